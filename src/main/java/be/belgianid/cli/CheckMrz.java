package be.belgianid.cli;

import be.belgianid.document.mrz.Mrz;
import be.belgianid.document.mrz.MrzParser;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import tools.jackson.databind.json.JsonMapper;

/** Takes every machine-readable zone on standard input apart and says which check digits do not hold. */
@Command(
        name = "check-mrz",
        description = "Reads machine-readable zones from standard input, the lines of one document together and a blank"
                + " line between two, and prints one line of JSON each; docs/command-line.md tells the format.",
        mixinStandardHelpOptions = true)
final class CheckMrz implements Callable<Integer> {
    /** No zone has more lines, nor longer ones: what comes beyond is not kept, so that memory stays small. */
    private static final int MOST_LINES = 4;

    private static final int LONGEST_LINE = 200;

    private final InputStream input;
    private final OutputStream output;
    private final JsonMapper json = JsonMapper.shared();

    CheckMrz() {
        this(System.in, System.out);
    }

    CheckMrz(InputStream input, OutputStream output) {
        this.input = input;
        this.output = output;
    }

    /** A line of the answer; dates raw as YYMMDD. What fits no format fails as a whole and says nothing more. */
    record Answer(
            @Nullable String format,
            boolean valid,
            List<String> failing,
            List<String> clean,
            @Nullable String documentCode,
            @Nullable String issuer,
            @Nullable String number,
            @Nullable String nationality,
            @Nullable String birth,
            @Nullable String sex,
            @Nullable String expiry,
            @Nullable String surname,
            @Nullable String givenNames) {
        static Answer of(Mrz mrz) {
            return new Answer(
                    mrz.format().name(),
                    mrz.valid(),
                    mrz.failing(),
                    mrz.lines(),
                    mrz.documentCode(),
                    mrz.issuer(),
                    mrz.number(),
                    mrz.nationality(),
                    mrz.birth(),
                    mrz.sex(),
                    mrz.expiry(),
                    mrz.surname(),
                    mrz.givenNames());
        }

        static Answer formless(List<String> lines) {
            var clean = lines.stream().map(MrzParser::clean).toList();
            return new Answer(
                    null, false, List.of("format"), clean, null, null, null, null, null, null, null, null, null);
        }

        @Override
        public String toString() {
            return "Answer[" + format + ", failing=" + failing + "]";
        }
    }

    @Override
    public Integer call() throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
                var out = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8))) {
            var zone = new ArrayList<String>();
            for (var line = line(in); line != null; line = line(in)) {
                if (!line.isBlank()) {
                    if (zone.size() < MOST_LINES) {
                        zone.add(line);
                    }
                } else {
                    answer(zone, out);
                }
            }
            answer(zone, out);
        }
        return 0;
    }

    private void answer(List<String> zone, BufferedWriter out) throws IOException {
        if (!zone.isEmpty()) {
            var answer = MrzParser.parse(zone).map(Answer::of).orElseGet(() -> Answer.formless(zone));
            out.write(json.writeValueAsString(answer));
            out.write('\n');
            out.flush();
            zone.clear();
        }
    }

    /** The next line, whatever ends it, without what is too long to be a zone; a byte order mark counts as nothing. */
    private static @Nullable String line(BufferedReader in) throws IOException {
        var next = in.read();
        if (next < 0) {
            return null;
        }
        var line = new StringBuilder();
        for (; next >= 0 && next != '\n'; next = in.read()) {
            if (line.length() < LONGEST_LINE && next != 0xFEFF) {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
