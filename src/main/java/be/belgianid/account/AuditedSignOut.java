package be.belgianid.account;

import be.belgianid.audit.AccessReason;
import be.belgianid.audit.AccessReason.LegalBasis;
import be.belgianid.audit.AuditAction;
import be.belgianid.audit.AuditTrail;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Remembers that somebody signed out: in the audit trail, and for the other pages that are still open in this browser. */
@Component
class AuditedSignOut implements LogoutHandler {
    private final AuditTrail audit;

    AuditedSignOut(AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            audit.record(
                    AuditAction.SIGNED_OUT, signedIn.getName(), new AccessReason(LegalBasis.SYSTEM, "session"), "done");
            SessionMark.leave(SignInReason.SIGNED_OUT, request, response);
        }
    }
}
