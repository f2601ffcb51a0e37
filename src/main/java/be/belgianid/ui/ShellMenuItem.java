package be.belgianid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/** An entry of the three-dot menu of somebody signed in; every bean of this type gets one. */
public interface ShellMenuItem {
    String labelKey();

    void choose();

    /** Whether the entry is of any use to whoever is signed in now. */
    default boolean isOffered() {
        return true;
    }

    /** An entry that leads to a page. */
    static ShellMenuItem to(String labelKey, Class<? extends Component> page) {
        return new ShellMenuItem() {
            @Override
            public String labelKey() {
                return labelKey;
            }

            @Override
            public void choose() {
                UI.getCurrent().navigate(page);
            }
        };
    }
}
