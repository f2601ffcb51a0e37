package be.belgianid.request;

import be.belgianid.request.form.RequestForm;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a form as JSON: drafts hold what was typed, right or wrong, and no column is asked for its parts. */
@Converter(autoApply = true)
class RequestFormConverter implements AttributeConverter<@Nullable RequestForm, @Nullable String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable RequestForm form) {
        return form == null ? null : StoredJson.MAPPER.writeValueAsString(form);
    }

    @Override
    public @Nullable RequestForm convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.MAPPER.readValue(json, RequestForm.class);
    }
}
