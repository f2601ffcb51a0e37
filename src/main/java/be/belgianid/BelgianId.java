package be.belgianid;

import be.belgianid.cli.CommandLineTool;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** Starts BelgianID: the web application, or one command of the command line. */
@Modulithic(systemName = "BelgianID")
@SpringBootApplication
public class BelgianId {

    /** Runs the command that the first argument names; nothing or {@code serve} means the web application. */
    public static void main(String[] args) {
        if (args.length == 0 || "serve".equals(args[0])) {
            SpringApplication.run(BelgianId.class, args);
        } else {
            System.exit(CommandLineTool.run(args));
        }
    }

    @Bean
    FlywayMigrationStrategy moduleMigrations() {
        return new ModuleMigrations();
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Brussels"));
    }
}
