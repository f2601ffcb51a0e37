package be.belgianid.audit;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Seals the audit trail a few seconds after the acts. */
@DisallowConcurrentExecution
class SealJob extends QuartzJobBean {
    private final AuditChain chain;

    SealJob(AuditChain chain) {
        this.chain = chain;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        chain.seal();
    }
}
