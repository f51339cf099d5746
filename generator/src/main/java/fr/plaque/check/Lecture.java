package fr.plaque.check;

import java.util.List;
import java.util.Optional;

/**
 * How a page reads. It holds no text of the page but what it shows of it.
 *
 * @param chemin of its file
 * @param langue of its words; nothing is measured in others than French
 * @param mesure empty when there is too little text, or in another language
 * @param plusDures the hardest sentences, the hardest first
 * @param jargon what it does not explain, by place
 */
public record Lecture(
        String chemin, String langue, Optional<Mesure> mesure, List<Phrase> plusDures, List<Terme> jargon) {

    /**
     * A score (Kandel and Moles, 1958).
     *
     * @param score higher is easier, seldom above 100
     * @param niveau {@code facile}, {@code moyen} or {@code difficile}
     */
    public record Mesure(int mots, int phrases, int score, String niveau) {}

    /** A sentence with its own score; lines and columns count from 1. */
    public record Phrase(int ligne, int colonne, int mots, int score, String texte) {}

    /** A word of carers, and how to say it. */
    public record Terme(String terme, String equivalent, int ligne, int colonne) {}
}
