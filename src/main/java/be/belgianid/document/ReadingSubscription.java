package be.belgianid.document;

/** Interest in the progress of a reading; closed when the screen goes away. */
@FunctionalInterface
public interface ReadingSubscription extends AutoCloseable {
    @Override
    void close();
}
