package be.belgianid.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Shown where opening a page failed for a reason that nobody foresaw; says the id under which the log knows it. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class ErrorView extends ProblemPage implements HasErrorParameter<Exception> {
    ErrorView() {
        super("ui.error.title", "ui.error.text");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var id = ErrorReporter.report(parameter.getCaughtException());
        addDetail(Translated.text(new Paragraph(), "ui.error.id", id));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
