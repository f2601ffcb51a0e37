package be.belgianid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;

/** Labels with their values, for summaries. */
public class DataList extends Composite<DescriptionList> {
    public DataList() {
        getContent().addClassName("bid-data-list");
    }

    /** An empty value shows as a dash, so that a missing answer is seen. */
    public DataList row(String labelKey, String value) {
        return row(labelKey, new Text(value.isBlank() ? "–" : value));
    }

    public DataList row(String labelKey, Component value) {
        getContent().add(Translated.text(new DescriptionList.Term(), labelKey), new DescriptionList.Description(value));
        return this;
    }

    public DataList clear() {
        getContent().removeAll();
        return this;
    }
}
