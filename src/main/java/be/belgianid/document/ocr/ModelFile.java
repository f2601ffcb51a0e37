package be.belgianid.document.ocr;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Set;

/**
 * A recognition model as Tesseract keeps it: the number of its parts (32 bits, little endian), where each begins (64
 * bits, -1 for one that is not there), then the parts one after the other.
 */
final class ModelFile {
    /** The words, punctuations and numbers of a language. */
    private static final Set<Integer> DICTIONARIES = Set.of(18, 19, 20);

    private ModelFile() {}

    /** The letters of a language without its words: no name stands in a dictionary, which is most of what a model weighs. */
    static byte[] withoutDictionary(byte[] model) {
        var from = ByteBuffer.wrap(model).order(ByteOrder.LITTLE_ENDIAN);
        var begins = new long[from.getInt()];
        from.asLongBuffer().get(begins);
        var to = ByteBuffer.allocate(model.length).order(ByteOrder.LITTLE_ENDIAN);
        var head = Integer.BYTES + Long.BYTES * begins.length;
        to.putInt(begins.length).position(head);
        for (var part = 0; part < begins.length; part++) {
            var begin = begins[part];
            if (begin < 0 || DICTIONARIES.contains(part)) {
                to.putLong(Integer.BYTES + Long.BYTES * part, -1);
                continue;
            }
            to.putLong(Integer.BYTES + Long.BYTES * part, to.position());
            var end = Arrays.stream(begins).filter(other -> other > begin).min().orElse(model.length);
            to.put(model, (int) begin, (int) (end - begin));
        }
        return Arrays.copyOf(to.array(), to.position());
    }
}
