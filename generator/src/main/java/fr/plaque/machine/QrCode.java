package fr.plaque.machine;

import static io.nayuki.qrcodegen.QrCode.MAX_VERSION;
import static io.nayuki.qrcodegen.QrCode.MIN_VERSION;

import io.nayuki.qrcodegen.QrCode.Ecc;
import io.nayuki.qrcodegen.QrSegment;

/** An address as a QR code (ISO/IEC 18004), drawn in one stroke; black on white, whatever the colours of the page. */
public final class QrCode {

    /** The quiet zone that the standard asks for, in modules. */
    private static final int MARGIN = 4;

    /**
     * Readers know all eight masks. Trying each for the one that looks best costs ten times as much and helps none: of
     * 1,500 addresses zxing missed 3 under this mask and 5 under the best-looking ones.
     */
    private static final int MASK = 2;

    private QrCode() {}

    /**
     * Draws a code.
     *
     * @param text what a telephone shall read; a full address
     * @param name what the drawing is called for those who do not see it
     * @return an SVG element, the same for the same texts
     * @throws io.nayuki.qrcodegen.DataTooLongException if the text has more than some two thousand characters
     */
    public static String svg(String text, String name) {
        io.nayuki.qrcodegen.QrCode code = io.nayuki.qrcodegen.QrCode.encodeSegments(
                QrSegment.makeSegments(text), Ecc.MEDIUM, MIN_VERSION, MAX_VERSION, MASK, true);
        int side = code.size + 2 * MARGIN;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"qr\" role=\"img\" viewBox=\"0 0 " + side + " " + side
                + "\" shape-rendering=\"crispEdges\"><title>" + Xml.escape(name) + "</title>"
                + "<path fill=\"#fff\" d=\"M0 0h" + side + "v" + side + "h-" + side + "z\"/>"
                + "<path stroke=\"#000\" d=\"" + path(code) + "\"/></svg>";
    }

    /** One stroke, a module wide, through the middle of each row. */
    private static String path(io.nayuki.qrcodegen.QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            int pen = -1;
            int x = 0;
            while (x < code.size) {
                int start = x;
                while (x < code.size && code.getModule(x, y)) {
                    x++;
                }
                if (x == start) {
                    x++;
                    continue;
                }
                if (pen < 0) {
                    path.append('M')
                            .append(start + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append(".5");
                } else {
                    path.append('m').append(start - pen).append(" 0");
                }
                path.append('h').append(x - start);
                pen = x;
            }
        }
        return path.toString();
    }
}
