package be.belgianid.request;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Erases the requests taken back that nobody can restore any more. */
@DisallowConcurrentExecution
class EraseWithdrawnRequestsJob implements Job {
    private final WithdrawalErasing erasing;

    EraseWithdrawnRequestsJob(WithdrawalErasing erasing) {
        this.erasing = erasing;
    }

    @Override
    public void execute(JobExecutionContext context) {
        erasing.eraseWithdrawn();
    }
}
