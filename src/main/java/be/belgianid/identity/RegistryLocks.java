package be.belgianid.identity;

import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rows locked until the caller's transaction ends. They are always taken in the same order, keys before serials, so that
 * two registrations cannot wait for each other.
 */
@Component
class RegistryLocks {
    private static final int KEY_SLOTS = 8192;
    private static final int SERIES_SLOTS = 4096;
    private static final int REPLACEMENTS = KEY_SLOTS + 2 * SERIES_SLOTS - 1;

    private final JdbcClient jdbc;

    RegistryLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else registers a person who would be found under one of these keys. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lockKeys(long... keys) {
        lock(Arrays.stream(keys)
                .mapToInt(key -> Math.floorMod(Long.hashCode(key), KEY_SLOTS))
                .toArray());
    }

    /** Nobody else draws a serial of this series; the series without a full date comes after those with one. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lockSeries(NumberSeries series) {
        var offset = KEY_SLOTS + (series.isDated() ? 0 : SERIES_SLOTS);
        lock(offset + series.base() % (SERIES_SLOTS - 1));
    }

    /** Nobody else replaces or cancels a number. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lockReplacements() {
        lock(REPLACEMENTS);
    }

    private void lock(int... slots) {
        Arrays.stream(slots)
                .sorted()
                .distinct()
                .forEach(slot -> jdbc.sql("select slot from identity_lock where slot = ? for update")
                        .param(slot)
                        .query(Integer.class)
                        .single());
    }
}
