package fr.plaque.load;

import fr.plaque.schema.Nearest;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of files as people type them, and as they should be. */
final class FileNames {

    private static final Pattern BACKUP = Pattern.compile(
            "(?i).*(?:~|\\.bak|\\.swp|\\.swo|\\.orig|\\.old|\\.tmp|\\.temp)|(?:.*/)?(?:~\\$|#|\\._).*|(?:.*/)?copie de .*|.* - copie(?: \\(\\d+\\))?\\.ya?ml");
    private static final Pattern PAGE = Pattern.compile("(?i)(.*?)(?:\\.(?:md|markdown|mdown|mkd|txt))+");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*)*");

    private FileNames() {}

    /** What editors and offices leave beside a file. */
    static boolean isBackup(String path) {
        return BACKUP.matcher(path).matches();
    }

    /** The known name that was probably meant: another case, a hidden ending, a letter too many. */
    static Optional<String> nearest(String name, List<String> known) {
        String folded =
                name.toLowerCase(Locale.ROOT).replaceFirst("(?:\\.txt)+$", "").replaceFirst("\\.yml$", ".yaml");
        return Nearest.to(folded, known).or(() -> known.stream()
                .filter(candidate -> stem(candidate).equals(stem(folded)))
                .findFirst());
    }

    private static String stem(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** The name of a page that its ending hides. */
    static Optional<String> markdown(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        var page = PAGE.matcher(name);
        return page.matches() && !page.group(1).isEmpty() ? Optional.of(page.group(1) + ".md") : Optional.empty();
    }

    /** The name of a file of keys that its ending hides. */
    static Optional<String> yaml(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String stem = name.replaceFirst("(?i)(?:\\.(?:ya?ml|txt))+$", "");
        return stem.isEmpty() || stem.equals(name) ? Optional.empty() : Optional.of(stem + ".yaml");
    }

    /** Whether every server and every system keeps this name as it is. */
    static boolean isPlain(String path) {
        return PLAIN.matcher(path).matches();
    }

    /** The name without accents and spaces. */
    static String plain(String name) {
        String letters = Normalizer.normalize(
                        name.replace("œ", "oe").replace("Œ", "Oe").replace("æ", "ae"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "");
        String joined = letters.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[^A-Za-z0-9]+|-+(?=\\.)", "");
        return joined.isEmpty() ? "document.pdf" : joined;
    }
}
