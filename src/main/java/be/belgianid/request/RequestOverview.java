package be.belgianid.request;

import java.io.Serializable;
import java.util.List;

/**
 * What waits for an employer after signing in.
 *
 * @param drafts own unsent requests
 * @param actions requests that wait for a new document, longest waiting last, cut at the number asked for
 * @param answers answers given since the previous sign-in, newest first, cut at the number asked for
 * @param actionCount how many requests wait for a new document
 * @param answerCount how many answers were given since the previous sign-in
 */
public record RequestOverview(
        List<DraftSummary> drafts,
        List<RequestSummary> actions,
        List<RequestSummary> answers,
        int actionCount,
        int answerCount)
        implements Serializable {
    public RequestOverview {
        drafts = List.copyOf(drafts);
        actions = List.copyOf(actions);
        answers = List.copyOf(answers);
    }

    public int notifications() {
        return actionCount + answerCount;
    }

    /** True when not every notification is among those listed. */
    public boolean hasMore() {
        return actionCount > actions.size() || answerCount > answers.size();
    }
}
