package be.belgianid.request.form;

import be.belgianid.identity.Address;
import be.belgianid.identity.Country;
import be.belgianid.identity.IdentityDocument;
import be.belgianid.identity.PersonDetails;
import be.belgianid.identity.PersonName;
import be.belgianid.identity.Sex;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything an employer has filled in so far, right or wrong, with the origin of each field. */
public record RequestForm(
        DocumentPart document,
        PersonPart person,
        ResidencePart residence,
        ContactPart contact,
        SendingPart sending,
        Map<FormField, FieldOrigin> origins)
        implements Serializable {
    public static final RequestForm EMPTY = new RequestForm(
            DocumentPart.EMPTY, PersonPart.EMPTY, ResidencePart.EMPTY, ContactPart.EMPTY, SendingPart.EMPTY, Map.of());
    private static final Pattern BELGIAN_LOCALITY = Pattern.compile("([1-9][0-9]{3}) +(.+)");

    public RequestForm {
        origins = Map.copyOf(origins);
    }

    public RequestForm with(DocumentPart part) {
        return new RequestForm(part, person, residence, contact, sending, origins);
    }

    public RequestForm with(PersonPart part) {
        return new RequestForm(document, part, residence, contact, sending, origins);
    }

    public RequestForm with(ResidencePart part) {
        return new RequestForm(document, person, part, contact, sending, origins);
    }

    public RequestForm with(ContactPart part) {
        return new RequestForm(document, person, residence, part, sending, origins);
    }

    public RequestForm with(SendingPart part) {
        return new RequestForm(document, person, residence, contact, part, origins);
    }

    public RequestForm with(FormField field, FieldOrigin origin) {
        var changed = new HashMap<>(origins);
        changed.put(field, origin);
        return new RequestForm(document, person, residence, contact, sending, changed);
    }

    /** This form with some fields, and their origins, as they stand in another; the rest stays. */
    public RequestForm taking(Set<FormField> fields, RequestForm other) {
        var result = this;
        for (var field : fields) {
            result = result.taking(field, other);
        }
        var choice = fields.contains(FormField.DOCUMENT) || fields.contains(FormField.VALID_UNTIL);
        return choice ? result.with(result.document.sending(other.document.sendAnyway())) : result;
    }

    private RequestForm taking(FormField field, RequestForm other) {
        var taken =
                switch (field.step()) {
                    case DOCUMENT -> with(document.with(field, other.document));
                    case PERSON -> with(person.with(field, other.person));
                    case ADDRESSES ->
                        with(residence.with(field, other.residence)).with(contact.with(field, other.contact));
                    case SENDING -> with(sending.with(field, other.sending));
                };
        return other.origin(field).map(origin -> taken.with(field, origin)).orElse(taken);
    }

    public Optional<FieldOrigin> origin(FormField field) {
        return Optional.ofNullable(origins.get(field));
    }

    /** The name for a screen, right or wrong; empty while none is filled in. */
    public String displayName() {
        return Stream.concat(givenNames(), Stream.of(person.surname()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The person asked for; only for a form without problems. */
    public PersonDetails toDetails() {
        return new PersonDetails(
                name().orElseThrow(() -> new IllegalArgumentException("identity.name.missing")),
                person.birthDate().toPartialDate(),
                person.birthCountry(),
                Texts.orNull(person.birthPlace()),
                person.sex() == null ? Sex.UNKNOWN : person.sex(),
                person.nationality() == null ? List.of() : List.of(person.nationality()),
                residenceAddress(),
                contactAddress(),
                identityDocument().map(List::of).orElse(List.of()));
    }

    @Override
    public String toString() {
        return "RequestForm[masked]";
    }

    private Optional<PersonName> name() {
        var givenNames = givenNames().toList();
        return person.surname().isEmpty() && givenNames.isEmpty()
                ? Optional.empty()
                : Optional.of(new PersonName(person.surname(), givenNames));
    }

    private Stream<String> givenNames() {
        return Stream.of(person.givenName(), person.secondGivenName(), person.thirdGivenName())
                .flatMap(box -> Stream.of(box.split(" ")))
                .filter(given -> !given.isEmpty());
    }

    private @Nullable Address residenceAddress() {
        var country = residence.country();
        return country == null
                ? null
                : new Address(
                        country,
                        Texts.orNull(residence.postalCode()),
                        Texts.orNull(residence.locality()),
                        Texts.orNull(residence.street()),
                        Texts.orNull(residence.houseNumber()),
                        Texts.orNull(residence.box()));
    }

    private @Nullable Address contactAddress() {
        if (contact.isEmpty()) {
            return null;
        }
        var split = BELGIAN_LOCALITY.matcher(contact.locality());
        var coded = split.matches();
        return new Address(
                Country.BELGIUM,
                coded ? split.group(1) : null,
                Texts.orNull(coded ? split.group(2) : contact.locality()),
                Texts.orNull(contact.street()),
                Texts.orNull(contact.houseNumber()),
                Texts.orNull(contact.box()));
    }

    private Optional<IdentityDocument> identityDocument() {
        var type = document.type();
        var issuer = document.issuer();
        if (type == null || issuer == null || document.number().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new IdentityDocument(
                type,
                issuer,
                document.number(),
                document.validFrom().toPartialDate().toLocalDate().orElse(null),
                document.validUntil().toPartialDate().toLocalDate().orElse(null)));
    }
}
