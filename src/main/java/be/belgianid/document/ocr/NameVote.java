package be.belgianid.document.ocr;

import be.belgianid.document.ocr.NameReader.Read;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Puts one name together from the readings of several models: on a letter with a mark only those vote that know it, because
 * the others take its plain sister and are sure of that.
 */
final class NameVote {
    private static final double LEAST_SURE = 55;

    /** How sure a model has to be of a name with a mark that it alone knows. */
    private static final double SURE_ALONE = 80;

    /** A name whose marks are disputed is half as sure. */
    private static final double DISPUTED = 0.5;

    private static final Map<String, String> KNOWN = Map.of(
            "fra", "ÀÂÆÇÈÉÊËÎÏÔÙÛÜŒŸ",
            "deu", "ÄÖÜẞ",
            "pol", "ĄĆĘŁŃÓŚŹŻ",
            "ron", "ĂÂÎȘȚ",
            "spa", "ÁÉÍÑÓÚÜ",
            "por", "ÀÁÂÃÇÉÊÍÓÔÕÚ",
            "tur", "ÇĞİÖŞÜ");

    private NameVote() {}

    static Optional<Read> of(List<Read> readings) {
        var groups = readings.stream()
                .filter(read -> !read.text().isBlank())
                .collect(Collectors.groupingBy(read -> plain(read.text())));
        return groups.values().stream()
                .max(Comparator.comparingDouble(
                        group -> group.stream().mapToDouble(Read::confidence).sum()))
                .map(NameVote::voted);
    }

    private static Read voted(List<Read> group) {
        var surest =
                group.stream().max(Comparator.comparingDouble(Read::confidence)).orElseThrow();
        var length = surest.text().length();
        var voters =
                group.stream().filter(read -> read.text().length() == length).toList();
        var name = new StringBuilder();
        for (var i = 0; i < length; i++) {
            name.append(letter(voters, i, surest.text().charAt(i)));
        }
        var disputed = IntStream.range(0, length).anyMatch(i -> isDisputed(voters, i));
        return new Read("", name.toString(), disputed ? DISPUTED * surest.confidence() : surest.confidence());
    }

    /** True when those who know a mark that was seen do not all see it, or only one knows it and is not sure. */
    private static boolean isDisputed(List<Read> voters, int position) {
        var sure =
                voters.stream().filter(read -> read.confidence() >= LEAST_SURE).toList();
        var marks = sure.stream()
                .map(read -> read.text().charAt(position))
                .filter(c -> c > 127 && Character.isLetter(c))
                .distinct()
                .toList();
        if (marks.isEmpty()) {
            return false;
        }
        var mark = marks.getFirst();
        var known = sure.stream().filter(read -> knows(read, mark)).toList();
        return marks.size() > 1
                || !known.stream().allMatch(read -> read.text().charAt(position) == mark)
                || known.size() < 2 && known.stream().noneMatch(read -> read.confidence() >= SURE_ALONE);
    }

    private static char letter(List<Read> voters, int position, char surest) {
        var marked = voters.stream()
                .map(read -> read.text().charAt(position))
                .filter(c -> c > 127)
                .distinct()
                .filter(candidate -> isBelieved(candidate, voters, position))
                .max(Comparator.comparingDouble(candidate -> seen(candidate, voters, position)));
        if (marked.isPresent()) {
            return marked.get();
        }
        return surest > 127 && Character.isLetter(surest)
                ? plain(String.valueOf(surest)).charAt(0)
                : surest;
    }

    private static boolean isBelieved(char candidate, List<Read> voters, int position) {
        var known = voters.stream()
                .filter(read -> knows(read, candidate) && read.confidence() >= LEAST_SURE)
                .toList();
        var agreeing = known.stream()
                .filter(read -> read.text().charAt(position) == candidate)
                .count();
        return 2 * agreeing > known.size();
    }

    private static double seen(char candidate, List<Read> voters, int position) {
        return voters.stream()
                .filter(read -> read.text().charAt(position) == candidate)
                .mapToDouble(Read::confidence)
                .sum();
    }

    private static boolean knows(Read read, char letter) {
        var capital = letter == 'ß' ? 'ẞ' : Character.toUpperCase(letter);
        return KNOWN.getOrDefault(read.language(), "").indexOf(capital) >= 0;
    }

    /** The name with every mark taken away, one letter for one. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('ı', 'i')
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replace('ß', 's')
                .replace('æ', 'a')
                .replace('œ', 'o');
    }
}
