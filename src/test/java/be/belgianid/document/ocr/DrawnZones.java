package be.belgianid.document.ocr;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** A fictitious document page with a machine-readable zone, drawn and then spoilt as scanners and phones do. */
public record DrawnZones(BufferedImage picture, List<String> lines, String condition) {
    private static final String[] SURNAMES = {
        "ERIKSSON",
        "VAN DER VELDEN",
        "KOWALSKA",
        "MUELLER",
        "DUPONT",
        "OKAFOR",
        "NGUYEN",
        "FERNANDEZ GARCIA",
        "ALMASRI",
        "POPESCU",
        "OZTURK",
        "JONES"
    };
    private static final String[] GIVEN = {
        "ANNA MARIA",
        "LORENA",
        "PETER",
        "MOHAMMED ALI",
        "JEAN PAUL",
        "VALENTINA",
        "GREET HILDE",
        "WOJCIECH",
        "XAVIER",
        "FATIMA ZAHRA",
        "KEVIN",
        "EVE"
    };
    private static final String[] STATES = {
        "BEL", "FRA", "D<<", "POL", "ROU", "NLD", "ESP", "PRT", "ITA", "MAR", "TUR", "UKR"
    };

    /** The page of this seed; every fourth turned a quarter, others turned upside down or askew. */
    static DrawnZones of(int seed) throws Exception {
        var random = new Random(seed * 7919L + 17);
        var lines = lines(random, random.nextInt(4));
        var dpi = 150 + random.nextInt(4) * 50;
        var picture = page(random, lines, dpi / 25.4);
        var turn = random.nextInt(4);
        var skew = random.nextBoolean() ? 0 : (random.nextDouble() - 0.5) * 10;
        picture = turned(picture, turn * 90 + skew, random);
        var blur = random.nextInt(3);
        for (var i = 0; i < blur; i++) {
            picture = blurred(picture);
        }
        var noise = random.nextInt(3) * 8;
        noisy(picture, random, noise, random.nextBoolean());
        var quality = 0.4f + random.nextInt(6) * 0.1f;
        picture = compressed(picture, quality);
        return new DrawnZones(
                picture,
                lines,
                "%d lines of %d, %d dpi, turned %d, skew %.1f, blur %d, noise %d, jpeg %.1f"
                        .formatted(
                                lines.size(), lines.getFirst().length(), dpi, turn * 90, skew, blur, noise, quality));
    }

    /** A clean passport page, upright. */
    public static DrawnZones clean(int seed) {
        var random = new Random(seed);
        var lines = lines(random, 0);
        return new DrawnZones(page(random, lines, 200 / 25.4), lines, "clean");
    }

