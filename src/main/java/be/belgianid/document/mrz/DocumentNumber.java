package be.belgianid.document.mrz;

/** A document number with its check digit; long ones go on in the optional data, whose remainder is given back. */
record DocumentNumber(String text, String rest, boolean valid) {
    static DocumentNumber read(String field, char digit, String optional) {
        if (digit != '<' || optional.isEmpty() || optional.charAt(0) == '<') {
            var valid = CheckDigit.of(field) == digit
                    || digit == '<' && MrzParser.plain(field).isEmpty();
            return new DocumentNumber(MrzParser.plain(field), MrzParser.plain(optional), valid);
        }
        var end = optional.indexOf('<') < 0 ? optional.length() : optional.indexOf('<');
        var continuation = optional.substring(0, end - 1);
        var check = optional.charAt(end - 1);
        // Older Belgian cards compute the digit with the filler in its place.
        var valid = CheckDigit.of(field + continuation) == check || CheckDigit.of(field + "<" + continuation) == check;
        return new DocumentNumber(
                MrzParser.plain(field) + continuation, MrzParser.plain(optional.substring(end)), valid);
    }
}
