package be.belgianid.cli.bench.paper;

import be.belgianid.cli.bench.paper.Shot.Surroundings;
import be.belgianid.sandbox.documents.Surface;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;

/** Takes pictures of documents: lays them down, looks at them askew, and spoils what comes out. */
final class Camera {
    private static final double A4_WIDTH = 210;
    private static final double A4_HEIGHT = 297;
    private static final int LONGEST_SIDE = 3500;

    private Camera() {}

    static BufferedImage taken(List<BufferedImage> sides, Condition condition, Random random) {
        return taken(sides, Shot.of(condition, random), random);
    }

    static BufferedImage taken(List<BufferedImage> sides, Shot shot, Random random) {
        var sheet = sheet(sides, shot, random);
        var density = Math.min(shot.density(), (double) LONGEST_SIDE / Math.max(sheet.width, sheet.height));
        var laid = laid(sheet, sides, Math.min(Surface.DOTS, 1.3 * density), random);
        var scale = density / Math.min(Surface.DOTS, 1.3 * density);
        var seen =
                Projection.seen(laid, scale, shot.degrees(), shot.tilt(), around(shot.surroundings(), random), random);
        return Exposure.of(seen, shot, density, random);
    }

    private record Sheet(double width, double height, double left, double top, double gap, Surroundings surroundings) {}

    /** The sheet in millimetres and where the first side lies on it. */
    private static Sheet sheet(List<BufferedImage> sides, Shot shot, Random random) {
        var width = sides.stream()
                .mapToDouble(side -> side.getWidth() / Surface.DOTS)
                .max()
                .orElseThrow();
        var height = sides.stream()
                .mapToDouble(side -> side.getHeight() / Surface.DOTS)
                .sum();
        var gap = 4 + 10 * random.nextDouble();
        height += gap * (sides.size() - 1);
        var margin =
                switch (shot.surroundings()) {
                    case NOTHING -> 0.0;
                    case SCANNER -> 3 + 8 * random.nextDouble();
                    default -> 5 + 20 * random.nextDouble();
                };
        if (shot.surroundings() == Surroundings.A4) {
            return new Sheet(
                    A4_WIDTH,
                    A4_HEIGHT,
                    10 + random.nextDouble() * (A4_WIDTH - width - 20),
                    10 + random.nextDouble() * (A4_HEIGHT - height - 20),
                    gap,
                    shot.surroundings());
        }
        return new Sheet(width + 2 * margin, height + 2 * margin, margin, margin, gap, shot.surroundings());
    }

    private static BufferedImage laid(Sheet sheet, List<BufferedImage> sides, double density, Random random) {
        var result = new BufferedImage(
                (int) Math.ceil(sheet.width * density),
                (int) Math.ceil(sheet.height * density),
                BufferedImage.TYPE_INT_RGB);
        var g = result.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.setColor(around(sheet.surroundings, random));
        g.fillRect(0, 0, result.getWidth(), result.getHeight());
        if (sheet.surroundings == Surroundings.TABLE) {
            grain(g, result, random);
        }
        var top = sheet.top;
        for (var side : sides) {
            var w = (int) Math.round(side.getWidth() / Surface.DOTS * density);
            var h = (int) Math.round(side.getHeight() / Surface.DOTS * density);
            g.drawImage(side, (int) (sheet.left * density), (int) (top * density), w, h, null);
            top += side.getHeight() / Surface.DOTS + sheet.gap;
        }
        g.dispose();
        return result;
    }

    private static void grain(Graphics2D g, BufferedImage picture, Random random) {
        for (var y = 0; y < picture.getHeight(); y += 2 + random.nextInt(9)) {
            g.setColor(new Color(60, 45, 30, 8 + random.nextInt(30)));
            g.fillRect(0, y, picture.getWidth(), 1 + random.nextInt(4));
        }
    }

    private static Color around(Surroundings surroundings, Random random) {
        var shade = random.nextInt(40);
        return surroundings == Surroundings.TABLE
                ? new Color(90 + 3 * shade, 80 + 3 * shade, 70 + 3 * shade)
                : new Color(250 - shade / 4, 250 - shade / 4, 248 - shade / 4);
    }
}
