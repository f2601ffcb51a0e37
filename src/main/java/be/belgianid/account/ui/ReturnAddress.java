package be.belgianid.account.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The page that somebody asked for before having to sign in. */
@Component
class ReturnAddress {
    private static final String HOME = "/home";

    private final VaadinDefaultRequestCache requests;

    ReturnAddress(VaadinDefaultRequestCache requests) {
        this.requests = requests;
    }

    /** The path to go on to, always within this site; asking again leads home. */
    String take() {
        var request = Objects.requireNonNull(VaadinServletRequest.getCurrent()).getHttpServletRequest();
        var response =
                Objects.requireNonNull(VaadinServletResponse.getCurrent()).getHttpServletResponse();
        var session = request.getSession();
        var opened =
                Optional.ofNullable(requests.getRequest(request, response)).map(saved -> path(saved.getRedirectUrl()));
        requests.removeRequest(request, response);
        var navigated = Optional.ofNullable(session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT))
                .map(stored -> path("/" + stored));
        session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        return navigated.or(() -> opened).orElse(HOME);
    }

    private static String path(String url) {
        var address = URI.create(url);
        var path = address.getRawPath().replaceFirst("^/+", "/");
        if (path.startsWith("/sign-in")) {
            return HOME;
        }
        var query = Optional.ofNullable(address.getRawQuery()).orElse("").replaceFirst("&?continue$", "");
        return query.isEmpty() ? path : path + "?" + query;
    }
}
