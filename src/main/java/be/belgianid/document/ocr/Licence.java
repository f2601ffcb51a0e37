package be.belgianid.document.ocr;

import be.belgianid.document.DocumentField;
import be.belgianid.identity.DocumentType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A European driving licence by the numbers that its fields carry: they mean the same in every state. */
final class Licence {
    private static final Pattern MARK = Pattern.compile("([1235]|[4A][abcd])(?:[.,:]+(.*))?");
    private static final Pattern DATE = Pattern.compile("(\\d{2})[./ -]{1,2}(\\d{2})[./ -]{1,2}(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern TITLE = Pattern.compile(
            "(?i)permis|conduire|rijbewijs|führerschein|fuhrerschein|licence|patente|conducir|conducción|condução|"
                    + "prawo|jazdy|conducere|körkort|kørekort|ajokortti");
    private static final int LEAST_FIELDS = 3;

    private final List<Word> words;
    private final LocalDate today;
    private final Map<String, String> fields = new HashMap<>();

    private Licence(List<Word> words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /** The values found in canonical form, empty when this is no driving licence. */
    static Map<DocumentField, String> in(List<Word> words, LocalDate today) {
        var licence = new Licence(words, today);
        licence.collect();
        licence.completeByOrder();
        return licence.values();
    }

    private void collect() {
        for (var word : words) {
            var mark = MARK.matcher(word.text());
            if (mark.matches()) {
                var name = name(mark);
                var value = value(word, rest(mark));
                if (!value.isEmpty()) {
                    fields.putIfAbsent(name, value);
                }
            }
        }
    }

    /** Where a number was not recognised: the fields stand in a column in the order of their numbers. */
    private void completeByOrder() {
        if (words.stream().noneMatch(word -> TITLE.matcher(word.text()).find())) {
            return;
        }
        var dates = words.stream()
                .filter(word -> DATE.matcher(word.text()).lookingAt())
                .sorted(Comparator.comparingDouble(Word::middle))
                .toList();
        if (dates.size() < 3) {
            return;
        }
        var birth = dates.getFirst();
        var column = words.stream()
                .filter(word -> Math.abs(word.left() - birth.left()) < 2 * birth.height())
                .sorted(Comparator.comparingDouble(Word::middle))
                .toList();
        var third = column.indexOf(birth);
        for (var i = 0; i < column.size(); i++) {
            var before = third - i;
            var after = i - third;
            if (before == 2 || before == 1) {
                fields.putIfAbsent(
                        before == 2 ? "1" : "2",
                        value(column.get(i), column.get(i).text()));
            } else if (after >= 0 && after <= 3) {
                fields.putIfAbsent(
                        List.of("3", "4a", "4b", "5").get(after),
                        value(column.get(i), column.get(i).text()));
            }
        }
    }

    private static String name(Matcher mark) {
        return mark.group(1).replace('A', '4');
    }

    private static String rest(Matcher mark) {
        return mark.group(2) == null ? "" : mark.group(2);
    }

    /** Everything to the right in the same row, up to the next field's number. */
    private String value(Word mark, String rest) {
        var value = new StringBuilder(rest);
        var last = mark;
        for (var word : words.stream()
                .filter(word -> word.left() >= mark.right() && word.sameRow(mark))
                .sorted(Comparator.comparingInt(Word::left))
                .toList()) {
            if (MARK.matcher(word.text()).matches() || word.left() - last.right() > 6 * word.height()) {
                break;
            }
            value.append(' ').append(word.text());
            last = word;
        }
        return value.toString().strip();
    }

    private Map<DocumentField, String> values() {
        var result = new EnumMap<DocumentField, String>(DocumentField.class);
        put(result, DocumentField.SURNAME, name(field("1")));
        put(result, DocumentField.GIVEN_NAMES, name(field("2")));
        var birth = DATE.matcher(field("3"));
        if (birth.find()) {
            put(result, DocumentField.BIRTH_DATE, date(birth, 0).map(LocalDate::toString));
            put(result, DocumentField.BIRTH_PLACE, name(field("3").substring(birth.end())));
        }
        put(result, DocumentField.VALID_FROM, date("4a", 0).map(LocalDate::toString));
        put(result, DocumentField.VALID_UNTIL, date("4b", 50).map(LocalDate::toString));
        put(result, DocumentField.NUMBER, number(field("5")));
        if (result.size() < LEAST_FIELDS || !result.containsKey(DocumentField.BIRTH_DATE)) {
            return Map.of();
        }
        result.put(DocumentField.TYPE, DocumentType.DRIVING_LICENCE.name());
        put(result, DocumentField.ISSUER, StateNames.in(words));
        return result;
    }

    private String field(String name) {
        return fields.getOrDefault(name, "");
    }

    private static void put(Map<DocumentField, String> result, DocumentField field, Optional<String> value) {
        value.filter(text -> !text.isBlank()).ifPresent(text -> result.put(field, text));
    }

    private static Optional<String> name(String text) {
        var name = text.replaceAll("[^\\p{L}' -]", " ").replaceAll("\\s+", " ").strip();
        return name.length() < 2 ? Optional.empty() : Optional.of(name);
    }

    private static Optional<String> number(String text) {
        var number = text.replaceAll("[^\\p{L}0-9]", "").toUpperCase(Locale.ROOT);
        return number.length() < 5 ? Optional.empty() : Optional.of(number);
    }

    private Optional<LocalDate> date(String field, int ahead) {
        var matcher = DATE.matcher(field(field));
        return matcher.find() ? date(matcher, ahead) : Optional.empty();
    }

    private Optional<LocalDate> date(Matcher parts, int ahead) {
        var year = Integer.parseInt(parts.group(3));
        if (year < 100) {
            year += today.getYear() / 100 * 100;
            year -= year > today.getYear() + ahead ? 100 : 0;
        }
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
