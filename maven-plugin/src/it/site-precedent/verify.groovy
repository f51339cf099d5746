import java.security.MessageDigest

def site = new File(basedir, 'target/site')
def listed = new File(basedir, 'target/.site.manifeste').readLines().collectEntries {
    def (print, size, path) = it.split(' ', 3)
    [path, print]
}
def found = [:]
site.eachFileRecurse(groovy.io.FileType.FILES) {
    found[site.toPath().relativize(it.toPath()).toString().replace('\\', '/')] =
        MessageDigest.getInstance('SHA-256').digest(it.bytes).encodeHex().toString()
}
assert found.containsKey('index.html')
assert found == listed : 'the first site, byte for byte'
true
