package be.belgianid.document.ocr;

import be.belgianid.document.DocumentField;
import be.belgianid.document.mrz.Mrz;
import be.belgianid.document.mrz.MrzDates;
import be.belgianid.document.mrz.Transliteration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns the words of an upright page into values: a licence's numbered fields, or captioned ones. */
final class PrintedText {
    private static final double CONFIDENCE = 0.6;
    private static final double LEAST_LIKELY = 0.3;

    private final Upright page;
    private final List<Word> words;
    private final @Nullable Mrz mrz;
    private final NameReader names;
    private final LocalDate today;
    private final Map<DocumentField, PrintedValue> values = new EnumMap<>(DocumentField.class);

    private PrintedText(Upright page, List<Word> words, @Nullable Mrz mrz, NameReader names, LocalDate today) {
        this.page = page;
        this.words = words;
        this.mrz = mrz;
        this.names = names;
        this.today = today;
    }

    static Map<DocumentField, PrintedValue> in(
            Upright page, List<Word> words, @Nullable Mrz mrz, NameReader names, LocalDate today) {
        var text = new PrintedText(page, words, mrz, names, today);
        if (mrz == null) {
            text.licence();
        }
        if (text.values.isEmpty()) {
            text.captioned();
        }
        return text.values;
    }

    private void licence() {
        var found = Licence.in(words, today);
        found.values().forEach((field, value) -> {
            var place = found.words().get(field);
            if (place == null) {
                values.put(field, new PrintedValue(value, CONFIDENCE, null));
            } else if (isName(field)) {
                name(field, place, null);
            } else {
                put(field, value, place);
            }
        });
    }

    private void captioned() {
        LabelledFields.in(words).forEach((field, candidates) -> {
            for (var place : candidates) {
                if (!values.containsKey(field)) {
                    value(field, place);
                }
            }
        });
        issue();
        matching(DocumentField.SURNAME);
        matching(DocumentField.GIVEN_NAMES);
        // A single caption may stand in any text: alone it proves nothing.
        if (mrz == null && values.size() < 3) {
            values.clear();
        }
    }

    /** Takes a value that makes sense for the field; what does not is another field's, or misread. */
    private void value(DocumentField field, List<Word> place) {
        var text = Word.around(place).text();
        switch (field) {
            case SURNAME, GIVEN_NAMES -> name(field, place, zoneName(field));
            case BIRTH_PLACE -> name(field, place, null);
            case BIRTH_DATE, VALID_FROM -> date(field, text, place, 0);
            case VALID_UNTIL -> date(field, text, place, 50);
            case NUMBER -> Licence.number(text).ifPresent(value -> put(field, value, place));
            default -> {
                // No other field has captions here.
            }
        }
    }

    /** The one date that is neither the birth's nor the expiry's, and is past, is that of issue. */
    private void issue() {
        if (values.containsKey(DocumentField.VALID_FROM)) {
            return;
        }
        var birth = known(DocumentField.BIRTH_DATE, zone -> MrzDates.birth(zone.birth(), today));
        var expiry = known(
                DocumentField.VALID_UNTIL,
                zone -> MrzDates.expiry(zone.expiry(), today).map(LocalDate::toString));
        if (birth.isEmpty() || expiry.isEmpty()) {
            return;
        }
        var others = new TreeMap<String, List<Word>>();
        for (var run : LabelledFields.runs(words)) {
            Dates.in(Word.around(run).text(), today, 50)
                    .filter(date -> date.isBefore(today))
                    .map(LocalDate::toString)
                    .filter(date -> !date.equals(birth.get()) && date.compareTo(birth.get()) > 0)
                    .filter(date -> !date.equals(expiry.get()))
                    .ifPresent(date -> others.put(date, run));
        }
        if (others.size() == 1) {
            put(DocumentField.VALID_FROM, others.firstKey(), others.firstEntry().getValue());
        }
    }

    private Optional<String> known(DocumentField field, Function<Mrz, Optional<String>> fromZone) {
        var value = values.get(field);
        return mrz == null ? Optional.ofNullable(value).map(PrintedValue::value) : fromZone.apply(mrz);
    }

    /** Where the caption was not recognised, the words that spell what the zone says are the name all the same. */
    private void matching(DocumentField field) {
        var zoneName = zoneName(field);
        var present = values.get(field);
        if (zoneName == null
                || zoneName.isEmpty()
                || present != null && Transliteration.agree(present.value(), zoneName)) {
            return;
        }
        values.remove(field);
        var count = zoneName.split(" ").length;
        for (var word : words) {
            var row = words.stream()
                    .filter(other -> other.sameRow(word) && other.left() >= word.left())
                    .sorted(Comparator.comparingInt(Word::left))
                    .limit(count)
                    .toList();
            for (var length = row.size(); length > 0; length--) {
                var run = row.subList(0, length);
                if (NameReader.isNear(Word.around(run).text(), zoneName)) {
                    name(field, run, zoneName);
                    if (values.containsKey(field)) {
                        return;
                    }
                }
            }
        }
    }

    private @Nullable String zoneName(DocumentField field) {
        if (mrz == null) {
            return null;
        }
        return field == DocumentField.SURNAME ? mrz.surname() : mrz.givenNames();
    }

    private void name(DocumentField field, List<Word> place, @Nullable String zoneName) {
        names.read(page, place, zoneName)
                .filter(read -> Licence.name(read.text()).isPresent())
                .ifPresent(read -> values.put(
                        field,
                        new PrintedValue(
                                Licence.name(read.text()).orElseThrow(),
                                Math.clamp(read.confidence() / 100 * 0.8, LEAST_LIKELY, 0.9),
                                page.place(Word.around(place)))));
    }

    private void date(DocumentField field, String text, List<Word> place, int ahead) {
        Optional<LocalDate> date = Dates.in(text, today, ahead);
        date.ifPresent(value -> put(field, value.toString(), place));
    }

    private void put(DocumentField field, String value, List<Word> place) {
        values.put(field, new PrintedValue(value, CONFIDENCE, page.place(Word.around(place))));
    }

    private static boolean isName(DocumentField field) {
        return field == DocumentField.SURNAME
                || field == DocumentField.GIVEN_NAMES
                || field == DocumentField.BIRTH_PLACE;
    }
}
