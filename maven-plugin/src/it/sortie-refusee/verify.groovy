def log = new File(basedir, 'build.log').text
assert log.readLines().count { it.contains('ERREUR  forme-sortie-sources') } == 3
assert log.readLines().count { it.contains('ERREUR  forme-sortie-occupee') } == 1
assert log.contains('these.txt')
assert !new File(basedir, 'target/site').exists() : 'no report lands where the site goes'
assert new File(basedir, 'etranger').list() == ['these.txt'] as String[]
assert new File(basedir, 'etranger/these.txt').text == 'dix ans de travail\n'
assert new File(basedir, 'contenu').list() == ['profil.yaml'] as String[]
assert new File(basedir, 'contenu/profil.yaml').text == new File(modele, 'profil.yaml').text
assert basedir.list().findAll { it.startsWith('.') } - '.mvn' == [] : 'nothing of ours is left beside a refused folder'
assert basedir.parentFile.list().every { !it.startsWith('.') }
true
