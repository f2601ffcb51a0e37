package be.belgianid.cli;

import be.belgianid.identity.Niss;
import be.belgianid.identity.NissCheck;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Says for every number on standard input whether it is one, and what it tells. */
@Command(
        name = "check-niss",
        description = "Reads numbers from standard input, one a line, and prints tab-separated: number, valid|invalid,"
                + " NN|BIS|-, birth date (YYYY-MM-DD|YYYY-MM|YYYY|unknown|-), M|F|U|-, reason key or -.",
        mixinStandardHelpOptions = true)
final class CheckNiss implements Callable<Integer> {
    /** Longer lines are cut: no number is that long, and memory stays small whatever comes in. */
    private static final int LONGEST_LINE = 1000;

    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private final InputStream input;
    private final OutputStream output;
    private final LocalDate today;

    CheckNiss() {
        this(System.in, System.out, Clock.system(ZoneId.of("Europe/Brussels")));
    }

    CheckNiss(InputStream input, OutputStream output, Clock clock) {
        this.input = input;
        this.output = output;
        this.today = LocalDate.now(clock);
    }

    @Override
    public Integer call() throws IOException {
        try (var in = new BufferedInputStream(input, 1 << 16);
                var out = new BufferedOutputStream(output, 1 << 16)) {
            checkAll(in, out);
        }
        return 0;
    }

    /** Lines are kept as bytes (one byte a character), so that each is printed exactly as it came. */
    private void checkAll(InputStream in, OutputStream out) throws IOException {
        var line = new ByteArrayOutputStream();
        var first = true;
        var next = in.read();
        while (next >= 0) {
            line.reset();
            for (; next >= 0 && next != '\n'; next = in.read()) {
                if (line.size() < LONGEST_LINE) {
                    line.write(next);
                }
            }
            next = next < 0 ? next : in.read();
            var text = line.toString(StandardCharsets.ISO_8859_1);
            text = first && text.startsWith(BYTE_ORDER_MARK) ? text.substring(3) : text;
            first = false;
            text = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
            if (!text.isBlank()) {
                out.write(answer(text).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    private String answer(String text) {
        var characters = new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        var columns =
                switch (Niss.check(characters, today)) {
                    case NissCheck.Valid valid ->
                        "valid\t" + valid.kind().code() + '\t'
                                + valid.birthDate().format() + '\t'
                                + valid.sex().letter() + "\t-";
                    case NissCheck.Invalid invalid -> {
                        var kind = invalid.kind();
                        yield "invalid\t" + (kind == null ? "-" : kind.code()) + "\t-\t-\t" + invalid.reason();
                    }
                };
        return text.replace('\t', ' ') + '\t' + columns + '\n';
    }
}
