package be.belgianid.document.ocr;

import java.util.ArrayList;
import java.util.List;

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
