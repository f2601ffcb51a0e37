package be.belgianid.document.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.belgianid.document.worker.OpeningProcesses;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.util.Arrays;

/** Brings files to the intake as a person would, and looks at what comes of them. */
final class Taken {
    private static final Intake INTAKE = new Intake(new OpeningProcesses());

    private Taken() {}

    static Intake.Accepted take(byte[] content) throws RefusedFile {
        return INTAKE.take(new ByteArrayInputStream(content), Intake.MOST_PAGES, Intake.MOST_BYTES);
    }

    static void refuses(byte[] content, String... reasons) {
        assertThatThrownBy(() -> take(content))
                .isInstanceOfSatisfying(
                        RefusedFile.class,
                        refused -> assertThat(Arrays.stream(reasons).map(reason -> "document.refused." + reason))
                                .contains(refused.messageKey()));
    }

    /** The colour in the upper left quarter of a page. */
    static Color colour(RenderedPage page) {
        var picture = Pictures.opened(page.jpeg());
        return new Color(picture.getRGB(picture.getWidth() / 4, picture.getHeight() / 20));
    }
}
