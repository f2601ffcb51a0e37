package be.belgianid.identity;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.LongConsumer;
import javax.sql.DataSource;

/**
 * The keys of a first load, some hundred pairs of key and person in one row of {@code identity_match_block}: a fifth of the rows' room, and
 * millions of people are loaded and read without a row for every pair. A row holds whole keys in ascending order, each as
 * the distance to the key before (for the first, to {@code first_key}), the number of its people, and their keys as
 * distances; all numbers are unsigned and have seven bits a byte, the lowest first.
 */
final class PackedKeys {
    private static final int PAIRS = 128;
    private static final int LONGEST = 10;

    private PackedKeys() {}

    /** Takes the rows in ascending order. */
    @FunctionalInterface
    interface Rows {
        void row(long firstKey, byte[] packed);
    }

    /** Writes all keys into {@code identity_match_block}. */
    static void write(DataSource dataSource, KeyFile keys) {
        try (var stream = new LoadStream(dataSource, "identity_match_block", "first_key,packed")) {
            keys.forEachSorted(pairs -> {
                var text = new LoadText();
                pack(pairs, (firstKey, packed) -> text.row(new Object[] {firstKey, packed}));
                stream.write(text.toBytes());
            });
            stream.end();
            stream.commit();
        }
    }

    /** @param pairs key and person in turn, ascending; of one key at most {@link KeyBlocks#LIMIT} people are kept */
    static void pack(long[] pairs, Rows rows) {
        var start = 0;
        while (start < pairs.length) {
            var end = start;
            while (end < pairs.length && end - start < 2 * PAIRS) {
                end = endOfKey(pairs, end);
            }
            rows.row(pairs[start], packed(pairs, start, end));
            start = end;
        }
    }

    /** Gives the people of a key, when the row has it. */
    static void find(long firstKey, byte[] packed, long key, LongConsumer people) {
        var bytes = ByteBuffer.wrap(packed);
        var current = firstKey;
        while (bytes.hasRemaining()) {
            current += read(bytes);
            if (current > key) {
                return;
            }
            var person = 0L;
            for (var left = read(bytes); left > 0; left--) {
                person += read(bytes);
                if (current == key) {
                    people.accept(person);
                }
            }
        }
    }

    private static byte[] packed(long[] pairs, int start, int end) {
        var bytes = ByteBuffer.allocate((end - start) * LONGEST + LONGEST);
        var key = pairs[start];
        for (var i = start; i < end; ) {
            var next = endOfKey(pairs, i);
            write(bytes, pairs[i] - key);
            key = pairs[i];
            var count = Math.min((next - i) / 2, KeyBlocks.LIMIT);
            write(bytes, count);
            var person = 0L;
            for (var j = 0; j < count; j++) {
                write(bytes, pairs[i + 2 * j + 1] - person);
                person = pairs[i + 2 * j + 1];
            }
            i = next;
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private static int endOfKey(long[] pairs, int start) {
        var end = start;
        while (end < pairs.length && pairs[end] == pairs[start]) {
            end += 2;
        }
        return end;
    }

    private static void write(ByteBuffer bytes, long number) {
        var rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes.put((byte) (rest | 0x80));
            rest >>>= 7;
        }
        bytes.put((byte) rest);
    }

    private static long read(ByteBuffer bytes) {
        var number = 0L;
        for (var shift = 0; ; shift += 7) {
            var next = bytes.get();
            number |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }
}
