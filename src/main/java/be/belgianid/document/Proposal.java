package be.belgianid.document;

import be.belgianid.document.mrz.IcaoStates;
import be.belgianid.document.mrz.Mrz;
import be.belgianid.document.mrz.MrzDates;
import be.belgianid.document.mrz.Transliteration;
import be.belgianid.document.ocr.PageReading;
import be.belgianid.document.ocr.PrintedValue;
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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts together what was read from a document's pages: the machine-readable zone first, printed text where it is silent. */
public final class Proposal {
    private static final double SURE_SPELLING = 0.5;

    private final LocalDate today;
    private final Map<DocumentField, ReadValue> values = new EnumMap<>(DocumentField.class);
    private final Map<DocumentField, ReadValue> contradicting = new EnumMap<>(DocumentField.class);

    private int zonePage;

    private Proposal(LocalDate today) {
        this.today = today;
    }

    public static Reading of(List<PageReading> pages, LocalDate today) {
        var proposal = new Proposal(today);
        var zone = pages.stream()
                .map(PageReading::zone)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(ZoneReading::verified).thenComparing(ZoneReading::confidence));
        zone.ifPresent(found -> proposal.take(found, pages));
        for (var i = 0; i < pages.size(); i++) {
            var number = i;
            pages.get(i).printed().forEach((field, value) -> proposal.printed(field, value, number));
            pages.get(i).contradicting().forEach((field, value) -> proposal.contradict(field, value, number));
        }
        proposal.doubtMarks();
        if (proposal.values.isEmpty()) {
            return Reading.UNREADABLE;
        }
        return new Reading(
                Reading.Status.DONE,
                100,
                zone.map(ZoneReading::verified).orElse(false),
                proposal.values,
                proposal.contradicting,
                telling(pages));
    }

    private static Set<Integer> telling(List<PageReading> pages) {
        return IntStream.range(0, pages.size())
                .filter(page -> pages.get(page).zone().isPresent()
                        || !pages.get(page).printed().isEmpty())
                .boxed()
                .collect(Collectors.toSet());
    }

    private void printed(DocumentField field, PrintedValue printed, int page) {
        var place = printed.place() == null ? null : printed.place().onPage(page);
        var present = values.get(field);
        if (present == null) {
            values.put(field, new ReadValue(printed.value(), Origin.PRINTED, printed.confidence(), place));
        } else if (isName(field)
                && present.origin() != Origin.PRINTED
                && Transliteration.agree(printed.value(), present.value())) {
            // The zone has no diacritics: the print tells the name, the zone proves its letters, but not a shaky
            // spelling.
            var confidence = Math.min(present.confidence(), printed.confidence());
            var origin = printed.confidence() < SURE_SPELLING ? Origin.MRZ : present.origin();
            values.put(field, new ReadValue(printed.value(), origin, confidence, place));
        }
    }

    /** What the print contests is not proven, whatever the check digits say. */
    private void contradict(DocumentField field, PrintedValue printed, int page) {
        var inZone = values.get(field);
        if (inZone != null && inZone.origin() != Origin.PRINTED) {
            contradicting.put(field, read(printed, page));
            values.put(field, new ReadValue(inZone.value(), Origin.MRZ, inZone.confidence(), inZone.place()));
        }
    }

    private static ReadValue read(PrintedValue printed, int page) {
        var place = printed.place() == null ? null : printed.place().onPage(page);
        return new ReadValue(printed.value(), Origin.PRINTED, printed.confidence(), place);
    }

    /** The zone has proven a name's letters, but not the marks on them, which it does not have. */
    private void doubtMarks() {
        for (var field : List.of(DocumentField.SURNAME, DocumentField.GIVEN_NAMES)) {
            values.computeIfPresent(
                    field,
                    (key, name) -> name.origin() == Origin.MRZ_VERIFIED && hasMarks(name.value())
                            ? new ReadValue(name.value(), Origin.MRZ, name.confidence(), name.place())
                            : name);
        }
    }

    private static boolean hasMarks(String name) {
        return name.chars().anyMatch(c -> c > 127 && Character.isLetter(c));
    }

    private static boolean isName(DocumentField field) {
        return field == DocumentField.SURNAME || field == DocumentField.GIVEN_NAMES;
    }

    private void take(ZoneReading reading, List<PageReading> pages) {
        var mrz = reading.mrz();
        for (var i = 0; i < pages.size(); i++) {
            zonePage = pages.get(i).zone().filter(reading::equals).isPresent() ? i : zonePage;
        }
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
        var cutOff = reading.mrz().nameTruncated() && isName(field);
        var origin = reading.verified() && !cutOff ? Origin.MRZ_VERIFIED : Origin.MRZ;
        var found = reading.places().get(field);
        var place = found == null ? null : found.onPage(zonePage);
        value.filter(text -> !text.isEmpty())
                .ifPresent(text -> values.put(field, new ReadValue(text, origin, reading.confidence(), place)));
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
