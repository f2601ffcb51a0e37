package be.belgianid.cli;

import be.belgianid.cli.bench.Bench;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line of BelgianID; none of its commands starts the web application. */
@Command(
        name = "belgianid",
        subcommands = {
            HelpCommand.class,
            CheckNiss.class,
            CheckMrz.class,
            Match.class,
            LoadPeople.class,
            ReadDocument.class,
            RotateKeys.class,
            Bench.class
        },
        description = "Belgian identification numbers on the command line.",
        mixinStandardHelpOptions = true)
public final class CommandLineTool {

    private CommandLineTool() {}

    /** Runs one command and answers its exit code. */
    public static int run(String[] args) {
        silenceDriver();
        return new CommandLine(new CommandLineTool()).execute(args);
    }

    /** It would print the values of a refused row, numbers among them. */
    private static void silenceDriver() {
        if (LoggerFactory.getLogger("org.mariadb.jdbc.message.server") instanceof Logger driver) {
            driver.setLevel(Level.ERROR);
        }
    }
}
