package be.belgianid.request;

import be.belgianid.account.CurrentAccount;
import be.belgianid.account.Role;
import be.belgianid.account.SignedIn;
import be.belgianid.document.DocumentGuard;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who may come near which request: its organisation, a draft only its author; documents also the operators. */
@Component
class RequestAccess implements DocumentGuard {
    private final Requests requests;
    private final CurrentAccount current;

    RequestAccess(Requests requests, CurrentAccount current) {
        this.requests = requests;
        this.current = current;
    }

    /** The request if the signed-in employer may see it, else it looks as if there were none. */
    Optional<IdentificationRequest> visible(Optional<IdentificationRequest> found) {
        var reader = current.get();
        return found.filter(request -> isVisibleTo(reader, request));
    }

    SignedIn reader() {
        return current.get();
    }

    @Override
    public boolean mayAccess(String owner) {
        if (!RequestDocuments.isOwner(owner)) {
            return false;
        }
        if (isSystem()) {
            return true;
        }
        var reader = current.find();
        var request = requests.findById(RequestDocuments.requestOf(owner));
        return reader.isPresent()
                && request.filter(found -> isForOperators(found, reader.get()) || isVisibleTo(reader.get(), found))
                        .isPresent();
    }

    private static boolean isForOperators(IdentificationRequest request, SignedIn reader) {
        return reader.has(Role.OPERATOR)
                && request.status() != RequestStatus.DRAFT
                && request.status() != RequestStatus.WITHDRAWN;
    }

    private static boolean isVisibleTo(SignedIn reader, IdentificationRequest request) {
        var requester = request.requester();
        return requester.organisation().equals(reader.organisation())
                && request.status() != RequestStatus.WITHDRAWN
                && (request.status() != RequestStatus.DRAFT
                        || requester.account().equals(reader.id()));
    }

    private static boolean isSystem() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(authority -> "ROLE_SYSTEM".equals(authority.getAuthority()));
    }
}
