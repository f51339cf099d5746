package fr.plaque.load;

import fr.plaque.model.Praticien;
import fr.plaque.model.Praticien.Specialite;
import fr.plaque.model.Profil;
import fr.plaque.schema.Nomenclature;
import java.util.Optional;
import java.util.Set;

/** Gives a specialty its code when only its label was typed, and its label when only its code was. */
final class SpecialtyCompletion {

    private SpecialtyCompletion() {}

    static Profil complete(Profil profil) {
        Praticien praticien = profil.praticien();
        return profil.avecPraticien(praticien.avecSpecialites(praticien.specialites().stream()
                .map(SpecialtyCompletion::complete)
                .toList()));
    }

    private static Specialite complete(Specialite typed) {
        Nomenclature nomenclature = Nomenclature.standard();
        if (typed.intitule().isEmpty()) {
            return typed.code()
                    .flatMap(nomenclature::byCode)
                    .map(found -> new Specialite(found.label(), found.code()))
                    .orElse(typed);
        }
        Set<String> codes = nomenclature.codes(typed.intitule());
        return typed.code().isEmpty() && codes.size() == 1
                ? new Specialite(typed.intitule(), Optional.of(codes.iterator().next()))
                : typed;
    }
}
