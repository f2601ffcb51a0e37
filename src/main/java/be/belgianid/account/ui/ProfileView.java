package be.belgianid.account.ui;

import be.belgianid.account.Profile;
import be.belgianid.account.ProfileService;
import be.belgianid.ui.Languages;
import be.belgianid.ui.PageHeader;
import be.belgianid.ui.TitledView;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;

/** « Mon profil »: the language after signing in, and whether the welcome screens show. */
@Route("profile")
@PermitAll
class ProfileView extends Composite<Div> implements TitledView {
    private static final int SHOWN_MILLIS = 4_000;

    final RadioButtonGroup<Locale> language = new RadioButtonGroup<>();
    final Checkbox welcome = new Checkbox();
    final Button save = new Button();
    private final ProfileService profiles;

    ProfileView(ProfileService profiles) {
        this.profiles = profiles;
        // components
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(ProfileView::ownName);
        language.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        Translated.label(language, "account.profile.language");
        Translated.helper(language, "account.profile.language.help");
        Translated.text(save, "account.profile.save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        language.setValue(profiles.mine().language());
        Translated.label(welcome, "account.profile.welcome");
        Translated.helper(welcome, "account.profile.welcome.help");
        welcome.setValue(profiles.mine().welcome());

        // listeners
        save.addClickListener(_ -> save());

        // layout
        var actions = new Div(save);
        actions.addClassName("bid-actions");
        var form = new Div(language, welcome, actions);
        form.addClassName("bid-form");
        getContent().addClassName("bid-page");
        getContent().add(new PageHeader("account.profile.title"), form);
    }

    @Override
    public String titleKey() {
        return "account.profile.title";
    }

    private void save() {
        profiles.change(new Profile(language.getValue(), welcome.getValue()));
        getUI().ifPresent(ui -> ui.getSession().setLocale(language.getValue()));
        Notification.show(getTranslation("account.profile.saved"), SHOWN_MILLIS, Notification.Position.BOTTOM_CENTER);
    }

    /** Each language is named in itself, so that everybody finds their own. */
    private static String ownName(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
