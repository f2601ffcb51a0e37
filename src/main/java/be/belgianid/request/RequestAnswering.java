package be.belgianid.request;

import be.belgianid.account.SystemActor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.data.domain.Limit;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/**
 * Sees to it that every sent request gets its answer: at once in the background, and again every few seconds for those
 * whose answer was interrupted, be it by the end of the program.
 */
@Component
class RequestAnswering implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(RequestAnswering.class);
    private static final int AT_ONCE = 4;
    private static final int BATCH = 100;

    private final Requests requests;
    private final RequestAnswer answer;
    private final ExecutorService executor = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofVirtual().name("answer-", 0).factory());

    RequestAnswering(Requests requests, RequestAnswer answer) {
        this.requests = requests;
        this.answer = answer;
    }

    /** Answers in the background, in the name of whoever has sent the request. */
    void answerSoon(RequestId id) {
        executor.execute(new DelegatingSecurityContextRunnable(() -> answer(id)));
    }

    /** Answers what is still due, oldest first. */
    void answerDue() {
        SystemActor.run(() -> requests.findDue(Limit.of(BATCH)).forEach(this::answer));
    }

    private void answer(RequestId id) {
        try {
            answer.give(id);
        } catch (RuntimeException failure) {
            LOG.warn("Request {} could not be answered, it will be tried again", id, failure);
            giveUpAfterTooMany(id);
        }
    }

    private void giveUpAfterTooMany(RequestId id) {
        try {
            answer.countFailure(id);
        } catch (RuntimeException failure) {
            LOG.warn("Request {} stays due", id, failure);
        }
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
    }
}
