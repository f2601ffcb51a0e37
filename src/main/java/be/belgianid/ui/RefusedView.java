package be.belgianid.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/** Shown where a service refuses what a page asks of it; looks like a page that does not exist. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusedView extends ProblemPage implements HasErrorParameter<AccessDeniedException> {
    RefusedView() {
        super("ui.not-found.title", "ui.not-found.text");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
