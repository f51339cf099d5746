package fr.plaque.schema;

import static fr.plaque.schema.KeyDraft.optional;
import static fr.plaque.schema.KeyDraft.recommended;
import static fr.plaque.schema.KeyDraft.required;
import static fr.plaque.schema.KeyDraft.when;
import static fr.plaque.schema.KeyType.choice;
import static fr.plaque.schema.KeyType.list;
import static fr.plaque.schema.KeyType.text;
import static fr.plaque.schema.KeyType.value;

/** The fees: {@code honoraires}. */
final class HonorairesKeys {

    private static final String FEES = "csp-r4127-53-ii";
    private static final KeyType MONEY = new KeyType.Money();

    private HonorairesKeys() {}

    static KeyType.Group keys() {
        return KeyType.group(
                required(
                                "secteur",
                                choice(
                                        value("1", "secteur 1", "secteur_1", "i"),
                                        value(
                                                "1_dp",
                                                "secteur 1 avec droit permanent à dépassement",
                                                "1dp",
                                                "secteur_1_dp"),
                                        value("2", "secteur 2", "secteur_2", "ii"),
                                        value("non_conventionne", "non conventionné", "nc", "non_conventionnee")),
                                "2",
                                "Situation vis-à-vis de l'Assurance maladie.")
                        .basis(FEES)
                        .item(9),
                when(
                                "en secteur 2 ou 1_dp",
                                "optam",
                                new KeyType.YesNo(),
                                "oui",
                                "Adhésion à l'option de pratique tarifaire maîtrisée (OPTAM, OPTAM-ACO).")
                        .basis(FEES)
                        .item(9),
                required(
                                "actes",
                                list(acte()),
                                "[{libelle: Consultation, tarif: 30, base: 30, rembourse: oui}]",
                                "Ce que coûtent les actes courants.")
                        .basis(FEES)
                        .item(9)
                        .confusions("tarifs", "prix"),
                when(
                                "s'il y en a",
                                "majorations",
                                list(majoration()),
                                "[{circonstance: Dimanche, montant: 20}]",
                                "Majorations, avec leur circonstance.")
                        .basis(FEES)
                        .item(9),
                required(
                                "modes_paiement",
                                list(choice(
                                        value("carte", "carte bancaire", "cb", "carte_bancaire", "carte_bleue"),
                                        value("cheque", "chèque", "cheques"),
                                        value("especes", "espèces", "liquide"),
                                        value("virement", "virement", "virements"))),
                                "[carte, cheque, especes]",
                                "Moyens de paiement acceptés : au moins deux.")
                        .basis(FEES)
                        .item(9)
                        .synonyms("moyens_paiement", "moyens_de_paiement", "modes_de_paiement", "mode_paiement"),
                required("tiers_payant", new KeyType.YesNoOrText(), "oui", "Si le tiers payant est pratiqué, et quand.")
                        .basis(FEES)
                        .item(9)
                        .shown(),
                required(
                                "acces_aux_soins",
                                new KeyType.YesNoOrText(),
                                "oui",
                                "Engagement d'accès aux soins sans discrimination ; « oui » suffit, la phrase est écrite par Plaque.")
                        .basis(FEES)
                        .item(9)
                        .shown(),
                required("mis_a_jour_le", new KeyType.Day(), "05/11/2026", "Jour où ces tarifs ont été vérifiés.")
                        .basis(FEES)
                        .item(9)
                        .synonyms("mise_a_jour_le", "mis_a_jour", "date_maj"));
    }

    private static KeyType acte() {
        return KeyType.group(
                required("libelle", text(), "Consultation", "Nom de l'acte.")
                        .basis(FEES)
                        .item(9)
                        .shown()
                        .synonyms("intitule", "acte"),
                when("sans min et max", "tarif", MONEY, "30", "Montant, en euros.")
                        .basis(FEES)
                        .item(9)
                        .confusions("prix", "montant", "price"),
                when("sans tarif", "min", MONEY, "30", "Montant le plus bas, en euros.")
                        .basis(FEES)
                        .synonyms("minimum")
                        .confusions("de"),
                when("sans tarif", "max", MONEY, "55,00", "Montant le plus haut, en euros.")
                        .basis(FEES)
                        .synonyms("maximum")
                        .confusions("a"),
                optional("base", MONEY, "30", "Base de remboursement de l'Assurance maladie, en euros.")
                        .synonyms("base_de_remboursement", "base_remboursement"),
                recommended("rembourse", new KeyType.YesNoOrText(), "oui", "Si l'Assurance maladie rembourse cet acte.")
                        .shown()
                        .synonyms("remboursement"),
                when("avec min et max", "critere", text(), "selon la durée", "Ce qui fait varier le montant.")
                        .basis(FEES)
                        .shown()
                        .synonyms("criteres"));
    }

    private static KeyType majoration() {
        return KeyType.group(
                required("circonstance", text(), "Dimanche et jours fériés", "Quand elle s'applique.")
                        .basis(FEES)
                        .shown(),
                required("montant", MONEY, "20", "Montant, en euros.")
                        .basis(FEES)
                        .confusions("tarif", "prix"));
    }
}
