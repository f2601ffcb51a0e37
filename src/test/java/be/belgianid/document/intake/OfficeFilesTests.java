package be.belgianid.document.intake;

import static be.belgianid.document.intake.Taken.colour;
import static be.belgianid.document.intake.Taken.refuses;
import static be.belgianid.document.intake.Taken.take;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as a word processor really writes them: a blue picture, some words, a red picture. */
class OfficeFilesTests {
    @ParameterizedTest
    @CsvSource({"two-pictures.doc,DOC", "two-pictures.docx,DOCX"})
    void takesPastedPicturesInTheOrderOfTheText(String file, FileFormat format) throws Exception {
        var accepted = take(content(file));

        assertThat(accepted.format()).isEqualTo(format);
        assertThat(accepted.pages()).hasSize(2).allMatch(page -> page.width() == 600);
        assertThat(colour(accepted.pages().get(0)).getBlue()).isGreaterThan(150);
        assertThat(colour(accepted.pages().get(1)).getRed()).isGreaterThan(150);
    }

    @Test
    void saysThatAWordFileHasAPassword() throws Exception {
        refuses(encrypted(content("two-pictures.doc")), "protected");
    }

    @Test
    void saysThatAWordFileIsCutOff() throws Exception {
        var whole = content("two-pictures.doc");
        for (var length = 600; length < whole.length; length += 9_000) {
            refuses(java.util.Arrays.copyOf(whole, length), "broken", "noPicture");
        }
    }

    private static byte[] encrypted(byte[] doc) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (var document = new HWPFDocument(new ByteArrayInputStream(doc))) {
            var out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] content(String name) throws IOException {
        try (var in = Objects.requireNonNull(OfficeFilesTests.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
