#!/bin/sh
cd "$(dirname "$0")" || exit 1
for outil in java mvn; do
  if ! command -v "$outil" >/dev/null; then
    echo "$outil est introuvable. La page « installation » du guide explique comment l'installer."
    printf 'Appuyez sur Entrée pour fermer. '
    read -r reponse
    exit 1
  fi
done
mvn plaque:apercu
resultat=$?
if [ -t 0 ]; then
  printf 'Appuyez sur Entrée pour fermer. '
  read -r reponse
fi
exit $resultat
