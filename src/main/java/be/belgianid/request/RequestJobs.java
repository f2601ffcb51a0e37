package be.belgianid.request;

import java.time.Duration;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the jobs of this module run; the first run of each is at the start of the program. */
@Configuration(proxyBeanMethods = false)
class RequestJobs {
    private static final String GROUP = "request";
    private static final Duration ANSWERS = Duration.ofSeconds(4);
    private static final Duration WITHDRAWN = Duration.ofSeconds(20);
    private static final Duration OLDER_REQUESTS = Duration.ofHours(1);
    private static final Duration DRAFTS = Duration.ofMinutes(10);

    @Bean
    JobDetail answerDueRequests() {
        return job(AnswerDueRequestsJob.class, "answer-due-requests");
    }

    @Bean
    Trigger answerDueRequestsTrigger() {
        return every(ANSWERS, answerDueRequests());
    }

    @Bean
    JobDetail forgetOldDrafts() {
        return job(ForgetOldDraftsJob.class, "forget-old-drafts");
    }

    @Bean
    Trigger forgetOldDraftsTrigger() {
        return every(DRAFTS, forgetOldDrafts());
    }

    @Bean
    JobDetail eraseWithdrawnRequests() {
        return job(EraseWithdrawnRequestsJob.class, "erase-withdrawn-requests");
    }

    @Bean
    Trigger eraseWithdrawnRequestsTrigger() {
        return every(WITHDRAWN, eraseWithdrawnRequests());
    }

    @Bean
    JobDetail fillAskedKeys() {
        return job(FillAskedKeysJob.class, "fill-asked-keys");
    }

    @Bean
    Trigger fillAskedKeysTrigger() {
        return every(OLDER_REQUESTS, fillAskedKeys());
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