    private static List<String> lines(Random random, int kind) {
        var state = STATES[random.nextInt(STATES.length)];
        var surname = SURNAMES[random.nextInt(SURNAMES.length)].replace(' ', '<');
        var given = GIVEN[random.nextInt(GIVEN.length)].replace(' ', '<');
        var number = text(random, 9);
        var birth = "%02d%02d%02d".formatted(random.nextInt(100), 1 + random.nextInt(12), 1 + random.nextInt(28));
        var expiry = "%02d%02d%02d".formatted(26 + random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28));
        var sex = random.nextBoolean() ? "M" : "F";
        var dates = birth + check(birth) + sex + expiry + check(expiry);
        if (kind == 2) {
            var first = fill("I<" + state + number + check(number), 30);
            var second = birth + check(birth) + sex + expiry + check(expiry) + state + "<".repeat(11);
            var composite =
                    first.substring(5) + second.substring(0, 7) + second.substring(8, 15) + second.substring(18);
            return List.of(first, second + check(composite), fill(surname + "<<" + given, 30));
        }
        var length = kind == 3 ? 36 : 44;
        var first = fill((kind == 3 ? "I<" : "P<") + state + surname + "<<" + given, length);
        var optional = kind == 3 ? "<".repeat(7) : "<".repeat(14) + "0";
        var second = number + check(number) + state + dates + optional;
        var composite = second.substring(0, 10) + second.substring(13, 20) + second.substring(21);
        return List.of(first, second + check(composite));
    }

    private static String text(Random random, int length) {
        var result = new StringBuilder();
        for (var i = 0; i < length; i++) {
            var letters = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789";
            result.append(letters.charAt(random.nextInt(letters.length())));
        }
        return result.toString();
    }

    private static String fill(String text, int length) {
        return (text + "<".repeat(length)).substring(0, length);
    }

    private static int check(String text) {
        var sum = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            sum += (c == '<' ? 0 : Character.digit(c, 36)) * new int[] {7, 3, 1}[i % 3];
        }
        return sum % 10;
    }

    private static BufferedImage page(Random random, List<String> lines, double mm) {
        var card = lines.size() == 3;
        var width = (card ? 85.6 : 125) * mm;
        var height = (card ? 54 : 88) * mm;
        var margin = 12 * mm;
        var picture =
                new BufferedImage((int) (width + 2 * margin), (int) (height + 2 * margin), BufferedImage.TYPE_INT_RGB);
        var g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(new Color(180 + random.nextInt(70), 180 + random.nextInt(70), 180 + random.nextInt(70)));
        g.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        g.translate(margin, margin);
        g.setColor(new Color(235, 240, 232));
        g.fillRect(0, 0, (int) width, (int) height);
        guilloche(g, random, width, height, mm);
        g.setColor(new Color(120, 130, 140));
        g.fillRect((int) (5 * mm), (int) (12 * mm), (int) (25 * mm), (int) (32 * mm));
        printed(g, random, width, mm);
        zone(g, lines, height, mm, random);
        g.dispose();
        return picture;
    }

    private static void guilloche(Graphics2D g, Random random, double width, double height, double mm) {
        g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.5f));
        g.setStroke(new BasicStroke((float) (0.12 * mm)));
        g.setColor(new Color(150 + random.nextInt(60), 170, 160 + random.nextInt(60)));
        for (var wave = 0; wave < 40; wave++) {
            var path = new Path2D.Double();
            path.moveTo(0, wave * height / 40);
            for (var x = 0.0; x < width; x += mm) {
                path.lineTo(x, wave * height / 40 + 2 * mm * Math.sin(x / (5 * mm) + wave * 0.3));
            }
            g.draw(path);
        }
        g.setComposite(AlphaComposite.SrcOver);
    }

    private static void printed(Graphics2D g, Random random, double width, double mm) {
        g.setColor(new Color(40, 40, 60));
        for (var row = 0; row < 7; row++) {
            g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) ((row % 2 == 0 ? 1.8 : 3) * mm)));
            g.drawString(
                    text(random, 6) + " " + text(random, 9), (float) (width * 0.35), (float) ((10 + row * 4.5) * mm));
        }
    }

    private static void zone(Graphics2D g, List<String> lines, double height, double mm, Random random) {
        g.setColor(new Color(20, 20, 20));
        var font = font(random.nextBoolean() ? "OCRB.otf" : "OCRBS.otf").deriveFont((float) (4.2 * mm));
        g.setFont(font);
        var pitch = 2.54 * mm;
        var advance = g.getFontMetrics().charWidth('M');
        var left = lines.size() == 3 ? 4.7 * mm : 6.5 * mm;
        for (var i = 0; i < lines.size(); i++) {
            var y = height - (4.5 + (lines.size() - 1 - i) * (lines.size() == 3 ? 5.3 : 6.35)) * mm;
            for (var c = 0; c < lines.get(i).length(); c++) {
                g.drawString(
                        lines.get(i).substring(c, c + 1), (float) (left + c * pitch + (pitch - advance) / 2), (float)
                                y);
            }
        }
    }

    private static Font font(String name) {
        try (var in =
                Objects.requireNonNull(DrawnZones.class.getResourceAsStream("/be/belgianid/sandbox/fonts/" + name))) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static BufferedImage turned(BufferedImage picture, double degrees, Random random) {
        var angle = Math.toRadians(degrees);
        var cos = Math.abs(Math.cos(angle));
        var sin = Math.abs(Math.sin(angle));
        var w = (int) Math.ceil(picture.getWidth() * cos + picture.getHeight() * sin);
        var h = (int) Math.ceil(picture.getWidth() * sin + picture.getHeight() * cos);
        var result = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        var g = result.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.setColor(new Color(90 + random.nextInt(100), 100, 110));
        g.fillRect(0, 0, w, h);
        var transform = AffineTransform.getTranslateInstance(w / 2.0, h / 2.0);
        transform.rotate(angle);
        transform.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        g.drawImage(picture, transform, null);
        g.dispose();
        return result;
    }

    private static BufferedImage blurred(BufferedImage picture) {
        var kernel = new float[] {1 / 16f, 2 / 16f, 1 / 16f, 2 / 16f, 4 / 16f, 2 / 16f, 1 / 16f, 2 / 16f, 1 / 16f};
        return new ConvolveOp(new Kernel(3, 3, kernel), ConvolveOp.EDGE_NO_OP, null).filter(picture, null);
    }

    private static void noisy(BufferedImage picture, Random random, int strength, boolean shade) {
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                var rgb = picture.getRGB(x, y);
                var dark = shade ? 1 - 0.45 * x / picture.getWidth() : 1;
                var by = strength == 0 ? 0 : random.nextGaussian() * strength;
                picture.setRGB(
                        x, y, tone(rgb >> 16, dark, by) << 16 | tone(rgb >> 8, dark, by) << 8 | tone(rgb, dark, by));
            }
        }
    }

    private static int tone(int channel, double dark, double by) {
        return Math.clamp((int) ((channel & 255) * dark + by), 0, 255);
    }

    private static BufferedImage compressed(BufferedImage picture, float quality) throws Exception {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        }
        return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
