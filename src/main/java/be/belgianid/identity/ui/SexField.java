package be.belgianid.identity.ui;

import be.belgianid.identity.Sex;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/** The sex as the document says it. */
public class SexField extends RadioButtonGroup<Sex> implements LocaleChangeObserver {
    public SexField() {
        addClassName("bid-identity-sex");
        setItems(Sex.FEMALE, Sex.MALE, Sex.UNKNOWN);
        translate();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        translate();
    }

    private void translate() {
        setItemLabelGenerator(sex -> getTranslation("identity.enum.Sex." + sex));
    }
}
