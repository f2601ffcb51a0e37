package be.belgianid.cli.bench;

import be.belgianid.identity.Country;
import be.belgianid.identity.IdentityDocument;
import be.belgianid.identity.PersonDetails;

/** A wrong answer in full, to learn from it; the people of the bench are made up, nobody's data are shown. */
final class Mistake {
    private Mistake() {}

    static String describe(Question question, Answer answer, MadePeople people) {
        var text = new StringBuilder(question.kind())
                .append(" answered ")
                .append(answer.kind())
                .append("\n  asked      ")
                .append(line(question.details()));
        if (question.isPair()) {
            text.append("\n  registered ")
                    .append(line(people.person(question.truth() - 1).details()));
        }
        if (answer.kind() == Answer.Kind.IDENTIFIED) {
            text.append("\n  answered   ")
                    .append(line(people.person(answer.people().getFirst() - 1).details()));
        }
        return text.toString();
    }

    private static String line(PersonDetails details) {
        var home = details.residence();
        return String.join(
                " ; ",
                details.name().surname(),
                String.join("|", details.name().givenNames()),
                details.birthDate().format(),
                details.sex().name(),
                String.valueOf(details.birthPlace()),
                details.nationalities().stream().map(Country::code).toList().toString(),
                details.documents().stream()
                        .map(IdentityDocument::number)
                        .toList()
                        .toString(),
                home == null ? "-" : home.postalCode() + " " + home.street() + " " + home.houseNumber());
    }
}
