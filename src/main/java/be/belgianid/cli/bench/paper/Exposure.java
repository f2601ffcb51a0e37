package be.belgianid.cli.bench.paper;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** What lens, light, sensor and file format make of a view. */
final class Exposure {
    private static final double[] NOISE = new double[1 << 16];

    static {
        var random = new Random(42);
        for (var i = 0; i < NOISE.length; i++) {
            NOISE[i] = random.nextGaussian();
        }
    }

    private Exposure() {}

    static BufferedImage of(BufferedImage view, Shot shot, double density, Random random) {
        var pixels = ((DataBufferInt) view.getRaster().getDataBuffer()).getData();
        var sigma = shot.blur() * density;
        if (sigma > 0.2) {
            blur(pixels, view.getWidth(), view.getHeight(), sigma);
        }
        light(pixels, view.getWidth(), view.getHeight(), shot, random);
        return compressed(view, (float) shot.quality());
    }

    private static void light(int[] pixels, int w, int h, Shot shot, Random random) {
        var direction = random.nextDouble() * Math.TAU;
        var dx = Math.cos(direction) / w;
        var dy = Math.sin(direction) / h;
        var glareX = w * (0.15 + 0.7 * random.nextDouble());
        var glareY = h * (0.15 + 0.7 * random.nextDouble());
        var radius = Math.max(1, shot.glareSize() * Math.max(w, h));
        var start = random.nextInt(NOISE.length);
        for (var y = 0; y < h; y++) {
            for (var x = 0; x < w; x++) {
                var i = y * w + x;
                var away = Math.clamp(0.5 + (x - w / 2.0) * dx + (y - h / 2.0) * dy, 0, 1);
                var factor = shot.light() * (1 - shot.shade() * away);
                var by = shot.noise() == 0 ? 0 : shot.noise() * NOISE[(start + i * 31 + (i >> 9)) & 0xffff];
                var white = 0.0;
                if (shot.glare() > 0) {
                    var distance = Math.hypot(x - glareX, y - glareY) / radius;
                    white = shot.glare() * Math.exp(-distance * distance * distance);
                }
                pixels[i] = tone(pixels[i] >> 16, factor, white, by) << 16
                        | tone(pixels[i] >> 8, factor, white, by) << 8
                        | tone(pixels[i], factor, white, by);
            }
        }
    }

    private static int tone(int channel, double factor, double white, double by) {
        var lit = (channel & 255) * factor;
        return Math.clamp((int) (lit + (255 - lit) * white + by), 0, 255);
    }

    /** A Gaussian, along rows and then along columns. */
    private static void blur(int[] pixels, int w, int h, double sigma) {
        var reach = (int) Math.ceil(2.5 * sigma);
        var weights = new int[reach + 1];
        var sum = 0.0;
        for (var i = -reach; i <= reach; i++) {
            sum += Math.exp(-i * i / (2 * sigma * sigma));
        }
        for (var i = 0; i <= reach; i++) {
            weights[i] = (int) Math.round(65_536 * Math.exp(-i * i / (2 * sigma * sigma)) / sum);
        }
        var line = new int[Math.max(w, h)];
        for (var y = 0; y < h; y++) {
            along(pixels, y * w, 1, w, weights, line);
        }
        for (var x = 0; x < w; x++) {
            along(pixels, x, w, h, weights, line);
        }
    }

    private static void along(int[] pixels, int start, int step, int count, int[] weights, int[] line) {
        for (var i = 0; i < count; i++) {
            line[i] = pixels[start + i * step];
        }
        for (var i = 0; i < count; i++) {
            long red = 0;
            long green = 0;
            long blue = 0;
            for (var k = 1 - weights.length; k < weights.length; k++) {
                var rgb = line[Math.clamp(i + k, 0, count - 1)];
                var weight = weights[Math.abs(k)];
                red += (long) (rgb >> 16 & 255) * weight;
                green += (long) (rgb >> 8 & 255) * weight;
                blue += (long) (rgb & 255) * weight;
            }
            pixels[start + i * step] = Math.min(255, (int) (red >> 16)) << 16
                    | Math.min(255, (int) (green >> 16)) << 8
                    | Math.min(255, (int) (blue >> 16));
        }
    }

    private static BufferedImage compressed(BufferedImage picture, float quality) {
        try {
            return ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg(picture, quality))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] jpeg(BufferedImage picture, float quality) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.write(null, new IIOImage(picture, null, null), parameters);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
