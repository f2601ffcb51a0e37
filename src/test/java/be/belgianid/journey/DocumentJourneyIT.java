package be.belgianid.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What employers upload: turned photos, pasted pictures, blurred ones, and what they typed themselves. */
@ExtendWith(Journeys.class)
class DocumentJourneyIT {
    private static final int READING_MILLIS = 60_000;
    private static final Pattern READ = Pattern.compile("Le document a été lu|Des données ont été lues");

    @Test
    void aPassportPhotographedSidewaysIsReadOnAPhone(Journeys journeys) throws IOException {
        var bea = journeys.phone("fr");
        var sideways = turned(bea.takeDocument("Hans Van Mechelen"));

        upload(bea, sideways);
        read(bea);

        assertThat(number(bea).inputValue()).isEqualTo("NX4BR07L2");
        bea.picture("document-sideways");
        bea.findsTheScreenAccessible();
        bea.findsTheScreenNarrowEnough();
        button(bea, "Afficher le document").click();
        bea.page().locator(".bid-document-frame img").waitFor();
        bea.findsTheScreenNarrowEnough();
        bea.picture("document-sideways-shown");
    }

    @Test
    void twoPicturesPastedIntoAWordFileAreTwoPages(Journeys journeys) {
        var antoine = journeys.desktop("fr");
        var word = antoine.takeDocument("Deux images collées");

        upload(antoine, word);
        antoine.page().locator(".bid-document-thumbnails img").nth(1).waitFor();
        read(antoine);

        assertThat(number(antoine).inputValue()).isEqualTo("MX083627");
    }

    @Test
    void aDrivingLicenceIsReadByItsNumberedFields(Journeys journeys) {
        var antoine = journeys.desktop("fr");
        var licence = antoine.takeDocument("Un permis de conduire");

        upload(antoine, licence);
        read(antoine);

        assertThat(number(antoine).inputValue()).isEqualTo("17AX40268");
        assertThat(antoine.page().getByText("à vérifier").first().isVisible()).isTrue();
    }

    @Test
    void aBlurredPhotoIsStoppedAndABetterOneTakesItsPlace(Journeys journeys) {
        var antoine = journeys.desktop("fr");
        var blurred = antoine.takeDocument("La photo est floue");
        var better = antoine.takeDocument("Hans Van Mechelen");
        var complaint = antoine.page().getByText("Cette image est floue.");

        upload(antoine, blurred);
        complaint.waitFor();
        antoine.findsTheScreenAccessible();
        antoine.picture("document-blurred");
        button(antoine, "Suivant").click();
        antoine.page()
                .getByText("Ce document ne peut pas être envoyé : remplacez-le.")
                .first()
                .waitFor();
        choose(antoine, better);
        read(antoine);

        assertThat(complaint.count()).isZero();
        button(antoine, "Suivant").click();
        antoine.page().getByLabel("Pays de naissance").first().waitFor();
    }

    @Test
    void whatWasTypedIsKeptAgainstTheReading(Journeys journeys) {
        var antoine = journeys.desktop("fr");
        var passport = antoine.takeDocument("Hans Van Mechelen");
        open(antoine);
        number(antoine).fill("NX4BR07L8");
        number(antoine).blur();
        antoine.settle();

        choose(antoine, passport);
        read(antoine);

        assertThat(number(antoine).inputValue()).isEqualTo("NX4BR07L8");
        var keep = button(antoine, "Garder « NX4BR07L8 » (saisi)");
        assertThat(button(antoine, "Prendre « NX4BR07L2 » (lu)").isVisible()).isTrue();
        antoine.findsTheScreenAccessible();
        antoine.picture("document-typed-and-read");
        keep.click();
        keep.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        assertThat(number(antoine).inputValue()).isEqualTo("NX4BR07L8");
    }

    /** Prints how long it takes; the limit is generous for machines that do other things besides. */
    @Test
    void aLargePhotoFillsTheFirstFieldSoon(Journeys journeys) throws IOException {
        var antoine = journeys.desktop("fr");
        var large = heavy(antoine.takeDocument("Hans Van Mechelen"));
        open(antoine);

        var start = System.nanoTime();
        choose(antoine, large);
        antoine.page()
                .waitForFunction("() => [...document.querySelectorAll('vaadin-text-field')]"
                        + ".some(field => field.value === 'NX4BR07L2')");
        var millis = (System.nanoTime() - start) / 1_000_000;

        System.out.println("Upload of " + Files.size(large) + " bytes to first field filled: " + millis + " ms");
        assertThat(millis).isLessThan(READING_MILLIS);
    }

    private static void open(Visitor visitor) {
        visitor.signInAs("Antoine Demo");
        visitor.open("/pro/requests/new");
        visitor.page().locator("vaadin-upload input[type=file]").first().waitFor(attached());
    }

    private static void upload(Visitor visitor, Path file) {
        open(visitor);
        choose(visitor, file);
    }

    private static void choose(Visitor visitor, Path file) {
        visitor.page().locator("vaadin-upload input[type=file]").first().setInputFiles(file);
    }

    private static void read(Visitor visitor) {
        visitor.page().getByText(READ).waitFor(new Locator.WaitForOptions().setTimeout(READING_MILLIS));
        visitor.settle();
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }

    private static Locator number(Visitor visitor) {
        return visitor.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions()
                                .setName("Numéro d’identification")
                                .setExact(true));
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Path turned(Path file) throws IOException {
        var upright = ImageIO.read(file.toFile());
        var turned = new BufferedImage(upright.getHeight(), upright.getWidth(), BufferedImage.TYPE_INT_RGB);
        var g = turned.createGraphics();
        g.translate(upright.getHeight(), 0);
        g.rotate(Math.PI / 2);
        g.drawImage(upright, 0, 0, null);
        g.dispose();
        var result = file.resolveSibling("sideways.jpg");
        ImageIO.write(turned, "jpg", result.toFile());
        return result;
    }

    /** The same document on a table, as a picture of nearly ten megabytes. */
    private static Path heavy(Path file) throws IOException {
        var document = ImageIO.read(file.toFile());
        var table = new BufferedImage(2850, 1850, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (var y = 0; y < table.getHeight(); y++) {
            for (var x = 0; x < table.getWidth(); x++) {
                table.setRGB(x, y, 0x606060 + (random.nextInt() & 0x1F1F1F));
            }
        }
        var scale = Math.min(1600.0 / document.getWidth(), 1100.0 / document.getHeight());
        var g = table.createGraphics();
        g.setRenderingHint(
                java.awt.RenderingHints.KEY_INTERPOLATION, java.awt.RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.drawImage(
                document, 300, 150, (int) (document.getWidth() * scale), (int) (document.getHeight() * scale), null);
        g.dispose();
        var result = file.resolveSibling("heavy.png");
        ImageIO.write(table, "png", result.toFile());
        return result;
    }
}
