package fr.plaque.text;

import fr.plaque.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A part of the labelled corpus: sentences, and whether a site may say them. */
record Corpus(List<Sentence> sentences) {

    record Sentence(String id, String category, boolean breach, String text, String register) {

        int words() {
            return text.split("\\s+").length;
        }

        /** What the rules say of it, as a piece of a site would be read. */
        List<Hit> findings(TextMatcher matcher) {
            List<Hit> findings = new ArrayList<>();
            SourceFile file = SourceFile.of(id, text);
            Set<String> circumstances = register.equals("education") || category.equals("promotion-education")
                    ? Set.of("page-medicale")
                    : Set.of();
            for (Passage passage : passages(file)) {
                for (Hit hit : matcher.hits(passage, circumstances)) {
                    if (hit.cleared().isEmpty()) {
                        findings.add(hit);
                    }
                }
            }
            return findings;
        }

        private List<Passage> passages(SourceFile file) {
            return switch (register) {
                case "meta" -> List.of(whole(file, Scope.META));
                case "bouton" -> List.of(whole(file, Scope.LIEN));
                case "legende" -> List.of(whole(file, Scope.LEGENDE));
                default -> RuleExample.markdown(file);
            };
        }

        private static Passage whole(SourceFile file, Scope scope) {
            return Passage.verbatim(
                    file, scope, new fr.plaque.source.Range(0, file.text().length()));
        }
    }

    /** The sentences of a plain list, comments left out. */
    static List<String> lines(String name) {
        try (InputStream in = Corpus.class.getResourceAsStream("/corpus/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("// "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Corpus read(String name) {
        JsonMapper mapper = new JsonMapper();
        List<Sentence> sentences = new ArrayList<>();
        try (InputStream in = Corpus.class.getResourceAsStream("/corpus/" + name + ".jsonl")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                JsonNode node = mapper.readTree(line);
                sentences.add(new Sentence(
                        node.get("id").asString(),
                        node.get("categorie").asString(),
                        node.get("etiquette").asString().equals("infraction"),
                        node.get("texte").asString(),
                        node.get("registre").asString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Corpus(sentences);
    }
}
