package fr.plaque.check;

import fr.plaque.model.Site;
import fr.plaque.source.SourceFile;
import fr.plaque.text.Passage;
import fr.plaque.text.Scope;
import fr.plaque.text.YamlPassages;
import fr.plaque.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The values of the profile that visitors read. */
final class ProfilePassages {

    /** Keys whose values are codes, addresses, numbers or motives kept for the reports. */
    private static final Set<String> NOT_SHOWN = Set.of(
            "profession",
            "rpps",
            "id",
            "type",
            "mode",
            "forme",
            "code",
            "siret",
            "siren",
            "tva",
            "finess",
            "page",
            "lien",
            "courriel",
            "telephone",
            "code_postal",
            "horaires",
            "secteur",
            "optam",
            "modes_paiement",
            "theme",
            "couleur",
            "photo",
            "adresse_site",
            "non_communique",
            "accepter",
            "reconnu_cnom",
            "etat_du_diplome");

    private ProfilePassages() {}

    static List<Passage> of(Site site) {
        List<Passage> passages = new ArrayList<>();
        add(site.fichierProfil(), site.arbreProfil(), passages);
        return passages;
    }

    private static void add(SourceFile file, YamlNode node, List<Passage> passages) {
        if (node instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                if (!NOT_SHOWN.contains(entry.key().text())) {
                    add(file, entry.value(), passages);
                }
            }
        } else if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> add(file, item, passages));
        } else if (node instanceof YamlNode.Scalar scalar
                && scalar.text().chars().anyMatch(Character::isLetter)) {
            passages.add(YamlPassages.of(file, scalar, Scope.PROFIL));
        }
    }
}
