package be.belgianid.cli.bench;

import be.belgianid.cli.bench.paper.ZoneStrip;
import be.belgianid.document.ocr.ZoneCuts;
import be.belgianid.document.ocr.ZoneCuts.LineCut;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Callable;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws zones and writes their lines and characters as the reader cuts them, with their truth: see src/main/ocr. */
@Command(
        name = "cuts",
        description = "Draws machine-readable zones and writes cut lines and characters to train models on.",
        mixinStandardHelpOptions = true)
final class BenchCuts implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "Where lines.tif, lines.box, glyphs.bin and glyphs.txt go.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--zones", description = "Zones to draw (default: ${DEFAULT-VALUE}).")
    private int zones = 2_000;

    @Option(names = "--seed", description = "Another seed, other zones (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    private int page;

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(folder);
        var boxes = new StringBuilder();
        var texts = new StringBuilder();
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var tiff = ImageIO.createImageOutputStream(
                        folder.resolve("lines.tif").toFile());
                var glyphs = new BufferedOutputStream(Files.newOutputStream(folder.resolve("glyphs.bin")))) {
            writer.setOutput(tiff);
            writer.prepareWriteSequence(null);
            for (var i = 0; i < zones; i++) {
                var random = new Random(seed * 1_000_003 + i);
                var strip = ZoneStrip.any(random);
                for (var cut : ZoneCuts.of(strip.picture(), strip.lines(), random)) {
                    writeLines(writer, cut, boxes);
                    writeGlyphs(glyphs, cut);
                    texts.append(cut.text()).append('\n');
                }
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        Files.writeString(folder.resolve("lines.box"), boxes);
        Files.writeString(folder.resolve("glyphs.txt"), texts);
        return 0;
    }

    private void writeLines(ImageWriter writer, LineCut cut, StringBuilder boxes) throws IOException {
        for (var line : cut.lines()) {
            writer.writeToSequence(new IIOImage(line, null, null), null);
            boxes.append("WordStr 0 0 %d %d %d #%s\n".formatted(line.getWidth(), line.getHeight(), page, cut.text()));
            boxes.append("\t %d 0 %d %d %d\n".formatted(line.getWidth(), line.getWidth() + 1, line.getHeight(), page));
            page++;
        }
    }

    private static void writeGlyphs(OutputStream out, LineCut cut) throws IOException {
        for (BufferedImage glyph : cut.glyphs()) {
            out.write(((DataBufferByte) glyph.getRaster().getDataBuffer()).getData());
        }
    }
}
