package be.belgianid.audit;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the audit trail works by itself. */
@Configuration(proxyBeanMethods = false)
class AuditJobs {
    private static final int SECONDS = 10;

    @Bean
    JobDetail auditSealJob() {
        return JobBuilder.newJob(SealJob.class)
                .withIdentity("seal", "audit")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger auditSealTrigger(JobDetail auditSealJob) {
        return TriggerBuilder.newTrigger()
                .forJob(auditSealJob)
                .withIdentity("seal", "audit")
                .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(SECONDS)
                        .withMisfireHandlingInstructionNextWithExistingCount())
                .build();
    }
}
