package be.belgianid.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.lumo.Lumo;
import java.util.Map;

/** The page around the application. Clicks come as ordinary requests, so that they can change the session and cookies. */
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Lumo.STYLESHEET)
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon.svg", Map.of("rel", "icon", "type", "image/svg+xml", "sizes", "any"));
        settings.addLink("favicon.ico", Map.of("rel", "icon", "sizes", "32x32"));
    }
}
