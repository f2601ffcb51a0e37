package be.belgianid.sandbox.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest Word document that shows pictures pasted one below the other. */
final class WordFile {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final long EMU_A_MILLIMETRE = 36_000;

    private WordFile() {}

    static byte[] of(List<BufferedImage> pictures) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", contentTypes());
            put(zip, "_rels/.rels", relations(relation("main", "officeDocument", "word/document.xml")));
            var body = new StringBuilder();
            var links = new StringBuilder();
            for (var index = 1; index <= pictures.size(); index++) {
                body.append(paragraph(pictures.get(index - 1), index));
                links.append(relation("picture" + index, "image", "media/image" + index + ".png"));
                put(zip, "word/media/image" + index + ".png", FileWriter.png(pictures.get(index - 1)));
            }
            put(zip, "word/_rels/document.xml.rels", relations(links.toString()));
            put(zip, "word/document.xml", document(body.toString()));
        }
        return bytes.toByteArray();
    }

    private static String contentTypes() {
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Types xmlns="%scontent-types"><Default Extension="rels" \
                ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="png" ContentType="image/png"/>\
                <Override PartName="/word/document.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
                """.formatted(PACKAGE);
    }

    private static String relations(String inside) {
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Relationships xmlns="%srelationships">%s</Relationships>
                """.formatted(PACKAGE, inside);
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, kind, target);
    }

    private static String document(String body) {
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <w:document xmlns:w="%s" xmlns:r="%s" xmlns:wp="%swordprocessingDrawing" xmlns:a="%smain" \
                xmlns:pic="%spicture"><w:body>%s<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>
                """.formatted(WORD, OFFICE, DRAWING, DRAWING, DRAWING, body);
    }

    private static String paragraph(BufferedImage picture, int index) {
        var width = Math.round(picture.getWidth() / Surface.DOTS * EMU_A_MILLIMETRE);
        var height = Math.round(picture.getHeight() / Surface.DOTS * EMU_A_MILLIMETRE);
        return """
                <w:p><w:r><w:drawing><wp:inline><wp:extent cx="%2$d" cy="%3$d"/><wp:docPr id="%1$d" name="picture%1$d"/>\
                <a:graphic><a:graphicData uri="%4$spicture"><pic:pic><pic:nvPicPr><pic:cNvPr id="%1$d" name="picture%1$d"/>\
                <pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="picture%1$d"/><a:stretch><a:fillRect/></a:stretch>\
                </pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%2$d" cy="%3$d"/></a:xfrm>\
                <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>\
                </w:drawing></w:r></w:p>""".formatted(index, width, height, DRAWING);
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        put(zip, name, text.strip().getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
