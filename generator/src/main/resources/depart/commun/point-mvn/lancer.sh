#!/bin/sh
# Trouve Java et Maven, puis lance le geste demandé. Appelé par les fichiers 1-, 2- et 3- d'à côté.
cd "$(dirname "$0")/.." || exit 1
. .mvn/java.sh

# Sans cela, Java ne sait pas lire un dossier dont le nom a des accents.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
*[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
*) export LC_ALL=C.UTF-8 ;;
esac

attendre() {
  if [ -t 0 ]; then
    printf 'Appuyez sur Entrée pour fermer. '
    read -r reponse
  fi
}

if ! chercher_java; then
  sh ./0-diagnostic.command
  exit 1
fi
if maven_installe >/dev/null; then
  mvn "$@"
else
  [ -n "$(maven_telecharge)" ] ||
    echo "Première fois : Maven et ses outils se téléchargent (20 Mo). Quelques minutes, selon votre connexion…"
  sh ./mvnw "$@"
fi
resultat=$?
if [ $resultat -ne 0 ]; then
  echo "Rien ci-dessus ne vous dit que faire ? Lancez 0-diagnostic."
fi
attendre
exit $resultat
