package be.belgianid.ui;

import com.vaadin.flow.component.Component;

/** A line above the header of every page, such as « this is a sandbox »; every bean of this type gets one. */
public interface ShellBanner {
    /** Made anew for each page that is opened; texts follow the language by {@link Translated}. */
    Component create();
}
