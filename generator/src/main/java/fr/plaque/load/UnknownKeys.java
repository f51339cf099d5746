package fr.plaque.load;

import fr.plaque.finding.Quotation;
import fr.plaque.schema.Folding;
import fr.plaque.schema.Key;
import fr.plaque.schema.KeyType;
import fr.plaque.schema.Nearest;
import fr.plaque.schema.PlacedKey;
import fr.plaque.schema.Schema;
import fr.plaque.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A key that is not of the schema, and the one that was probably meant. */
final class UnknownKeys {

    private final List<PlacedKey> everywhere;
    private final ReadingNotes notes;

    UnknownKeys(Schema schema, ReadingNotes notes) {
        this.everywhere = schema.keys();
        this.notes = notes;
    }

    void report(YamlNode.Scalar typed, KeyType.Group here, String path) {
        String folded = Folding.key(typed.text());
        Optional<Key> confused = here.keys().stream()
                .filter(key -> key.confusions().contains(folded))
                .findFirst();
        if (confused.isPresent()) {
            say("profil-cle-mal-ecrite", typed, path, confused.get().name(), "");
            return;
        }
        Optional<String> near = Nearest.to(folded, names(here.keys().stream()));
        Optional<PlacedKey> elsewhere = elsewhere(folded);
        int distanceHere = near.map(name -> Nearest.distance(folded, name)).orElse(Integer.MAX_VALUE);
        int distanceThere = elsewhere
                .map(placed -> Nearest.distance(folded, placed.key().name()))
                .orElse(Integer.MAX_VALUE);
        if (distanceThere < distanceHere) {
            PlacedKey there = elsewhere.get();
            String parent = there.parent().isEmpty() ? "" : there.parent().replace("[]", "");
            say("profil-cle-mal-placee", typed, path, there.key().name(), parent);
        } else if (near.isPresent()) {
            say("profil-cle-mal-ecrite", typed, path, nameOf(here, near.get()), "");
        } else {
            say(
                    "profil-cle-inconnue",
                    typed,
                    path,
                    String.join(", ", here.keys().stream().map(Key::name).toList()),
                    "");
        }
    }

    private void say(String rule, YamlNode.Scalar typed, String path, String known, String parent) {
        notes.add(
                rule,
                typed.range(),
                "cle",
                Quotation.of(typed.text()),
                "sous",
                ReadingNotes.under(path),
                "connue",
                known,
                "place",
                parent.isEmpty() ? "tout en haut du fichier, sans retrait" : "sous « " + parent + " »");
    }

    private Optional<PlacedKey> elsewhere(String folded) {
        Optional<String> name = Nearest.to(folded, names(everywhere.stream().map(PlacedKey::key)));
        return name.flatMap(found -> everywhere.stream()
                .filter(placed -> placed.key().name().equals(found)
                        || placed.key().synonyms().contains(found))
                .findFirst());
    }

    private static String nameOf(KeyType.Group group, String known) {
        return group.find(known).map(Key::name).orElse(known);
    }

    private static List<String> names(Stream<Key> keys) {
        return keys.flatMap(key -> Stream.concat(Stream.of(key.name()), key.synonyms().stream()))
                .distinct()
                .collect(Collectors.toList());
    }
}
