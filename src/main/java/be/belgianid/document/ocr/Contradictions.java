package be.belgianid.document.ocr;

import be.belgianid.document.DocumentField;
import be.belgianid.document.mrz.Mrz;
import be.belgianid.document.mrz.MrzDates;
import be.belgianid.document.mrz.Transliteration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what a page's print says otherwise than its machine-readable zone. A false alarm costs an honest person more than
 * a missed one: it takes a caption, a value that nearly every model reads alike, and a page on which nothing comes near to
 * what the zone says. One field alone may be misread on a genuine photograph, so two have to contradict.
 */
final class Contradictions {
    private static final double LEAST_SURE = 80;
    private static final double LEAST_ALIKE = 0.75;
    private static final int FEWEST_MODELS = 4;
    private static final int SHORTEST_NAME = 3;
    private static final int SHORTEST_NUMBER = 7;
    private static final int FEWEST_DIFFERENCES = 2;
    private static final int FEWEST_FIELDS = 2;
    /** In years: what was issued longer ago, or is valid for less, is a date of its own. */
    private static final int LONGEST_VALIDITY = 15;

    private static final int SHORTEST_VALIDITY = 4;
    private static final String LOOK_ALIKE = "OQDILZSBG";
    private static final String LOOKING_SO = "000112586";
    private static final List<DocumentField> COMPARED = List.of(
            DocumentField.SURNAME,
            DocumentField.GIVEN_NAMES,
            DocumentField.BIRTH_DATE,
            DocumentField.VALID_UNTIL,
            DocumentField.NUMBER);

    private final Upright page;
    private final List<Word> words;
    private final Mrz mrz;
    private final NameReader models;
    private final LocalDate today;

    private Contradictions(Upright page, List<Word> words, Mrz mrz, NameReader models, LocalDate today) {
        this.page = page;
        this.words = words;
        this.mrz = mrz;
        this.models = models;
        this.today = today;
    }

    /** What is printed for fields of a zone that is trusted. */
    static Map<DocumentField, PrintedValue> in(
            Upright page, List<Word> words, Mrz mrz, NameReader models, LocalDate today) {
        return new Contradictions(page, words, mrz, models, today).found();
    }

    private Map<DocumentField, PrintedValue> found() {
        var found = new EnumMap<DocumentField, PrintedValue>(DocumentField.class);
        var captioned = LabelledFields.in(words);
        for (var field : COMPARED) {
            var places = captioned.getOrDefault(field, List.of());
            var inZone = zone(field);
            if (!places.isEmpty() && inZone.isPresent() && !isPrintedSomewhere(field, inZone.get())) {
                other(field, inZone.get(), places.getFirst()).ifPresent(value -> found.put(field, value));
            }
        }
        return found.size() < FEWEST_FIELDS ? Map.of() : found;
    }

    /** What the zone says, where it can be compared at all. */
    private Optional<String> zone(DocumentField field) {
        return switch (field) {
            case SURNAME -> name(mrz.surname());
            case GIVEN_NAMES -> name(mrz.givenNames());
            case BIRTH_DATE -> MrzDates.birth(mrz.birth(), today).filter(date -> date.length() == 10);
            case VALID_UNTIL -> MrzDates.expiry(mrz.expiry(), today).map(LocalDate::toString);
            default -> Optional.of(mrz.number()).filter(number -> number.length() >= SHORTEST_NUMBER);
        };
    }

    private Optional<String> name(String inZone) {
        return mrz.nameTruncated() || inZone.length() < SHORTEST_NAME ? Optional.empty() : Optional.of(inZone);
    }

    /** Captions are taken for others now and then: what the zone says may stand at any place. */
    private boolean isPrintedSomewhere(DocumentField field, String inZone) {
        return switch (field) {
            case SURNAME, GIVEN_NAMES ->
                Stream.of(inZone.split(" "))
                        .anyMatch(part -> words.stream().anyMatch(word -> isNear(word.text(), part)));
            case NUMBER -> characters(Word.around(words).text()).contains(characters(inZone));
            default ->
                LabelledFields.runs(words).stream()
                        .anyMatch(run -> date(field, Word.around(run).text())
                                .filter(inZone::equals)
                                .isPresent());
        };
    }

