package be.belgianid.identity;

import be.belgianid.audit.AccessReason;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The registry in our own database. */
@Service
@Transactional
class EmbeddedRegistry implements Registry {
    private final Identifier identifier;
    private final RegisteredPeople people;
    private final NumberReplacements replacements;
    private final RegistryTrail trail;

    EmbeddedRegistry(
            Identifier identifier, RegisteredPeople people, NumberReplacements replacements, RegistryTrail trail) {
        this.identifier = identifier;
        this.people = people;
        this.replacements = replacements;
        this.trail = trail;
    }

    @Override
    public Identification identify(PersonDetails details, DocumentEvidence evidence, AccessReason reason) {
        var answer = identifier.identify(details, evidence);
        trail.identified(answer, reason);
        return answer;
    }

    @Override
    public List<Candidate> candidates(PersonDetails details, AccessReason reason) {
        var candidates = identifier.candidates(details);
        trail.searched(candidates, reason);
        return candidates;
    }

    @Override
    public List<Candidate> compare(PersonDetails details, List<PersonId> chosen, AccessReason reason) {
        var compared = identifier.compare(details, chosen);
        trail.searched(compared, reason);
        return compared;
    }

    @Override
    public Optional<PersonSummary> find(Niss niss, AccessReason reason) {
        var found = people.find(niss);
        trail.read(found, reason);
        return found;
    }

    @Override
    public Optional<PersonSummary> find(PersonId id, AccessReason reason) {
        var found = people.find(id);
        trail.read(found, reason);
        return found;
    }

    @Override
    public RegistrationResult register(PersonDetails details, AccessReason reason) {
        var result = identifier.register(details);
        trail.registered(result, reason);
        return result;
    }

    @Override
    public ReplacementResult replace(Niss old, Niss by, AccessReason reason) {
        return changed(old, replacements.replace(old, by), reason);
    }

    @Override
    public ReplacementResult cancel(Niss niss, AccessReason reason) {
        return changed(niss, replacements.cancel(niss), reason);
    }

    @Override
    public Optional<NumberHistory> history(Niss niss, AccessReason reason) {
        trail.historyRead(people.find(niss), reason);
        return replacements.history(niss);
    }

    private ReplacementResult changed(Niss number, Optional<String> refusal, AccessReason reason) {
        var result = refusal.<ReplacementResult>map(ReplacementResult.Refused::new)
                .orElseGet(() -> new ReplacementResult.Done(people.find(number).orElse(null)));
        trail.replaced(result, reason);
        return result;
    }
}
