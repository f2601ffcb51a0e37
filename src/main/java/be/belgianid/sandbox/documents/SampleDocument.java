package be.belgianid.sandbox.documents;

import be.belgianid.identity.Country;
import be.belgianid.identity.DocumentType;
import be.belgianid.identity.IdentityDocument;
import be.belgianid.identity.PartialDate;
import be.belgianid.identity.PersonDetails;
import be.belgianid.identity.PersonName;
import java.util.List;

/** One fictitious document: whose it is, how it is drawn and what a request made with it comes to. */
public final class SampleDocument {
    private final String slug;
    private final Story story;
    private final DocumentType type;
    private final FileForm form;
    private final Country birthCountry;
    private final PrintedData printed;

    SampleDocument(
            String slug, Story story, DocumentType type, FileForm form, Country birthCountry, PrintedData printed) {
        this.slug = slug;
        this.story = story;
        this.type = type;
        this.form = form;
        this.birthCountry = birthCountry;
        this.printed = printed;
    }

    public String slug() {
        return slug;
    }

    public Story story() {
        return story;
    }

    public DocumentType type() {
        return type;
    }

    public FileForm form() {
        return form;
    }

    /** The printed data, names in Latin letters: what a perfect reader finds, and what is typed where it is not printed. */
    public PersonDetails details() {
        return new PersonDetails(
                PersonName.of(printed.surname(), printed.givenNames()),
                PartialDate.of(printed.birthDate()),
                birthCountry,
                printed.birthPlace(),
                printed.sex(),
                List.of(printed.state().country()),
                null,
                null,
                List.of(new IdentityDocument(
                        type, printed.state().country(), printed.number(), printed.validFrom(), printed.validUntil())));
    }

    PrintedData printed() {
        return printed;
    }

    @Override
    public String toString() {
        return "SampleDocument[" + slug + "]";
    }
}
