package be.belgianid.sandbox.documents;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** A sheet that is drawn on in millimetres, at about 305 dots an inch. */
public final class Surface {
    public static final double DOTS = 12;

    private final BufferedImage image;
    private final Graphics2D graphics;
    private final double width;
    private final double height;

    public Surface(double width, double height, Color paper) {
        this.width = width;
        this.height = height;
        image = new BufferedImage(
                (int) Math.round(width * DOTS), (int) Math.round(height * DOTS), BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.scale(DOTS, DOTS);
        fill(new Rectangle2D.Double(0, 0, width, height), paper);
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    Graphics2D graphics() {
        return graphics;
    }

    public BufferedImage image() {
        return image;
    }

    public void fill(Shape shape, Color color) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    public void line(Shape shape, Color color, double thickness) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    /** Writes from the left, never wider than {@code room}: long text is set narrower. */
    public void text(String text, double x, double baseline, double size, double room, Color color) {
        if (text.isEmpty()) {
            return;
        }
        var layout = new TextLayout(text, Fonts.plain(size), graphics.getFontRenderContext());
        var squeeze = Math.min(1, room / layout.getAdvance());
        var place = AffineTransform.getTranslateInstance(x, baseline);
        place.scale(squeeze, 1);
        fill(layout.getOutline(place), color);
    }

    /** Writes bolder than {@link #text}: the outline is drawn as well. */
    public void boldText(String text, double x, double baseline, double size, double room, Color color) {
        if (text.isEmpty()) {
            return;
        }
        var layout = new TextLayout(text, Fonts.plain(size), graphics.getFontRenderContext());
        var squeeze = Math.min(1, room / layout.getAdvance());
        var place = AffineTransform.getTranslateInstance(x, baseline);
        place.scale(squeeze, 1);
        var outline = layout.getOutline(place);
        fill(outline, color);
        line(outline, color, size * 0.045);
    }

    /** One line of a machine-readable zone: OCR-B, ten characters an inch, each on its own place. */
    void machineLine(String text, double x, double baseline) {
        var ink = new Color(0x1a1a1a);
        for (var index = 0; index < text.length(); index++) {
            var layout = new TextLayout(
                    text.substring(index, index + 1), Fonts.machine(4.23), graphics.getFontRenderContext());
            fill(layout.getOutline(AffineTransform.getTranslateInstance(x + index * 2.54, baseline)), ink);
        }
    }
}