    private static boolean isNear(String word, String part) {
        return word.length() > 1 && (Transliteration.agree(word, part) || NameReader.isNear(word, part));
    }

    /** A value that is surely printed there, and surely another. */
    private Optional<PrintedValue> other(DocumentField field, String inZone, List<Word> place) {
        var box = Word.around(place);
        var value = value(field, box.text()).filter(printed -> isOther(field, printed, inZone));
        if (value.isEmpty() || place.stream().anyMatch(word -> word.confidence() < LEAST_SURE)) {
            return Optional.empty();
        }
        var readings = models.readings(page, place);
        var alike = readings.stream()
                .filter(read -> value(field, read.text())
                        .filter(text -> isSame(field, text, value.get()))
                        .isPresent())
                .count();
        return readings.size() >= FEWEST_MODELS && alike >= LEAST_ALIKE * readings.size()
                ? Optional.of(new PrintedValue(value.get(), LEAST_SURE / 100, page.place(box)))
                : Optional.empty();
    }

    private Optional<String> value(DocumentField field, String text) {
        return switch (field) {
            case SURNAME, GIVEN_NAMES ->
                Licence.name(text).filter(name -> FieldLabels.letters(name).length() >= SHORTEST_NAME);
            case NUMBER -> Licence.number(text).filter(number -> number.length() >= SHORTEST_NUMBER);
            default -> date(field, text);
        };
    }

    private Optional<String> date(DocumentField field, String text) {
        return Dates.in(text, today, field == DocumentField.VALID_UNTIL ? 50 : 0)
                .map(LocalDate::toString);
    }

    private static boolean isSame(DocumentField field, String one, String other) {
        return switch (field) {
            case SURNAME, GIVEN_NAMES -> FieldLabels.letters(one).equals(FieldLabels.letters(other));
            case NUMBER -> characters(one).equals(characters(other));
            default -> one.equals(other);
        };
    }

    /** Not what the zone says of another field: a caption may have been taken for its neighbour. */
    private boolean isOther(DocumentField field, String printed, String inZone) {
        return switch (field) {
            case SURNAME, GIVEN_NAMES ->
                Stream.of(printed.split("[ -]"))
                        .noneMatch(word -> Stream.of((mrz.surname() + " " + mrz.givenNames()).split(" "))
                                .anyMatch(part -> isNear(word, part)));
            case NUMBER ->
                !characters(String.join("", mrz.lines())).contains(characters(printed))
                        && differences(characters(printed), characters(inZone)) >= FEWEST_DIFFERENCES;
            case BIRTH_DATE -> isBirth(LocalDate.parse(printed)) && !printed.equals(inZone);
            default -> LocalDate.parse(printed).isAfter(LocalDate.parse(inZone).minusYears(SHORTEST_VALIDITY));
        };
    }

    /** Earlier than a document of this validity can have been issued. */
    private boolean isBirth(LocalDate printed) {
        return MrzDates.expiry(mrz.expiry(), today)
                .filter(until -> printed.isBefore(until.minusYears(LONGEST_VALIDITY)))
                .isPresent();
    }

    private static int differences(String one, String other) {
        var differences = Math.abs(one.length() - other.length());
        for (var i = 0; i < Math.min(one.length(), other.length()); i++) {
            differences += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differences;
    }

    /** Letters and figures; those that look alike are one. */
    private static String characters(String text) {
        var plain = new StringBuilder();
        for (var c : text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "").toCharArray()) {
            var at = LOOK_ALIKE.indexOf(c);
            plain.append(at < 0 ? c : LOOKING_SO.charAt(at));
        }
        return plain.toString();
    }
}
