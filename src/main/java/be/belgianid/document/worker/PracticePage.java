package be.belgianid.document.worker;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A page of signs that mean nothing, set like the print and the zone of a passport; needs no font. */
final class PracticePage {
    private static final int WIDTH = 1500;
    private static final int HEIGHT = 1050;

    private PracticePage() {}

    static BufferedImage drawn() {
        var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var g = page.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.dispose();
        var random = new Random(1);
        for (var y = 80; y < 720; y += 70) {
            line(page, random, 500, y, 20, 24, 3);
        }
        line(page, random, 90, 860, 44, 30, 4);
        line(page, random, 90, 930, 44, 30, 4);
        return page;
    }

    /** Signs of five by seven dots. */
    private static void line(BufferedImage page, Random random, int left, int top, int signs, int pitch, int dot) {
        for (var sign = 0; sign < signs; sign++) {
            for (var i = 0; i < 35; i++) {
                if (random.nextInt(5) < 2) {
                    continue;
                }
                var x = left + sign * pitch + i % 5 * dot;
                var y = top + i / 5 * dot;
                for (var at = 0; at < dot * dot; at++) {
                    page.getRaster().setSample(x + at % dot, y + at / dot, 0, 0);
                }
            }
        }
    }
}
