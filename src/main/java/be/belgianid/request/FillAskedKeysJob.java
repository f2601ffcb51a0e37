package be.belgianid.request;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Gives older requests the keys by which an organisation finds that it has asked before. */
@DisallowConcurrentExecution
class FillAskedKeysJob implements Job {
    private final DuplicateShield shield;

    FillAskedKeysJob(DuplicateShield shield) {
        this.shield = shield;
    }

    @Override
    public void execute(JobExecutionContext context) {
        shield.fillMissingKeys();
    }
}
