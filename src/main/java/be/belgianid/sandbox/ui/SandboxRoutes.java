package be.belgianid.sandbox.ui;

import be.belgianid.sandbox.InSandbox;
import be.belgianid.sandbox.mailbox.MailboxView;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Opens the addresses of the sandbox; without it they do not exist. */
@Component
@InSandbox
class SandboxRoutes implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        var routes = RouteConfiguration.forApplicationScope();
        routes.setAnnotatedRoute(SampleDocumentsView.class);
        routes.setAnnotatedRoute(MailboxView.class);
    }
}
