package be.belgianid.request;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps what the registry completed as JSON. */
@Converter(autoApply = true)
class CompletionConverter implements AttributeConverter<@Nullable Completion, @Nullable String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Completion completion) {
        return completion == null ? null : StoredJson.MAPPER.writeValueAsString(completion);
    }

    @Override
    public @Nullable Completion convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.MAPPER.readValue(json, Completion.class);
    }
}
