package fr.plaque.text;

/**
 * How long a text takes to read: 195 words a minute, the mean of French adults reading paragraphs of everyday prose
 * (IReST: Trauzettel-Klosinski and Dietz, Investigative Ophthalmology and Visual Science 53, 2012, p. 5452).
 */
public final class ReadingTime {

    private static final int WORDS_A_MINUTE = 195;

    private ReadingTime() {}

    /** Whole minutes, at least one. */
    public static int minutes(int words) {
        return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
    }
}
