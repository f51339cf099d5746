package fr.plaque.render;

import fr.plaque.source.Location;

/**
 * A file of the finished site.
 *
 * @param path where it goes, from the root of the site, with slashes
 * @param origin what it was made from, for messages: the page, or a key of the profile
 */
public record RenderedFile(String path, byte[] bytes, Location origin) {}
