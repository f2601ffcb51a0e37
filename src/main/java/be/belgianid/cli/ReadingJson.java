package be.belgianid.cli;

import be.belgianid.document.DocumentField;
import be.belgianid.document.LooseReader.Answer;
import be.belgianid.document.ReadValue;
import be.belgianid.document.ocr.ZoneReading;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a document's reading looks like on the command line. */
final class ReadingJson {
    private static final JsonMapper JSON = new JsonMapper();

    private ReadingJson() {}

    static String of(String file, Answer answer) {
        return switch (answer) {
            case Answer.Refused refused -> error(file, refused.reasonKey());
            case Answer.Read read -> read(file, read);
        };
    }

    static String error(String file, String reasonKey) {
        var line = new LinkedHashMap<String, Object>();
        line.put("file", file);
        line.put("error", reasonKey);
        return JSON.writeValueAsString(line);
    }

    private static String read(String file, Answer.Read read) {
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("file", file);
        line.put("format", read.format());
        line.put("pages", read.pages());
        line.put(
                "type",
                read.reading().value(DocumentField.TYPE).map(ReadValue::value).orElse(null));
        line.put("mrz", read.zone().map(zone -> zone.mrz().lines()).orElse(null));
        line.put(
                "mrzFormat", read.zone().map(zone -> zone.mrz().format().name()).orElse(null));
        line.put("verified", read.zone().map(ZoneReading::verified).orElse(false));
        line.put("fields", fields(read));
        line.put("doctor", read.doubts());
        line.put("millis", read.millis());
        return JSON.writeValueAsString(line);
    }

    private static Map<String, Object> fields(Answer.Read read) {
        var fields = new LinkedHashMap<String, Object>();
        for (var field : DocumentField.values()) {
            Optional<ReadValue> value = read.reading().value(field);
            value.ifPresent(found -> fields.put(name(field), field(found)));
        }
        return fields;
    }

    private static Map<String, Object> field(ReadValue value) {
        var field = new LinkedHashMap<String, Object>();
        field.put("value", value.value());
        field.put("origin", value.origin().name());
        field.put("confidence", Math.round(value.confidence() * 1000) / 1000.0);
        return field;
    }

    /** The field's name as JSON writes names: {@code birthDate}. */
    private static String name(DocumentField field) {
        var words = field.name().toLowerCase(Locale.ROOT).split("_");
        var name = new StringBuilder(words[0]);
        for (var i = 1; i < words.length; i++) {
            name.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return name.toString();
    }
}
