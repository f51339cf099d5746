package fr.plaque.load;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a piece of raw HTML was meant to do, and what to write instead. None of it is ever published.
 *
 * @param rule the rule that says it
 * @param tag the name of the element, in small letters
 * @param start where its tag begins in the piece
 */
record RawHtml(String rule, String tag, int start, int end) {

    private static final Pattern TAG = Pattern.compile("<([A-Za-z][A-Za-z0-9-]*)|<[?!]");
    private static final Pattern BOOKING = Pattern.compile(
            "(?i)doctolib|maiia|keldoc|clicrdv|mondocteur|rdvmedicaux|allodocteur|ubiclic|rendez-?vous|calendly");
    private static final Pattern MAP = Pattern.compile(
            "(?i)google\\.[a-z.]+/maps|maps\\.google|openstreetmap|umap|\\bmaps?[./]|mapbox|leaflet|geoportail");
    private static final Pattern VIDEO = Pattern.compile("(?i)youtube|youtu\\.be|vimeo|dailymotion|peertube");
    private static final Set<String> FRAMES = Set.of("iframe", "embed", "object", "frame", "portal", "fencedframe");
    private static final Set<String> SCRIPTS =
            Set.of("script", "noscript", "style", "link", "meta", "base", "template");
    private static final Set<String> FORMS =
            Set.of("form", "input", "button", "select", "textarea", "label", "fieldset", "option");
    private static final Set<String> MEDIA = Set.of("video", "audio", "source", "track");
    private static final Set<String> PICTURES = Set.of("img", "picture", "svg", "image", "canvas");
    private static final Map<String, String> MARKDOWN = Map.ofEntries(
            Map.entry("b", "**texte**"),
            Map.entry("strong", "**texte**"),
            Map.entry("i", "*texte*"),
            Map.entry("em", "*texte*"),
            Map.entry("a", "[texte](adresse)"),
            Map.entry("h1", "## Titre"),
            Map.entry("h2", "## Titre"),
            Map.entry("h3", "### Titre"),
            Map.entry("br", "une ligne vide entre deux paragraphes"),
            Map.entry("p", "une ligne vide entre deux paragraphes"),
            Map.entry("div", "une ligne vide entre deux paragraphes"),
            Map.entry("li", "- élément"),
            Map.entry("ul", "- élément"),
            Map.entry("ol", "1. élément"),
            Map.entry("hr", "---"),
            Map.entry("del", "~~texte~~"),
            Map.entry("table", "| colonne | colonne |"));

    /** The first tag that is not in a comment; empty when there are only comments and closing tags. */
    static Optional<RawHtml> find(String html) {
        String shown = withoutComments(html);
        Matcher tag = TAG.matcher(shown);
        if (!tag.find()) {
            return Optional.empty();
        }
        String name = tag.group(1) == null ? "" : tag.group(1).toLowerCase(Locale.ROOT);
        int close = shown.indexOf('>', tag.end());
        return Optional.of(new RawHtml(rule(name, shown), name, tag.start(), close < 0 ? shown.length() : close + 1));
    }

    /** Comments as spaces, so that places stay. */
    static String withoutComments(String html) {
        return blanked(html, "<!--", "-->");
    }

    /** Comments and closing tags as spaces. */
    static String withoutEnds(String html) {
        return blanked(withoutComments(html), "</", ">");
    }

    private static String blanked(String html, String opening, String closing) {
        StringBuilder blanked = new StringBuilder(html.length());
        int from = 0;
        int open = html.indexOf(opening);
        while (open >= 0) {
            int close = html.indexOf(closing, open + opening.length());
            if (close < 0) {
                break;
            }
            int end = close + closing.length();
            blanked.append(html, from, open).append(" ".repeat(end - open));
            from = end;
            open = html.indexOf(opening, end);
        }
        return blanked.append(html, from, html.length()).toString();
    }

    /** What Markdown has for this element. */
    String instead() {
        return MARKDOWN.getOrDefault(tag, "le texte, sans balise");
    }

    private static String rule(String tag, String html) {
        boolean loads = FRAMES.contains(tag) || SCRIPTS.contains(tag);
        if (loads && BOOKING.matcher(html).find()) {
            return "forme-html-rendez-vous";
        }
        if (loads && MAP.matcher(html).find()) {
            return "forme-html-carte";
        }
        if (MEDIA.contains(tag) || loads && VIDEO.matcher(html).find()) {
            return "forme-html-video";
        }
        if (FRAMES.contains(tag)) {
            return "forme-html-cadre";
        }
        if (SCRIPTS.contains(tag)) {
            return "forme-html-script";
        }
        if (FORMS.contains(tag)) {
            return "forme-html-formulaire";
        }
        return PICTURES.contains(tag) ? "forme-html-image" : "forme-html";
    }
}
