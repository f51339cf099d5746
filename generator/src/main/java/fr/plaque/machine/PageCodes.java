package fr.plaque.machine;

import fr.plaque.model.PageInfo;
import fr.plaque.schema.Folding;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The code of each page: the one its author typed, else letters and figures drawn from its address alone, so that a new
 * page never changes the code of an older one.
 */
public final class PageCodes {

    private static final int LETTERS = 5;
    private static final int FIGURES = 2;
    private static final Set<String> SMALL_WORDS =
            Set.of("de", "du", "des", "d", "l", "la", "le", "les", "un", "une", "en", "et", "a", "au", "aux", "votre");

    private final Map<String, String> bySlug;

    private PageCodes(Map<String, String> bySlug) {
        this.bySlug = bySlug;
    }

    /** @param pages all those that are published */
    public static PageCodes of(List<PageInfo> pages) {
        Map<String, String> codes = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (PageInfo page : pages) {
            page.fiche().code().map(String::strip).ifPresent(code -> {
                codes.put(page.slug(), code);
                taken.add(code);
            });
        }
        pages.stream()
                .filter(page -> !codes.containsKey(page.slug()))
                .sorted(Comparator.comparing(
                                (PageInfo page) -> page.fiche().publieLe().orElse(LocalDate.MAX))
                        .thenComparing(PageInfo::slug))
                .forEach(page -> codes.put(page.slug(), draw(page.slug(), taken)));
        return new PageCodes(codes);
    }

    /** @throws IllegalArgumentException if the page is not one of those given */
    public String of(PageInfo page) {
        String code = bySlug.get(page.slug());
        if (code == null) {
            throw new IllegalArgumentException("not a published page: " + page.chemin());
        }
        return code;
    }

    /** The code of a version that was replaced: as its author typed it, else that of the page, were it gone. */
    public String ofReplaced(PageInfo version) {
        String slug = version.slug().replaceFirst("/versions/[^/]*$", "");
        return version.fiche()
                .code()
                .map(String::strip)
                .or(() -> Optional.ofNullable(bySlug.get(slug)))
                .orElseGet(() -> draw(slug, new HashSet<>()));
    }

    /** The shortest code of that address that no other page has. */
    private static String draw(String slug, Set<String> taken) {
        String figures = new BigInteger(1, Fingerprint.sha256(slug.getBytes(StandardCharsets.UTF_8))).toString();
        String letters = letters(slug.substring(slug.lastIndexOf('/') + 1));
        int length = FIGURES;
        while (!taken.add(letters + "-" + figures.substring(0, length))) {
            length++;
        }
        return letters + "-" + figures.substring(0, length);
    }

    private static String letters(String name) {
        for (String word : Folding.words(name).split(" ")) {
            if (!SMALL_WORDS.contains(word) && word.matches("[a-z]+")) {
                return word.substring(0, Math.min(LETTERS, word.length())).toUpperCase(Locale.ROOT);
            }
        }
        return "FICHE";
    }
}
