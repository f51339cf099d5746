package fr.plaque.check;

import fr.plaque.finding.Quotation;
import fr.plaque.model.Absence;
import fr.plaque.model.Exercice;
import fr.plaque.model.Lieu;
import fr.plaque.model.Profil;
import fr.plaque.model.Site;
import fr.plaque.model.SiteInfo;
import fr.plaque.rule.RuleFile;
import fr.plaque.schema.Folding;
import fr.plaque.yaml.YamlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Who practises, how and where: what one key asks of another. */
final class IdentityCheck {

    private static final Pattern ARTICLE = Pattern.compile("^(?:l|le|la|les|un|une) ");

    private final Set<String> professions = new TreeSet<>();
    private final Set<String> available = new TreeSet<>();

    IdentityCheck() {
        RuleFile file = RuleFile.resource("donnees/professions.yaml").part("professions");
        for (YamlNode.Entry entry : file.root().entries()) {
            professions.add(entry.key().text());
            if (file.part(entry).required("disponible").equals("oui")) {
                available.add(entry.key().text());
            }
        }
    }

    void check(Site site, SiteNotes notes) {
        Profil profil = site.profil();
        profession(profil.profession(), notes);
        practice(profil.exercice(), notes);
        places(profil.lieux(), notes);
        absences(profil, notes);
        publisher(profil.site(), notes);
    }

    private void profession(String typed, SiteNotes notes) {
        String id = Folding.key(typed);
        if (id.isEmpty() || available.contains(id)) {
            return;
        }
        String rule = professions.contains(id) ? "profil-profession-a-venir" : "profil-profession";
        notes.add(
                rule,
                "profession",
                "valeur",
                Quotation.of(typed),
                "disponibles",
                String.join(", ", available),
                "professions",
                String.join(", ", professions));
    }

    private static void practice(Exercice exercice, SiteNotes notes) {
        if (exercice.estLiberal() && exercice.forme().isEmpty() && !notes.typed("exercice.forme")) {
            notes.add("profil-forme-juridique", "exercice");
        }
        boolean company =
                exercice.forme().filter(Exercice.Forme.SOCIETE::equals).isPresent();
        if (company && !notes.typed("exercice.societe")) {
            notes.add("profil-societe", "exercice.forme");
        }
    }

    private static void places(List<Lieu> lieux, SiteNotes notes) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < lieux.size(); i++) {
            Lieu lieu = lieux.get(i);
            String path = "lieux[" + i + "]";
            if (!lieu.id().isEmpty() && !ids.add(lieu.id())) {
                notes.add("profil-lieu-double", path + ".id", "valeur", Quotation.of(lieu.id()));
            }
            if (lieu.type().filter(Lieu.Type.CENTRE_DE_SANTE::equals).isPresent()) {
                notes.add("profil-centre-de-sante", path + ".type");
            }
            for (int j = 0; j < lieu.equipe().size(); j++) {
                String member = path + ".equipe[" + j + "]";
                if (!lieu.equipe().get(j).accord() && notes.typed(member + ".accord")) {
                    notes.add(
                            "profil-accord",
                            member + ".accord",
                            "nom",
                            Quotation.of(lieu.equipe().get(j).nom()));
                }
            }
        }
    }

    private static void absences(Profil profil, SiteNotes notes) {
        List<String> known = profil.lieux().stream().map(Lieu::id).toList();
        for (int i = 0; i < profil.absences().size(); i++) {
            Absence absence = profil.absences().get(i);
            String path = "absences[" + i + "]";
            if (absence.lieu().filter(id -> !known.contains(id)).isPresent()) {
                notes.add(
                        "profil-absence-lieu",
                        path + ".lieu",
                        "valeur",
                        Quotation.of(absence.lieu().orElseThrow()),
                        "lieux",
                        String.join(", ", known));
            }
            if (absence.debut().isPresent()
                    && absence.fin().filter(absence.debut().get()::isAfter).isPresent()) {
                notes.add("profil-absence-dates", path + ".fin");
            }
        }
    }

    private static void publisher(SiteInfo site, SiteNotes notes) {
        String director =
                ARTICLE.matcher(Folding.words(site.directeurPublication())).replaceFirst("");
        List<String> notPeople = words(notes, "profil-directeur", "noms_collectifs");
        if (notPeople.stream().anyMatch(word -> director.equals(word) || director.startsWith(word + " "))) {
            notes.add(
                    "profil-directeur",
                    "site.directeur_publication",
                    "valeur",
                    Quotation.of(site.directeurPublication()));
        }
    }

    private static List<String> words(SiteNotes notes, String rule, String key) {
        return notes.rule(rule).body().get(key).stream()
                .flatMap(node -> ((YamlNode.Sequence) node).items().stream())
                .map(node -> ((YamlNode.Scalar) node).text())
                .toList();
    }
}
