package be.belgianid.document;

import be.belgianid.document.doctor.Doctor;
import be.belgianid.document.doctor.DocumentFacts;
import be.belgianid.document.doctor.Finding;
import be.belgianid.document.doctor.Finding.Severity;
import be.belgianid.identity.DocumentType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Brings what a document looks like and what was read on it before the doctor. */
@Component
class Examination {
    private static final Pattern SPECIMEN = Pattern.compile("SPECIMEN|MUSTERMANN|VOORBEELD|ESPECIMEN|MODELE");

    private final Vault vault;
    private final RefusedFiles refusedFiles;
    private final Clock clock;

    Examination(Vault vault, RefusedFiles refusedFiles, Clock clock) {
        this.vault = vault;
        this.refusedFiles = refusedFiles;
        this.clock = clock;
    }

    /** While a document is being read only what stops it is told: the reading settles most doubts of its looks. */
    List<Finding> of(StoredDocument document, Reading reading, Tint asked) {
        var findings = Doctor.examine(
                vault.looks(document),
                facts(reading, document.pages(), refusedFiles.contains(document.id()), asked),
                LocalDate.now(clock));
        return findings.stream()
                .filter(finding -> reading.isFinished() || finding.severity() == Severity.STOP)
                .toList();
    }

    static DocumentFacts facts(Reading reading, int pages, boolean refusedBefore, Tint asked) {
        return new DocumentFacts(
                readPages(reading, pages),
                reading.verified(),
                reading.value(DocumentField.VALID_UNTIL).flatMap(Examination::date),
                isOtherKind(reading),
                isFrontOfCard(reading, pages),
                false,
                !reading.contradicting().isEmpty(),
                isSpecimen(reading),
                refusedBefore,
                asked == Tint.COLOUR);
    }

    /** Where nothing is known of the place of a value, a single page is the one. */
    private static Set<Integer> readPages(Reading reading, int pages) {
        if (pages == 1) {
            return reading.values().isEmpty() ? Set.of() : Set.of(0);
        }
        var placed = reading.values().values().stream()
                .flatMap(value -> Optional.ofNullable(value.place()).stream())
                .map(Place::page);
        return Stream.concat(placed, reading.readPages().stream()).collect(Collectors.toSet());
    }

    /** A zone was read, but none of a passport or card: a visa. */
    private static boolean isOtherKind(Reading reading) {
        return reading.verified() && reading.value(DocumentField.TYPE).isEmpty();
    }

    /** The zone of a card is on its back: where only print was read, the back is not there. */
    private static boolean isFrontOfCard(Reading reading, int pages) {
        var isCard = reading.value(DocumentField.TYPE)
                .filter(type -> type.value().equals(DocumentType.IDENTITY_CARD.name()))
                .isPresent();
        Collection<ReadValue> values = reading.values().values();
        return isCard && pages == 1 && values.stream().allMatch(value -> value.origin() == Origin.PRINTED);
    }

    private static boolean isSpecimen(Reading reading) {
        return List.of(DocumentField.SURNAME, DocumentField.GIVEN_NAMES).stream()
                .map(field -> reading.value(field).map(ReadValue::value).orElse(null))
                .filter(Objects::nonNull)
                .anyMatch(name -> SPECIMEN.matcher(name).find());
    }

    private static Optional<LocalDate> date(ReadValue value) {
        try {
            return Optional.of(LocalDate.parse(value.value()));
        } catch (DateTimeParseException partial) {
            return Optional.empty();
        }
    }
}
