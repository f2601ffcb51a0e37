package be.belgianid.document.ocr;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Names one character of a zone by its picture: a network of our own, trained by {@code src/main/ocr/train-glyphs}. */
final class GlyphNet {
    static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";
    private static final GlyphNet ONLY = new GlyphNet();

    private final Layer edges;
    private final Layer forms;
    private final Layer signs;
    private final Layer names;

    private GlyphNet() {
        try (var in = new DataInputStream(
                Objects.requireNonNull(GlyphNet.class.getResourceAsStream("glyphs.net"), "glyphs.net"))) {
            edges = Layer.read(in, 25, 12);
            forms = Layer.read(in, 9 * 12, 32);
            signs = Layer.read(in, 8 * 7 * 32, 64);
            names = Layer.read(in, 64, ALPHABET.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How likely the picture is each character of the alphabet, in its order; together 1. */
    static float[] shares(Grey cell) {
        return ONLY.named(cell);
    }

    private float[] named(Grey cell) {
        var ink = new float[cell.pixels().length];
        for (var i = 0; i < ink.length; i++) {
            ink[i] = (255 - (cell.pixels()[i] & 255)) / 255f;
        }
        var first = edges.slid(ink, cell.height(), cell.width(), 1, 5);
        var second = forms.slid(first, (cell.height() + 1) / 2, (cell.width() + 1) / 2, 12, 3);
        var third = signs.of(second);
        positive(third, 0, third.length);
        return shared(names.of(third));
    }

    private static void positive(float[] values, int from, int to) {
        for (var i = from; i < to; i++) {
            values[i] = Math.max(0, values[i]);
        }
    }

    private static float[] shared(float[] weights) {
        var most = Float.NEGATIVE_INFINITY;
        for (var weight : weights) {
            most = Math.max(most, weight);
        }
        var sum = 0f;
        for (var i = 0; i < weights.length; i++) {
            weights[i] = (float) Math.exp(weights[i] - most);
            sum += weights[i];
        }
        for (var i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    /** Weights from each input to all outputs, input after input. */
    private record Layer(int outputs, float[] biases, float[] weights) {
        /** Each weight is a byte, each output has a scale. */
        static Layer read(DataInputStream in, int inputs, int outputs) throws IOException {
            var biases = new float[outputs];
            var scales = new float[outputs];
            for (var values : new float[][] {biases, scales}) {
                for (var i = 0; i < outputs; i++) {
                    values[i] = in.readFloat();
                }
            }
            var weights = new float[inputs * outputs];
            for (var i = 0; i < weights.length; i++) {
                weights[i] = in.readByte() * scales[i % outputs];
            }
            return new Layer(outputs, biases, weights);
        }

        float[] of(float[] inputs) {
            var result = biases.clone();
            for (var i = 0; i < inputs.length; i++) {
                add(inputs[i], i, result, 0);
            }
            return result;
        }

        private void add(float input, int index, float[] result, int at) {
            if (input == 0) {
                return;
            }
            var from = index * outputs;
            for (var o = 0; o < outputs; o++) {
                result[at + o] += input * weights[from + o];
            }
        }

        /** Slid over a picture by two points at a time; what is below nothing becomes nothing. */
        float[] slid(float[] picture, int height, int width, int depth, int size) {
            var rows = (height + 1) / 2;
            var columns = (width + 1) / 2;
            var result = new float[rows * columns * outputs];
            for (var row = 0; row < rows; row++) {
                for (var column = 0; column < columns; column++) {
                    var at = (row * columns + column) * outputs;
                    System.arraycopy(biases, 0, result, at, outputs);
                    for (var k = 0; k < size * size; k++) {
                        var y = 2 * row + k / size - size / 2;
                        var x = 2 * column + k % size - size / 2;
                        if (y < 0 || y >= height || x < 0 || x >= width) {
                            continue;
                        }
                        for (var d = 0; d < depth; d++) {
                            add(picture[(y * width + x) * depth + d], k * depth + d, result, at);
                        }
                    }
                    positive(result, at, at + outputs);
                }
            }
            return result;
        }
    }
}
