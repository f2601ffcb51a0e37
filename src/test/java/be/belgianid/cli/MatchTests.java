package be.belgianid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MatchTests {
    @TempDir
    private Path folder;

    @Test
    void answersEveryQueryAndReportsBadRowsByTheirLine() throws IOException {
        var people = Files.writeString(folder.resolve("people.csv"), """
                \uFEFFsurname,id,given_names,birth_date,sex,birth_place,nationality,document_number
                Peeters,p1,Jan Karel,1970-05-12,M,Antwerpen,BEL,
                "Шевченко",p2,Олена,1990-07-23,F,Київ,UA,
                too,few
                "Dubois, dite ""la Belle""\",p3,Marie,1980-02-30,2,Namur,belge,EX123456
                """);
        var queries = Files.writeString(folder.resolve("queries.csv"), """
                id,surname,given_names,birth_date,sex,birth_place,nationality,document_number
                q1,PEETERS,JAN,12/05/1970,1,Anvers,BE,
                q2,Chevtchenko,Olena,1990-07-23,F,Kiev,Ukraine,
                "q,3",Nobody,Known,1966-02-03,M,Gent,BE,
                q4,,,,,,,
                q5,Nobody,Known,1966,M,,,
                q6,,,,,,,EX123456
                q7,Nobody,Known,1966-02-03,M,,,
                """);
        var out = folder.resolve("answers.csv");
        var errors = new StringWriter();

        var exit = new CommandLine(new Match())
                .setErr(new PrintWriter(errors, true))
                .execute(
                        "--people",
                        people.toString(),
                        "--queries",
                        queries.toString(),
                        "--out",
                        out.toString(),
                        "--buffer-pool",
                        "64M");

        assertThat(exit).isZero();
        assertThat(errors.toString())
                .contains("people.csv:4: 2 columns instead of 8")
                .contains("people.csv:5: birth_date")
                .contains("queries.csv:5: neither");
        assertThat(Files.readAllLines(out))
                .hasSize(8)
                .first()
                .isEqualTo("query_id,verdict,person_id,score,candidate_ids,reasons,micros");
        assertThat(Files.readString(out))
                .contains("q1,identified,p1,")
                .contains("q2,identified,p2,")
                .contains("\"q,3\",new,,0,,")
                .contains("q4,invalid,,0,,")
                .contains("q5,operator,,0,,identity.reason.missingBirthDate")
                .contains("q7,operator,,0,,identity.reason.minimumData")
                .containsPattern("q6,operator,,\\d+,p3,");
    }
}
