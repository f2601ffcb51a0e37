package be.belgianid.sandbox.ui;

import be.belgianid.sandbox.InSandbox;
import be.belgianid.sandbox.documents.SampleDocuments;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the sandbox's pages share. */
@Configuration(proxyBeanMethods = false)
@InSandbox
class SandboxBeans {
    @Bean
    SampleDocuments sampleDocuments(Clock clock) {
        return new SampleDocuments(clock);
    }
}
