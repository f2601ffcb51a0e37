package be.belgianid.sandbox.mailbox;

/** Makes a mail's HTML safe to show: a frame without scripts or forms, nothing loaded from anywhere, links in a new tab. */
final class MailFrame {
    /** The only liberty of the frame: a link may open a page of its own. */
    static final String SANDBOX = "allow-popups allow-popups-to-escape-sandbox";

    private static final String HEAD = """
            <!doctype html><meta charset="utf-8">\
            <meta http-equiv="Content-Security-Policy" \
            content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'">\
            <meta name="referrer" content="no-referrer"><base target="_blank">""";

    private MailFrame() {}

    static String page(String html) {
        return HEAD + html;
    }
}
