package be.belgianid.request.ui;

import be.belgianid.request.RequestFilter;
import be.belgianid.request.RequestHistoryService;
import be.belgianid.request.RequestHistoryService.Colleague;
import be.belgianid.request.RequestOrder;
import be.belgianid.request.RequestState;
import be.belgianid.ui.DayPicker;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;

/** What is looked for among the requests, and in which order they stand. */
class RequestFilterBar extends Composite<Div> {
    final TextField search = new TextField();
    final Button scope = new Button();
    final ComboBox<Colleague> requester = Translated.label(new ComboBox<>(), "request.filter.requester");
    final Select<RequestState> state = Translated.label(new Select<>(), "request.filter.state");
    final DayPicker from = Translated.label(new DayPicker(), "request.filter.from");
    final DayPicker until = Translated.label(new DayPicker(), "request.filter.until");
    final Select<RequestOrder> order = Translated.label(new Select<>(), "request.filter.order");
    final Button clear = Translated.text(new Button(), "request.filter.clear");
    private final Details more = new Details();
    private final Runnable changed;
    private boolean wholeCompany;
    private boolean clearing;

    RequestFilterBar(RequestHistoryService history, Runnable changed) {
        this.changed = changed;
        // components
        scope.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Translated.by(scope, _ -> nameScope());
        Translated.by(search, locale -> search.setPlaceholder(getTranslation(locale, "request.list.search")));
        Translated.ariaLabel(search, "request.list.search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setMaxLength(100);
        requester.setClearButtonVisible(true);
        requester.setItemLabelGenerator(Colleague::name);
        state.setItems(RequestState.values());
        state.setEmptySelectionAllowed(true);
        order.setItems(RequestOrder.values());
        order.setValue(RequestOrder.NEWEST);
        Translated.by(state, _ -> {
            state.setEmptySelectionCaption(getTranslation("request.filter.any-state"));
            state.setItemLabelGenerator(each -> getTranslation(
                    each == null ? "request.filter.any-state" : "request.enum.RequestState." + each.name()));
        });
        Translated.by(
                order,
                _ -> order.setItemLabelGenerator(each -> getTranslation("request.enum.RequestOrder." + each.name())));

        // listeners
        scope.addClickListener(_ -> turnScope());
        clear.addClickListener(_ -> clear());
        List.<HasValue<?, ?>>of(search, requester, state, from, until, order)
                .forEach(field -> field.addValueChangeListener(_ -> changed()));
        from.addValueChangeListener(chosen -> until.setMin(chosen.getValue()));
        until.addValueChangeListener(chosen -> from.setMax(chosen.getValue()));
        more.addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                requester.setItems(history.requesters());
            }
        });

        // layout
        var first = new Div(search, scope);
        first.addClassName("bid-request-tools");
        var fields = new Div(requester, state, from, until, order);
        fields.addClassName("bid-request-filters");
        more.setSummary(Translated.text(new Span(), "request.filter.title"));
        more.add(fields, clear);
        getContent().addClassName("bid-request-search");
        getContent().add(first, more);
    }

    RequestFilter filter() {
        var colleague = requester.getValue();
        return new RequestFilter(
                wholeCompany || colleague != null,
                search.getValue(),
                colleague == null ? null : colleague.id(),
                state.getValue(),
                from.getValue(),
                until.getValue());
    }

    boolean isWholeCompany() {
        return wholeCompany;
    }

    RequestOrder order() {
        return order.getValue();
    }

    private void clear() {
        clearing = true;
        search.clear();
        requester.clear();
        state.clear();
        from.clear();
        until.clear();
        order.setValue(RequestOrder.NEWEST);
        clearing = false;
        changed();
    }

    private void changed() {
        if (!clearing) {
            changed.run();
        }
    }

    private void turnScope() {
        wholeCompany = !wholeCompany;
        nameScope();
        changed();
    }

    private void nameScope() {
        scope.setText(getTranslation(wholeCompany ? "request.list.mine" : "request.list.company"));
    }
}
