package be.belgianid.document;

import be.belgianid.document.mrz.IcaoStates;
import be.belgianid.document.mrz.Mrz;
import be.belgianid.document.mrz.MrzDates;
import be.belgianid.document.ocr.PageReading;
import be.belgianid.document.ocr.ZoneReading;
import be.belgianid.identity.DocumentType;
import be.belgianid.identity.Niss;
import be.belgianid.identity.Sex;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together what was read from a document's pages: the machine-readable zone first, printed text where it is silent. */
public final class Proposal {
    private static final double PRINTED_CONFIDENCE = 0.6;

    private final LocalDate today;
    private final Map<DocumentField, ReadValue> values = new EnumMap<>(DocumentField.class);

    private Proposal(LocalDate today) {
        this.today = today;
    }

    public static Reading of(List<PageReading> pages, LocalDate today) {
        var proposal = new Proposal(today);
        var zone = pages.stream()
                .map(PageReading::zone)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(ZoneReading::verified).thenComparing(ZoneReading::confidence));
        zone.ifPresent(proposal::take);
        pages.forEach(page -> page.printed().forEach(proposal::printed));
        if (proposal.values.isEmpty()) {
            return Reading.UNREADABLE;
        }
        return new Reading(
                Reading.Status.DONE, 100, zone.map(ZoneReading::verified).orElse(false), proposal.values);
    }

    private void printed(DocumentField field, String value) {
        values.putIfAbsent(field, new ReadValue(value, Origin.PRINTED, PRINTED_CONFIDENCE));
    }

    private void take(ZoneReading reading) {
        var mrz = reading.mrz();
        put(reading, DocumentField.TYPE, type(mrz).map(Enum::name));
        put(reading, DocumentField.ISSUER, IcaoStates.country(mrz.issuer()));
        put(reading, DocumentField.NUMBER, Optional.of(number(mrz)));
        put(reading, DocumentField.SURNAME, Optional.of(mrz.surname()));
        put(reading, DocumentField.GIVEN_NAMES, Optional.of(mrz.givenNames()));
        put(reading, DocumentField.BIRTH_DATE, MrzDates.birth(mrz.birth(), today));
        put(reading, DocumentField.NATIONALITY, IcaoStates.country(mrz.nationality()));
        put(reading, DocumentField.SEX, sex(mrz).map(Enum::name));
        put(
                reading,
                DocumentField.VALID_UNTIL,
                MrzDates.expiry(mrz.expiry(), today).map(LocalDate::toString));
    }

    private void put(ZoneReading reading, DocumentField field, Optional<String> value) {
        var cutOff =
                reading.mrz().nameTruncated() && (field == DocumentField.SURNAME || field == DocumentField.GIVEN_NAMES);
        var origin = reading.verified() && !cutOff ? Origin.MRZ_VERIFIED : Origin.MRZ;
        value.filter(text -> !text.isEmpty())
                .ifPresent(text -> values.put(field, new ReadValue(text, origin, reading.confidence())));
    }

    private static Optional<DocumentType> type(Mrz mrz) {
        return switch (mrz.documentCode().isEmpty() ? ' ' : mrz.documentCode().charAt(0)) {
            case 'P' -> Optional.of(DocumentType.PASSPORT);
            case 'I', 'A', 'C' -> Optional.of(DocumentType.IDENTITY_CARD);
            default -> Optional.empty();
        };
    }

    private static Optional<Sex> sex(Mrz mrz) {
        return switch (mrz.sex()) {
            case "M" -> Optional.of(Sex.MALE);
            case "F" -> Optional.of(Sex.FEMALE);
            default -> Optional.empty();
        };
    }

    /** A Belgian card carries the national number among the optional data: where it is present, it is the one to take. */
    private static String number(Mrz mrz) {
        if (mrz.issuer().equals("BEL")) {
            for (var data : mrz.optionalData()) {
                if (data.matches("\\d{11}") && isNational(data)) {
                    return data;
                }
            }
        }
        return mrz.number();
    }

    private static boolean isNational(String digits) {
        try {
            return Niss.of(digits) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
