package be.belgianid.request;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Answers what an interruption has left unanswered. */
@DisallowConcurrentExecution
class AnswerDueRequestsJob implements Job {
    private final RequestAnswering answering;

    AnswerDueRequestsJob(RequestAnswering answering) {
        this.answering = answering;
    }

    @Override
    public void execute(JobExecutionContext context) {
        answering.answerDue();
    }
}
