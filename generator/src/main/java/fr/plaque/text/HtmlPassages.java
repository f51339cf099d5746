package fr.plaque.text;

import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.parser.Parser;

/**
 * What a finished page says to whoever sees or hears it: its blocks, rows and cells, alternative texts, labels, title and
 * description, each with its place in the page. Reads what the output gate has found well formed; of anything else it
 * takes whatever stands between tags. A template of the author may write its attributes and characters in any of HTML's ways.
 */
public final class HtmlPassages {

    private static final Map<String, Scope> BLOCKS = Map.ofEntries(
            Map.entry("title", Scope.TITRE),
            Map.entry("h1", Scope.TITRE),
            Map.entry("h2", Scope.TITRE),
            Map.entry("h3", Scope.TITRE),
            Map.entry("h4", Scope.TITRE),
            Map.entry("h5", Scope.TITRE),
            Map.entry("h6", Scope.TITRE),
            Map.entry("summary", Scope.TITRE),
            Map.entry("li", Scope.LISTE),
            Map.entry("dt", Scope.LISTE),
            Map.entry("dd", Scope.LISTE),
            Map.entry("tr", Scope.TABLEAU),
            Map.entry("caption", Scope.LEGENDE),
            Map.entry("figcaption", Scope.LEGENDE),
            Map.entry("blockquote", Scope.CITATION));
    private static final Set<String> INLINE = Set.of(
            "a", "span", "time", "strong", "em", "b", "i", "s", "del", "ins", "sup", "sub", "small", "abbr", "cite",
            "q", "code", "kbd", "mark", "wbr", "bdi", "bdo", "dfn", "var", "u", "img", "picture", "source", "input",
            "label");
    /** Attributes that are read to visitors, and what they are to them. */
    private enum Spoken {
        ALT("alt", Scope.ALT),
        TITLE("title", Scope.LEGENDE),
        LABEL("aria-label", Scope.LIEN);

        private final String attribute;
        private final Scope scope;

        Spoken(String attribute, Scope scope) {
            this.attribute = attribute;
            this.scope = scope;
        }
    }

    private final SourceFile file;
    private final String html;
    private final List<Passage> passages = new ArrayList<>();
    private Passage.Builder builder;
    private Scope scope = Scope.PARAGRAPHE;
    private int words;
    private int linked;
    private boolean inLink;
    private boolean spaced;
    private int at;

    private HtmlPassages(SourceFile file) {
        this.file = file;
        this.html = file.text();
        this.builder = new Passage.Builder(file, scope);
    }

    /** @return in the order of the page; none when the page says that it is not in French */
    public static List<Passage> of(SourceFile file) {
        HtmlPassages reader = new HtmlPassages(file);
        reader.read();
        return reader.passages;
    }

    private void read() {
        while (at < html.length()) {
            if (html.charAt(at) != '<') {
                character();
            } else if (html.startsWith("<!--", at)) {
                skipPast("-->");
            } else if (startsWith("<script") || startsWith("<style")) {
                skipPast(startsWith("<script") ? "</script>" : "</style>");
            } else if (!tag()) {
                return;
            }
        }
        flush();
    }

    private boolean startsWith(String tag) {
        return html.regionMatches(true, at, tag, 0, tag.length());
    }

    private void skipPast(String end) {
        while (at < html.length() && !startsWith(end)) {
            at++;
        }
        at = Math.min(html.length(), at + end.length());
    }

    private void character() {
        char c = html.charAt(at);
        int end = at + 1;
        if (c == '&') {
            Entity entity = Entity.at(html, at);
            c = entity.character();
            end = entity.end();
        }
        if (c == ' ' || c == '\n' || c == '\t') {
            spaced = true;
        } else {
            if (spaced) {
                builder.addSeparator(' ');
                spaced = false;
            }
            builder.add(c, at, end);
            words++;
            linked += inLink ? 1 : 0;
        }
        at = end;
    }

