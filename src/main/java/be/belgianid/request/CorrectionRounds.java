package be.belgianid.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every time that the employer was asked to correct one request, first to last. */
record CorrectionRounds(List<CorrectionRound> all) {
    static final CorrectionRounds NONE = new CorrectionRounds(List.of());

    CorrectionRounds {
        all = List.copyOf(all);
    }

    CorrectionRounds and(CorrectionRound next) {
        return new CorrectionRounds(Stream.concat(all.stream(), Stream.of(next)).toList());
    }

    Optional<CorrectionRound> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    CorrectionRounds sentAgain(Instant now) {
        return last().map(round -> new CorrectionRounds(all.subList(0, all.size() - 1)).and(round.sentAgain(now)))
                .orElse(this);
    }
}
