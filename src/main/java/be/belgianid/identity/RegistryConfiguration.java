package be.belgianid.identity;

import be.belgianid.identity.matching.Matcher;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the embedded registry that know nothing of Spring. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MatchingSettings.class)
class RegistryConfiguration {
    @Bean
    PersonIndex personIndex(DataSource dataSource) {
        return PersonIndex.over(dataSource);
    }

    @Bean
    Matcher matcher(MatchingSettings settings) {
        return new Matcher(settings.policy());
    }
}
