def log = new File(basedir, 'build.log').text
assert log.contains('contenu/profil.yaml:4:1  ERREUR  forme-tabulation')
assert log =~ /\[ERROR\] Failed to execute goal .*:construire .*: \d+ erreurs? : .*contenu\/.*rapport\.html/
assert !log.contains('Exception:') && !log.contains('\tat ') : 'no stack for a fault of the text'
assert !new File(basedir, 'target/site').exists()
assert new File(basedir, 'target/plaque/rapport.json').isFile()
true
