package be.belgianid.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of all modules are complete in the four languages, and none is left over. */
class TranslationTests {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z]+(?:\\.[A-Za-z0-9-]+)+");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern ENUM_KEY = Pattern.compile("[a-z]+\\.enum\\.(\\w+)\\.(\\w+)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    private static final String JAVA = java();
    private static final Set<String> LITERALS =
            LITERAL.matcher(JAVA).results().map(found -> found.group(1)).collect(Collectors.toSet());

    static Stream<String> modules() throws IOException {
        try (var folders = Files.list(BUNDLES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyLanguageHasTheSameKeys(String module) {
        var keys = texts(module, "fr").keySet();

        assertThat(keys).isNotEmpty();
        forEachLanguage(
                module,
                (language, texts) -> assertThat(texts.keySet())
                        .as("%s in %s", module, language)
                        .isEqualTo(keys));
    }

    @Test
    void noFrenchLineBreaksInsideQuotationMarksOrBeforeAColon() {
        assertThat(ModuleTranslations.text("request.difference.question", Locale.FRENCH))
                .endsWith("chose\u00a0:");
        assertThat(ModuleTranslations.text("request.difference.read", Locale.FRENCH, "X"))
                .contains("«\u00a0X\u00a0»");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyKeyBelongsToItsModule(String module) {
        assertThat(texts(module, "fr").keySet()).allMatch(key -> key.startsWith(module + "."));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void noTextIsEmptyOrBroken(String module) {
        forEachLanguage(
                module,
                (language, texts) -> assertThat(texts.entrySet())
                        .as("%s in %s", module, language)
                        .allMatch(text ->
                                !text.getValue().isBlank() && text.getValue().indexOf('\uFFFD') < 0));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyLanguageTakesTheSameParameters(String module) {
        var french = texts(module, "fr");

        forEachLanguage(
                module,
                (language, texts) -> texts.forEach((key, text) -> assertThat(parameters(text))
                        .as("%s in %s", key, language)
                        .isEqualTo(parameters(french.getOrDefault(key, "")))));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void apostrophesAreDoubledWhereThereAreParametersAndOnlyThere(String module) {
        forEachLanguage(
                module,
                (language, texts) -> texts.forEach((key, text) -> {
                    boolean formatted = !parameters(text).isEmpty();
                    assertThat(formatted ? LONE_APOSTROPHE.matcher(text).find() : text.contains("''"))
                            .as("%s in %s: %s", key, language, text)
                            .isFalse();
                }));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyTextIsAPatternThatCanBeFormatted(String module) {
        forEachLanguage(
                module,
                (_, texts) -> texts.values().stream()
                        .filter(text -> !parameters(text).isEmpty())
                        .forEach(text -> assertThat(new MessageFormat(text).format(new Object[] {1, 2, 3, 4, 5, 6}))
                                .isNotBlank()));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void noTextIsUnused(String module) {
        assertThat(texts(module, "fr").keySet().stream().filter(key -> !isUsed(key)))
                .as("unused in %s", module)
                .isEmpty();
    }

    @Test
    void everyKeyInJavaHasAText() throws IOException {
        var known = new HashSet<String>();
        var modules = modules().toList();
        modules.forEach(module -> known.addAll(texts(module, "fr").keySet()));

        var missing = LITERALS.stream()
                .filter(literal -> KEY.matcher(literal).matches())
                .filter(literal -> modules.contains(literal.substring(0, literal.indexOf('.'))))
                .filter(literal -> looksLikeAKey(literal, known))
                .filter(literal -> !known.contains(literal))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing).isEmpty();
    }

    /** Literals such as listener ids share the form of keys; a key shares its second segment with another key. */
    private static boolean looksLikeAKey(String literal, Set<String> known) {
        var segments = literal.split("\\.");
        return segments.length > 2
                && known.stream().anyMatch(key -> key.startsWith(segments[0] + "." + segments[1] + "."));
    }

    /** Used as a literal, as the constant of an enum, or by literals put together at run time at a dot. */
    private static boolean isUsed(String key) {
        if (LITERALS.contains(key)) {
            return true;
        }
        var constant = ENUM_KEY.matcher(key);
        if (constant.matches()) {
            return Pattern.compile("\\b" + constant.group(1) + "\\b")
                            .matcher(JAVA)
                            .find()
                    && Pattern.compile("\\b" + constant.group(2) + "\\b")
                            .matcher(JAVA)
                            .find();
        }
        for (int dot = key.lastIndexOf('.'); dot > key.indexOf('.'); dot = key.lastIndexOf('.', dot - 1)) {
            boolean completed = LITERALS.contains(key.substring(0, dot + 1));
            boolean suffixed = LITERALS.contains(key.substring(0, dot)) && LITERALS.contains(key.substring(dot));
            if (completed || suffixed) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> parameters(String text) {
        return PARAMETER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static void forEachLanguage(String module, BiConsumer<String, TreeMap<String, String>> check) {
        List.of("fr", "nl", "de", "en").forEach(language -> check.accept(language, texts(module, language)));
    }

    private static TreeMap<String, String> texts(String module, String language) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(
                BUNDLES.resolve(module).resolve("messages_" + language + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    private static String java() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TranslationTests::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
