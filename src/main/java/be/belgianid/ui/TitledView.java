package be.belgianid.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.HasDynamicTitle;

/** A view whose title in the browser's tab is a text by key; it follows the language. */
public interface TitledView extends HasDynamicTitle {
    /** Key of the title; never a person's name or number. */
    String titleKey();

    @Override
    default String getPageTitle() {
        return I18NProvider.translate(UI.getCurrent().getLocale(), titleKey()) + " – BelgianID";
    }
}
