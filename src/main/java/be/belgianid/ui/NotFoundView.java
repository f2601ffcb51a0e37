package be.belgianid.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Shown for addresses that do not exist, and for those that are not for whoever asks: nobody learns which. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends ProblemPage implements HasErrorParameter<NotFoundException> {
    NotFoundView() {
        super("ui.not-found.title", "ui.not-found.text");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
