package fr.plaque.image;

/**
 * A stretch of a picture file: a segment of JPEG, a chunk of PNG or WebP, a block of GIF.
 *
 * @param name what it is: {@code APP1}, {@code tEXt}, {@code VP8X}, {@code image}
 * @param start its first byte
 * @param body the first byte of its content
 * @param end the byte after it
 */
public record ImagePart(String name, int start, int body, int end) {}
