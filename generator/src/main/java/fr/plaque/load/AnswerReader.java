package fr.plaque.load;

import fr.plaque.model.Reponse;
import fr.plaque.schema.Folding;
import fr.plaque.schema.Key;
import fr.plaque.schema.KeyType;
import fr.plaque.schema.TypedValue;
import fr.plaque.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** The answers that are no value: {@code aucun}, and the reason for not telling. */
final class AnswerReader {

    private static final List<String> NONE = List.of("aucun", "aucune", "neant");
    private static final int SHORTEST_REASON = 5;

    private final ReadingNotes notes;

    AnswerReader(ReadingNotes notes) {
        this.notes = notes;
    }

    /** Whether something stands there that is meant as no value, rightly or wrongly. */
    boolean isNoValue(YamlNode node) {
        String word = Folding.key(Shape.text(only(node)));
        return NONE.contains(word)
                || word.equals(TypedValue.NOT_TOLD)
                || Shape.notTold(node).isPresent();
    }

    /** The answer; empty when it is refused. */
    Optional<Reponse<Object>> read(Key key, KeyType.Answer answer, YamlNode node, String path) {
        Optional<YamlNode.Entry> reason = Shape.notTold(node);
        if (reason.isPresent()) {
            return notTold(key, (YamlNode.Mapping) node, reason.get(), path);
        }
        YamlNode word = only(node);
        boolean none = NONE.contains(Folding.key(Shape.text(word)));
        if (none && answer.none()) {
            return Optional.of(new Reponse.Aucun<>());
        }
        notes.refuse(none ? "profil-aucun" : "profil-motif", word.range(), key, Shape.text(word));
        return Optional.empty();
    }

    private Optional<Reponse<Object>> notTold(Key key, YamlNode.Mapping node, YamlNode.Entry reason, String path) {
        String motif = Shape.text(reason.value());
        notes.place(path + "." + TypedValue.NOT_TOLD, reason.value().range());
        node.entries().stream()
                .filter(entry -> entry != reason)
                .forEach(entry -> notes.refuse(
                        "profil-motif-seul",
                        entry.key().range(),
                        key,
                        entry.key().text()));
        if (motif.length() < SHORTEST_REASON) {
            notes.refuse("profil-motif", reason.key().range(), key, motif);
            return Optional.empty();
        }
        return Optional.of(new Reponse.NonCommunique<>(motif));
    }

    private static YamlNode only(YamlNode node) {
        return node instanceof YamlNode.Sequence one && one.items().size() == 1
                ? one.items().get(0)
                : node;
    }
}
