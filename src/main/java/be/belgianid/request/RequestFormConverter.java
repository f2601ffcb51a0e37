package be.belgianid.request;

import be.belgianid.request.form.RequestForm;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a form as JSON: drafts hold what was typed, right or wrong, and no column is asked for its parts. */
@Converter(autoApply = true)
class RequestFormConverter implements AttributeConverter<@Nullable RequestForm, @Nullable String> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
            .build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable RequestForm form) {
        return form == null ? null : JSON.writeValueAsString(form);
    }

    @Override
    public @Nullable RequestForm convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, RequestForm.class);
    }
}
