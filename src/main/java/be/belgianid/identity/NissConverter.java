package be.belgianid.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a number as its eleven digits. */
@Converter(autoApply = true)
class NissConverter implements AttributeConverter<Niss, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Niss niss) {
        return niss == null ? null : niss.digits();
    }

    @Override
    public @Nullable Niss convertToEntityAttribute(@Nullable String digits) {
        return digits == null ? null : new Niss(digits);
    }
}
