package be.belgianid.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Pairs of key and person, put aside in files by the first byte of the key and given back in the order of the keys: a
 * table that is filled in the order of its primary key is filled fastest, and memory stays small for millions of people.
 */
final class KeyFile implements AutoCloseable {
    private static final int BUCKETS = 256;
    private static final int PAIR = 16;
    private static final int PAIRS_IN_MEMORY = 2048;

    private final Path folder;
    private final List<Bucket> buckets = new ArrayList<>();

    KeyFile() {
        try {
            folder = Files.createTempDirectory("belgianid-keys");
            for (var i = 0; i < BUCKETS; i++) {
                buckets.add(new Bucket(folder.resolve(Integer.toString(i))));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void add(long key, long person) {
        buckets.get((int) ((key ^ Long.MIN_VALUE) >>> 56)).add(key, person);
    }

    /** Gives key and person in turn, ascending, some at a time: all people of a key come together. */
    void forEachSorted(Consumer<long[]> pairs) {
        for (var bucket : buckets) {
            var some = bucket.pairs();
            if (some.length > 0) {
                pairs.accept(RadixSort.byKey(some));
            }
        }
    }

    @Override
    public void close() {
        try {
            for (var bucket : buckets) {
                bucket.channel.close();
                Files.deleteIfExists(bucket.path);
            }
            Files.deleteIfExists(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The pairs of one first byte: some in memory, the rest in a file. */
    private static final class Bucket {
        private final Path path;
        private final FileChannel channel;
        private final ByteBuffer buffer = ByteBuffer.allocateDirect(PAIR * PAIRS_IN_MEMORY);

        Bucket(Path path) throws IOException {
            this.path = path;
            channel = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        }

        void add(long key, long person) {
            buffer.putLong(key).putLong(person);
            if (!buffer.hasRemaining()) {
                flush();
            }
        }

        private void flush() {
            try {
                buffer.flip();
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                buffer.clear();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        long[] pairs() {
            flush();
            try {
                var all = ByteBuffer.allocate((int) channel.size());
                channel.position(0);
                while (all.hasRemaining() && channel.read(all) >= 0) {
                    // until all is read
                }
                LongBuffer numbers = all.flip().asLongBuffer();
                var pairs = new long[numbers.remaining()];
                numbers.get(pairs);
                return pairs;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
