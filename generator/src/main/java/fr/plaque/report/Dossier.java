package fr.plaque.report;

import fr.plaque.check.Lecture;
import fr.plaque.finding.Finding;
import fr.plaque.finding.Level;
import fr.plaque.rule.Rule;
import fr.plaque.rule.Subjects;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything a build has to tell, for all reports alike.
 *
 * @param titulaire whose site it is, « Dr Camille Exemple »; empty when the profile could not be read
 * @param sujet what the site presents, an id of {@link Subjects}
 * @param profession id of the profession whose rules were applied
 * @param date the day that counted as today
 * @param etatDuDroit the latest day somebody read the rules against their sources
 * @param findings in the order of {@link Finding#BY_PLACE}, accepted ones left out
 * @param informations the thirteen items of the Conseil d'État's study; none for a work
 * @param regles every rule of the rule book
 * @param controles the same rules, with what each looked at
 * @param pages fingerprint (SHA-256) of every file of the site by path; empty when none was made
 * @param publication what became of the site
 * @param lectures how each page reads, by path
 * @param contenu how the content stands
 */
public record Dossier(
        String titulaire,
        String sujet,
        String profession,
        LocalDate date,
        LocalDate etatDuDroit,
        String version,
        List<Finding> findings,
        List<Accepted> acceptes,
        List<Information> informations,
        List<Rule> regles,
        List<Controle> controles,
        int nombrePages,
        int nombreMots,
        Map<String, String> pages,
        Publication publication,
        List<Lecture> lectures,
        EtatContenu contenu) {

    /** What would call another server, or keep something on the reader's device. */
    private static final Set<String> THIRD_PARTIES =
            Set.of("donnees-ressource-tierce", "donnees-script", "donnees-balise-interdite");

    /** A finding that the author accepted, and why. */
    public record Accepted(Finding finding, String raison) {}

    /** An item of the study; {@code etat} is {@code renseigne}, {@code non-communique} or {@code manquant}. */
    public record Information(int numero, String intitule, String etat, Optional<String> motif) {}

    /**
     * What became of a rule.
     *
     * @param etat {@code signale}, {@code controle}, or {@code sans-objet} when there was nothing to look at, or when the rule
     *     speaks to others
     * @param examines how many things it looked at
     */
    public record Controle(String regle, String titre, String etat, int examines) {}

    /** What became of the site. */
    public enum Publication {
        /** Only checks were asked for. */
        VERIFIEE,
        PUBLIEE,
        REFUSEE
    }

    public long count(Level level) {
        return findings.stream().filter(finding -> finding.level() == level).count();
    }

    /** How many finished files were read and found to call nobody and keep nothing; empty if not all were made, or one does. */
    public Optional<Integer> fichiersRelus() {
        List<Controle> own = controles.stream()
                .filter(control -> THIRD_PARTIES.contains(control.regle()))
                .toList();
        return !publiable()
                        || own.isEmpty()
                        || own.stream().anyMatch(control -> !control.etat().equals("controle"))
                ? Optional.empty()
                : Optional.of(own.get(0).examines());
    }

    /** What is to be said first of the rules that do not speak to who presents that subject. */
    Optional<String> note() {
        return Subjects.standard().find(sujet).note();
    }

    public boolean publiable() {
        return count(Level.ERREUR) == 0;
    }
}
