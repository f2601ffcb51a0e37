package be.belgianid.help.document;

import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.help.document.DocumentGuide.Model;
import be.belgianid.help.document.DocumentGuide.Remark;
import be.belgianid.help.document.DocumentGuides.Group;
import be.belgianid.help.document.Mark.Role;
import be.belgianid.identity.Countries;
import be.belgianid.identity.Country;
import be.belgianid.identity.DocumentType;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

class DocumentGuidesTests {
    static Stream<DocumentGuide> listed() {
        return Stream.of(Group.values())
                .flatMap(group -> DocumentGuides.listed(group).stream())
                .flatMap(country -> Stream.of(DocumentType.values()).map(type -> DocumentGuides.of(type, country)));
    }

    @Test
    void everyRomanianCardSaysTakeTheCnpAndLeaveTheSeries() {
        var guide = DocumentGuides.of(DocumentType.IDENTITY_CARD, new Country("RO"));

        assertThat(guide.models()).hasSize(2).allSatisfy(model -> {
            assertThat(model.take().printed()).isEqualTo("CNP");
            assertThat(model.take().shape()).isEqualTo("9".repeat(13));
            assertThat(model.marks()).extracting(Mark::role).contains(Role.YIELD);
        });
        assertThat(guide.models().getFirst().marks())
                .filteredOn(mark -> mark.role() == Role.YIELD)
                .singleElement()
                .satisfies(mark -> assertThat(mark.printed()).startsWith("SERIA"));
    }

    @ParameterizedTest
    @CsvSource({
        "PL, PESEL, BACK",
        "HR, OIB, BACK",
        "SI, EMŠO, BACK",
        "NL, BSN, BACK",
        "BG, ЕГН, FRONT",
        "EE, Isikukood, FRONT",
        "ES, DNI, FRONT",
        "TR, T.C. Kimlik No, FRONT",
        "UA, Запис №, FRONT",
        "SE, Personnummer, FRONT"
    })
    void theNationalNumberWinsOnItsSideOfTheCard(String country, String name, Side side) {
        var model = model(DocumentType.IDENTITY_CARD, country);

        assertThat(model.take().printed()).startsWith(name);
        assertThat(model.take().place()).map(Place::side).contains(side);
    }

    @Test
    void whereNoNationalNumberIsPrintedTheDocumentsOwnIsTheOne() {
        var german = model(DocumentType.IDENTITY_CARD, "DE");

        assertThat(german.take().place()).map(Place::spot).contains(Place.Spot.TOP_RIGHT);
        assertThat(german.marks())
                .filteredOn(mark -> mark.role() == Role.LEAVE)
                .extracting(Mark::printed)
                .containsExactly("CAN");
    }

    @Test
    void onEveryBelgianCardTheNationalNumberWinsAlsoOnThoseOfForeigners() {
        var guide = DocumentGuides.of(DocumentType.IDENTITY_CARD, Country.BELGIUM);

        assertThat(guide.models()).extracting(Model::remark).containsExactly(Remark.BELGIAN, Remark.RESIDENCE_CARD);
        assertThat(guide.models()).allSatisfy(model -> {
            assertThat(model.take().printed()).contains("Rijksregisternummer");
            assertThat(model.marks()).extracting(Mark::role).contains(Role.YIELD);
        });
    }

    @Test
    void theAccessNumberOfALatvianCardIsNeverTheOne() {
        var latvian = model(DocumentType.IDENTITY_CARD, "LV");

        assertThat(latvian.take().printed()).startsWith("Personas kods");
        assertThat(latvian.marks())
                .filteredOn(mark -> mark.role() == Role.LEAVE)
                .extracting(Mark::printed)
                .containsExactly("CAN");
    }

    @Test
    void whatIsWrittenInABoxIsNotWiderThanTheBox() {
        var svg = DocumentDrawing.of(
                DocumentGuides.of(DocumentType.IDENTITY_CARD, new Country("FR"))
                        .models()
                        .getLast(),
                Side.FRONT,
                "d",
                "t",
                "d",
                "FRA");

        assertThat(svg).contains(">CARTE NATIO").doesNotContain("CARTE NATIONALE D");
    }

    @Test
    void whatNobodyKnowsIsDrawnAsTheStandardAndSaysSo() {
        var guide = DocumentGuides.of(DocumentType.PASSPORT, new Country("JP"));

        assertThat(guide.known()).isFalse();
        assertThat(guide.models()).extracting(Model::layout).containsExactly(Layout.TD3);
    }

    @Test
    void theUnionTheAreaAndTwentyOtherCountriesAreListed() {
        assertThat(DocumentGuides.listed(Group.EUROPEAN)).hasSize(31).contains(new Country("NO"), new Country("CH"));
        assertThat(DocumentGuides.listed(Group.OTHER))
                .hasSizeGreaterThanOrEqualTo(20)
                .contains(new Country("MA"));
    }

    @ParameterizedTest
    @MethodSource("listed")
    void everyDocumentHasOneNumberToTakeAndShowsNamesValidityAndZone(DocumentGuide guide) {
        assertThat(guide.models()).isNotEmpty().allSatisfy(model -> {
            assertThat(model.marks())
                    .filteredOn(mark -> mark.role() == Role.TAKE)
                    .hasSize(1);
            assertThat(model.marks()).extracting(Mark::role).contains(Role.NAMES, Role.VALIDITY);
            assertThat(model.marks().stream().anyMatch(mark -> mark.role() == Role.ZONE))
                    .isEqualTo(model.layout().zoneSide().isPresent());
        });
    }

    @ParameterizedTest
    @MethodSource("listed")
    void marksLieOnTheDocumentAndNeverOnEachOther(DocumentGuide guide) {
        for (var model : guide.models()) {
            for (var side : model.sides()) {
                var boxes = model.on(side).stream()
                        .map(mark -> model.layout().box(mark.place().orElseThrow()))
                        .toList();
                assertThat(boxes).allSatisfy(box -> {
                    assertThat(box.x()).isPositive();
                    assertThat(box.right()).isLessThanOrEqualTo(model.layout().width());
                    assertThat(box.bottom()).isLessThanOrEqualTo(model.layout().height());
                });
                assertThat(overlaps(boxes))
                        .as(guide.country() + " " + guide.type() + " " + side)
                        .isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("listed")
    void everyDrawingIsWellFormedAndNamesItself(DocumentGuide guide) throws Exception {
        for (var model : guide.models()) {
            for (var side : model.sides()) {
                var name = Countries.name(guide.country(), Locale.FRENCH);
                var svg = DocumentDrawing.of(model, side, "d", "<" + name, "1. & 2.", name);

                var root = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(svg)))
                        .getDocumentElement();

                assertThat(root.getElementsByTagName("title").item(0).getTextContent())
                        .isEqualTo("<" + name);
                assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
                        .isEqualTo("1. & 2.");
                assertThat(root.getElementsByTagName("circle").getLength())
                        .isEqualTo(model.on(side).size() + (side == Side.FRONT ? 1 : 0));
            }
        }
    }

    private static Model model(DocumentType type, String country) {
        return DocumentGuides.of(type, new Country(country)).models().getFirst();
    }

    private static long overlaps(List<Box> boxes) {
        return boxes.stream()
                .flatMap(one -> boxes.stream().filter(other -> other != one && touch(one, other)))
                .count();
    }

    private static boolean touch(Box one, Box other) {
        return one.x() < other.right()
                && other.x() < one.right()
                && one.y() < other.bottom()
                && other.y() < one.bottom();
    }
}
