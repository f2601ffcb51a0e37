package be.belgianid.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import be.belgianid.audit.AccessReason;
import be.belgianid.audit.AccessReason.LegalBasis;
import be.belgianid.document.UploadResult.Accepted;
import be.belgianid.document.UploadResult.Refused;
import be.belgianid.document.intake.Pictures;
import be.belgianid.document.ocr.DrawnZones;
import be.belgianid.document.seal.BrokenSeal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.test.context.support.WithMockUser;

@ApplicationModuleTest(mode = ApplicationModuleTest.BootstrapMode.DIRECT_DEPENDENCIES)
@WithMockUser
class DocumentModuleTests {
    private static final AccessReason REASON = new AccessReason(LegalBasis.IDENTIFICATION_REQUEST, "request:test");

    @Autowired
    DocumentService documents;

    @Autowired
    ReadingDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Test
    void readsAPassportAndProposesItsData() {
        var page = DrawnZones.clean(3);
        var seen = new CopyOnWriteArrayList<Reading>();

        var id = stored(page.picture());

        try (var subscription = documents.onReading(id, seen::add)) {
            assertThat(subscription).isNotNull();
            var reading = finished(id);
            assertThat(reading.status()).isEqualTo(Reading.Status.DONE);
            assertThat(reading.verified()).isTrue();
            assertThat(reading.value(DocumentField.TYPE))
                    .hasValueSatisfying(type -> assertThat(type.value()).isEqualTo("PASSPORT"));
            assertThat(reading.value(DocumentField.NUMBER))
                    .hasValueSatisfying(
                            number -> assertThat(page.lines().get(1)).startsWith(number.value()));
            await().untilAsserted(() -> assertThat(seen).contains(reading));
        }
    }

    @Test
    void keepsNothingInClear() {
        var id = stored(DrawnZones.clean(5).picture());
        finished(id);

        var pieces = jdbc.sql("select content from document_sealed_piece where document_id = :id")
                .param("id", id.toString())
                .query((row, number) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                .list();
        var row = jdbc.sql("select concat(file_name, reading) from document_sealed where id = :id")
                .param("id", id.toString())
                .query((result, number) -> new String(result.getBytes(1), StandardCharsets.ISO_8859_1))
                .single();

        assertThat(pieces).hasSizeGreaterThanOrEqualTo(2).noneMatch(piece -> piece.contains("JFIF"));
        assertThat(row).doesNotContain("passport").doesNotContain("PASSPORT");
    }

    @Test
    void noticesATamperedPage() {
        var id = stored(DrawnZones.clean(7).picture());
        finished(id);

        jdbc.sql("""
                        update document_sealed_piece set content = concat(left(content, 40), 'X', substr(content, 42))
                        where document_id = :id and kind = 'PAGE'
                        """).param("id", id.toString()).update();

        assertThatThrownBy(() -> documents.page(id, 0, 400, REASON)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void noticesAPageMovedFromAnotherDocument() {
        var one = stored(DrawnZones.clean(8).picture());
        var other = stored(DrawnZones.clean(9).picture());
        finished(one);
        finished(other);

        jdbc.sql("""
                        update document_sealed_piece a join document_sealed_piece b
                        on a.kind = b.kind and a.position = b.position and a.piece = b.piece
                        set a.content = b.content where a.document_id = :one and b.document_id = :other
                        """)
                .param("one", one.toString())
                .param("other", other.toString())
                .update();

        assertThatThrownBy(() -> documents.page(one, 0, 400, REASON)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void remembersWhoSawAPage() {
        var id = stored(DrawnZones.clean(4).picture());

        var thumbnail = Pictures.opened(documents.page(id, 0, 200, REASON));

        assertThat(thumbnail.getWidth()).isEqualTo(200);
        assertThat(audited(id)).containsExactly("DOCUMENT_STORED", "DOCUMENT_READ");
    }

    @Test
    void addsAVersoAndReadsAgain() {
        var front = stored(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB));
        assertThat(finished(front).status()).isEqualTo(Reading.Status.UNREADABLE);

        var verso =
                documents.append(front, "verso.jpg", jpeg(DrawnZones.clean(3).picture()));

        assertThat(verso).isInstanceOfSatisfying(Accepted.class, accepted -> {
            assertThat(accepted.document().pages()).isEqualTo(2);
            assertThat(accepted.document().fileName()).isEqualTo("passport.jpg, verso.jpg");
        });
        assertThat(finished(front).status()).isEqualTo(Reading.Status.DONE);
    }

    @Test
    void refusesAFifthPage() {
        var picture = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        var id = stored(picture);
        for (var page = 2; page <= 4; page++) {
            assertThat(documents.append(id, "page.jpg", jpeg(picture))).isInstanceOf(Accepted.class);
        }

        assertThat(documents.append(id, "page.jpg", jpeg(picture)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("document.refused.pages"));
    }

    @Test
    void takesUpAReadingThatACrashInterrupted() {
        var id = stored(DrawnZones.clean(3).picture());
        finished(id);
        jdbc.sql("update document_sealed set reading_status = 'READING', reading = null where id = :id")
                .param("id", id.toString())
                .update();

        desk.resume();

        assertThat(finished(id).status()).isEqualTo(Reading.Status.DONE);
    }

    @Test
    void aDestroyedDocumentLooksAsIfItHadNeverBeen() {
        var id = stored(DrawnZones.clean(6).picture());
        finished(id);

        documents.destroy(id, REASON);

        assertThatThrownBy(() -> documents.summary(id)).isInstanceOf(DocumentNotFound.class);
        assertThat(jdbc.sql("select count(*) from document_sealed_piece where document_id = :id")
                        .param("id", id.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(audited(id)).contains("DOCUMENT_DESTROYED");
    }

    private DocumentId stored(BufferedImage picture) {
        var result = documents.store("request:test", "passport.jpg", jpeg(picture));
        return ((Accepted) result).document().id();
    }

    private Reading finished(DocumentId id) {
        await().atMost(Duration.ofSeconds(40)).until(() -> documents.reading(id).isFinished());
        return documents.reading(id);
    }

    private List<String> audited(DocumentId id) {
        return jdbc.sql("select action from audit_entry where subject = :id order by id")
                .param("id", id.toString())
                .query(String.class)
                .list();
    }

    private static ByteArrayInputStream jpeg(BufferedImage picture) {
        return new ByteArrayInputStream(Pictures.jpeg(picture));
    }
}
