package be.belgianid.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a browser keeps of the session it had, in a cookie that names nobody: whoever comes back after the session has gone,
 * with the server's memory or by signing out elsewhere, is told why.
 */
final class SessionMark {
    private static final String COOKIE = "session-mark";
    private static final int UNTIL_THE_BROWSER_CLOSES = -1;
    private static final int GONE = 0;

    private SessionMark() {}

    /** Should the session be missing later, this is why. */
    static void leave(SignInReason why, HttpServletRequest request, HttpServletResponse response) {
        write(why.parameter(), UNTIL_THE_BROWSER_CLOSES, request, response);
    }

    /** Why there is no session any more; asked once, then forgotten. Empty for whoever has not signed in here. */
    static Optional<SignInReason> take(HttpServletRequest request, HttpServletResponse response) {
        var found = Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> SignInReason.of(cookie.getValue()).stream())
                .findFirst();
        found.ifPresent(_ -> write("", GONE, request, response));
        return found;
    }

    private static void write(String value, int seconds, HttpServletRequest request, HttpServletResponse response) {
        var cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
