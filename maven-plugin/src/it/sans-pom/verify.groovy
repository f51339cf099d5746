assert new File(basedir, 'target/site/index.html').isFile()
assert new File(basedir, 'target/plaque/rapport.json').isFile()
assert !basedir.list().any { it.contains('$') } : 'no folder is called after an expression'
true
