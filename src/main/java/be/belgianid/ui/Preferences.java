package be.belgianid.ui;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a browser remembers between visits, in cookies: the language and the look. */
final class Preferences {
    private static final String LANGUAGE = "language";
    private static final String SCHEME = "scheme";
    private static final int ONE_YEAR = (int) Duration.ofDays(365).toSeconds();

    private Preferences() {}

    static Optional<Locale> language(VaadinRequest request) {
        return cookie(request, LANGUAGE).map(Locale::of).filter(Languages.ALL::contains);
    }

    static void rememberLanguage(Locale language) {
        remember(LANGUAGE, language.getLanguage());
    }

    static ColorScheme.Value scheme(VaadinRequest request) {
        return cookie(request, SCHEME)
                .map(value -> switch (value) {
                    case "light" -> ColorScheme.Value.LIGHT;
                    case "dark" -> ColorScheme.Value.DARK;
                    default -> ColorScheme.Value.SYSTEM;
                })
                .orElse(ColorScheme.Value.SYSTEM);
    }

    static void rememberScheme(ColorScheme.Value scheme) {
        remember(SCHEME, scheme.name().toLowerCase(Locale.ROOT));
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static void remember(String name, String value) {
        var response = VaadinService.getCurrentResponse();
        if (response == null) {
            return;
        }
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(ONE_YEAR);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
