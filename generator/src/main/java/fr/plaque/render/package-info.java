/** Site and theme to files: view model, templates, Markdown, style. Writes nothing to disk. */
package fr.plaque.render;
