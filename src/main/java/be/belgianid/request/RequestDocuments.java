package be.belgianid.request;

/** How the document module knows the owner of a request's documents. */
public final class RequestDocuments {
    private static final String OWNER = "request:";

    private RequestDocuments() {}

    public static String ownerOf(RequestId id) {
        return OWNER + id;
    }

    static boolean isOwner(String owner) {
        return owner.startsWith(OWNER);
    }

    static RequestId requestOf(String owner) {
        return RequestId.of(owner.substring(OWNER.length()));
    }
}
