package fr.plaque.yaml;

import fr.plaque.source.Fault;
import java.util.List;
import java.util.Optional;

/**
 * A YAML text once read.
 *
 * @param root the whole, absent when the text is empty or could not be read at all
 * @param faults in the order of the text
 */
public record YamlDocument(Optional<YamlNode> root, List<Fault> faults) {}
