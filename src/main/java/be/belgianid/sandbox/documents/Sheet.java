package be.belgianid.sandbox.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;

/** Lays drawn pages on a scanner's white or on a table top, and spoils the picture where the story asks for it. */
final class Sheet {
    private static final int MARGIN = 90;
    private static final int CORNER = 36;

    private Sheet() {}

    /** The pages one below the other, straight, as a flatbed scanner gives them. */
    static BufferedImage scanned(List<BufferedImage> pages) {
        var sheet = blank(pages, new Color(0xf6f6f4));
        var graphics = graphics(sheet);
        lay(graphics, pages);
        graphics.dispose();
        return sheet;
    }

    /** The pages as a telephone sees them: a little turned, on a table top, with the grain of the camera. */
    static BufferedImage photographed(List<BufferedImage> pages, long seed) {
        var random = new Random(seed);
        var sheet = blank(pages, new Color(0xa79b8c));
        var graphics = graphics(sheet);
        grain(graphics, sheet, random);
        graphics.rotate(
                Math.toRadians(-1.6 + 3.2 * random.nextDouble()), sheet.getWidth() / 2.0, sheet.getHeight() / 2.0);
        lay(graphics, pages);
        graphics.dispose();
        noise(sheet, random);
        return sheet;
    }

    /** The same picture out of focus: nothing can be read any more. */
    static BufferedImage blurred(BufferedImage picture) {
        var small = picture.getScaledInstance(picture.getWidth() / 26, -1, Image.SCALE_AREA_AVERAGING);
        var blurred = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = graphics(blurred);
        graphics.drawImage(small, 0, 0, blurred.getWidth(), blurred.getHeight(), null);
        graphics.dispose();
        return blurred;
    }

    static BufferedImage scaled(BufferedImage picture, int width) {
        var small = picture.getScaledInstance(width, -1, Image.SCALE_AREA_AVERAGING);
        var scaled = new BufferedImage(small.getWidth(null), small.getHeight(null), BufferedImage.TYPE_INT_RGB);
        var graphics = graphics(scaled);
        graphics.drawImage(small, 0, 0, null);
        graphics.dispose();
        return scaled;
    }

    private static BufferedImage blank(List<BufferedImage> pages, Color color) {
        var width = pages.stream().mapToInt(BufferedImage::getWidth).max().orElseThrow() + 2 * MARGIN;
        var height = pages.stream().mapToInt(page -> page.getHeight() + MARGIN).sum() + MARGIN;
        var sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = graphics(sheet);
        graphics.setColor(color);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return sheet;
    }

    private static void lay(Graphics2D graphics, List<BufferedImage> pages) {
        var y = MARGIN;
        for (var page : pages) {
            var edge = new RoundRectangle2D.Double(MARGIN, y, page.getWidth(), page.getHeight(), CORNER, CORNER);
            for (var step = 8; step > 0; step -= 2) {
                graphics.setColor(new Color(0, 0, 0, 18));
                graphics.fill(new RoundRectangle2D.Double(
                        MARGIN + step - 3, y + step, page.getWidth(), page.getHeight(), CORNER, CORNER));
            }
            graphics.setPaint(
                    new TexturePaint(page, new Rectangle2D.Double(MARGIN, y, page.getWidth(), page.getHeight())));
            graphics.fill(edge);
            y += page.getHeight() + MARGIN;
        }
    }

    private static void grain(Graphics2D graphics, BufferedImage sheet, Random random) {
        for (var y = 0; y < sheet.getHeight(); y += 3) {
            graphics.setColor(new Color(90, 70, 50, 8 + random.nextInt(22)));
            graphics.fillRect(0, y, sheet.getWidth(), 1 + random.nextInt(3));
        }
    }

    private static void noise(BufferedImage sheet, Random random) {
        for (var y = 0; y < sheet.getHeight(); y++) {
            for (var x = 0; x < sheet.getWidth(); x++) {
                var shift = random.nextInt(9) - 4;
                var color = sheet.getRGB(x, y);
                sheet.setRGB(
                        x,
                        y,
                        shifted(color >> 16, shift) << 16 | shifted(color >> 8, shift) << 8 | shifted(color, shift));
            }
        }
    }

    private static int shifted(int component, int shift) {
        return Math.clamp((component & 0xff) + shift, 0, 255);
    }

    private static Graphics2D graphics(BufferedImage image) {
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        return graphics;
    }
}
