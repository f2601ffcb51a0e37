package be.belgianid.notification;

import java.time.Duration;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the outbox is looked at; the job store sees to it that one node does so at a time. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class NotificationJobs {
    private static final String GROUP = "notification";
    private static final Duration RESUBMIT_EVERY = Duration.ofSeconds(30);

    @Bean
    JobDetail sendMailsJob() {
        return job(SendMailsJob.class, "send-mails");
    }

    @Bean
    Trigger sendMailsTrigger(JobDetail sendMailsJob, MailSettings settings) {
        return every(settings.every(), sendMailsJob);
    }

    @Bean
    JobDetail resubmitEventsJob() {
        return job(ResubmitEventsJob.class, "resubmit-events");
    }

    @Bean
    Trigger resubmitEventsTrigger(JobDetail resubmitEventsJob) {
        return every(RESUBMIT_EVERY, resubmitEventsJob);
    }

    private static JobDetail job(Class<? extends Job> type, String name) {
        return JobBuilder.newJob(type).withIdentity(name, GROUP).storeDurably().build();
    }

    private static Trigger every(Duration interval, JobDetail job) {
        return TriggerBuilder.newTrigger()
                .forJob(job)
                .withIdentity(job.getKey().getName(), GROUP)
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(interval.toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
