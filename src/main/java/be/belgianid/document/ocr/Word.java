package be.belgianid.document.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A printed word and where it stands. */
record Word(String text, int left, int top, int width, int height, double confidence) {
    private static final int WORD_LEVEL = 5;

    /** The words in recognition's tab-separated answer. */
    static List<Word> parse(String table) {
        var words = new ArrayList<Word>();
        for (var row : table.split("\n")) {
            var cells = row.split("\t", -1);
            if (cells.length >= 12 && cells[0].equals(String.valueOf(WORD_LEVEL)) && !cells[11].isBlank()) {
                words.add(new Word(
                        cells[11].strip(),
                        Integer.parseInt(cells[6]),
                        Integer.parseInt(cells[7]),
                        Integer.parseInt(cells[8]),
                        Integer.parseInt(cells[9]),
                        Double.parseDouble(cells[10])));
            }
        }
        return words;
    }

    /** One box around words of a row, with their text. */
    static Word around(List<Word> words) {
        var left = words.stream().mapToInt(Word::left).min().orElse(0);
        var top = words.stream().mapToInt(Word::top).min().orElse(0);
        var right = words.stream().mapToInt(Word::right).max().orElse(0);
        var bottom = words.stream()
                .mapToInt(word -> word.top() + word.height())
                .max()
                .orElse(0);
        return new Word(
                words.stream().map(Word::text).collect(Collectors.joining(" ")),
                left,
                top,
                right - left,
                bottom - top,
                words.stream().mapToDouble(Word::confidence).average().orElse(0));
    }

    /** The same box with another text. */
    Word saying(String other) {
        return new Word(other, left, top, width, height, confidence);
    }

    int right() {
        return left + width;
    }

    double middle() {
        return top + height / 2.0;
    }

    boolean sameRow(Word other) {
        return Math.abs(middle() - other.middle()) < 0.6 * Math.max(height, other.height);
    }

    @Override
    public String toString() {
        return "Word[masked]";
    }
}
