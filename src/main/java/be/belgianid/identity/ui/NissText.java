package be.belgianid.identity.ui;

import be.belgianid.identity.Niss;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Span;

/** A number as people read it: digits of one width, never broken over two lines. */
@CssImport("./styles/identity.css")
public class NissText extends Span {
    public NissText(Niss niss) {
        super(niss.display());
        addClassName("bid-identity-niss");
        getElement().setAttribute("translate", "no");
    }
}
