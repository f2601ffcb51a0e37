package be.belgianid.account;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.util.Objects;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

@Component
class WebSignInSession implements SignInSession {
    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy newSession;

    WebSignInSession(SecurityContextRepository contexts, SessionAuthenticationStrategy newSession) {
        this.contexts = contexts;
        this.newSession = newSession;
    }

    @Override
    public void establish(SignedIn signedIn) {
        var request = Objects.requireNonNull(VaadinServletRequest.getCurrent(), "outside a web request")
                .getHttpServletRequest();
        var response = Objects.requireNonNull(VaadinServletResponse.getCurrent(), "outside a web request")
                .getHttpServletResponse();
        var authentication = new SignedInAuthentication(signedIn);
        newSession.onAuthentication(authentication, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        SessionMark.leave(SignInReason.EXPIRED, request, response);
    }
}
