package be.belgianid.document.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.cli.bench.paper.Condition;
import be.belgianid.cli.bench.paper.Flaw;
import be.belgianid.cli.bench.paper.PaperKind;
import be.belgianid.cli.bench.paper.PaperPress;
import be.belgianid.document.doctor.Finding.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DoctorTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final PaperPress PRESS = new PaperPress(3, TODAY);
    private static final PageLook FINE =
            PageLook.of(PRESS.good(0, PaperKind.PASSPORT, Condition.CLEAN).picture());

    @ParameterizedTest
    @EnumSource(Flaw.class)
    void namesWhatIsWrongWithAPage(Flaw flaw) {
        var pages = PRESS.flawed(flaw.ordinal()).pictures().stream()
                .map(PageLook::of)
                .toList();

        assertThat(Doctor.examine(pages, facts(Set.of(), true), TODAY))
                .extracting(Finding::complaint)
                .contains(Complaint.valueOf(flaw.name()));
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void saysNothingOfACleanPage(PaperKind kind) {
        var look = PageLook.of(PRESS.good(40, kind, Condition.CLEAN).picture());

        assertThat(Doctor.examine(List.of(look), facts(Set.of(), true), TODAY)).isEmpty();
    }

    @Test
    void takesAPageThatWasReadForLegibleWhateverItLooksLike() {
        var blurred = blurred();

        assertThat(Doctor.examine(List.of(blurred), DocumentFacts.NONE, TODAY))
                .containsExactly(new Finding(Complaint.BLURRED, Severity.STOP, 0));
        assertThat(Doctor.examine(List.of(blurred), facts(Set.of(0), false), TODAY))
                .isEmpty();
        assertThat(Doctor.examine(List.of(FINE, blurred), facts(Set.of(0), false), TODAY))
                .containsExactly(new Finding(Complaint.BLURRED, Severity.DOUBT, 1));
    }

    @Test
    void asksForColourOnlyWhereItMatters() {
        var grey = PageLook.of(
                PRESS.flawed(Flaw.BLACK_AND_WHITE.ordinal()).pictures().getFirst());

        assertThat(Doctor.examine(List.of(grey), facts(Set.of(0), false), TODAY))
                .isEmpty();
        assertThat(Doctor.examine(List.of(grey), facts(Set.of(0), true), TODAY))
                .containsExactly(new Finding(Complaint.BLACK_AND_WHITE, Severity.DOUBT, 0));
    }

    @Test
    void stopsAFileThatWasRefusedAndDoubtsASpecimen() {
        var facts = new DocumentFacts(
                Set.of(0), true, Optional.of(TODAY.plusDays(3)), false, true, false, true, true, true, false);

        assertThat(Doctor.examine(List.of(FINE), facts, TODAY))
                .containsExactly(
                        new Finding(Complaint.REFUSED_BEFORE, Severity.STOP, Finding.WHOLE),
                        new Finding(Complaint.VERSO_MISSING, Severity.DOUBT, Finding.WHOLE),
                        new Finding(Complaint.DISAGREES, Severity.DOUBT, Finding.WHOLE),
                        new Finding(Complaint.SPECIMEN, Severity.DOUBT, Finding.WHOLE),
                        new Finding(Complaint.EXPIRING, Severity.ADVICE, Finding.WHOLE));
    }

    @Test
    void remembersALookAsItWas() {
        var again = PageLook.decoded(FINE.encoded());

        assertThat(again.edge()).isEqualTo(FINE.edge());
        assertThat(again.length()).isEqualTo(FINE.length());
        assertThat(again.sketch().likeness(FINE.sketch())).isGreaterThan(0.99);
    }

    private static PageLook blurred() {
        return PageLook.of(PRESS.flawed(Flaw.BLURRED.ordinal()).pictures().getFirst());
    }

    private static DocumentFacts facts(Set<Integer> read, boolean colourAsked) {
        return new DocumentFacts(read, false, Optional.empty(), false, false, false, false, false, false, colourAsked);
    }
}
