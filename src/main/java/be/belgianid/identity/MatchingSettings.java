package be.belgianid.identity;

import be.belgianid.identity.matching.MatchPolicy;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The thresholds of {@link MatchPolicy}, each with the policy's own default. */
@ConfigurationProperties("belgianid.matching")
record MatchingSettings(
        @Nullable Double identified,
        @Nullable Double good,
        @Nullable Double plausible,
        @Nullable Double margin,
        @Nullable Integer listed) {
    MatchPolicy policy() {
        var standard = MatchPolicy.DEFAULT;
        return new MatchPolicy(
                identified == null ? standard.identified() : identified,
                good == null ? standard.good() : good,
                plausible == null ? standard.plausible() : plausible,
                margin == null ? standard.margin() : margin,
                listed == null ? standard.listed() : listed);
    }
}
