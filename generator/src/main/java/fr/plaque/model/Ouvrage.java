package fr.plaque.model;

import java.util.List;
import java.util.Optional;

/** A work, such as a manual: the subject of a site in place of a practitioner. */
public record Ouvrage(
        String titre,
        String resume,
        Optional<String> version,
        List<String> auteurs,
        Contact contact,
        List<Section> sections) {

    /** Where to reach who publishes it. */
    public record Contact(String adresse, String telephone, String courriel) {}

    /** @param pages the names of the pages, in the order in which they are read */
    public record Section(String titre, List<String> pages) {}
}
