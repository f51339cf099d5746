package fr.plaque.generator;

import fr.plaque.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A duty or a prohibition of the catalogue.
 *
 * @param model the starter site that is broken
 */
record CatalogueEntry(String title, String model, List<Breach> breaches, List<List<CatalogueEdit>> lookAlikes) {

    /** @param expected levels and the rules that may tell it: {@code avertissement/erreur titre-annonce ou titre-expertise} */
    record Breach(String expected, List<CatalogueEdit> edits) {

        List<String> rules() {
            return List.of(expected.substring(expected.indexOf(' ') + 1).split(" ou "));
        }

        boolean isToldBy(Finding finding) {
            List<String> levels =
                    List.of(expected.substring(0, expected.indexOf(' ')).split("/"));
            return levels.contains(finding.level().id()) && rules().contains(finding.rule());
        }
    }

    /** Lines: « ✎ » a title and perhaps a model in brackets, « ✗ » what must be told, « ✓ » what passes; under them, edits. */
    static List<CatalogueEntry> read(Path file) throws IOException {
        List<CatalogueEntry> entries = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String rest = line.isEmpty() ? "" : line.substring(1).strip();
            if (line.startsWith("✎")) {
                boolean service = rest.endsWith("[service]");
                String title = rest.replace("[service]", "").strip();
                entries.add(new CatalogueEntry(
                        title, service ? "service" : "cabinet", new ArrayList<>(), new ArrayList<>()));
            } else if (line.startsWith("✗")) {
                last(entries).breaches().add(new Breach(rest, new ArrayList<>()));
            } else if (line.startsWith("✓")) {
                last(entries).lookAlikes().add(new ArrayList<>());
            } else if (line.startsWith(" ")) {
                last(entries).current().add(CatalogueEdit.parse(line.strip()));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                throw new IllegalArgumentException(line);
            }
        }
        return entries;
    }

    private static CatalogueEntry last(List<CatalogueEntry> entries) {
        return entries.get(entries.size() - 1);
    }

    private List<CatalogueEdit> current() {
        return lookAlikes.isEmpty() ? breaches.get(breaches.size() - 1).edits() : lookAlikes.get(lookAlikes.size() - 1);
    }

    Set<String> rules() {
        Set<String> rules = new TreeSet<>();
        breaches.forEach(breach -> rules.addAll(breach.rules()));
        return rules;
    }

    @Override
    public String toString() {
        return title;
    }
}
