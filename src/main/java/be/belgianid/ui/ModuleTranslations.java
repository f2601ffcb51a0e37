package be.belgianid.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The texts of every module: a key's first segment names the bundle {@code i18n/<module>/messages_<language>.properties}.
 *
 * <p>Texts are patterns of {@link MessageFormat} only where parameters are given; elsewhere apostrophes stay single.
 */
@Component
public class ModuleTranslations implements I18NProvider {
    private static final Logger log = LoggerFactory.getLogger(ModuleTranslations.class);
    private static final Map<String, Map<String, String>> bundles = new ConcurrentHashMap<>();

    ModuleTranslations() {}

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public Locale getDefaultLocale() {
        return Languages.DEFAULT;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return text(key, locale, params);
    }

    /** The text of a key outside of any screen, as in a mail or on the command line. */
    public static String text(String key, Locale locale, Object... params) {
        var language = Languages.nearest(locale);
        int dot = key.indexOf('.');
        var module = dot < 0 ? key : key.substring(0, dot);
        var text = bundle(module, language).get(key);
        if (text == null) {
            log.warn("no text for {} in {}", key, language);
            return key;
        }
        return params.length == 0 ? text : new MessageFormat(text, language).format(params);
    }

    private static Map<String, String> bundle(String module, Locale language) {
        return bundles.computeIfAbsent(
                "i18n/" + module + "/messages_" + language.getLanguage() + ".properties",
                resource -> read(resource, language.equals(Locale.FRENCH)));
    }

    /** French writes a space inside quotation marks and before some signs; no line may break there. */
    private static String unbroken(String text) {
        return text.replace("« ", "«\u00a0").replaceAll(" (?=[:;?!»])", "\u00a0");
    }

    private static Map<String, String> read(String resource, boolean isFrench) {
        var properties = new Properties();
        try (var stream = ModuleTranslations.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream != null) {
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
        var texts = new ConcurrentHashMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, isFrench ? unbroken((String) text) : (String) text));
        return texts;
    }
}
