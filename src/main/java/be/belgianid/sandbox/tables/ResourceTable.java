package be.belgianid.sandbox.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A tab-separated resource beside a class: a header line, then one row a line; an empty cell is left out. */
public final class ResourceTable {
    private ResourceTable() {}

    public static Stream<Map<String, String>> rows(Class<?> beside, String resource) {
        var stream = Objects.requireNonNull(beside.getResourceAsStream(resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var lines = reader.lines().filter(line -> !line.isBlank()).toList();
            var header = List.of(lines.getFirst().split("\t"));
            return lines.stream().skip(1).map(line -> row(header, line.split("\t")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell that every row must have. */
    public static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static Map<String, String> row(List<String> header, String[] cells) {
        var row = new HashMap<String, String>();
        for (var index = 0; index < Math.min(cells.length, header.size()); index++) {
            if (!cells[index].isBlank()) {
                row.put(header.get(index), cells[index].strip());
            }
        }
        return row;
    }
}
