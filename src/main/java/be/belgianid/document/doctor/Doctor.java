package be.belgianid.document.doctor;

import be.belgianid.document.doctor.Finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Says what is wrong with a document before it is sent. Looks only count where nothing could be read: a page that was
 * read is legible. The limits come from the bench: {@code bin/belgianid bench doctor}.
 */
public final class Doctor {
    private static final int SHORTEST = 365;
    private static final double WIDEST_EDGE = 7.5;
    private static final double MOST_GLARE = 0.012;
    private static final int DARKEST = 75;
    private static final int PALEST = 4;
    private static final double MOST_ALIKE = 0.6;
    /** Cards are 1.586 times as wide as high, booklets and large cards 1.42, a card's two sides together about 0.73. */
    private static final double SQUAREST = 1.255;

    private static final double LONGEST = 1.62;
    private static final int FLUSH = 3;
    /** With two borders only the shape has to be one that no document has by far. */
    private static final int HALF_FLUSH = 2;

    private static final double FAR_TOO_SQUARE = 1.2;
    private static final double FAR_TOO_LONG = 1.75;
    private static final int SOON_DAYS = 30;

    private Doctor() {}

    /** The heaviest complaints first, those about the first page before those about others. */
    public static List<Finding> examine(List<PageLook> pages, DocumentFacts facts, LocalDate today) {
        var findings = new ArrayList<Finding>();
        for (var i = 0; i < pages.size(); i++) {
            look(pages.get(i), i, facts, findings);
        }
        if (facts.sameTwice() || twoAlike(pages)) {
            findings.add(new Finding(Complaint.SAME_SIDE_TWICE, Severity.DOUBT, Finding.WHOLE));
        } else if (facts.versoMissing()) {
            findings.add(new Finding(Complaint.VERSO_MISSING, Severity.DOUBT, Finding.WHOLE));
        }
        whole(facts, today, findings);
        findings.sort(Comparator.comparing(Finding::severity).reversed());
        return List.copyOf(findings);
    }

    private static void look(PageLook page, int number, DocumentFacts facts, List<Finding> findings) {
        if (facts.colourAsked() && page.colour() < PALEST && page.light() >= DARKEST) {
            findings.add(new Finding(Complaint.BLACK_AND_WHITE, Severity.DOUBT, number));
        }
        if (facts.readPages().contains(number)) {
            return;
        }
        // One complaint a page is enough: a dark page is also blurred and pale.
        if (page.light() < DARKEST) {
            findings.add(new Finding(Complaint.TOO_DARK, legible(facts), number));
        } else if (page.edge() > WIDEST_EDGE) {
            findings.add(new Finding(Complaint.BLURRED, legible(facts), number));
        } else if (page.length() < SHORTEST) {
            findings.add(new Finding(Complaint.TOO_SMALL, legible(facts), number));
        } else if (page.glare() > MOST_GLARE) {
            findings.add(new Finding(Complaint.GLARE, Severity.DOUBT, number));
        } else if (isCut(page)) {
            findings.add(new Finding(Complaint.CUT, Severity.DOUBT, number));
        }
    }

    private static boolean isCut(PageLook page) {
        return page.flush() >= FLUSH && (page.aspect() < SQUAREST || page.aspect() > LONGEST)
                || page.flush() >= HALF_FLUSH && (page.aspect() < FAR_TOO_SQUARE || page.aspect() > FAR_TOO_LONG);
    }

    /** Where another page was read, the person may know what is on this one. */
    private static Severity legible(DocumentFacts facts) {
        return facts.readPages().isEmpty() ? Severity.STOP : Severity.DOUBT;
    }

    private static boolean twoAlike(List<PageLook> pages) {
        for (var i = 0; i < pages.size(); i++) {
            for (var j = i + 1; j < pages.size(); j++) {
                if (pages.get(i).sketch().likeness(pages.get(j).sketch()) > MOST_ALIKE) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void whole(DocumentFacts facts, LocalDate today, List<Finding> findings) {
        if (facts.refusedBefore()) {
            findings.add(new Finding(Complaint.REFUSED_BEFORE, Severity.STOP, Finding.WHOLE));
        }
        if (facts.foreignKind()) {
            findings.add(new Finding(Complaint.WRONG_TYPE, Severity.STOP, Finding.WHOLE));
        }
        if (facts.disagreeing()) {
            findings.add(new Finding(Complaint.DISAGREES, Severity.DOUBT, Finding.WHOLE));
        }
        if (facts.specimen()) {
            findings.add(new Finding(Complaint.SPECIMEN, Severity.DOUBT, Finding.WHOLE));
        }
        facts.validUntil().ifPresent(until -> {
            if (until.isBefore(today)) {
                findings.add(new Finding(Complaint.EXPIRED, Severity.DOUBT, Finding.WHOLE));
            } else if (until.isBefore(today.plusDays(SOON_DAYS))) {
                findings.add(new Finding(Complaint.EXPIRING, Severity.ADVICE, Finding.WHOLE));
            }
        });
    }
}
