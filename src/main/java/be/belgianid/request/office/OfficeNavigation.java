package be.belgianid.request.office;

import be.belgianid.request.RequestId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;

/** Ways to the operators' screens. */
public final class OfficeNavigation {
    static final String TICKET = "ticket";

    private OfficeNavigation() {}

    public static void toQueue() {
        UI.getCurrent().navigate(QueueView.class);
    }

    public static void toTicket(RequestId id) {
        UI.getCurrent().navigate(TicketView.class, new RouteParameters(new RouteParam(TICKET, id.toString())));
    }
}
