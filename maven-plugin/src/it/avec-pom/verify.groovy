def log = new File(basedir, 'build.log').text
assert new File(basedir, 'target/site/index.html').isFile()
assert new File(basedir, 'target/plaque/rapport.json').isFile()
assert log =~ /plaque(-maven-plugin)?:${version}:verifier \(default\)/ : 'Maven 3.9 names a plugin by its prefix'
def maven4 = log.contains('project-local-repo') || new File(basedir, 'target/project-local-repo').exists()
assert maven4 || log.readLines().any { it.startsWith('Le site est pr') } : 'the report stands without [INFO]'
assert !log.contains('threadSafe')
assert !log.contains('@threadSafe')
assert (new File(basedir, 'target').list() as List).minus('project-local-repo').sort() == ['.site.manifeste', '.site.verrou', 'plaque', 'site', 'site-a-publier.zip']
true
