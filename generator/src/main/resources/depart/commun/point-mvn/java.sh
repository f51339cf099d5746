# Cherche Java 17 ou plus et le met dans JAVA_HOME, pour cette fenêtre seulement ; cherche Maven 3.8.1 ou plus.
# Lu par lancer.sh et 0-diagnostic.

# La version de Java du dossier $1 : 17, 21… ; rien si ce n'est pas Java.
version_java() {
  if [ -x "$1/bin/java" ] && [ -f "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  fi
}

convient() {
  version=$(version_java "$1")
  [ -n "$version" ] && [ "$version" -ge 17 ]
}

# Le dossier du Java que la commande « java » lance ; rien s'il n'y en a pas.
java_du_chemin() {
  java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
}

chercher_java() {
  for dossier in "${JAVA_HOME:-}" "$(java_du_chemin)" jdk*/ jdk*/Contents/Home ../jdk*/ ../jdk*/Contents/Home \
    "$HOME"/outils/*/ "$HOME"/outils/*/*/ "$HOME"/outils/*/Contents/Home "$HOME"/outils/*/*/Contents/Home \
    "$HOME"/jdk*/ "$HOME"/Downloads/jdk*/ "$HOME"/Downloads/jdk*/Contents/Home "$HOME"/Téléchargements/jdk*/ \
    "$HOME"/.sdkman/candidates/java/current "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /usr/lib/jvm/*/ /opt/*/; do
    if [ -n "$dossier" ] && convient "$dossier"; then
      JAVA_HOME=$(cd "$dossier" && pwd)
      export JAVA_HOME
      return 0
    fi
  done
  return 1
}

# La version du Maven de cet ordinateur, s'il est assez récent ; rien sinon.
maven_installe() {
  # Ailleurs, pour ne pas lire .mvn/maven.config, qui fait taire Maven.
  version=$(cd / && mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p')
  case $version in
  '' | [12].* | 3.[0-7].*) return 1 ;;
  *) echo "$version" ;;
  esac
}

# Le Maven que mvnw a déjà téléchargé ; rien sinon.
maven_telecharge() {
  ls -d "${MAVEN_USER_HOME:-$HOME/.m2}/wrapper/dists/apache-maven-@maven@"/* 2>/dev/null
}
