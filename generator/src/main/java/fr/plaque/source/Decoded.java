package fr.plaque.source;

import java.util.List;

/**
 * What became of the bytes of a file.
 *
 * @param file the text; when it is not readable, only good for showing where the faults are
 * @param readable whether the text means anything
 * @param faults in the order of the text
 */
public record Decoded(SourceFile file, boolean readable, List<Fault> faults) {

    public Decoded {
        faults = List.copyOf(faults);
    }
}
