package fr.plaque.schema;

import static fr.plaque.schema.KeyDraft.optional;
import static fr.plaque.schema.KeyDraft.required;
import static fr.plaque.schema.KeyDraft.when;
import static fr.plaque.schema.KeyType.choice;
import static fr.plaque.schema.KeyType.text;
import static fr.plaque.schema.KeyType.value;

/** The front matter of a piece of news: {@code contenu/actualites/*.md}. */
final class ActualiteKeys {

    private static final KeyType DAY = new KeyType.Day();
    private static final String EVENT = "pour un événement";

    private ActualiteKeys() {}

    static KeyType.Group keys() {
        return KeyType.group(
                required("titre", text(), "Rencontre avec les proches", "Titre de l'actualité.")
                        .shown(),
                optional(
                                "type",
                                choice(
                                        value(
                                                "evenement",
                                                "une rencontre, une journée d'information ou de prévention",
                                                "rencontre",
                                                "prevention"),
                                        value("offre", "un poste à pourvoir", "poste", "emploi", "offre_d_emploi"),
                                        value(
                                                "information",
                                                "un changement pratique",
                                                "information_medicale",
                                                "actualite")),
                                "evenement",
                                "Sorte d'actualité.")
                        .fallback("information"),
                required("publie_le", DAY, "16/11/2026", "Jour de la publication.")
                        .synonyms("date_de_publication")
                        .confusions("date"),
                required("fin", DAY, "22/01/2027", "Jour après lequel l'actualité quitte le site.")
                        .synonyms("jusqu_au", "expire_le"),
                optional("resume", text(), "Une rencontre ouverte à tous.", "Une phrase pour les listes.")
                        .shown(),
                when(EVENT, "date_debut", DAY, "21/01/2027", "Premier jour de l'événement."),
                optional("date_fin", DAY, "21/01/2027", "Dernier jour de l'événement ; à défaut, le premier."),
                optional("heure", text(), "18h-20h", "Heure de l'événement.").shown(),
                when(EVENT, "lieu", text(), "Salle des Tilleuls", "Lieu de l'événement.")
                        .shown(),
                optional("publie", new KeyType.YesNo(), "non", "« non » : brouillon, qui ne paraît jamais.")
                        .fallback("oui")
                        .confusions("brouillon"));
    }
}
