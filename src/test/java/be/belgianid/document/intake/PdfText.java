package be.belgianid.document.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes a PDF of one page object by object, as no honest program would. Objects count from 1: catalogue, pages, page, content. */
final class PdfText {
    private final List<byte[]> objects = new ArrayList<>();

    PdfText(String resources, String content) {
        object("<</Type/Catalog/Pages 2 0 R>>");
        object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 300]/Contents 4 0 R/Resources<<" + resources + ">>>>");
        stream("", bytes(content));
    }

    /** A page that shows object 5 as picture all over. */
    static PdfText ofPicture() {
        return new PdfText("/XObject<</I 5 0 R>>", "400 0 0 300 0 0 cm /I Do");
    }

    PdfText object(String text) {
        objects.add(bytes(text));
        return this;
    }

    PdfText stream(String entries, byte[] data) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes("<<" + entries + "/Length " + data.length + ">>\nstream\n"));
        out.writeBytes(data);
        out.writeBytes(bytes("\nendstream"));
        objects.add(out.toByteArray());
        return this;
    }

    byte[] written() {
        var out = new ByteArrayOutputStream();
        var places = new ArrayList<Integer>();
        out.writeBytes(bytes("%PDF-1.7\n"));
        for (var i = 0; i < objects.size(); i++) {
            places.add(out.size());
            out.writeBytes(bytes((i + 1) + " 0 obj\n"));
            out.writeBytes(objects.get(i));
            out.writeBytes(bytes("\nendobj\n"));
        }
        var start = out.size();
        out.writeBytes(bytes("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n"));
        places.forEach(place -> out.writeBytes(bytes("%010d 00000 n \n".formatted(place))));
        out.writeBytes(
                bytes("trailer\n<</Size " + (objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n"));
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
