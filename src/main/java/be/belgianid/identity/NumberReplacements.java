package be.belgianid.identity;

import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Replaces and cancels numbers, one at a time, and tells what became of them. */
@Component
class NumberReplacements {
    private final PersonIndex index;
    private final Numbers numbers;
    private final RegistryLocks locks;
    private final ApplicationEventPublisher events;

    NumberReplacements(PersonIndex index, Numbers numbers, RegistryLocks locks, ApplicationEventPublisher events) {
        this.index = index;
        this.numbers = numbers;
        this.locks = locks;
        this.events = events;
    }

    /** Why nothing was done, or nothing when it was. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<String> replace(Niss old, Niss by) {
        locks.lockReplacements();
        var replaced = numbers.find(old).orElse(null);
        var successor = numbers.find(by).map(numbers::endOfChain).orElse(null);
        var refusal = refusal(old, by, replaced, successor);
        if (refusal.isEmpty() && replaced != null) {
            numbers.replace(old, by);
            if (successor == null) {
                numbers.add(by, replaced.person(), null);
            } else {
                index.mark(replaced.person(), PersonStatus.REPLACED);
            }
            events.publishEvent(new NumberReplaced(replaced.person()));
        }
        return refusal;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<String> cancel(Niss niss) {
        locks.lockReplacements();
        var number = numbers.find(niss).orElse(null);
        var refusal = notActive(number);
        if (refusal.isEmpty() && number != null) {
            numbers.cancel(niss);
            index.mark(number.person(), PersonStatus.CANCELLED);
            events.publishEvent(new NumberCancelled(number.person()));
        }
        return refusal;
    }

    /** Every number that leads to the same person, newest first. */
    Optional<NumberHistory> history(Niss asked) {
        return numbers.find(asked).map(row -> {
            var last = numbers.endOfChain(row);
            return new NumberHistory(
                    asked, last.state() == NumberState.ACTIVE ? last.niss() : null, entries(leadingTo(last)));
        });
    }

    private static Optional<String> refusal(
            Niss old, Niss by, Numbers.@Nullable Row replaced, Numbers.@Nullable Row successor) {
        if (old.equals(by)) {
            return Optional.of("identity.replacement.same");
        }
        var notActive = notActive(replaced);
        if (notActive.isPresent()) {
            return notActive;
        }
        if (old.kind() == Niss.Kind.NATIONAL && by.kind() == Niss.Kind.BIS) {
            return Optional.of("identity.replacement.nationalByBis");
        }
        if (successor != null && successor.niss().equals(old)) {
            return Optional.of("identity.replacement.cycle");
        }
        return successor != null && successor.state() == NumberState.CANCELLED
                ? Optional.of("identity.replacement.cancelled")
                : Optional.empty();
    }

    private static Optional<String> notActive(Numbers.@Nullable Row number) {
        if (number == null) {
            return Optional.of("identity.replacement.unknown");
        }
        return switch (number.state()) {
            case ACTIVE -> Optional.empty();
            case REPLACED -> Optional.of("identity.replacement.alreadyReplaced");
            case CANCELLED -> Optional.of("identity.replacement.cancelled");
        };
    }

    private Set<Numbers.Row> leadingTo(Numbers.Row last) {
        var found = new LinkedHashSet<Numbers.Row>();
        var next = new ArrayDeque<>(List.of(last));
        while (!next.isEmpty()) {
            var row = next.remove();
            if (found.add(row)) {
                next.addAll(numbers.replacedBy(row.niss()));
            }
        }
        return found;
    }

    private static List<NumberHistory.Entry> entries(Set<Numbers.Row> rows) {
        var entries = new ArrayList<NumberHistory.Entry>();
        rows.stream()
                .sorted(Comparator.comparing((Numbers.Row row) -> row.state() != NumberState.ACTIVE)
                        .thenComparing(Numbers.Row::since, Comparator.reverseOrder()))
                .forEach(row -> entries.add(new NumberHistory.Entry(
                        row.niss(), row.state(), row.since().toInstant(ZoneOffset.UTC), row.replacedBy())));
        return entries;
    }
}
