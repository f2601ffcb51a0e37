package be.belgianid.identity;

import be.belgianid.identity.matching.MatchPolicy;
import be.belgianid.identity.matching.Matcher;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The parts of the embedded registry that know nothing of Spring; {@code belgianid.matching.*} sets the thresholds. */
@Configuration(proxyBeanMethods = false)
class RegistryConfiguration {
    @Bean
    PersonIndex personIndex(DataSource dataSource) {
        return PersonIndex.over(dataSource);
    }

    @Bean
    Matcher matcher(Environment environment) {
        return new Matcher(policy(environment));
    }

    static MatchPolicy policy(Environment environment) {
        var standard = MatchPolicy.DEFAULT;
        return new MatchPolicy(
                threshold(environment, "identified", standard.identified()),
                threshold(environment, "good", standard.good()),
                threshold(environment, "plausible", standard.plausible()),
                threshold(environment, "margin", standard.margin()),
                (int) threshold(environment, "listed", standard.listed()));
    }

    private static double threshold(Environment environment, String name, double standard) {
        return environment.getProperty("belgianid.matching." + name, Double.class, standard);
    }
}
