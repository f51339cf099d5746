package fr.plaque.text;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts that the rules have read already, told by their letters and figures alone: what typography changes between a
 * source and its page makes no other text. Bounded, and safe for several threads: a text that was forgotten is only read
 * once more.
 */
public final class ReadTexts {

    private static final int CAPACITY = 50_000;
    private static final long PRIME = 0x100000001B3L;
    private static final long OFFSET = 0xCBF29CE484222325L;

    private final Set<Long> imprints = ConcurrentHashMap.newKeySet();

    public static ReadTexts of(Collection<Passage> passages) {
        ReadTexts read = new ReadTexts();
        passages.forEach(read::add);
        return read;
    }

    /** @return whether the text was new */
    public boolean add(Passage passage) {
        return imprints.size() < CAPACITY ? imprints.add(imprint(passage.text())) : !has(passage);
    }

    public boolean has(Passage passage) {
        return imprints.contains(imprint(passage.text()));
    }

    public void addAll(ReadTexts others) {
        if (imprints.size() < CAPACITY) {
            imprints.addAll(others.imprints);
        }
    }

    /** FNV-1a over letters and digits, 64 bits: among a million texts two share it once in thirty million sites. */
    private static long imprint(String text) {
        long imprint = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                imprint = (imprint ^ Character.toLowerCase(c)) * PRIME;
            }
        }
        return imprint;
    }
}
