package fr.plaque.report;

import fr.plaque.load.RecordReader;
import fr.plaque.model.Tutoriel;
import fr.plaque.model.Tutoriel.Etape;
import fr.plaque.model.Tutoriel.Fin;
import fr.plaque.rule.ResourceFolder;
import fr.plaque.rule.RuleBook;
import fr.plaque.schema.Schema;
import fr.plaque.source.SourceFile;
import fr.plaque.text.FrenchFormat;
import fr.plaque.yaml.YamlNode;
import fr.plaque.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The two situations of the Ordre's guide, step by step, as models of the kit: one page each, whose numbered questions
 * lead to one another and to the letters. They come from {@code guides}, in the words that a site uses for its own.
 */
final class KitGuides {

    private KitGuides() {}

    /** The models, in Markdown, by their name in the kit. */
    static SortedMap<String, String> models(RuleBook rules) {
        RecordReader<Tutoriel> reader = RecordReader.of(rules, Schema.tutoriel(), Tutoriel.class);
        SortedMap<String, String> models = new TreeMap<>();
        ResourceFolder.files(KitGuides.class.getClassLoader(), "guides").forEach((name, bytes) -> {
            SourceFile source = SourceFile.of("guides/" + name, new String(bytes, StandardCharsets.UTF_8));
            YamlNode.Mapping tree =
                    (YamlNode.Mapping) YamlReader.read(source).root().orElseThrow();
            Tutoriel guide = reader.read(source, tree).value().value();
            models.put("pas-a-pas-" + name.replace(".yaml", ".md"), new OneGuide(guide).markdown());
        });
        return models;
    }

    /** One guide: its questions in the order of the file, then its ends; the numbers are places on the page. */
    private record OneGuide(Tutoriel guide, List<String> names) {

        OneGuide(Tutoriel guide) {
            this(
                    guide,
                    Stream.concat(
                                    guide.etapes().stream().map(Etape::nom),
                                    guide.fins().stream().map(Fin::nom))
                            .toList());
        }

        String markdown() {
            List<String> parts = new ArrayList<>();
            parts.add("---\ntitre: \"" + guide.titre() + ", pas à pas\"\nnature: guide\n---\n");
            parts.add("# " + plain(guide.titre()) + ", pas à pas");
            parts.add("> Modèle, relu le " + FrenchFormat.date(guide.revuLe().orElseThrow())
                    + ". Sources : à la fin. Commencez à la question 1, puis suivez les numéros. Ce guide ne remplace pas un"
                    + " conseil juridique.");
            guide.etapes().forEach(step -> parts.add(step(step)));
            guide.fins().forEach(end -> parts.add(end(end)));
            parts.add("## Sources");
            parts.add(guide.sources().stream()
                    .map(source -> "- " + plain(source.titre()) + ", " + plain(source.organisme())
                            + source.annee().map(year -> ", " + year).orElse(""))
                    .collect(Collectors.joining("\n")));
            return String.join("\n\n", parts) + "\n";
        }

        private String step(Etape step) {
            String answers = step.reponses().stream()
                    .map(answer -> "- " + plain(answer.texte()) + " : [allez au " + number(answer.vers()) + "](#e"
                            + number(answer.vers()) + ")")
                    .collect(Collectors.joining("\n"));
            return "## " + number(step.nom()) + ". " + plain(step.question())
                    + step.texte().map(text -> "\n\n" + plain(text)).orElse("") + "\n\n" + answers;
        }

        private String end(Fin end) {
            String documents = end.documents().stream()
                    .map(lead -> "- "
                            + lead.kit()
                                    .map(model -> "`" + model + ".md`")
                                    .or(() -> lead.lien().map(link -> "[" + plain(lead.titre()) + "](<" + link + ">)"))
                                    .orElse(plain(lead.titre())))
                    .collect(Collectors.joining("\n"));
            return "## " + number(end.nom()) + ". " + plain(end.titre()) + "\n\n" + plain(end.texte()) + "\n\n"
                    + documents;
        }

        private int number(String name) {
            return names.indexOf(name) + 1;
        }

        private static String plain(String text) {
            return KitWords.plain(text.strip());
        }
    }
}
