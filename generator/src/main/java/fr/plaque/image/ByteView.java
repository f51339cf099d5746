package fr.plaque.image;

import java.nio.charset.StandardCharsets;

/** The numbers and names in a picture file. Reading past its end says so, for the file is then cut short. */
record ByteView(byte[] bytes) {

    /** The file ends before what it announces. */
    static final class CutShort extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CutShort(int offset) {
            super("nothing at " + offset, null, false, false);
        }
    }

    int length() {
        return bytes.length;
    }

    int u8(int offset) {
        if (offset < 0 || offset >= bytes.length) {
            throw new CutShort(offset);
        }
        return bytes[offset] & 0xFF;
    }

    int u16(int offset) {
        return u8(offset) << 8 | u8(offset + 1);
    }

    int u16le(int offset) {
        return u8(offset + 1) << 8 | u8(offset);
    }

    int u24le(int offset) {
        return u8(offset + 2) << 16 | u16le(offset);
    }

    long u32(int offset) {
        return (long) u16(offset) << 16 | u16(offset + 2);
    }

    long u32le(int offset) {
        return (long) u16le(offset + 2) << 16 | u16le(offset);
    }

    String name(int offset, int length) {
        u8(offset + length - 1);
        return new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
    }

    boolean has(int offset, String mark) {
        return offset + mark.length() <= bytes.length
                && name(offset, mark.length()).equals(mark);
    }

    /** The byte after a stretch of {@code length} bytes, which must be there. */
    int after(int offset, long length) {
        if (offset + length > bytes.length) {
            throw new CutShort(bytes.length);
        }
        return (int) (offset + length);
    }
}
