/**
 * The live preview: a site built in memory, served on the loopback address to one person, and built again whenever a file
 * changes. Writes nothing; nothing of it ever gets into a published site.
 */
package fr.plaque.preview;
