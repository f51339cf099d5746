/**
 * A picture file to the pictures of the site. Bytes in, bytes out: nothing here reads or writes the disk, and nothing of
 * the file but its pixels (and, for WebP, its colour profile) goes through.
 */
package fr.plaque.image;
