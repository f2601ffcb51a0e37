package be.belgianid.request;

import java.io.Serializable;
import java.util.List;

/**
 * What an employer sees after signing in.
 *
 * @param drafts own unsent requests
 * @param actions requests that wait for a new document
 * @param answers answers given since the previous sign-in, newest first
 * @param history everything else that was sent, newest first, cut at the limit asked for
 */
public record RequestOverview(
        List<DraftSummary> drafts,
        List<RequestSummary> actions,
        List<RequestSummary> answers,
        List<RequestSummary> history,
        boolean moreHistory)
        implements Serializable {
    public RequestOverview {
        drafts = List.copyOf(drafts);
        actions = List.copyOf(actions);
        answers = List.copyOf(answers);
        history = List.copyOf(history);
    }

    public int notifications() {
        return actions.size() + answers.size();
    }

    /** Whose requests are shown, and which. */
    public record Filter(boolean wholeCompany, String search, int historyLimit) implements Serializable {
        @Override
        public String toString() {
            return "Filter[wholeCompany=" + wholeCompany + "]";
        }
    }
}
