package fr.plaque.image;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of the finished site.
 *
 * @param path from the root of the site: {@code assets/images/<hash of the bytes>-<width>.jpg}, which tells nothing of
 *     the author's file name, and changes whenever the picture does
 */
public record PublishedImage(String path, int width, int height, byte[] bytes) {

    private static final int HASH_BYTES = 8;

    static PublishedImage of(byte[] bytes, int width, int height, String extension) {
        String hash = HexFormat.of().formatHex(sha256(bytes), 0, HASH_BYTES);
        return new PublishedImage("assets/images/" + hash + "-" + width + "." + extension, width, height, bytes);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
