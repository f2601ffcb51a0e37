package be.belgianid.identity.ui;

import be.belgianid.identity.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A whole date in three boxes. */
public class FullDateField extends ThreeBoxField<LocalDate> {
    @Override
    protected @Nullable LocalDate generateModelValue() {
        return boxes.entry() instanceof DateEntry.Known known
                ? known.date().toLocalDate().orElse(null)
                : null;
    }

    @Override
    protected void setPresentationValue(@Nullable LocalDate date) {
        if (date == null) {
            boxes.clear();
        } else {
            boxes.show(PartialDate.of(date));
        }
    }

    @Override
    Optional<DateEntry.Wrong> wrong() {
        return boxes.entry() instanceof DateEntry.Known known && !known.date().isComplete()
                ? Optional.of(new DateEntry.Wrong("identity.date.incomplete", true))
                : super.wrong();
    }
}
