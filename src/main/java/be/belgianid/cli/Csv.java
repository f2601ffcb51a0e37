package be.belgianid.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a file of comma-separated values with quoted fields, row by row; a field may hold line ends. */
final class Csv implements AutoCloseable {
    /** A row and the line on which it begins. */
    record Row(long line, List<String> values, boolean broken) {}

    private static final int LONGEST_ROW = 100_000;

    private final BufferedReader reader;
    private final char separator;
    private final Row header;
    private long line;

    private Csv(Path file) throws IOException {
        reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8), 1 << 16);
        reader.mark(LONGEST_ROW);
        var first = reader.readLine();
        separator = first != null && first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
        reader.reset();
        var row = next();
        header = row == null ? new Row(1, List.of(), false) : row;
    }

    static Csv open(Path file) throws IOException {
        return new Csv(file);
    }

    /** The first row, without a byte order mark. */
    List<String> header() {
        return header.values().stream()
                .map(name -> name.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The next row that is not blank, or null at the end. */
    @Nullable Row next() {
        try {
            var text = reader.readLine();
            line++;
            while (text != null && text.isBlank()) {
                text = reader.readLine();
                line++;
            }
            return text == null ? null : row(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** A quote that is never closed does not swallow the file: the row ends where its first line ends. */
    private Row row(String firstLine) throws IOException {
        var start = line;
        var text = new StringBuilder(firstLine);
        reader.mark(LONGEST_ROW + 1);
        var markedLine = line;
        while (isOpen(text)) {
            var more = text.length() > LONGEST_ROW / 2 ? null : reader.readLine();
            if (more == null) {
                reader.reset();
                line = markedLine;
                return new Row(start, split(firstLine), true);
            }
            line++;
            text.append('\n').append(more);
        }
        return new Row(start, split(text.toString()), false);
    }

    private static boolean isOpen(CharSequence text) {
        return text.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private List<String> split(String text) {
        var values = new ArrayList<String>();
        var value = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    value.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == separator && !quoted) {
                values.add(value.toString().strip());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString().strip());
        return values;
    }
}
