package fr.plaque.model;

import java.time.LocalDate;

/**
 * A piece of news.
 *
 * @param page its place on the site; once it is over it has none, like a draft
 */
public record Actualite(PageInfo page, ActualiteInfo info) {

    /** Whether its end is past: it has left the site. */
    public boolean estFinie(LocalDate aujourdhui) {
        return info.fin().filter(aujourdhui::isAfter).isPresent();
    }
}
