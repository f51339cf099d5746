package fr.plaque.verify;

import fr.plaque.finding.Finding;
import fr.plaque.machine.SearchIndex;
import fr.plaque.machine.SearchScript;
import fr.plaque.render.RenderedFile;
import fr.plaque.rule.RuleBook;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets two scripts through: that of the search, byte for byte, and its index, which must be nothing but data under the
 * name that its content gives it.
 */
final class ScriptGate {

    private ScriptGate() {}

    static Traces check(RenderedFile file, RuleBook rules, List<Finding> findings) {
        if (file.path().equals(SearchScript.path()) && Arrays.equals(file.bytes(), SearchScript.bytes())) {
            return Traces.none(file);
        }
        Optional<List<String>> addresses = file.path().equals(SearchIndex.path(file.bytes()))
                ? SearchIndex.addresses(file.bytes())
                : Optional.empty();
        if (addresses.isEmpty()) {
            findings.add(rules.rule("donnees-script").at(file.origin(), "fichier", file.path()));
            return Traces.none(file);
        }
        // The page of the search writes these addresses, not the file.
        List<Traces.Link> links = addresses.get().stream()
                .flatMap(address -> SiteAddress.inside("", address).stream())
                .toList();
        if (links.size() < addresses.get().size()) {
            findings.add(rules.rule("donnees-script").at(file.origin(), "fichier", file.path()));
        }
        return new Traces(file.path(), file.origin(), Set.of(), links);
    }
}
