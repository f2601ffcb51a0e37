package be.belgianid.identity;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues BIS numbers. The series is locked until the caller's transaction ends: the next number is drawn only when this
 * one is kept for good or lost, so that a series has neither doubles nor gaps.
 */
@Component
class NumberIssuer {
    private final JdbcClient jdbc;
    private final RegistryLocks locks;
    private final Numbers numbers;

    NumberIssuer(JdbcClient jdbc, RegistryLocks locks, Numbers numbers) {
        this.jdbc = jdbc;
        this.locks = locks;
        this.numbers = numbers;
    }

    /** Gives the person the next free number for this birth date and sex. */
    @Transactional(propagation = Propagation.MANDATORY)
    Niss issue(PersonId person, PartialDate birth, Sex sex) {
        return NumberSeries.of(birth, sex)
                .flatMap(series -> draw(person, series).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("identity.number.exhausted"));
    }

    private Optional<Niss> draw(PersonId person, NumberSeries series) {
        locks.lockSeries(series);
        var known = next(series);
        var parity = series.parity();
        for (int serial = known.orElse(parity.first); serial <= parity.last; serial += parity.step) {
            var number = series.number(serial);
            if (add(number, person, series.nineDigits(serial))) {
                keep(series, serial + parity.step, known.isPresent());
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    /** The unique keys have the last word: a number that came into the table by another way is passed over. */
    private boolean add(Niss number, PersonId person, int nineDigits) {
        try {
            numbers.add(number, person, nineDigits);
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    private Optional<Integer> next(NumberSeries series) {
        return jdbc.sql("select next_serial from identity_serial where base = ? and parity = ?")
                .params(series.digits(), series.parity().ordinal())
                .query(Integer.class)
                .optional();
    }

    private void keep(NumberSeries series, int next, boolean known) {
        var sql = known
                ? "update identity_serial set next_serial = ? where base = ? and parity = ?"
                : "insert into identity_serial (next_serial, base, parity) values (?, ?, ?)";
        jdbc.sql(sql).params(next, series.digits(), series.parity().ordinal()).update();
    }
}
