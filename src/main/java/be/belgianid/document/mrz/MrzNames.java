package be.belgianid.document.mrz;

/** The name field: surname and given names parted by two fillers; a field without room to spare may be cut off. */
record MrzNames(String surname, String givenNames, boolean truncated) {
    static MrzNames of(String field) {
        var truncated = !field.endsWith("<");
        var parting = field.indexOf("<<");
        if (parting < 0) {
            return new MrzNames(words(field), "", truncated);
        }
        return new MrzNames(words(field.substring(0, parting)), words(field.substring(parting)), truncated);
    }

    static String words(String field) {
        return field.replaceAll("<+", " ").strip();
    }
}
