package be.belgianid.ui;

import com.vaadin.flow.component.Component;

/** An entry of the three-dot menu of somebody signed in; every bean of this type gets one. */
public interface ShellMenuItem {
    String labelKey();

    Class<? extends Component> target();

    /** Whether the entry is of any use to whoever is signed in now. */
    default boolean isOffered() {
        return true;
    }
}
