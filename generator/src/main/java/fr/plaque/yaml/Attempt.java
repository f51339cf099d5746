package fr.plaque.yaml;

import fr.plaque.source.Fault;
import java.util.List;
import java.util.Optional;

/**
 * One reading of a draft.
 *
 * @param root the tree, when the reading came to the end
 * @param faults what was refused on the way
 * @param suspects values that YAML accepts but that hardly say what was meant
 * @param problem what stopped the reading
 * @param reached how far it came, as a place in the file
 */
record Attempt(
        Optional<YamlNode> root, List<Fault> faults, List<Suspect> suspects, Optional<Problem> problem, int reached) {

    /**
     * @param at the place in the draft where the parser stopped
     * @param opened where the thing it was reading began; the same place when it does not tell
     * @param what its own words, which only choose where to look
     */
    record Problem(int at, int opened, String what) {}

    /**
     * @param start the value in the draft
     * @param before where the entry before it began, for a key of a bracketed list that has no value; else -1
     */
    record Suspect(int start, int end, Kind kind, int before) {}

    enum Kind {
        PLAIN,
        QUOTED,
        KEY,
        KEY_WITHOUT_VALUE
    }

    boolean isClean() {
        return problem.isEmpty() && suspects.isEmpty();
    }
}
