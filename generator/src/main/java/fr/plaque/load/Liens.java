package fr.plaque.load;

import fr.plaque.model.PageInfo;
import fr.plaque.schema.Nearest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Where the links of the pages lead: one answer for the checks and for the renderer. A page is named by its file
 * ({@code jeune.md}, {@code ../jeune.md#risques}) or by its address ({@code jeune/}), from the page's own folder or from
 * the root. Safe for several threads.
 */
public final class Liens {

    private static final Pattern MALFORMED = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final Map<String, PageInfo> byPath = new HashMap<>();
    private final Map<String, PageInfo> byOutput = new HashMap<>();
    private final Set<String> files;
    private final Set<String> unread;
    private final Set<String> generated;

    private Liens(
            Collection<PageInfo> pages, Collection<String> files, Collection<String> unread, Collection<String> made) {
        Set<String> all = new TreeSet<>(Addresses.GENERATED);
        all.addAll(made);
        this.generated = Set.copyOf(all);
        for (PageInfo page : pages) {
            byPath.put(nfc(page.chemin()), page);
            if (!page.brouillon()) {
                byOutput.put(page.sortie(), page);
            }
        }
        this.files = Set.copyOf(files);
        this.unread = new TreeSet<>();
        unread.forEach(path -> this.unread.add(nfc(path)));
    }

    /**
     * @param pages drafts among them
     * @param files the addresses of documents and images
     */
    public static Liens of(Collection<PageInfo> pages, Collection<String> files) {
        return new Liens(pages, files, List.of(), List.of());
    }

    /**
     * @param unread the pages that could not be read: links to them are not to be told as well
     * @param made the addresses of the pages made from other files than Markdown
     */
    static Liens of(
            Collection<PageInfo> pages, Collection<String> files, Collection<String> unread, Collection<String> made) {
        return new Liens(pages, files, unread, made);
    }

    /**
     * @param from the page that holds the link
     * @param destination as typed, escapes of Markdown resolved
     */
    public Lien resolve(PageInfo from, String destination) {
        return UrlPolicy.outside(destination).orElseGet(() -> inside(from, destination));
    }

    private Lien inside(PageInfo from, String typed) {
        int hash = typed.indexOf('#');
        String path = hash < 0 ? typed : typed.substring(0, hash);
        Optional<String> decoded = decode(path);
        Optional<String> fragment = hash < 0 ? Optional.of("") : decode(typed.substring(hash + 1));
        if (decoded.isEmpty() || fragment.isEmpty()) {
            return Lien.refused("lien-adresse-invalide", typed);
        }
        String anchor = fragment.get().isEmpty() ? "" : HeadingIds.target(fragment.get());
        if (path.isEmpty()) {
            return anchor.isEmpty()
                    ? Lien.refused("lien-vide", typed)
                    : Lien.of(Lien.Genre.ANCRE, "").to(anchor);
        }
        for (String name : names(from, nfc(decoded.get()))) {
            Optional<Lien> found = find(name, typed);
            if (found.isPresent()) {
                return found.get().to(anchor);
            }
        }
        return missing(from, typed, decoded.get());
    }

    /** What a path may mean: from the folder of the file, from the folder of the page, from the root. */
    private static List<String> names(PageInfo from, String path) {
        List<String> bases = path.startsWith("/")
                ? List.of("", "pages")
                : List.of(folder(from.cheminActuel()), folder(from.sortie()), "", "pages");
        List<String> names = new ArrayList<>();
        for (String base : bases) {
            normalize(base + "/" + path).ifPresent(names::add);
        }
        return names;
    }

    private Optional<Lien> find(String name, String typed) {
        PageInfo page = byPath.get(name);
        if (page != null) {
            return Optional.of(page(page, typed));
        }
        if (unread.contains(name)) {
            return Optional.of(Lien.of(Lien.Genre.PAGE, ""));
        }
        if (files.contains(name)) {
            return Optional.of(Lien.of(name.startsWith("images/") ? Lien.Genre.IMAGE : Lien.Genre.DOCUMENT, name));
        }
        String output = name.isEmpty() ? "index.html" : name.endsWith(".html") ? name : name + "/index.html";
        if (byOutput.containsKey(output)) {
            return Optional.of(page(byOutput.get(output), typed));
        }
        for (String address : List.of(output, name)) {
            if (generated.contains(address)) {
                return Optional.of(Lien.of(Lien.Genre.PAGE_DU_SITE, address));
            }
        }
        return Optional.empty();
    }

    private static Lien page(PageInfo page, String typed) {
        return page.brouillon()
                ? Lien.refused("lien-brouillon", typed, "page", page.chemin())
                : new Lien(Lien.Genre.PAGE, page.sortie(), Optional.of(page), "", Optional.empty());
    }

    private Lien missing(PageInfo from, String typed, String path) {
        if (names(from, path).isEmpty()) {
            return Lien.refused("lien-hors-site", typed);
        }
        if (path.endsWith(".pdf")) {
            String near = near(path, files)
                    .map(file -> " Le plus proche est « " + file + " ».")
                    .orElse("");
            return Lien.refused("lien-document-introuvable", typed, "proche", near);
        }
        String near = near(path, byPath.keySet())
                .map(file -> " La plus proche est « " + relative(from, file) + " ».")
                .orElse("");
        return Lien.refused("lien-page-introuvable", typed, "proche", near);
    }

    /** The file whose name looks most like the one typed, wherever it is. */
    private static Optional<String> near(String path, Collection<String> candidates) {
        Map<String, String> byName = new HashMap<>();
        candidates.stream().sorted().forEach(candidate -> byName.putIfAbsent(stem(candidate), candidate));
        return Nearest.to(stem(path), byName.keySet().stream().sorted().toList())
                .map(byName::get);
    }

    private static String stem(String path) {
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String name = trimmed.substring(trimmed.lastIndexOf('/') + 1);
        return Slug.segment(name.replaceFirst("\\.(?:md|pdf|html?)$", ""));
    }

    /** The way to type a page from another one. */
    private static String relative(PageInfo from, String file) {
        String[] here = folder(from.chemin()).split("/");
        String[] there = file.split("/");
        int common = 0;
        while (common < here.length && common < there.length - 1 && here[common].equals(there[common])) {
            common++;
        }
        return "../".repeat(here.length - common)
                + String.join("/", List.of(there).subList(common, there.length));
    }

    private static String folder(String path) {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    private static Optional<String> normalize(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    /** Percent signs undone once; empty when they hide something that a path may not hold. */
    private static Optional<String> decode(String text) {
        if (text.indexOf('%') < 0) {
            return Optional.of(text);
        }
        if (MALFORMED.matcher(text).find()) {
            return Optional.empty();
        }
        String decoded = URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        boolean hostile =
                decoded.codePoints().anyMatch(c -> Character.isISOControl(c) || c == '\\' || c == 0xFFFD || c == '%');
        return hostile ? Optional.empty() : Optional.of(decoded);
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
