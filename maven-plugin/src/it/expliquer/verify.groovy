def log = new File(basedir, 'build.log').text
assert log.contains('donnees-script')
assert log.contains('Pourquoi : ')
assert log.contains('-Dregle=donnees-script.')
assert !new File(basedir, 'target').exists()
true
