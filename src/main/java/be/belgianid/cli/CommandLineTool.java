package be.belgianid.cli;

import be.belgianid.cli.bench.Bench;
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
        return new CommandLine(new CommandLineTool()).execute(args);
    }
}
