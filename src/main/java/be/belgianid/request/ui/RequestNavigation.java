package be.belgianid.request.ui;

import be.belgianid.request.RequestId;
import be.belgianid.request.form.FormStep;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.Optional;

/** The ways between the employer's screens. */
public final class RequestNavigation {
    static final String ID = "request";
    static final String STEP = "step";

    private RequestNavigation() {}

    public static void toOverview() {
        UI.getCurrent().navigate(RequestListView.class);
    }

    /** A new request. */
    public static void toNew() {
        UI.getCurrent().navigate(RequestWizardView.class);
    }

    /** A draft, or a request that waits for a new document, at a step. */
    public static void toStep(RequestId id, FormStep step) {
        UI.getCurrent().navigate(RequestWizardView.class, parameters(id), query(step));
    }

    /** The answer to a sent request, or how far it has come. */
    public static void toAnswer(RequestId id) {
        UI.getCurrent().navigate(RequestAnswerView.class, parameters(id));
    }

    /** The request that an address names; an address that names none, or nonsense, names nothing. */
    static Optional<RequestId> id(BeforeEnterEvent event) {
        return event.getRouteParameters().get(ID).flatMap(text -> {
            try {
                return Optional.of(RequestId.of(text));
            } catch (IllegalArgumentException nonsense) {
                return Optional.empty();
            }
        });
    }

    static Optional<FormStep> step(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STEP)
                .filter(text -> text.matches("[1-4]"))
                .map(Integer::parseInt)
                .map(FormStep::numbered);
    }

    static RouteParameters parameters(RequestId id) {
        return new RouteParameters(ID, id.toString());
    }

    static QueryParameters query(FormStep step) {
        return QueryParameters.simple(Map.of(STEP, Integer.toString(step.number())));
    }
}
