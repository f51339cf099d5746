package fr.plaque.load;

import fr.plaque.model.PageInfo;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a link of a page leads.
 *
 * @param adresse what is linked: a web address, {@code mailto:} or {@code tel:} as they are to be written, or for a file
 *     of the site its path from the root, {@code epidurale/index.html}; empty for a heading of the page itself
 * @param cible the patient page, when it is one that could be read
 * @param ancre the id of the heading, without its sign; empty when there is none
 * @param remarque what is to be told of it; always present for a refused link
 */
public record Lien(Genre genre, String adresse, Optional<PageInfo> cible, String ancre, Optional<Remarque> remarque) {

    public enum Genre {
        /** A patient page. */
        PAGE,
        /** A page that the generator makes. */
        PAGE_DU_SITE,
        DOCUMENT,
        IMAGE,
        /** A heading of the page itself. */
        ANCRE,
        WEB,
        COURRIEL,
        TELEPHONE,
        /** Nothing that may be published: only the words of the link remain. */
        REFUSE
    }

    /** A rule and the words for its message. */
    public record Remarque(String regle, Map<String, String> mots) {}

    static Lien of(Genre genre, String adresse) {
        return new Lien(genre, adresse, Optional.empty(), "", Optional.empty());
    }

    static Lien refused(String rule, String typed, String... words) {
        return new Lien(Genre.REFUSE, "", Optional.empty(), "", Optional.of(remark(rule, typed, words)));
    }

    Lien to(String anchor) {
        return new Lien(genre, adresse, cible, anchor, remarque);
    }

    Lien told(String rule, String typed, String... words) {
        return new Lien(genre, adresse, cible, ancre, Optional.of(remark(rule, typed, words)));
    }

    private static Remarque remark(String rule, String typed, String... words) {
        Map<String, String> named = new TreeMap<>();
        named.put("lien", typed.length() > 80 ? typed.substring(0, typed.offsetByCodePoints(0, 75)) + "…" : typed);
        for (int i = 0; i < words.length; i += 2) {
            named.put(words[i], words[i + 1]);
        }
        return new Remarque(rule, Map.copyOf(named));
    }
}
