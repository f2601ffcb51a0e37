package be.belgianid.document.doctor;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;

/**
 * What a page looks like, in a few figures.
 *
 * @param length of the document's content on its longer side, in points of the picture
 * @param edge points from ink to paper when the content is a thousand points long
 * @param glare bleached share
 * @param light of the lighter parts, 0 to 255
 * @param colour of the more colourful parts, 0 is grey
 * @param aspect longer side of the picture by its shorter one
 * @param flush how many borders of the picture the document runs into
 * @param sketch the content in a few shades, to recognise it again
 */
public record PageLook(
        int length, double edge, double glare, int light, int colour, double aspect, int flush, Sketch sketch) {
    private static final int OVERVIEW = 800;
    private static final int CLOSE = 1000;

    public static PageLook of(BufferedImage picture) {
        var page = Shades.of(picture, new Rectangle(picture.getWidth(), picture.getHeight()), OVERVIEW);
        var strokes = Strokes.of(page);
        var around = strokes.box();
        var box = onPicture(around, page, picture);
        var content = Shades.of(picture, box, CLOSE);
        return new PageLook(
                Math.max(box.width, box.height),
                Sharpness.edgeWidth(content),
                Glare.share(page),
                Shades.percentile(page.light(), 0.95),
                Shades.percentile(content.colour(), 0.95),
                (double) Math.max(picture.getWidth(), picture.getHeight())
                        / Math.min(picture.getWidth(), picture.getHeight()),
                Border.flush(page, strokes),
                Sketch.of(strokes, around));
    }

    private static Rectangle onPicture(Rectangle box, Shades page, BufferedImage picture) {
        var scale = (double) picture.getWidth() / page.width();
        return new Rectangle(
                        (int) (box.x * scale),
                        (int) (box.y * scale),
                        Math.max(1, (int) (box.width * scale)),
                        Math.max(1, (int) (box.height * scale)))
                .intersection(new Rectangle(picture.getWidth(), picture.getHeight()));
    }

    /** As bytes, to be kept. */
    public byte[] encoded() {
        var out = ByteBuffer.allocate(64 + Sketch.SIZE);
        out.putInt(length).putDouble(edge).putDouble(glare).putInt(light).putInt(colour);
        out.putDouble(aspect).putInt(flush).put(sketch.ink());
        return java.util.Arrays.copyOf(out.array(), out.position());
    }

    public static PageLook decoded(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var length = in.getInt();
        var edge = in.getDouble();
        var glare = in.getDouble();
        var light = in.getInt();
        var colour = in.getInt();
        var aspect = in.getDouble();
        var flush = in.getInt();
        var ink = new byte[Sketch.SIZE];
        in.get(ink);
        return new PageLook(length, edge, glare, light, colour, aspect, flush, new Sketch(ink));
    }
}
