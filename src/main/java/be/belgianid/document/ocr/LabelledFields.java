package be.belgianid.document.ocr;

import be.belgianid.document.DocumentField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the values of captioned fields: behind the caption in its row, or below it. */
final class LabelledFields {
    /** A caption on the page. */
    private record Caption(Optional<DocumentField> field, Word box, boolean colon) {}

    private final List<List<Word>> rows;
    private final List<Caption> captions = new ArrayList<>();
    private final List<List<Word>> values = new ArrayList<>();

    private LabelledFields(List<Word> words) {
        rows = rows(words);
        rows.forEach(this::part);
    }

    /** The runs of words that may be each field's value, the likeliest first. */
    static Map<DocumentField, List<List<Word>>> in(List<Word> words) {
        return new LabelledFields(words).fields();
    }

    /** The runs of words that are not captions. */
    static List<List<Word>> runs(List<Word> words) {
        return new LabelledFields(words).values;
    }

    private static List<List<Word>> rows(List<Word> words) {
        var rows = new ArrayList<List<Word>>();
        for (var word :
                words.stream().sorted(Comparator.comparingInt(Word::left)).toList()) {
            rows.stream()
                    .filter(row -> row.getLast().sameRow(word))
                    .min(Comparator.comparingDouble(
                            row -> Math.abs(row.getLast().middle() - word.middle())))
                    .ifPresentOrElse(row -> row.add(word), () -> rows.add(new ArrayList<>(List.of(word))));
        }
        return rows;
    }

    /** Parts a row into captions and runs of other words. */
    private void part(List<Word> row) {
        var run = new ArrayList<Word>();
        for (var i = 0; i < row.size(); ) {
            var word = row.get(i);
            var match = FieldLabels.at(row, i);
            if (match.isPresent()) {
                end(run);
                i += match.get().words();
                var box = Word.around(row.subList(i - match.get().words(), i));
                caption(match.get().field(), box, row.get(i - 1).text().endsWith(":"));
            } else {
                if (!run.isEmpty() && word.left() - run.getLast().right() > 1.6 * word.height()) {
                    end(run);
                }
                if (!word.text().matches("[/|\\\\:.,-]+")) {
                    run.add(word);
                }
                i++;
            }
        }
        end(run);
    }

    /** The same caption in two languages is one. */
    private void caption(Optional<DocumentField> field, Word box, boolean colon) {
        if (!captions.isEmpty()) {
            var last = captions.getLast();
            if (last.field().equals(field)
                    && last.box().sameRow(box)
                    && box.left() - last.box().right() < 3 * box.height()) {
                captions.set(captions.size() - 1, new Caption(field, Word.around(List.of(last.box(), box)), colon));
                return;
            }
        }
        captions.add(new Caption(field, box, colon));
    }

    private void end(List<Word> run) {
        if (!run.isEmpty()) {
            values.add(List.copyOf(run));
            run.clear();
        }
    }

    private Map<DocumentField, List<List<Word>>> fields() {
        var fields = new EnumMap<DocumentField, List<List<Word>>>(DocumentField.class);
        for (var caption : captions) {
            caption.field()
                    .ifPresent(field -> fields.computeIfAbsent(field, key -> new ArrayList<>())
                            .addAll(values(caption)));
        }
        return fields;
    }

    private List<List<Word>> values(Caption caption) {
        var beside = beside(caption);
        var below = below(caption);
        return Stream.concat(
                        caption.colon() ? beside.stream() : below.stream(),
                        caption.colon() ? below.stream() : beside.stream())
                .toList();
    }

    private List<List<Word>> beside(Caption caption) {
        var box = caption.box();
        return values.stream()
                .filter(run -> {
                    var first = run.getFirst();
                    var gap = first.left() - box.right();
                    var level = Math.abs(first.middle() - box.middle()) < 0.7 * Math.max(first.height(), box.height());
                    return gap > -0.3 * box.height() && gap < 7 * box.height() && level;
                })
                .sorted(Comparator.comparingInt(run -> run.getFirst().left()))
                .toList();
    }

    private List<List<Word>> below(Caption caption) {
        var box = caption.box();
        return values.stream()
                .filter(run -> {
                    var value = Word.around(run);
                    var gap = value.top() - (box.top() + box.height());
                    return gap > -0.4 * box.height()
                            && gap < 2.2 * value.height()
                            && Math.abs(value.left() - box.left()) < 2.5 * Math.max(box.height(), value.height())
                            && isFree(caption, value);
                })
                .sorted(Comparator.comparingInt(run -> Word.around(run).top()))
                .toList();
    }

    /** No other caption stands between. */
    private boolean isFree(Caption caption, Word value) {
        return captions.stream()
                .noneMatch(other -> other != caption
                        && other.box().middle()
                                > caption.box().middle() + 0.5 * caption.box().height()
                        && other.box().middle() < value.middle()
                        && other.box().left() < value.right()
                        && other.box().right() > value.left());
    }
}