    /** @return false when the page is in another language */
    private boolean tag() {
        boolean closing = html.startsWith("</", at);
        Tag tag = Tag.read(html, at + (closing ? 2 : 1));
        String name = tag.name();
        if (name.equals("html") && tag.has("lang") && !tag.value("lang", html).startsWith("fr")) {
            return false;
        }
        if (name.equals("a")) {
            inLink = !closing;
        } else if (name.equals("td") || name.equals("th")) {
            if (!closing) {
                builder.addSeparator('|');
                spaced = false;
            }
        } else if (!INLINE.contains(name)) {
            flush();
            scope = closing ? Scope.PARAGRAPHE : BLOCKS.getOrDefault(name, Scope.PARAGRAPHE);
        } else if (name.equals("img")) {
            spaced = true;
        }
        attributes(name, tag);
        at = tag.end();
        return true;
    }

    private void attributes(String name, Tag tag) {
        for (Spoken spoken : Spoken.values()) {
            if (tag.has(spoken.attribute)) {
                attribute(spoken.scope, tag.range(spoken.attribute));
            }
        }
        if (name.equals("meta") && tag.has("content") && tag.has("name")) {
            String meant = tag.value("name", html);
            if (meant.equals("description") || meant.equals("keywords")) {
                attribute(Scope.META, tag.range("content"));
            }
        }
    }

    private void attribute(Scope where, Range range) {
        Passage.Builder own = new Passage.Builder(file, where);
        int place = range.start();
        while (place < range.end()) {
            if (html.charAt(place) == '&') {
                Entity entity = Entity.at(html, place);
                own.add(entity.character(), place, entity.end());
                place = entity.end();
            } else {
                own.add(html.charAt(place), place, place + 1);
                place++;
            }
        }
        if (!own.isBlank()) {
            passages.add(own.build());
        }
    }

    private void flush() {
        if (words > 0) {
            Scope kind = linked == words ? Scope.LIEN : scope;
            passages.add(builder.build(kind));
        }
        builder = new Passage.Builder(file, scope);
        words = 0;
        linked = 0;
        spaced = false;
    }

    /** A character written by its name or its number (HTML Standard, 13.2.5.72). */
    private record Entity(char character, int end) {

        /** The longest names of letters, {@code &CapitalDifferentialD;} among them. */
        private static final int LONGEST = 24;

        /** The reference that starts here; the {@code &} itself when there is none, or none of a single UTF-16 unit. */
        static Entity at(String html, int start) {
            int end = html.indexOf(';', start);
            if (end > start && end - start <= LONGEST) {
                String meant = Parser.unescapeEntities(html.substring(start, end + 1), true);
                if (meant.length() == 1) {
                    return new Entity(meant.charAt(0), end + 1);
                }
            }
            return new Entity('&', start + 1);
        }
    }

    /** A tag and where the values of its attributes stand. */
    private record Tag(String name, Map<String, Range> attributes, int end) {

        static Tag read(String html, int start) {
            int at = start;
            while (at < html.length() && Character.isLetterOrDigit(html.charAt(at))) {
                at++;
            }
            String name = html.substring(start, at).toLowerCase(Locale.ROOT);
            Map<String, Range> attributes = new TreeMap<>();
            while (at < html.length() && html.charAt(at) != '>') {
                int equals = at;
                while (equals < html.length() && "=> \n\"".indexOf(html.charAt(equals)) < 0) {
                    equals++;
                }
                if (html.startsWith("=\"", equals) || html.startsWith("='", equals)) {
                    int close = html.indexOf(html.charAt(equals + 1), equals + 2);
                    int end = close < 0 ? html.length() : close;
                    attributes.put(html.substring(at, equals).toLowerCase(Locale.ROOT), new Range(equals + 2, end));
                    at = Math.min(html.length(), end + 1);
                } else {
                    at = Math.max(equals, at + 1);
                }
            }
            return new Tag(name, attributes, Math.min(html.length(), at + 1));
        }

        boolean has(String attribute) {
            return attributes.containsKey(attribute);
        }

        Range range(String attribute) {
            return attributes.get(attribute);
        }

        String value(String attribute, String html) {
            Range range = range(attribute);
            return html.substring(range.start(), range.end());
        }
    }
}
