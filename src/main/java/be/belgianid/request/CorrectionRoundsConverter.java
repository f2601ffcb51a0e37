package be.belgianid.request;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps the rounds as JSON: they are read together with their request only. */
@Converter(autoApply = true)
class CorrectionRoundsConverter implements AttributeConverter<@Nullable CorrectionRounds, @Nullable String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CorrectionRounds rounds) {
        return rounds == null ? null : StoredJson.MAPPER.writeValueAsString(rounds);
    }

    @Override
    public @Nullable CorrectionRounds convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.MAPPER.readValue(json, CorrectionRounds.class);
    }
}
