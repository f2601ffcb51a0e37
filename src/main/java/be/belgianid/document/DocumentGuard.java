package be.belgianid.document;

/**
 * Decides whether the signed-in person may see the documents of an owner. The modules that own documents contribute
 * beans; one that agrees is enough. Where no bean exists every signed-in person who knows the id may.
 */
@FunctionalInterface
public interface DocumentGuard {
    boolean mayAccess(String owner);
}
