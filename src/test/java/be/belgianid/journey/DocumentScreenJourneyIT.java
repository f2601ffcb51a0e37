package be.belgianid.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the screen does with a document: drag it in, stop its reading, see where a value stands, send it in spite of a doubt. */
@ExtendWith(Journeys.class)
class DocumentScreenJourneyIT {
    private static final int READING_MILLIS = 60_000;
    private static final Pattern READ = Pattern.compile("Le document a été lu|Des données ont été lues");
    private static final String CANCELLED = "La lecture a été annulée. Saisissez vous-même les données du document.";

    @Test
    void whoeverCancelsTheReadingTypesOn(Journeys journeys) throws IOException {
        var antoine = journeys.desktop("fr");
        var fourPages = fourTimes(antoine.takeDocument("Hans Van Mechelen"));
        open(antoine);

        choose(antoine, fourPages, 0);
        button(antoine, "Annuler la lecture").click();

        antoine.page().getByText(CANCELLED).waitFor();
        antoine.findsTheScreenAccessibleInBothLooks();
        antoine.picture("document-cancelled");
        field(antoine, "Numéro d’identification").fill("NX4BR07L2");
        field(antoine, "Numéro d’identification").blur();
        antoine.settle();
        antoine.page().reload();
        antoine.page().getByText(CANCELLED).waitFor();
        assertThat(field(antoine, "Numéro d’identification").inputValue()).isEqualTo("NX4BR07L2");
    }

    @Test
    void aFileIsDraggedInAndThePlaceOfEveryValueIsLit(Journeys journeys) throws IOException {
        var antoine = journeys.desktop("fr");
        var passport = antoine.takeDocument("Hans Van Mechelen");
        open(antoine);
        button(antoine, "Suivant").click();
        antoine.page().getByText("Indiquez le numéro d’identification.").first().waitFor();
        antoine.findsTheScreenAccessibleInBothLooks();

        drag(antoine, passport, "dragover");
        antoine.picture("document-dragged");
        drag(antoine, passport, "drop");
        read(antoine);
        assertThat(antoine.page()
                        .getByText("Indiquez le numéro d’identification.")
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .count())
                .isZero();
        button(antoine, "Afficher le document").click();
        antoine.page().locator(".bid-document-frame img").waitFor();
        var light = antoine.page().locator(".bid-document-light");

        field(antoine, "Numéro d’identification").focus();
        light.waitFor();
        antoine.settle();
        var number = light.getAttribute("style");
        antoine.picture("document-lit");
        button(antoine, "Suivant").click();
        field(antoine, "Nom").focus();
        antoine.page()
                .waitForFunction(
                        "before => document.querySelector('.bid-document-light')?.getAttribute('style') !== before",
                        number);

        var sheet = antoine.page().locator(".bid-document-sheet").boundingBox();
        var lit = light.boundingBox();
        assertThat(lit.x).isBetween(sheet.x, sheet.x + sheet.width);
        assertThat(lit.y).isBetween(sheet.y, sheet.y + sheet.height);
        assertThat(lit.width * lit.height).isPositive().isLessThan(sheet.width * sheet.height / 10);
    }

    @Test
    void onATelephoneTheLitPlaceStaysInViewWhileTheFieldIsTyped(Journeys journeys) {
        var bea = journeys.phone("fr");
        var passport = bea.takeDocument("Hans Van Mechelen");
        open(bea);
        choose(bea, passport, 0);
        read(bea);
        button(bea, "Afficher le document").click();
        bea.page().locator(".bid-document-frame img").waitFor();

        field(bea, "Numéro d’identification").focus();
        bea.page().locator(".bid-document-light").waitFor();
        bea.settle();

        bea.page()
                .waitForFunction("() => [document.querySelector('.bid-document-light'), document.activeElement]"
                        + ".map(each => each.getBoundingClientRect())"
                        + ".every(box => box.top >= 0 && box.bottom <= innerHeight)");
        var light = bea.page().locator(".bid-document-light").boundingBox();
        var frame = bea.page().locator(".bid-document-frame").boundingBox();
        assertThat(light.y).isBetween(frame.y - light.height, frame.y + frame.height);
        assertThat(field(bea, "Numéro d’identification").boundingBox().y).isGreaterThan(frame.y + frame.height);
        bea.findsTheScreenAccessibleInBothLooks();
        bea.findsTheScreenNarrowEnough();
    }

    @Test
    void aDoubtfulDocumentGoesToAnOperatorWhenTheEmployerInsists(Journeys journeys) {
        var antoine = journeys.desktop("fr");
        var passport = antoine.takeDocument("Hans Van Mechelen");
        var doubt = antoine.page().getByText("Deux pages montrent la même face du document.");
        open(antoine);
        choose(antoine, passport, 0);
        antoine.page().locator(".bid-document-thumbnails img").first().waitFor();

        choose(antoine, passport, 1);
        doubt.waitFor(new Locator.WaitForOptions().setTimeout(READING_MILLIS));
        antoine.settle();
        antoine.findsTheScreenAccessibleInBothLooks();
        antoine.picture("document-doubtful");
        button(antoine, "Suivant").click();
        antoine.page()
                .getByText("Remplacez le document, ou choisissez de l’envoyer quand même à un opérateur.")
                .first()
                .waitFor();
        antoine.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Envoyer quand même à un opérateur"))
                .check();
        antoine.settle();
        button(antoine, "Suivant").click();

        field(antoine, "Lieu de naissance").waitFor();
        button(antoine, "Précédent").click();
        doubt.waitFor();
        assertThat(antoine.page()
                        .getByRole(
                                AriaRole.CHECKBOX,
                                new Page.GetByRoleOptions().setName("Envoyer quand même à un opérateur"))
                        .isChecked())
                .isTrue();
    }

    private static void open(Visitor visitor) {
        visitor.signInAs("Antoine Demo");
        visitor.open("/pro/requests/new");
        visitor.page()
                .locator("vaadin-upload input[type=file]")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private static void choose(Visitor visitor, Path file, int chooser) {
        visitor.page().locator("vaadin-upload input[type=file]").nth(chooser).setInputFiles(file);
    }

    private static void read(Visitor visitor) {
        visitor.page().getByText(READ).waitFor(new Locator.WaitForOptions().setTimeout(READING_MILLIS));
        visitor.settle();
    }

    private static Locator field(Visitor visitor, String label) {
        return visitor.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** What happens to the page while somebody drags this file over it, or lets it fall. */
    private static void drag(Visitor visitor, Path file, String event) throws IOException {
        var content = Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        visitor.page()
                .locator("vaadin-upload")
                .first()
                .evaluate(
                        "(place, [event, name, content]) => {"
                                + " const bytes = Uint8Array.from(atob(content), c => c.charCodeAt(0));"
                                + " const held = new DataTransfer();"
                                + " held.items.add(new File([bytes], name, { type: 'image/jpeg' }));"
                                + " place.dispatchEvent(new DragEvent(event,"
                                + " { dataTransfer: held, bubbles: true, cancelable: true })); }",
                        List.of(event, file.getFileName().toString(), content));
    }

    /** As many pages as a document may have, so that reading them takes its time. */
    private static Path fourTimes(Path picture) throws IOException {
        var file = picture.resolveSibling("four.pdf");
        try (var document = new PDDocument()) {
            var image = PDImageXObject.createFromFileByContent(picture.toFile(), document);
            for (var number = 0; number < 4; number++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(image, 40, 300, 515, 515f * image.getHeight() / image.getWidth());
                }
            }
            document.save(file.toFile());
        }
        return file;
    }
}
