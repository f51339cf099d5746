package fr.plaque.machine;

import io.nayuki.qrcodegen.QrCode.Ecc;

/** An address as a QR code (ISO/IEC 18004), drawn in one stroke; black on white, whatever the colours of the page. */
public final class QrCode {

    /** The quiet zone that the standard asks for, in modules. */
    private static final int MARGIN = 4;

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
        io.nayuki.qrcodegen.QrCode code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
        int side = code.size + 2 * MARGIN;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"qr\" role=\"img\" viewBox=\"0 0 " + side + " " + side
                + "\" shape-rendering=\"crispEdges\"><title>" + Xml.escape(name) + "</title>"
                + "<path fill=\"#fff\" d=\"M0 0h" + side + "v" + side + "h-" + side + "z\"/>"
                + "<path fill=\"#000\" d=\"" + path(code) + "\"/></svg>";
    }

    private static String path(io.nayuki.qrcodegen.QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            int x = 0;
            while (x < code.size) {
                int start = x;
                while (x < code.size && code.getModule(x, y)) {
                    x++;
                }
                if (x > start) {
                    path.append('M').append(start + MARGIN).append(' ').append(y + MARGIN);
                    path.append('h')
                            .append(x - start)
                            .append("v1h-")
                            .append(x - start)
                            .append('z');
                } else {
                    x++;
                }
            }
        }
        return path.toString();
    }
}
