package fr.plaque.check;

import fr.plaque.model.Tutoriel;
import fr.plaque.model.Tutoriel.Etape;
import fr.plaque.model.Tutoriel.Fin;
import fr.plaque.rule.RuleFile;
import fr.plaque.schema.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A guide helps with papers and procedures; it does not sort the sick. A question or an answer that names a symptom, and
 * an outcome that speaks of an emergency, make a triage: {@code donnees/triage.yaml} holds the words.
 */
final class TriageCheck {

    private final List<String> symptoms;
    private final List<String> emergencies;

    TriageCheck() {
        RuleFile file = RuleFile.resource("donnees/triage.yaml");
        symptoms = file.list("symptomes").stream().map(Folding::words).toList();
        emergencies = file.list("urgences").stream().map(Folding::words).toList();
    }

    void check(Tutoriel guide, SiteNotes notes) {
        for (Etape step : guide.etapes()) {
            String path = "etapes." + step.nom();
            Optional<String> asked =
                    symptom(step.question() + " " + step.texte().orElse(""));
            for (int i = 0; i < step.reponses().size(); i++) {
                Tutoriel.Reponse answer = step.reponses().get(i);
                Optional<String> named = symptom(answer.texte()).or(() -> asked);
                boolean urgent = urges(step.texte().orElse("")) || leadsToEmergency(guide, answer.vers());
                if (named.isPresent() && urgent) {
                    String place = symptom(answer.texte()).isPresent()
                            ? path + ".reponses[" + i + "].texte"
                            : path + ".question";
                    notes.add("information-guide-tri", place, "mot", named.get());
                    break;
                }
            }
        }
        for (Fin end : guide.fins()) {
            symptom(end.titre() + " " + end.texte())
                    .filter(word -> urges(end.titre() + " " + end.texte()))
                    .ifPresent(word -> notes.add("information-guide-tri", "fins." + end.nom() + ".texte", "mot", word));
        }
    }

    private boolean leadsToEmergency(Tutoriel guide, String from) {
        Set<String> seen = new HashSet<>();
        List<String> next = new ArrayList<>(List.of(from));
        while (!next.isEmpty()) {
            String name = next.remove(next.size() - 1);
            if (!seen.add(name)) {
                continue;
            }
            Optional<Etape> step = guide.etape(name);
            String text = step.map(one -> one.question() + " " + one.texte().orElse(""))
                    .or(() -> guide.fin(name).map(end -> end.titre() + " " + end.texte()))
                    .orElse("");
            if (urges(text)) {
                return true;
            }
            step.ifPresent(one -> one.reponses().forEach(answer -> next.add(answer.vers())));
        }
        return false;
    }

    private Optional<String> symptom(String text) {
        String folded = " " + Folding.words(text) + " ";
        return symptoms.stream().filter(word -> folded.contains(" " + word)).findFirst();
    }

    private boolean urges(String text) {
        String folded = " " + Folding.words(text) + " ";
        return emergencies.stream().anyMatch(word -> folded.contains(" " + word + " "));
    }
}
