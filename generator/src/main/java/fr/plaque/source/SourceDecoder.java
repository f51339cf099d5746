package fr.plaque.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bytes to text, strictly. UTF-8 is what is asked for; a file that an older editor saved otherwise is read all the
 * same, with a fault that says so. Nothing is guessed in silence and no character is ever replaced unseen.
 */
public final class SourceDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private SourceDecoder() {}

    /**
     * @param path for messages, relative to the folder {@code contenu}
     * @param limit the largest size in bytes
     */
    public static Decoded decode(String path, byte[] bytes, int limit) {
        if (bytes.length > limit) {
            return tooLarge(path, limit);
        }
        Optional<String> foreign = FileNature.notText(bytes);
        if (foreign.isPresent()) {
            return refused(path, "", Fault.of("forme-pas-un-texte", new Range(0, 0), "nature", foreign.get()));
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return refused(path, "", Fault.of("forme-encodage-inconnu", new Range(0, 0)));
        }
        Optional<Charset> wide = FileNature.utf16(bytes);
        if (wide.isPresent()) {
            return wide(path, bytes, wide.get());
        }
        int bom = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            String text = strict(StandardCharsets.UTF_8, bytes, bom);
            return CharacterChecks.check(path, foldLineEnds(text), List.of());
        } catch (CharacterCodingException e) {
            return notUtf8(path, bytes, bom);
        }
    }

    /** A file so large that its bytes were not even read. */
    public static Decoded tooLarge(String path, int limit) {
        return refused(path, "", Fault.of("forme-taille", new Range(0, 0), "limite", (limit / 1024) + " Kio"));
    }

    /** Whether a character is never let through: controls, and marks that reverse or hide text. */
    public static boolean refuses(char c) {
        return c != '\n' && c != '\t' && CharacterChecks.isRefused(c);
    }

    private static Decoded wide(String path, byte[] bytes, Charset charset) {
        try {
            String text = strict(charset, bytes, 0);
            String body = foldLineEnds(text.startsWith("\uFEFF") ? text.substring(1) : text);
            return CharacterChecks.check(
                    path, body, List.of(Fault.of("forme-encodage-utf16", new Range(0, 0), "nom", charset.name())));
        } catch (CharacterCodingException e) {
            return refused(path, "", Fault.of("forme-encodage-inconnu", new Range(0, 0)));
        }
    }

    /** Either the file is Windows-1252 from end to end, or it is UTF-8 with broken places. */
    private static Decoded notUtf8(String path, byte[] bytes, int bom) {
        if (bom == 0 && !FileNature.hasUtf8Sequence(bytes)) {
            try {
                String text = foldLineEnds(strict(WINDOWS_1252, bytes, 0));
                int first = firstAccent(text);
                return CharacterChecks.check(
                        path, text, List.of(Fault.of("forme-encodage-ansi", new Range(first, first + 1))));
            } catch (CharacterCodingException e) {
                return broken(path, bytes, bom);
            }
        }
        return broken(path, bytes, bom);
    }

    private static Decoded broken(String path, byte[] bytes, int bom) {
        String shown = foldLineEnds(new String(bytes, bom, bytes.length - bom, StandardCharsets.UTF_8));
        List<Fault> faults = new ArrayList<>();
        int at = shown.indexOf('\uFFFD');
        while (at >= 0 && faults.size() < CharacterChecks.MOST) {
            faults.add(Fault.of("forme-encodage", new Range(at, at + 1)));
            int lineEnd = shown.indexOf('\n', at);
            at = lineEnd < 0 ? -1 : shown.indexOf('\uFFFD', lineEnd);
        }
        return new Decoded(SourceFile.of(path, shown), false, faults);
    }

    private static Decoded refused(String path, String text, Fault fault) {
        return new Decoded(SourceFile.of(path, text), false, List.of(fault));
    }

    private static String strict(Charset charset, byte[] bytes, int from) throws CharacterCodingException {
        CharBuffer text = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
        return text.toString();
    }

    private static String foldLineEnds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static int firstAccent(String text) {
        int at = 0;
        while (at < text.length() - 1 && text.charAt(at) < 0x80) {
            at++;
        }
        return at;
    }

    private static boolean startsWith(byte[] bytes, int... head) {
        return FileNature.startsWith(bytes, head);
    }
}
