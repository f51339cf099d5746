// From nothing to a site, in a folder with spaces and accents, as its guide, its scripts and its forges do it.
def windows = System.getProperty('os.name').toLowerCase().contains('windows')
def mvn = new File(System.getProperty('invoker.mavenHome', System.getProperty('maven.home')), windows ? 'bin/mvn.cmd' : 'bin/mvn').path
def folder = new File(basedir, 'Mon site à moi')
folder.deleteDir()
folder.mkdirs()

// What the invoker gives to the other builds: look in the repository of the build that runs this one.
def settings = new File(basedir, 'settings.xml')
settings.text = new File(basedir, '../../../src/it/settings.xml').text
        .replace('@localRepositoryUrl@', new File(nearby).toURI().toString())

def run = { Map added, List<String> words ->
    def builder = new ProcessBuilder([mvn, '-ntp', '-s', settings.path, '-Dmaven.repo.local=' + repository] + words)
    builder.directory(folder).redirectErrorStream(true)
    builder.environment().remove('MAVEN_DEBUG_OPTS')
    builder.environment().remove('GITHUB_ACTIONS')
    builder.environment().putAll([LC_ALL: 'C.UTF-8'] + added)
    def process = builder.start()
    process.outputStream.close()
    def said = process.inputStream.getText('UTF-8')
    println said
    [code: process.waitFor(), said: said]
}

def nouveau = 'fr.plaque:plaque-maven-plugin:' + version + ':nouveau'
def made = run([:], [nouveau])
assert made.code == 0
assert made.said.contains('Tapez maintenant : mvn')
assert new File(folder, 'contenu/profil.yaml').isFile()

// Where this Maven downloads from, its name alone: the settings above add others.
def wrapper = new Properties()
new File(folder, '.mvn/wrapper/maven-wrapper.properties').withReader { wrapper.load(it) }
assert wrapper.distributionUrl ==~ /https:\/\/.+\/org\/apache\/maven\/apache-maven\/(.+)\/apache-maven-\1-bin\.zip/

def again = run([:], [nouveau])
assert again.code != 0
assert again.said.contains('vide')

// The profile as the Notepad of Windows saves it.
def profile = new File(folder, 'contenu/profil.yaml')
profile.setText(profile.getText('UTF-8').replace('\n', '\r\n'), 'UTF-8')

def checked = run([:], ['-o', 'plaque:verifier'])
assert checked.code == 0
assert checked.said.contains('0 erreur')
assert !checked.said.contains('[INFO]') : 'the starter keeps Maven quiet'

// What the forges run, while sample values remain: refused, and told on the lines.
def forge = run([GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder.path], ['-o', '-B', 'plaque:construire'])
assert forge.code != 0
assert forge.said.readLines().any { it =~ /^::error file=contenu\/profil\.yaml,line=\d+,/ }
assert !new File(folder, 'target/site').exists()

def shown = run([:], ['-o', 'plaque:construire', '-Dplaque.exemple=oui'])
assert shown.code == 0
assert new File(folder, 'target/site/index.html').isFile()
assert new File(folder, 'target/site-a-publier.zip').isFile()
true
