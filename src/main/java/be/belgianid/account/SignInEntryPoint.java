package be.belgianid.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Leads anonymous people to the sign-in page, and says when that is because their session ended. */
@Component
class SignInEntryPoint implements AuthenticationEntryPoint {
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        boolean unknownSession = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        boolean expired = unknownSession || request.getParameter(SignInReason.BACK) != null;
        response.sendRedirect(
                request.getContextPath() + "/" + WebSecurity.SIGN_IN + (expired ? "?" + SignInReason.EXPIRED : ""));
    }
}
