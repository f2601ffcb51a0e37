package be.belgianid.document.ocr;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import java.util.function.Supplier;

/** Recognition engines kept loaded and lent to one thread at a time: starting one takes longer than reading a line. */
final class Engines implements AutoCloseable {
    private final Deque<Recogniser> idle = new ConcurrentLinkedDeque<>();
    private final Supplier<Recogniser> start;

    Engines(Supplier<Recogniser> start) {
        this.start = start;
    }

    <T> T lend(Function<Recogniser, T> work) {
        var borrowed = idle.poll();
        var engine = borrowed == null ? start.get() : borrowed;
        try {
            return work.apply(engine);
        } finally {
            idle.push(engine);
        }
    }

    @Override
    public void close() {
        for (var engine = idle.poll(); engine != null; engine = idle.poll()) {
            engine.close();
        }
    }
}
