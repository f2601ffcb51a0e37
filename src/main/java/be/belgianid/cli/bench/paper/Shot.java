package be.belgianid.cli.bench.paper;

import java.util.Random;

/**
 * How a picture is taken.
 *
 * @param density dots a millimetre of paper
 * @param degrees how far the paper is turned, clockwise
 * @param tilt how far corners stray, as a share of the sides
 * @param blur width of the blur in millimetres of paper
 * @param noise spread of a pixel's shade
 * @param glare strength of the brightest reflection, 1 is white
 * @param glareSize radius of a reflection as a share of the long side
 * @param shade how much light is lost on the dark side
 * @param light the light of the whole picture, 1 is right
 * @param quality of the JPEG file
 * @param surroundings what lies around the document
 */
record Shot(
        double density,
        double degrees,
        double tilt,
        double blur,
        double noise,
        double glare,
        double glareSize,
        double shade,
        double light,
        double quality,
        Surroundings surroundings) {
    /** Where the document lies. */
    enum Surroundings {
        TABLE,
        SCANNER,
        A4,
        NOTHING
    }

    /** Legible in every respect; strong in the one that the condition names. */
    static Shot of(Condition condition, Random random) {
        var mild = mild(random);
        return switch (condition) {
            case CLEAN -> new Shot(between(random, 8, 11.8), 0, 0, 0, 0, 0, 0, 0, 1, 0.92, mild.surroundings);
            case SMALL_SCALE -> mild.dense(between(random, 5.4, 6.7));
            case TURNED -> mild.turned(90 * (1 + random.nextInt(3)) + between(random, -2, 2));
            case SKEWED -> mild.turned(sign(random) * between(random, 4, 25) + 180 * random.nextInt(2));
            case PERSPECTIVE -> mild.tilted(between(random, 0.03, 0.08));
            case BLUR -> mild.blurred(between(random, 0.12, 0.18));
            case NOISE -> mild.noisy(between(random, 12, 24));
            case GLARE -> mild.glaring(between(random, 0.35, 0.6), between(random, 0.1, 0.3));
            case SHADE -> mild.shaded(between(random, 0.35, 0.65));
            case COMPRESSED -> mild.compressed(between(random, 0.18, 0.35));
            case PHOTO -> photo(random);
            case MIXED -> mixed(random);
        };
    }

    static Shot mild(Random random) {
        return new Shot(
                between(random, 7, 11.5),
                random.nextInt(6) == 0 ? 90.0 * random.nextInt(4) : between(random, -1.5, 1.5),
                between(random, 0, 0.01),
                between(random, 0, 0.05),
                between(random, 0, 6),
                0,
                0,
                between(random, 0, 0.2),
                between(random, 0.85, 1.05),
                between(random, 0.65, 0.9),
                surroundings(random));
    }

    private static Shot photo(Random random) {
        return new Shot(
                between(random, 9, 14),
                90.0 * random.nextInt(4) + between(random, -7, 7),
                between(random, 0.01, 0.05),
                between(random, 0.03, 0.09),
                between(random, 3, 9),
                between(random, 0, 0.35),
                0.2,
                between(random, 0.1, 0.4),
                between(random, 0.7, 1.05),
                between(random, 0.5, 0.85),
                Surroundings.TABLE);
    }

    private static Shot mixed(Random random) {
        return new Shot(
                between(random, 5.9, 9.8),
                90.0 * random.nextInt(4) + between(random, -6, 6),
                between(random, 0.01, 0.05),
                between(random, 0.06, 0.12),
                between(random, 6, 16),
                between(random, 0, 0.4),
                0.2,
                between(random, 0.1, 0.45),
                between(random, 0.7, 1.05),
                between(random, 0.4, 0.7),
                surroundings(random));
    }

    private static Surroundings surroundings(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> Surroundings.A4;
            case 1, 2, 3 -> Surroundings.SCANNER;
            case 4 -> Surroundings.NOTHING;
            default -> Surroundings.TABLE;
        };
    }

    static double between(Random random, double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    private static int sign(Random random) {
        return random.nextBoolean() ? 1 : -1;
    }

    Shot dense(double value) {
        return new Shot(value, degrees, tilt, blur, noise, glare, glareSize, shade, light, quality, surroundings);
    }

    Shot turned(double value) {
        return new Shot(density, value, tilt, blur, noise, glare, glareSize, shade, light, quality, surroundings);
    }

    Shot tilted(double value) {
        return new Shot(density, degrees, value, blur, noise, glare, glareSize, shade, light, quality, surroundings);
    }

    Shot blurred(double value) {
        return new Shot(density, degrees, tilt, value, noise, glare, glareSize, shade, light, quality, surroundings);
    }

    Shot noisy(double value) {
        return new Shot(density, degrees, tilt, blur, value, glare, glareSize, shade, light, quality, surroundings);
    }

    Shot glaring(double value, double size) {
        return new Shot(density, degrees, tilt, blur, noise, value, size, shade, light, quality, surroundings);
    }

    Shot shaded(double value) {
        return new Shot(density, degrees, tilt, blur, noise, glare, glareSize, value, light, quality, surroundings);
    }

    Shot lit(double value) {
        return new Shot(density, degrees, tilt, blur, noise, glare, glareSize, shade, value, quality, surroundings);
    }

    Shot compressed(double value) {
        return new Shot(density, degrees, tilt, blur, noise, glare, glareSize, shade, light, value, surroundings);
    }

    Shot around(Surroundings value) {
        return new Shot(density, degrees, tilt, blur, noise, glare, glareSize, shade, light, quality, value);
    }
}
