package be.belgianid.document.intake;

import java.nio.charset.StandardCharsets;

/**
 * What a JPEG announces before it is decoded: its size and how often each pixel is gone over. Decoding happens in native
 * code that nothing can stop, so that too much work has to be seen beforehand.
 */
record JpegHeader(long pixels, int scans, Inks inks) {
    /** Nothing announced. */
    static final JpegHeader NONE = new JpegHeader(0, 0, Inks.NONE);

    /** How a picture for printing stores its four inks. */
    enum Inks {
        NONE,
        PLAIN,
        /** The first three as brightness and two differences. */
        DIFFERENCES
    }

    private static final int MOST_SCANS = 200;
    /** Forty million pixels in the twelve scans of an ordinary progressive picture. */
    private static final long MOST_WORK = 12 * Pictures.MOST_PIXELS;

    /** Reads markers only; what is no JPEG announces nothing. */
    static JpegHeader of(byte[] jpeg) {
        var pixels = 0L;
        var scans = 0;
        var bands = 0;
        var adobe = Inks.NONE;
        var at = 2;
        while (at + 4 <= jpeg.length) {
            var marker = jpeg[at + 1] & 0xFF;
            if ((jpeg[at] & 0xFF) != 0xFF || marker == 0xFF || marker == 0 || marker >= 0xD0 && marker <= 0xD9) {
                at++;
                continue;
            }
            if (isFrame(marker) && at + 10 <= jpeg.length) {
                bands = jpeg[at + 9];
                pixels = Math.max(pixels, (long) number(jpeg, at + 5) * number(jpeg, at + 7));
            }
            scans += marker == 0xDA ? 1 : 0;
            if (isAdobe(jpeg, at)) {
                adobe = jpeg[at + 15] == 2 ? Inks.DIFFERENCES : Inks.PLAIN;
            }
            at += 2 + Math.max(2, number(jpeg, at + 2));
        }
        return new JpegHeader(pixels, scans, bands == 4 ? adobe : Inks.NONE);
    }

    boolean isTooMuch() {
        return pixels > Pictures.MOST_PIXELS || scans > MOST_SCANS || pixels * scans > MOST_WORK;
    }

    private static boolean isAdobe(byte[] jpeg, int at) {
        return (jpeg[at + 1] & 0xFF) == 0xEE
                && at + 16 <= jpeg.length
                && new String(jpeg, at + 4, 5, StandardCharsets.US_ASCII).equals("Adobe");
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
