package be.belgianid.request;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Forgets drafts after their day. */
@DisallowConcurrentExecution
class ForgetOldDraftsJob implements Job {
    private final DraftCleaning cleaning;

    ForgetOldDraftsJob(DraftCleaning cleaning) {
        this.cleaning = cleaning;
    }

    @Override
    public void execute(JobExecutionContext context) {
        cleaning.forgetOldDrafts();
    }
}
