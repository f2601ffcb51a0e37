package be.belgianid.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a country as its code. */
@Converter(autoApply = true)
class CountryConverter implements AttributeConverter<Country, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Country country) {
        return country == null ? null : country.code();
    }

    @Override
    public @Nullable Country convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : new Country(code);
    }
}
