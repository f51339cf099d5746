package fr.plaque.schema;

import static fr.plaque.schema.KeyDraft.optional;
import static fr.plaque.schema.KeyType.group;
import static fr.plaque.schema.KeyType.list;
import static fr.plaque.schema.KeyType.text;

import java.util.ArrayList;
import java.util.List;

/** The same key in every file that holds texts: what its author keeps although a rule on texts points at it. */
final class AcceptationKeys {

    private AcceptationKeys() {}

    /** The keys of a file, and that one. */
    static KeyType.Group with(KeyType.Group keys) {
        List<Key> all = new ArrayList<>(keys.keys());
        all.addAll(group(key()).keys());
        return new KeyType.Group(List.copyOf(all));
    }

    private static KeyDraft key() {
        return optional(
                "accepter",
                list(group(
                        optional("regle", text(), "publicite-comparaison", "Nom de la règle, donné par le constat."),
                        optional("phrase", text(), "la meilleure option", "Les mots exacts que le constat a cités."),
                        optional(
                                "raison",
                                text(),
                                "Citation d'une étude, voir la source 2",
                                "Pourquoi ces mots restent."))),
                "[{regle: publicite-comparaison, phrase: la meilleure option, raison: \"Citation d'une étude, source 2\"}]",
                "Constats de texte que vous acceptez ; le rapport les montre avec leur raison.");
    }
}
