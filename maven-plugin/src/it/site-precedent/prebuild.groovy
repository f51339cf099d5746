def contenu = new File(basedir, 'contenu')
contenu.mkdir()
new File(contenu, 'profil.yaml').bytes = new File(modele, 'profil.yaml').bytes
true
