package be.belgianid.ui;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The content security policy of our pages: scripts only of our own origin and with this page's nonce.
 *
 * <p>The framework's client compiles expressions sent by the server, hence {@code unsafe-eval}, and its components
 * style themselves, hence inline styles; docs/api-gaps.md says what would let us drop both.
 */
final class ContentPolicy {
    private static final SecureRandom random = new SecureRandom();
    private static final int NONCE_BYTES = 18;

    private ContentPolicy() {}

    static void apply(IndexHtmlResponse page, boolean production) {
        var nonce = nonce();
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader("Content-Security-Policy", production ? policy(nonce) : development());
        page.getVaadinResponse().setHeader("X-Frame-Options", "DENY");
    }

    private static String policy(String nonce) {
        return common("'self' 'nonce-" + nonce + "' 'unsafe-eval'", "'self'");
    }

    /** The development server injects scripts and talks to its own ports. */
    private static String development() {
        return common("'self' 'unsafe-inline' 'unsafe-eval'", "'self' ws: http:");
    }

    private static String common(String scripts, String connections) {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src " + scripts,
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data: blob:",
                "font-src 'self' data:",
                "connect-src " + connections,
                "media-src 'self' blob:",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }

    private static String nonce() {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
