package be.belgianid.notification;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Sends the mails that are due. */
@DisallowConcurrentExecution
class SendMailsJob implements Job {
    private final MailDispatch dispatch;

    SendMailsJob(MailDispatch dispatch) {
        this.dispatch = dispatch;
    }

    @Override
    public void execute(JobExecutionContext context) {
        dispatch.sendDue();
    }
}
