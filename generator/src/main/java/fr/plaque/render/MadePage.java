package fr.plaque.render;

import fr.plaque.source.Location;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A page made from a placement sheet or a guide.
 *
 * @param template without folder and ending
 * @param rubrique the template of the list it belongs to, for the menu
 * @param adresse from the root of the site, with a slash at its end
 * @param own what its template sees beside the site
 * @param modifieLe for the site map; a page that is a part or a copy of another is not in it
 */
record MadePage(
        String template,
        String rubrique,
        String adresse,
        String titre,
        String description,
        Map<String, Object> own,
        Location origin,
        Optional<LocalDate> modifieLe) {

    /** The file, from the root of the site. */
    String output() {
        return adresse + "index.html";
    }
}
