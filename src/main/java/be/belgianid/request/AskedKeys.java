package be.belgianid.request;

import be.belgianid.account.OrganisationId;
import be.belgianid.identity.IdentityDocument;
import be.belgianid.identity.PersonDetails;
import be.belgianid.request.form.PlainLetters;
import be.belgianid.request.form.RequestForm;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Under which keys an organisation finds that it has asked for the same person before: by name and birth date, and by
 * document. The keys are stored: the way they are made stays as it is.
 */
@Embeddable
record AskedKeys(
        @Column(name = "person_key") @Nullable UUID person,
        @Column(name = "document_key") @Nullable UUID document) {
    static AskedKeys of(OrganisationId organisation, RequestForm sent) {
        var asked = sent.toDetails();
        return new AskedKeys(person(organisation, asked), document(organisation, asked));
    }

    /** Only the keys that were not these already. */
    AskedKeys without(@Nullable AskedKeys known) {
        return known == null
                ? this
                : new AskedKeys(
                        Objects.equals(person, known.person) ? null : person,
                        Objects.equals(document, known.document) ? null : document);
    }

    /** Surname and first given name in any order; without a year of birth a name alone says too little. */
    private static @Nullable UUID person(OrganisationId organisation, PersonDetails asked) {
        if (asked.birthDate().year() == null) {
            return null;
        }
        var names = Stream.concat(
                        words(asked.name().surname()),
                        words(asked.name().givenNamesLine()).limit(1))
                .sorted()
                .collect(Collectors.joining(" "));
        return digest(
                organisation + "|person|" + names + "|" + asked.birthDate().format());
    }

    private static @Nullable UUID document(OrganisationId organisation, PersonDetails asked) {
        return asked.documents().stream()
                .findFirst()
                .map(document -> digest(organisation + "|document|" + text(document)))
                .orElse(null);
    }

    private static String text(IdentityDocument document) {
        return document.type() + "|" + document.issuer().code() + "|" + PlainLetters.of(document.number());
    }

    private static Stream<String> words(String name) {
        return Stream.of(name.split("[\\s\\-–'’ʼ`´·.,]+")).map(PlainLetters::of).filter(word -> !word.isEmpty());
    }

    /** With the marks of a name-based UUID, without which the database takes none. */
    private static UUID digest(String text) {
        try {
            var bytes =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            return new UUID(bytes.getLong() & ~0xF000L | 0x5000L, bytes.getLong() >>> 2 | Long.MIN_VALUE);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "AskedKeys[masked]";
    }
}
