package fr.plaque.model;

import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;

/** A page with its text, for the time of its own rendering only. Spans of {@code document} count from the start of the body. */
public record Page(PageInfo info, SourceFile source, Range corps, org.commonmark.node.Node document) {}
