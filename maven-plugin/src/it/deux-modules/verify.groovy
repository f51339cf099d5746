def log = new File(basedir, 'build.log').text
assert !log.contains('thread-safe') && !log.contains('threadSafe') : 'Maven has nothing to warn about'
assert log.contains('MultiThreadedBuilder')
def home = ['un', 'deux'].collect { new File(basedir, it + '/target/site/index.html').bytes }
assert home[0].length > 0
assert home[0] == home[1]
true
