package be.belgianid.request.office;

import be.belgianid.identity.Candidate;
import be.belgianid.identity.NumberHistory;
import be.belgianid.identity.NumberState;
import be.belgianid.identity.PersonDetails;
import be.belgianid.identity.PersonId;
import be.belgianid.identity.PersonStatus;
import be.belgianid.identity.PersonSummary;
import be.belgianid.identity.ui.ComparisonTable;
import be.belgianid.ui.EmptyState;
import be.belgianid.ui.Notice;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The registered people who may be the one asked for, best first, and the chosen one compared field by field. */
class CandidatesPanel extends Composite<Div> {
    final RadioButtonGroup<Candidate> choice = new RadioButtonGroup<>();

    private final EmptyState nobody = new EmptyState("request.office.candidates.none");
    private final Div comparison = new Div();
    private final PersonDetails asked;
    private final Function<PersonSummary, Optional<NumberHistory>> histories;
    private List<Candidate> candidates = List.of();

    CandidatesPanel(PersonDetails asked, Function<PersonSummary, Optional<NumberHistory>> histories) {
        this.asked = asked;
        this.histories = histories;

        // components
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        Translated.ariaLabel(choice, "request.office.candidates.title");
        comparison.addClassName("bid-stack");

        // listeners
        choice.addValueChangeListener(_ -> compare());

        // layout
        getContent().addClassNames("bid-card", "bid-office-candidates");
        getContent().add(Translated.text(new H2(), "request.office.candidates.title"), nobody, choice, comparison);
    }

    /** The registry's own list; the best stands chosen for comparing, unless another one is as good. */
    void show(List<Candidate> best) {
        candidates = List.copyOf(best);
        render();
        new CandidateList(best).clearBest().ifPresent(choice::setValue);
    }

    /** Puts what an operator's own search found before the others, and the best of it on view. */
    void addFound(List<Candidate> found) {
        var people = found.stream().map(CandidatesPanel::id).toList();
        var all = new ArrayList<>(found);
        candidates.stream().filter(other -> !people.contains(id(other))).forEach(all::add);
        candidates = List.copyOf(all);
        render();
        new CandidateList(found).clearBest().ifPresent(choice::setValue);
    }

    void retranslate() {
        var chosen = selected();
        render();
        chosen.ifPresent(choice::setValue);
    }

    Optional<Candidate> selected() {
        return Optional.ofNullable(choice.getValue());
    }

    /** The chosen person is the one after or before. */
    void move(int step) {
        if (!candidates.isEmpty()) {
            var index = selected().map(candidates::indexOf).orElse(-1);
            choice.setValue(candidates.get(Math.floorMod(index + step, candidates.size())));
        }
    }

    private static PersonId id(Candidate candidate) {
        return candidate.person().id();
    }

    private void render() {
        var locale = getLocale();
        choice.setItems(candidates);
        choice.setRenderer(new ComponentRenderer<>(candidate -> new CandidateCard(candidate, locale)));
        choice.setVisible(!candidates.isEmpty());
        nobody.setVisible(candidates.isEmpty());
        compare();
    }

    private void compare() {
        comparison.removeAll();
        if (!candidates.isEmpty() && choice.isEmpty()) {
            comparison.add(new Notice(Notice.Kind.INFO, "request.office.candidates.tie"));
        }
        selected().ifPresent(chosen -> {
            var status = chosen.person().status();
            if (status != PersonStatus.ACTIVE) {
                comparison.add(new Notice(Notice.Kind.WARN, "request.office.candidate.explained." + status));
            }
            histories.apply(chosen.person()).ifPresent(this::showHistory);
            comparison.add(new ComparisonTable(asked, chosen.person(), chosen.explanation()));
        });
    }

    private void showHistory(NumberHistory history) {
        for (var entry : history.entries()) {
            if (entry.state() != NumberState.ACTIVE) {
                comparison.add(new Notice(
                        Notice.Kind.WARN,
                        "request.office.number." + entry.state().name(),
                        entry.niss().display()));
            }
        }
    }
}
