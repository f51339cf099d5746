package fr.plaque.publish;

import fr.plaque.rule.RuleBook;
import fr.plaque.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Publishes two versions of a site in turn until it is killed, or for as many times as the second argument says. */
final class PublishForever {

    private PublishForever() {}

    public static void main(String[] arguments) throws IOException {
        Path sortie = Path.of(arguments[0]);
        int times = Integer.parseInt(arguments[1]);
        RuleBook rules = theOneRuleItNeeds();
        for (int time = 0; time < times; time++) {
            new SmallSite(time % 2 == 0 ? "pair" : "impair").publish(sortie, List.of(), rules);
            if (time == 1) {
                System.out.println("both published");
            }
        }
    }

    /** Forty processes start: none of them reads every rule. */
    private static RuleBook theOneRuleItNeeds() throws IOException {
        String path = "forme/forme-sortie-verrouillee.yaml";
        try (InputStream rule = PublishForever.class.getResourceAsStream("/regles/" + path)) {
            String text = new String(rule.readAllBytes(), StandardCharsets.UTF_8);
            return RuleBook.of(SourceFile.of("droit/articles.yaml", "{}"), new TreeMap<>(Map.of(path, text)));
        }
    }
}
