package fr.plaque.model;

import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlNode;
import org.commonmark.node.Node;

/**
 * A page with its text, for the time of its own rendering only.
 *
 * @param entete the front matter as typed
 * @param corps where the body stands in {@code source}
 * @param document the body; its source spans count from the start of {@code corps}
 */
public record Page(PageInfo info, SourceFile source, YamlNode.Mapping entete, Range corps, Node document) {}
