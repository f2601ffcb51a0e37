package be.belgianid.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody who has a keyboard and no mouse. */
final class Keys {
    private static final int FARTHEST = 80;

    /** The name of what has the focus, through shadow roots, and whether the focus can be seen there. */
    private static final String FOCUS = """
            () => {
              let at = document.activeElement;
              while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              if (!at || at === document.body) return { name: '', value: '', visible: false };
              const root = at.getRootNode();
              const named = (at.getAttribute('aria-labelledby') ?? '').split(/\\s+/)
                .map(id => id && (root.getElementById?.(id) ?? document.getElementById(id))?.textContent).filter(Boolean).join(' ');
              const name = at.getAttribute('aria-label') || named || at.labels?.[0]?.textContent || at.textContent || at.className;
              let visible = false;
              for (let e = at, up = 0; e && up < 5; up++, e = e.parentElement ?? e.getRootNode().host) {
                const style = getComputedStyle(e);
                visible ||= e.hasAttribute('focus-ring') || style.boxShadow !== 'none' ||
                  (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0);
              }
              return { name: name.trim().replace(/\\s+/g, ' '), value: at.value ?? '', visible };
            }
            """;

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    /** What has the focus; empty when the focus is lost. */
    String focus() {
        return String.valueOf(state().get("name"));
    }

    /** Goes on with Tab until something of this name, or of this and a person's, has the focus; every stop can be seen. */
    List<String> tabTo(String name) {
        var passed = new ArrayList<String>();
        while (passed.size() < FARTHEST) {
            page.keyboard().press("Tab");
            var state = state();
            var here = String.valueOf(state.get("name"));
            passed.add(here);
            if (!here.isEmpty()) {
                assertThat(state.get("visible"))
                        .as("the focus can be seen on « %s »", here)
                        .isEqualTo(true);
            }
            if (here.equals(name) || here.startsWith(name + ": ")) {
                return passed;
            }
        }
        throw new AssertionError("Tab does not reach « %s », only %s".formatted(name, passed));
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /** Types where the focus is, unless the document has filled the field; false when it has. */
    boolean typeIfEmpty(String text) {
        var empty = String.valueOf(state().get("value")).isEmpty();
        if (empty) {
            page.keyboard().type(text);
        }
        return empty;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> state() {
        return (Map<String, Object>) page.evaluate(FOCUS);
    }
}
