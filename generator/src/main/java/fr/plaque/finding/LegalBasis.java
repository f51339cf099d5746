package fr.plaque.finding;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The words of law, or the recommendation, that a rule rests on.
 *
 * @param texte the text, « Code de la santé publique »
 * @param article the article, « R. 4127-19-1, I »
 * @param enVigueur the day this wording came into force, when known
 * @param source where to read it
 */
public record LegalBasis(String texte, String article, Optional<LocalDate> enVigueur, String source) {

    @Override
    public String toString() {
        return article.isEmpty() ? texte : texte + ", art. " + article;
    }
}
