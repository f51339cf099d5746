def log = new File(basedir, 'build.log').text
['plaque:apercu', 'plaque:construire', 'plaque:expliquer', 'plaque:nouveau', 'plaque:verifier', 'plaque.port',
    'plaque.navigateur', 'plaque.modele', 'plaque.contenu', 'plaque.sortie', 'plaque.rapports', 'plaque.theme',
    'plaque.date', 'plaque.echouerSur', 'plaque.exemple'].each { assert log.contains(it) }
assert !log.contains('(no description available)')
true
