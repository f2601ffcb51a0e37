package be.belgianid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.document.DocumentField;
import be.belgianid.document.LooseReader.Answer;
import be.belgianid.document.Origin;
import be.belgianid.document.ReadValue;
import be.belgianid.document.Reading;
import be.belgianid.document.mrz.MrzParser;
import be.belgianid.document.ocr.ZoneReading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingJsonTests {
    private static final List<String> LINES =
            List.of("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10");

    @Test
    void tellsWhatWasRead() {
        var zone = new ZoneReading(MrzParser.parse(LINES).orElseThrow(), true, 0.999);
        var reading = new Reading(
                Reading.Status.DONE,
                100,
                true,
                Map.of(DocumentField.BIRTH_DATE, new ReadValue("1974-08-12", Origin.MRZ_VERIFIED, 0.999)));

        var line = ReadingJson.of("a.jpg", new Answer.Read("jpeg", 1, Optional.of(zone), reading, List.of(), 420));

        assertThat(line)
                .isEqualTo(
                        "{\"file\":\"a.jpg\",\"format\":\"jpeg\",\"pages\":1,\"type\":null,\"mrz\":[\"" + LINES.get(0)
                                + "\",\"" + LINES.get(1)
                                + "\"],\"mrzFormat\":\"TD3\",\"verified\":true,\"fields\":{\"birthDate\":"
                                + "{\"value\":\"1974-08-12\",\"origin\":\"MRZ_VERIFIED\",\"confidence\":0.999}},"
                                + "\"doctor\":[],\"millis\":420}");
    }

    @Test
    void saysNullWhereThereIsNoZone() {
        var line = ReadingJson.of(
                "a.pdf",
                new Answer.Read("pdf", 2, Optional.empty(), Reading.UNREADABLE, List.of("document.doctor.blurred"), 7));

        assertThat(line)
                .isEqualTo(
                        "{\"file\":\"a.pdf\",\"format\":\"pdf\",\"pages\":2,\"type\":null,\"mrz\":null,\"mrzFormat\":null,"
                                + "\"verified\":false,\"fields\":{},\"doctor\":[\"document.doctor.blurred\"],\"millis\":7}");
    }

    @Test
    void namesTheReasonOfARefusal() {
        assertThat(ReadingJson.of("a.txt", new Answer.Refused("document.refused.type")))
                .isEqualTo("{\"file\":\"a.txt\",\"error\":\"document.refused.type\"}");
    }
}
