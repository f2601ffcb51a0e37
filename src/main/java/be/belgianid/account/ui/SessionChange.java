package be.belgianid.account.ui;

import be.belgianid.account.SignedIn;
import com.vaadin.flow.component.UI;
import java.util.List;

/** What follows when the session belongs to somebody else than before, or to the same person with other rights. */
final class SessionChange {
    private SessionChange() {}

    /** Other open pages of this session still show what was allowed before: they close. */
    static void leadOn(SignedIn signedIn, String address) {
        var ui = UI.getCurrent();
        var session = ui.getSession();
        List.copyOf(session.getUIs()).stream().filter(page -> page != ui).forEach(UI::close);
        session.setLocale(signedIn.language());
        ui.getPage().setLocation(address);
    }
}
