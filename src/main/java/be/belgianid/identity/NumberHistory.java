package be.belgianid.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All numbers of the person who holds or held the number asked for, newest first. */
public record NumberHistory(Niss asked, @Nullable Niss current, List<Entry> entries) implements Serializable {
    public NumberHistory {
        entries = List.copyOf(entries);
    }

    /** One number of the chain: its state, since when if known, and which number replaced it. */
    public record Entry(
            Niss niss,
            NumberState state,
            @Nullable Instant since,
            @Nullable Niss replacedBy) implements Serializable {}
}
