package be.belgianid.document.intake;

import be.belgianid.document.doctor.PageLook;
import java.awt.image.BufferedImage;

/**
 * A page as the screen shows it and the reader reads it: an upright JPEG without metadata, and the same smaller.
 *
 * @param screen wide enough to be read beside a form
 * @param thumbnail wide enough to be recognised
 * @param look what the doctor judges it by
 */
public record RenderedPage(int width, int height, byte[] jpeg, byte[] screen, byte[] thumbnail, PageLook look) {
    private static final int SCREEN = 1000;
    private static final int THUMBNAIL = 240;

    static RenderedPage of(BufferedImage picture) {
        var screen = Pictures.narrowed(picture, SCREEN);
        var jpeg = Pictures.jpeg(picture);
        return new RenderedPage(
                picture.getWidth(),
                picture.getHeight(),
                jpeg,
                screen == picture ? jpeg : Pictures.jpeg(screen),
                Pictures.jpeg(Pictures.narrowed(screen, THUMBNAIL)),
                PageLook.of(picture));
    }

    @Override
    public String toString() {
        return "RenderedPage[" + width + "x" + height + "]";
    }
}
