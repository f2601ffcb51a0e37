package be.belgianid.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ModelFileTests {
    private static final int PARTS = 24;
    private static final int HEAD = Integer.BYTES + Long.BYTES * PARTS;

    /** The network is part 17, the dictionary of words 19, the letters 21. */
    @Test
    void leavesOutTheDictionaryAndNothingElse() {
        var model = model("network", "words of the language", "letters");

        var lean = ModelFile.withoutDictionary(model);

        assertThat(part(lean, 17, "network".length())).isEqualTo("network");
        assertThat(begin(lean, 19)).isEqualTo(-1);
        assertThat(part(lean, 21, "letters".length())).isEqualTo("letters");
        assertThat(lean).hasSize(HEAD + "networkletters".length());
    }

    private static byte[] model(String network, String words, String letters) {
        var model = ByteBuffer.allocate(HEAD + network.length() + words.length() + letters.length())
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(PARTS);
        for (var part = 0; part < PARTS; part++) {
            model.putLong(
                    switch (part) {
                        case 17 -> HEAD;
                        case 19 -> HEAD + network.length();
                        case 21 -> HEAD + network.length() + words.length();
                        default -> -1;
                    });
        }
        return model.put((network + words + letters).getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    private static long begin(byte[] model, int part) {
        return ByteBuffer.wrap(model).order(ByteOrder.LITTLE_ENDIAN).getLong(Integer.BYTES + Long.BYTES * part);
    }

    private static String part(byte[] model, int part, int length) {
        return new String(model, (int) begin(model, part), length, StandardCharsets.US_ASCII);
    }
}
