package be.belgianid.sandbox.ui;

import be.belgianid.sandbox.InSandbox;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Opens the page of the sample documents; without the sandbox it does not exist. */
@Component
@InSandbox
class SampleDocumentsRoute implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        RouteConfiguration.forApplicationScope().setAnnotatedRoute(SampleDocumentsView.class);
    }
}
