package be.belgianid.notification;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

/** Delivers the events again whose listener failed or died, on one node at a time. */
@DisallowConcurrentExecution
class ResubmitEventsJob implements Job {
    private static final int AT_ONCE = 50;

    private final FailedEventPublications failed;

    ResubmitEventsJob(FailedEventPublications failed) {
        this.failed = failed;
    }

    @Override
    public void execute(JobExecutionContext context) {
        resubmit();
    }

    void resubmit() {
        failed.resubmit(ResubmissionOptions.defaults().withBatchSize(AT_ONCE).withMaxInFlight(AT_ONCE));
    }
}
