package be.belgianid.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Leads anonymous people to the sign-in page, and says when that is because their session ended. */
@Component
class SignInEntryPoint implements AuthenticationEntryPoint {
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        var remembered = SessionMark.take(request, response);
        var reason = carried(request).or(() -> remembered.filter(_ -> !isOwnWish(request)));
        response.sendRedirect(request.getContextPath() + "/" + WebSecurity.SIGN_IN
                + reason.map(known -> "?" + known.parameter()).orElse(""));
    }

    /** Only the button « sign in » leads home: nobody is torn from a page. */
    private static boolean isOwnWish(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + "/" + WebSecurity.HOME);
    }

    private static Optional<SignInReason> carried(HttpServletRequest request) {
        return request.getParameter(SignInReason.BACK) == null ? Optional.empty() : Optional.of(SignInReason.EXPIRED);
    }
}
