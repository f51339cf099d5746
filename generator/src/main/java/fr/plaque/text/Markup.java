package fr.plaque.text;

import fr.plaque.source.SourceFile;
import java.util.Optional;

/** The words between the tags of a piece of HTML, in place. */
final class Markup {

    private Markup() {}

    static Optional<Passage> text(SourceFile file, int start, int end, Scope scope) {
        Passage.Builder builder = new Passage.Builder(file, scope);
        String source = file.text();
        int at = start;
        while (at < end) {
            if (source.startsWith("<!--", at)) {
                int close = source.indexOf("-->", at);
                at = close < 0 ? end : close + 3;
            } else if (source.charAt(at) == '<') {
                int close = source.indexOf('>', at);
                builder.addSeparator(' ');
                at = close < 0 ? end : close + 1;
            } else {
                builder.add(source.charAt(at), at, at + 1);
                at++;
            }
        }
        return builder.isBlank() ? Optional.empty() : Optional.of(builder.build());
    }
}
