package fr.plaque.check;

import fr.plaque.model.Site;
import fr.plaque.schema.Schema;
import fr.plaque.text.Passage;
import fr.plaque.text.Scope;
import fr.plaque.text.YamlPassages;
import java.util.List;

/** The values of the profile that visitors read as they were typed: those whose key the schema marks as shown. */
final class ProfilePassages {

    private ProfilePassages() {}

    static List<Passage> of(Site site) {
        return Schema.profil().values(site.arbreProfil()).stream()
                .filter(value -> value.key().shown())
                .filter(value -> value.scalar().text().chars().anyMatch(Character::isLetter))
                .map(value -> YamlPassages.of(site.fichierProfil(), value.scalar(), Scope.PROFIL))
                .toList();
    }
}
