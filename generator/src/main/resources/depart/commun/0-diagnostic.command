#!/bin/sh
# Regarde ce qui manque à cet ordinateur pour construire le site, et dit que faire. N'installe et ne change rien.
cd "$(dirname "$0")" || exit 1
. .mvn/java.sh
depot=@depot@/
points=0

bon() { echo "[ok] $1"; }
manque() {
  points=$((points + 1))
  echo "[!!] $1"
  shift
  for ligne in "$@"; do echo "     $ligne"; done
}

dossier() {
  if ! : 2>/dev/null >.essai-d-ecriture; then
    manque "Ce dossier refuse qu'on y écrive : $PWD" \
      "Copiez-le ailleurs, par exemple dans votre dossier personnel."
    return
  fi
  rm -f .essai-d-ecriture
  bon "Dossier : $PWD"
  for nom in profil.yaml.txt profil.yml profil.yaml.yaml; do
    if [ ! -f contenu/profil.yaml ] && [ -f "contenu/$nom" ]; then
      manque "Le profil s'appelle contenu/$nom." "Renommez-le profil.yaml."
      return
    fi
  done
  if [ ! -f contenu/profil.yaml ]; then
    manque "Le fichier contenu/profil.yaml est introuvable." \
      "Lancez ce diagnostic depuis le dossier de votre site, sans en déplacer les fichiers."
  fi
}

java_present() {
  avant=${JAVA_HOME:-}
  if chercher_java; then
    bon "Java $(version_java "$JAVA_HOME") : $JAVA_HOME"
    if [ -n "$avant" ] && ! convient "$avant"; then
      echo "     La variable JAVA_HOME mène ailleurs, à $avant, où il n'y a pas de Java 17 ou plus."
      echo "     Les gestes 1, 2 et 3 s'en passent ; dans un terminal, corrigez-la ou supprimez-la."
    fi
    return
  fi
  ancien=$(java -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p')
  if [ -n "$ancien" ]; then
    manque "Java est trop ancien : version $ancien. Il faut la version 17 ou une plus récente."
  else
    manque "Java est introuvable."
  fi
  if [ -n "$avant" ]; then
    echo "     La variable JAVA_HOME mène à $avant, où il n'y a pas de Java 17 ou plus."
  fi
  echo "     Sans être administrateur : sur https://adoptium.net, téléchargez le JDK, version 17 ou plus, au format"
  echo "     .tar.gz ; ouvrez-le, et rangez le dossier obtenu dans un dossier « outils » de votre dossier personnel,"
  echo "     $HOME/outils. Rien d'autre à régler : relancez ce diagnostic."
}

maven_present() {
  if version=$(maven_installe); then
    bon "Maven $version est installé."
    return
  fi
  if [ ! -f mvnw ] || [ ! -f .mvn/wrapper/maven-wrapper.properties ]; then
    manque "Le fichier mvnw ou le dossier .mvn/wrapper manque." "Reprenez-les du dossier de départ."
  elif [ -n "$(maven_telecharge)" ]; then
    bon "Maven est déjà téléchargé : $(maven_telecharge)"
  elif ! command -v unzip >/dev/null; then
    manque "Le programme unzip manque : sans lui, Maven ne peut pas être ouvert." \
      "Installez « unzip » ou « maven » depuis les paquets de votre système."
  else
    bon "Maven sera téléchargé au premier geste (9 Mo)."
  fi
}

reseau() {
  if command -v curl >/dev/null; then
    curl -sSIL -m 20 -o /dev/null "$depot" 2>/dev/null
    code=$?
  elif command -v wget >/dev/null; then
    wget -q -T 20 --tries=1 --spider "$depot" 2>/dev/null
    code=$?
    [ $code -ne 5 ] || code=60
  else
    echo "[??] Réseau : ni curl ni wget ne sont là pour l'essayer."
    return
  fi
  case $code in
  0) bon "Réseau : $depot répond." ;;
  60 | 35) manque "Réseau : un certificat est refusé ; un proxy s'interpose sans doute." \
    "Demandez à votre service informatique de laisser passer $depot, ou le certificat à ajouter à Java." ;;
  *) manque "Réseau : $depot ne répond pas." \
    "Êtes-vous connecté ? Sans réseau, tout marche encore si le site a déjà été construit une fois ici." \
    "À l'hôpital, demandez l'adresse et le port du proxy, puis tapez dans un terminal, avant ./mvnw :" \
    "export HTTPS_PROXY=http://ADRESSE:PORT ; et écrivez-les dans ~/.m2/settings.xml (page « installation » du guide)." ;;
  esac
}

plaque() {
  if [ -d "$HOME/.m2/repository/fr/plaque/plaque-maven-plugin/@version@" ]; then
    bon "Plaque @version@ est installé."
  else
    echo "[??] Plaque @version@ n'est pas encore sur cet ordinateur. Le premier geste le télécharge, s'il est dans un"
    echo "     dépôt ; sinon, installez-le une fois depuis ses sources : page « installation » du guide."
  fi
}

echo "Diagnostic : ce qu'il faut pour construire le site"
echo
dossier
java_present
maven_present
reseau
plaque
echo
case $points in
0) echo "Rien à régler. Ouvrez 1-apercu.command." ;;
1) echo "1 point à régler, marqué [!!]. Ensuite, relancez ce diagnostic." ;;
*) echo "$points points à régler, marqués [!!]. Commencez par le premier, puis relancez ce diagnostic." ;;
esac
if [ -t 0 ]; then
  printf 'Appuyez sur Entrée pour fermer. '
  read -r reponse
fi
[ "$points" -eq 0 ]
