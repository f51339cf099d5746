package fr.plaque.machine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A page or a piece of news in the feed.
 *
 * @param adresse from the root of the site
 * @param langue of its words
 * @param publieLe the day it first appeared, when known
 * @param modifieLe the day its content last changed
 */
public record FeedEntry(
        String adresse,
        String titre,
        Optional<String> resume,
        String langue,
        Optional<String> auteur,
        Optional<LocalDate> publieLe,
        LocalDate modifieLe) {

    /** The latest first. */
    static final Comparator<FeedEntry> ORDER =
            Comparator.comparing(FeedEntry::modifieLe).reversed().thenComparing(FeedEntry::adresse);
}
