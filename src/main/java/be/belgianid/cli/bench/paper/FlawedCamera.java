package be.belgianid.cli.bench.paper;

import be.belgianid.cli.bench.paper.Shot.Surroundings;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.util.List;
import java.util.Random;

/** Takes pictures that must not pass, each for one clear reason. */
final class FlawedCamera {
    private FlawedCamera() {}

    static List<BufferedImage> taken(Paper paper, Flaw flaw, Random random) {
        var sides = paper.sides();
        var mild = Shot.mild(random);
        return switch (flaw) {
            case BLURRED -> List.of(Camera.taken(sides, mild.blurred(Shot.between(random, 0.55, 1.3)), random));
            case GLARE ->
                List.of(Camera.taken(
                        sides,
                        mild.around(Surroundings.TABLE)
                                .glaring(Shot.between(random, 1.2, 2), Shot.between(random, 0.22, 0.4)),
                        random));
            case TOO_DARK -> List.of(Camera.taken(sides, mild.lit(Shot.between(random, 0.06, 0.16)), random));
            case CUT ->
                List.of(cut(
                        Camera.taken(sides, mild.around(Surroundings.NOTHING).turned(0), random), random));
            case TOO_SMALL -> List.of(Camera.taken(sides, mild.dense(Shot.between(random, 1.6, 2.8)), random));
            case BLACK_AND_WHITE -> List.of(grey(Camera.taken(sides, mild, random)));
            case SAME_SIDE_TWICE -> {
                var side = List.of(sides.get(random.nextInt(sides.size())));
                yield List.of(Camera.taken(side, mild, random), Camera.taken(side, Shot.mild(random), random));
            }
        };
    }

    /** A fifth to a third of the document is not on the picture. */
    private static BufferedImage cut(BufferedImage picture, Random random) {
        var share = Shot.between(random, 0.2, 0.35);
        var w = picture.getWidth();
        var h = picture.getHeight();
        var part =
                switch (random.nextInt(4)) {
                    case 0 -> picture.getSubimage((int) (w * share), 0, w - (int) (w * share), h);
                    case 1 -> picture.getSubimage(0, 0, w - (int) (w * share), h);
                    case 2 -> picture.getSubimage(0, (int) (h * share), w, h - (int) (h * share));
                    default -> picture.getSubimage(0, 0, w, h - (int) (h * share));
                };
        var copy = new BufferedImage(part.getWidth(), part.getHeight(), BufferedImage.TYPE_INT_RGB);
        copy.createGraphics().drawImage(part, 0, 0, null);
        return copy;
    }

    private static BufferedImage grey(BufferedImage picture) {
        var grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        new ColorConvertOp(picture.getColorModel().getColorSpace(), ColorSpace.getInstance(ColorSpace.CS_GRAY), null)
                .filter(picture, grey);
        var copy = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        copy.createGraphics().drawImage(grey, 0, 0, null);
        return copy;
    }
}
