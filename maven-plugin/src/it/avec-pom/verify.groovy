def log = new File(basedir, 'build.log').text
assert new File(basedir, 'target/site/index.html').isFile()
assert new File(basedir, 'target/plaque/rapport.json').isFile()
assert log.contains('plaque-maven-plugin:' + version + ':verifier (default)')
assert log.readLines().any { it.startsWith('Le site est pr') } : 'the report stands without [INFO]'
assert !log.contains('threadSafe')
assert !log.contains('@threadSafe')
assert new File(basedir, 'target').list().sort() == ['.site.manifeste', '.site.verrou', 'plaque', 'site', 'site-a-publier.zip']
true
