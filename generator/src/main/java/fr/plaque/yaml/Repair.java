package fr.plaque.yaml;

import fr.plaque.source.Fault;
import java.util.List;
import java.util.Optional;

/**
 * What a line may have been meant to be. It is kept only if the reading then gets further.
 *
 * @param fault what to tell the author; nothing for what only a machine minds
 */
record Repair(List<Draft.Edit> edits, Optional<Fault> fault) {

    static Repair told(Fault fault, Draft.Edit... edits) {
        return new Repair(List.of(edits), Optional.of(fault));
    }

    static Repair silent(List<Draft.Edit> edits) {
        return new Repair(edits, Optional.empty());
    }
}
