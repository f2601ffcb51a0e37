package be.belgianid.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import be.belgianid.audit.AccessReason;
import be.belgianid.audit.AccessReason.LegalBasis;
import be.belgianid.document.UploadResult.Accepted;
import be.belgianid.document.UploadResult.Refused;
import be.belgianid.document.doctor.Complaint;
import be.belgianid.document.doctor.Finding;
import be.belgianid.document.intake.Pictures;
import be.belgianid.document.ocr.DrawnZones;
import be.belgianid.document.seal.BrokenSeal;
import be.belgianid.document.seal.MasterKeys;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
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

    @Autowired
    DataSource dataSource;

    @Autowired
    MasterKeys masterKeys;

    @Autowired
    RefusedFiles refusedFiles;

    @Value("${belgianid.data}")
    Path data;

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

        assertThatThrownBy(() -> page(id, PageSize.FULL)).isInstanceOf(BrokenSeal.class);
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

        assertThatThrownBy(() -> page(one, PageSize.FULL)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void noticesAPageThatLostItsEnd() {
        var id = stored(DrawnZones.clean(7).picture());
        finished(id);
        jdbc.sql("""
                        update document_sealed_piece set content = left(content, length(content) - 100)
                        where document_id = :id and kind = 'PAGE'
                        """).param("id", id.toString()).update();

        assertThatThrownBy(() -> page(id, PageSize.FULL)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void remembersOnceWhoSawADocumentHoweverManyPicturesTheScreenAsksFor() throws IOException {
        var id = stored(DrawnZones.clean(4).picture());
        var viewing = new DocumentViewing(id, REASON);

        var thumbnail = written(documents.page(viewing, 0, PageSize.THUMBNAIL));
        var screen = written(documents.page(viewing, 0, PageSize.SCREEN));
        var full = written(documents.page(viewing, 0, PageSize.FULL));

        assertThat(thumbnail.getWidth()).isEqualTo(240);
        assertThat(screen.getWidth()).isEqualTo(1000);
        assertThat(full.getWidth()).isGreaterThan(1000);
        assertThat(audited(id)).containsExactly("DOCUMENT_STORED", "DOCUMENT_READ");
        page(id, PageSize.SCREEN);
        assertThat(audited(id)).containsExactly("DOCUMENT_STORED", "DOCUMENT_READ", "DOCUMENT_READ");
    }

    @Test
    void showsDocumentsThatWereKeptBeforeThereWereSmallerPictures() {
        var id = stored(DrawnZones.clean(4).picture());
        jdbc.sql("delete from document_sealed_piece where document_id = :id and kind in ('SCREEN', 'THUMBNAIL')")
                .param("id", id.toString())
                .update();

        assertThat(page(id, PageSize.THUMBNAIL).getWidth()).isGreaterThan(1000);
    }

    @Test
    void aNewMasterKeyTakesOverWhileTheOldOneOpens(@TempDir Path empty) throws IOException {
        var id = stored(DrawnZones.clean(5).picture());
        var old = Files.readString(data.resolve("master.key")).strip();
        var fresh = "bmV3LW1hc3Rlci1rZXktb2YtMzItcmFuZG9tLWJ5dGU=";

        var alone = rotation(fresh, empty).run();
        assertThat(alone.rewrapped()).isZero();
        assertThat(alone.missing()).containsExactly(masterKeys.current());

        var rotated = rotation(fresh + ", " + old, empty).run();
        assertThat(rotated.rewrapped())
                .as("the document and the key of fingerprints")
                .isGreaterThanOrEqualTo(2);
        assertThat(rotated.isComplete()).isTrue();
        assertThat(rotation(fresh, empty).run().rewrapped()).isZero();
        assertThatThrownBy(() -> page(id, PageSize.SCREEN)).isInstanceOf(BrokenSeal.class);

        assertThat(rotation(old + "," + fresh, empty).run().rewrapped()).isEqualTo(rotated.rewrapped());
        assertThat(page(id, PageSize.SCREEN).getWidth()).isEqualTo(1000);
    }

    private KeyRotation rotation(String keys, Path folder) {
        return KeyRotation.over(dataSource, MasterKeys.of(keys, folder));
    }

    @Test
    void recognisesAFileThatWasRefusedBeforeWithoutKeepingIt() {
        var picture = DrawnZones.clean(11).picture();
        var first = stored(picture);
        var other = stored(DrawnZones.clean(12).picture());
        assertThat(refusedFiles.contains(first)).isFalse();

        documents.refuse(first);
        documents.destroy(first, REASON);

        assertThat(refusedFiles.contains(stored(picture))).isTrue();
        assertThat(refusedFiles.contains(other)).isFalse();
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
    void aCancelledReadingStaysSoUntilItIsNeededAsAProof() {
        var id = stored(DrawnZones.clean(3).picture());
        finished(id);
        jdbc.sql("update document_sealed set reading_status = 'PENDING', reading = null where id = :id")
                .param("id", id.toString())
                .update();
        var heard = new CopyOnWriteArrayList<Reading>();

        try (var subscription = documents.onReading(id, heard::add)) {
            documents.cancelReading(id);
            assertThat(subscription).isNotNull();
        }

        assertThat(heard).containsExactly(Reading.PENDING, Reading.CANCELLED);
        desk.resume();
        assertThat(documents.reading(id)).isEqualTo(Reading.CANCELLED);
        documents.readAfterAll(id);
        await().atMost(Duration.ofSeconds(40)).until(() -> documents.reading(id).status() == Reading.Status.DONE);
    }

    @Test
    void cancelsNoReadingThatHasEnded() {
        var id = stored(DrawnZones.clean(3).picture());
        var read = finished(id);

        documents.cancelReading(id);

        assertThat(documents.reading(id)).isEqualTo(read);
    }

    @Test
    void asksForColourOnlyWhereItIsWanted() {
        var scan = new BufferedImage(1200, 900, BufferedImage.TYPE_BYTE_GRAY);
        var g = scan.createGraphics();
        g.drawImage(DrawnZones.clean(3).picture(), 0, 0, 1200, 900, null);
        g.dispose();
        var id = stored(scan);
        finished(id);

        assertThat(documents.findings(id, Tint.ANY))
                .extracting(Finding::complaint)
                .doesNotContain(Complaint.BLACK_AND_WHITE);
        assertThat(documents.findings(id, Tint.COLOUR))
                .contains(new Finding(Complaint.BLACK_AND_WHITE, Finding.Severity.DOUBT, 0));
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

    private BufferedImage page(DocumentId id, PageSize size) {
        return written(documents.page(new DocumentViewing(id, REASON), 0, size));
    }

    private static BufferedImage written(PageContent content) {
        var bytes = new ByteArrayOutputStream();
        try {
            content.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(bytes.size()).isEqualTo(content.length());
        return Pictures.opened(bytes.toByteArray());
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
