package be.belgianid.sandbox.documents;

import be.belgianid.identity.Sex;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Random;

/** A drawn portrait without features: nobody's face, yet different from person to person. */
public final class Portrait {
    private static final Color[] SKINS = {
        new Color(0xe9c3a5), new Color(0xd9a883), new Color(0xc08a63), new Color(0x9a6a48), new Color(0xf0d2bd)
    };
    private static final Color[] HAIRS = {
        new Color(0x2b2320), new Color(0x4a3526), new Color(0x7a5633), new Color(0xa9814d), new Color(0x77736f)
    };
    private static final Color[] CLOTHES = {
        new Color(0x33475b), new Color(0x5b3344), new Color(0x2f5248), new Color(0x4b4660), new Color(0x6b5a3c)
    };

    private Portrait() {}

    /** Draws into a frame of {@code width} millimetres, 9 units high for 7 wide. */
    public static void draw(Surface surface, double x, double y, double width, Sex sex, long seed) {
        var random = new Random(seed);
        var skin = SKINS[random.nextInt(SKINS.length)];
        var hair = HAIRS[random.nextInt(HAIRS.length)];
        var cloth = CLOTHES[random.nextInt(CLOTHES.length)];
        var place = AffineTransform.getTranslateInstance(x, y);
        place.scale(width / 70, width / 70);
        var frame = new Rectangle2D.Double(0, 0, 70, 90);
        var inside = new Area(place.createTransformedShape(frame));
        var graphics = surface.graphics();
        graphics.setPaint(new GradientPaint(
                (float) x,
                (float) y,
                new Color(0xe4e9ee),
                (float) x,
                (float) (y + width * 9 / 7),
                new Color(0xc3ccd5)));
        graphics.fill(inside);
        var longHair = sex == Sex.FEMALE;
        if (longHair) {
            paint(
                    surface,
                    place,
                    inside,
                    new RoundRectangle2D.Double(15, 16, 40, 56 + random.nextInt(12), 34, 40),
                    hair);
        }
        paint(surface, place, inside, shoulders(random.nextInt(4)), cloth);
        paint(surface, place, inside, new RoundRectangle2D.Double(28.5, 50, 13, 22, 8, 10), skin.darker());
        paint(surface, place, inside, collar(), Guilloche.pale(cloth, 0.75));
        paint(surface, place, inside, new Ellipse2D.Double(17.5, 36, 5, 9), skin);
        paint(surface, place, inside, new Ellipse2D.Double(47.5, 36, 5, 9), skin);
        paint(surface, place, inside, new Ellipse2D.Double(19.5, 17, 31, 43), skin);
        paint(surface, place, inside, cap(longHair, random.nextInt(3)), hair);
        surface.line(place.createTransformedShape(frame), new Color(0x8a929a), 0.15);
    }

    private static Path2D shoulders(int drop) {
        var path = new Path2D.Double();
        path.moveTo(2, 92);
        path.curveTo(4, 74 + drop, 14, 71 + drop, 27, 66);
        path.curveTo(31, 70, 39, 70, 43, 66);
        path.curveTo(56, 71 + drop, 66, 74 + drop, 68, 92);
        path.closePath();
        return path;
    }

    private static Path2D collar() {
        var path = new Path2D.Double();
        path.moveTo(27, 66);
        path.lineTo(35, 80);
        path.lineTo(43, 66);
        path.lineTo(46, 69);
        path.lineTo(35, 88);
        path.lineTo(24, 69);
        path.closePath();
        return path;
    }

    private static Area cap(boolean parted, int style) {
        var hair = new Area(new Ellipse2D.Double(17.5, 12 - style, 35, 36 + style));
        var face = parted
                ? new Area(new Ellipse2D.Double(20.5, 24 + style, 29, 40))
                : new Area(new Ellipse2D.Double(15, 25 + style * 2, 40, 50));
        hair.subtract(face);
        if (!parted) {
            hair.intersect(new Area(new Rectangle2D.Double(0, 0, 70, 38)));
        }
        return hair;
    }

    private static void paint(Surface surface, AffineTransform place, Area inside, Shape shape, Color color) {
        var area = new Area(place.createTransformedShape(shape));
        area.intersect(inside);
        surface.fill(area, color);
    }
}
