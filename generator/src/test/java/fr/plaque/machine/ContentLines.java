package fr.plaque.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The content lines of a card or a calendar, read as RFC 2426 § 2.6 and RFC 5545 § 3.1 say, by no library. */
record ContentLines(List<Line> lines) {

    record Line(String group, String name, String parameters, String value) {}

    private static final Pattern LINE =
            Pattern.compile("(?:([\\w-]+)\\.)?([\\w-]+)((?:;[\\w-]+=[^;:]*)*):(.*)", Pattern.DOTALL);

    static ContentLines read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        List<Line> lines = new ArrayList<>();
        for (String line : text.replace("\r\n ", "").split("\r\n")) {
            Matcher matcher = LINE.matcher(line);
            assertThat(matcher.matches()).as(line).isTrue();
            String group = matcher.group(1) == null ? "" : matcher.group(1);
            lines.add(new Line(group, matcher.group(2), matcher.group(3), matcher.group(4)));
        }
        return new ContentLines(lines);
    }

    List<Line> named(String name) {
        return lines.stream().filter(line -> line.name().equals(name)).toList();
    }

    /** The texts of a property, unescaped. */
    List<String> texts(String name) {
        return named(name).stream().map(line -> text(line.value())).toList();
    }

    String text(String name, String group) {
        return named(name).stream()
                .filter(line -> line.group().equals(group))
                .map(line -> text(line.value()))
                .findFirst()
                .orElseThrow();
    }

    private static String text(String escaped) {
        return Pattern.compile("\\\\(.)")
                .matcher(escaped)
                .replaceAll(found ->
                        found.group(1).equalsIgnoreCase("n") ? "\n" : Matcher.quoteReplacement(found.group(1)));
    }
}
