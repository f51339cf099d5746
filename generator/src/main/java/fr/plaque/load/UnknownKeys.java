package fr.plaque.load;

import fr.plaque.finding.Quotation;
import fr.plaque.schema.Folding;
import fr.plaque.schema.Key;
import fr.plaque.schema.KeyType;
import fr.plaque.schema.Nearest;
import fr.plaque.schema.PlacedKey;
import fr.plaque.schema.Schema;
import fr.plaque.yaml.YamlNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A key that is not of the schema, and the one that was probably meant. */
final class UnknownKeys {

    private final Schema schema;
    private final ReadingNotes notes;

    UnknownKeys(Schema schema, ReadingNotes notes) {
        this.schema = schema;
        this.notes = notes;
    }

    /** Says what is wrong with a key, and gives the key of this place that was probably meant. */
    Optional<Key> report(YamlNode.Scalar typed, KeyType.Group here, String path) {
        String folded = Folding.key(typed.text());
        Optional<Key> near = here.keys().stream()
                .filter(key -> key.confusions().contains(folded))
                .findFirst()
                .or(() -> Nearest.to(folded, names(here.keys().stream())).flatMap(here::find));
        Optional<PlacedKey> elsewhere = elsewhere(folded);
        if (near.isPresent()
                && !(elsewhere.isPresent() && isCloser(elsewhere.get().key(), near.get(), folded))) {
            say("profil-cle-mal-ecrite", typed, path, near, near.get().name(), "");
            return near;
        }
        if (elsewhere.isPresent()) {
            PlacedKey there = elsewhere.get();
            say(
                    "profil-cle-mal-placee",
                    typed,
                    path,
                    Optional.of(there.key()),
                    there.key().name(),
                    there.parent().replace("[]", ""));
        } else {
            String known = String.join(", ", here.keys().stream().map(Key::name).toList());
            say("profil-cle-inconnue", typed, path, Optional.empty(), known, "");
        }
        return Optional.empty();
    }

    private void say(
            String rule, YamlNode.Scalar typed, String path, Optional<Key> meant, String known, String parent) {
        notes.unknown(
                rule,
                typed.range(),
                meant,
                Map.of(
                        "cle",
                        Quotation.of(typed.text()),
                        "sous",
                        ReadingNotes.under(path),
                        "connue",
                        known,
                        "place",
                        parent.isEmpty() ? "tout en haut du fichier, sans retrait" : "sous « " + parent + " »"));
    }

    private static boolean isCloser(Key elsewhere, Key here, String folded) {
        return !here.confusions().contains(folded) && distance(elsewhere, folded) < distance(here, folded);
    }

    private static int distance(Key key, String folded) {
        return names(Stream.of(key)).stream()
                .mapToInt(name -> Nearest.distance(folded, name))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private Optional<PlacedKey> elsewhere(String folded) {
        List<PlacedKey> everywhere = schema.keys();
        Optional<String> name = Nearest.to(folded, names(everywhere.stream().map(PlacedKey::key)));
        return name.flatMap(found -> everywhere.stream()
                .filter(placed -> placed.key().name().equals(found)
                        || placed.key().synonyms().contains(found))
                .min(Comparator.comparingInt(UnknownKeys::depth)));
    }

    /** Of several places, the least buried is the one most often meant. */
    private static int depth(PlacedKey placed) {
        return (int) placed.parent().chars().filter(c -> c == '.').count();
    }

    private static List<String> names(Stream<Key> keys) {
        return keys.flatMap(key -> Stream.concat(Stream.of(key.name()), key.synonyms().stream()))
                .distinct()
                .toList();
    }
}
