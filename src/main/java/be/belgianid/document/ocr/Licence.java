package be.belgianid.document.ocr;

import be.belgianid.document.DocumentField;
import be.belgianid.identity.DocumentType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A European driving licence by the numbers that its fields carry: they mean the same in every state. */
final class Licence {
    private static final Pattern MARK = Pattern.compile("([1235]|[4A][abcd])(?:[.,:]+(.*))?");
    private static final Pattern DATE = Pattern.compile("(\\d{2})[./ -]{1,2}(\\d{2})[./ -]{1,2}(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern TITLE = Pattern.compile(
            "(?i)permis|conduire|rijbewijs|f[üu]hrerschein|licence|patente|condu[cç]|prawo|jazdy|körkort|kørekort|ajokortti|"
                    + "juhiluba|ceadúnas|tiomána|vozačka|vozniško|vodičský|řidičský|vezetői|vairuotojo|vadītāja");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");
    private static final Pattern NUMBER = Pattern.compile("(?=(?:\\D*\\d){4})[\\p{L}\\d /.-]{5,24}");
    private static final int LEAST_FIELDS = 3;

    private final List<Word> words;
    private final LocalDate today;
    private final Map<String, List<Word>> fields = new HashMap<>();

    private final Map<DocumentField, String> values = new EnumMap<>(DocumentField.class);
    private final Map<DocumentField, List<Word>> places = new EnumMap<>(DocumentField.class);

    private Licence(List<Word> words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /** The words of each value found, and the values that words do not spell; empty when this is no driving licence. */
    record Found(Map<DocumentField, List<Word>> words, Map<DocumentField, String> values) {}

    static Found in(List<Word> words, LocalDate today) {
        var licence = new Licence(words, today);
        licence.collect();
        licence.completeByOrder();
        var values = licence.values();
        return values.isEmpty() ? new Found(Map.of(), Map.of()) : new Found(licence.places, values);
    }

    private void collect() {
        for (var word : words) {
            var mark = MARK.matcher(word.text());
            if (mark.matches()) {
                var name = name(mark);
                var value = value(word, rest(word, mark));
                if (!value.isEmpty()) {
                    fields.putIfAbsent(name, value);
                }
            }
        }
    }

    /** Where a number was not recognised: three dates follow one another in time, names stand above the first. */
    private void completeByOrder() {
        if (words.stream().noneMatch(word -> TITLE.matcher(word.text()).find())) {
            return;
        }
        var dates = new TreeMap<LocalDate, List<Word>>();
        var runs = LabelledFields.runs(words);
        for (var run : runs) {
            Dates.in(Word.around(run).text(), today, 50).ifPresent(date -> dates.putIfAbsent(date, run));
        }
        if (dates.size() < 3) {
            return;
        }
        var birth = dates.firstEntry().getValue();
        complete("3", value(birth.getFirst(), List.of(birth.getFirst())), DATE);
        complete("4a", List.copyOf(dates.values()).get(1), DATE);
        complete("4b", dates.lastEntry().getValue(), DATE);
        var left = birth.getFirst().left();
        var height = birth.getFirst().height();
        var column = runs.stream()
                .filter(run -> Math.abs(run.getFirst().left() - left) < 2 * height)
                .sorted(Comparator.comparingDouble(run -> run.getFirst().middle()))
                .toList();
        var third = column.indexOf(birth);
        if (third >= 2) {
            complete("1", column.get(third - 2), LETTERS);
            complete("2", column.get(third - 1), LETTERS);
        }
        column.stream()
                .skip(third + 1L)
                .filter(run -> !dates.containsValue(run))
                .filter(run -> NUMBER.matcher(Word.around(run).text()).matches())
                .findFirst()
                .ifPresent(run -> complete("5", run, NUMBER));
    }

    private void complete(String name, List<Word> value, Pattern sense) {
        if (!sense.matcher(text(name)).find()) {
            fields.put(name, value);
        }
    }

    private static String name(Matcher mark) {
        return mark.group(1).replace('A', '4');
    }

    private static List<Word> rest(Word word, Matcher mark) {
        return mark.group(2) == null || mark.group(2).isEmpty() ? List.of() : List.of(word.saying(mark.group(2)));
    }

    /** Everything to the right in the same row, up to the next field's number. */
    private List<Word> value(Word mark, List<Word> rest) {
        var value = new ArrayList<>(rest);
        var last = mark;
        for (var word : words.stream()
                .filter(word -> word.left() >= mark.right() && word.sameRow(mark))
                .sorted(Comparator.comparingInt(Word::left))
                .toList()) {
            if (MARK.matcher(word.text()).matches() || word.left() - last.right() > 6 * word.height()) {
                break;
            }
            value.add(word);
            last = word;
        }
        return value;
    }

    private Map<DocumentField, String> values() {
        put(DocumentField.SURNAME, field("1"), name(text("1")));
        put(DocumentField.GIVEN_NAMES, field("2"), name(text("2")));
        birth();
        put(DocumentField.VALID_FROM, field("4a"), date("4a", 0));
        put(DocumentField.VALID_UNTIL, field("4b"), date("4b", 50));
        put(DocumentField.NUMBER, field("5"), number(text("5")));
        if (values.size() < LEAST_FIELDS || !values.containsKey(DocumentField.BIRTH_DATE)) {
            return Map.of();
        }
        values.put(DocumentField.TYPE, DocumentType.DRIVING_LICENCE.name());
        StateNames.in(words).ifPresent(state -> values.put(DocumentField.ISSUER, state));
        return values;
    }

    /** The third field holds a date and, behind it, a place. */
    private void birth() {
        var third = field("3");
        for (var count = third.size(); count > 0; count--) {
            var date = Dates.in(Word.around(third.subList(0, count)).text(), today, 0);
            var shorter = count > 1
                    && Dates.in(Word.around(third.subList(0, count - 1)).text(), today, 0)
                            .isPresent();
            if (date.isPresent() && !shorter) {
                put(DocumentField.BIRTH_DATE, third.subList(0, count), date.map(LocalDate::toString));
                var place = third.subList(count, third.size());
                put(DocumentField.BIRTH_PLACE, place, name(Word.around(place).text()));
                return;
            }
        }
    }

    private List<Word> field(String name) {
        return fields.getOrDefault(name, List.of());
    }

    private String text(String name) {
        return Word.around(field(name)).text();
    }

    private void put(DocumentField field, List<Word> place, Optional<String> value) {
        value.filter(text -> !text.isBlank()).ifPresent(text -> {
            values.put(field, text);
            places.put(field, place);
        });
    }

    static Optional<String> name(String text) {
        var name = text.replaceAll("[^\\p{L}' -]", " ").replaceAll("\\s+", " ").strip();
        return name.length() < 2 ? Optional.empty() : Optional.of(name);
    }

    static Optional<String> number(String text) {
        var number = text.replaceAll("[^\\p{L}0-9]", "").toUpperCase(Locale.ROOT);
        return number.length() < 5 || number.chars().noneMatch(Character::isDigit)
                ? Optional.empty()
                : Optional.of(number);
    }

    private Optional<String> date(String field, int ahead) {
        return Dates.in(text(field), today, ahead).map(LocalDate::toString);
    }
}
