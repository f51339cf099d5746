package fr.plaque.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A start tag with its attributes, read from bytes, when there is but one way to read it. Used again for each tag. */
final class PlainTag {

    /** The attributes whose values matter here. */
    static final Set<String> IN_QUESTION =
            Set.of("id", "href", "src", "poster", "data", "xlink:href", "srcset", "imagesrcset");

    private final byte[] bytes;
    private final List<String> names = new ArrayList<>();
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private String name = "";
    private boolean closed;

    PlainTag(byte[] bytes) {
        this.bytes = bytes;
    }

    String name() {
        return name;
    }

    /** Whether it ends in {@code />}. */
    boolean isClosed() {
        return closed;
    }

    int count() {
        return names.size();
    }

    String attribute(int number) {
        return names.get(number);
    }

    boolean has(String attribute) {
        return names.contains(attribute);
    }

    /** The value of an attribute; empty without one. */
    String value(String attribute) {
        int number = names.indexOf(attribute);
        return number < 0 ? "" : value(number);
    }

    String value(int number) {
        int from = starts[number];
        String value = new String(bytes, from, ends[number] - from, StandardCharsets.UTF_8);
        return value.indexOf('&') < 0
                ? value
                : value.replace("&#39;", "'")
                        .replace("&quot;", "\"")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&");
    }

    /**
     * Reads the tag whose {@code <} is at {@code start}.
     *
     * @return the place after it, or -1 when it is not plain
     */
    int read(int start) {
        names.clear();
        int at = word(start + 1);
        name = at < 0 ? "" : text(start + 1, at);
        while (at > 0 && at < bytes.length) {
            int gap = at;
            while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\n')) {
                at++;
            }
            closed = at + 1 < bytes.length && bytes[at] == '/' && bytes[at + 1] == '>';
            if (closed) {
                return at + 2;
            }
            if (at < bytes.length && bytes[at] == '>') {
                return at + 1;
            }
            at = gap == at ? -1 : pair(at);
        }
        return -1;
    }

    private int pair(int start) {
        int end = word(start);
        if (end < 0 || end >= bytes.length) {
            return -1;
        }
        String typed = text(start, end);
        if (names.contains(typed) || names.size() == starts.length) {
            return -1;
        }
        int number = names.size();
        names.add(typed);
        starts[number] = end;
        ends[number] = end;
        if (bytes[end] != '=') {
            return end;
        }
        return end + 1 < bytes.length && bytes[end + 1] == '"' ? quoted(number, end + 2) : -1;
    }

    private int quoted(int number, int start) {
        int at = start;
        while (at < bytes.length && bytes[at] != '"') {
            byte b = bytes[at];
            if (b == '<' || b == '>' || b >= 0 && b < ' ' && b != '\n' || b == '&' && !isReference(at)) {
                return -1;
            }
            at++;
        }
        starts[number] = start;
        ends[number] = at;
        return at + 1;
    }

    /** The five that {@link #value} knows. */
    private boolean isReference(int at) {
        return starts(at, "&#39;")
                || starts(at, "&amp;")
                || starts(at, "&quot;")
                || starts(at, "&lt;")
                || starts(at, "&gt;");
    }

    private boolean starts(int at, String text) {
        if (at + text.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (bytes[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The end of a name of small letters, figures, hyphens and colons; capitals stand for small letters. */
    private int word(int start) {
        int at = start;
        while (at < bytes.length
                && (bytes[at] >= 'a' && bytes[at] <= 'z'
                        || bytes[at] >= 'A' && bytes[at] <= 'Z'
                        || bytes[at] >= '0' && bytes[at] <= '9'
                        || bytes[at] == '-'
                        || bytes[at] == ':'
                        || bytes[at] == '_')) {
            at++;
        }
        return at == start ? -1 : at;
    }

    private String text(int from, int to) {
        return Names.of(bytes, from, to);
    }
}
