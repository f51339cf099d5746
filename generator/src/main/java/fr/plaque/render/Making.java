package fr.plaque.render;

import fr.plaque.source.Location;
import java.util.Map;

/**
 * A page to be made.
 *
 * @param template without folder and ending
 * @param model all that the template receives
 * @param path the file, from the root of the site
 */
record Making(String template, Map<String, Object> model, String path, Location origin) {}
