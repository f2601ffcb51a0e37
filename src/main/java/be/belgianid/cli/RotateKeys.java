package be.belgianid.cli;

import be.belgianid.document.KeyRotation;
import be.belgianid.document.seal.MasterKeys;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lets a new master key take over: wraps every document's key with it. */
@Command(
        name = "rotate-keys",
        description =
                "Wraps every document's key with the first key of BELGIANID_MASTER_KEY, which lists the new key and"
                        + " then those that are still needed, parted by commas. Documents stay as they are, and whoever reads"
                        + " them is not disturbed. An interrupted rotation is begun again.",
        mixinStandardHelpOptions = true)
final class RotateKeys implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var dataSource = RunningRegistry.find();
        if (dataSource.isEmpty() || !KeyRotation.isReady(dataSource.get())) {
            complain(
                    dataSource.isEmpty()
                            ? RunningRegistry.missing()
                            : "The database has no documents yet: start BelgianID on it once");
            return RunningRegistry.NO_DATABASE;
        }
        try {
            var keys = MasterKeys.of(System.getenv().getOrDefault("BELGIANID_MASTER_KEY", ""), RunningRegistry.data());
            return tell(KeyRotation.over(dataSource.get(), keys).run(), keys.current());
        } catch (IllegalStateException badKey) {
            complain(String.valueOf(badKey.getMessage()));
            return ExitCode.USAGE;
        }
    }

    private int tell(KeyRotation.Outcome outcome, String current) {
        spec.commandLine()
                .getOut()
                .printf(Locale.ROOT, "%d keys wrapped anew with master key %s%n", outcome.rewrapped(), current);
        spec.commandLine().getOut().flush();
        if (!outcome.isComplete()) {
            complain("Keys are left that only these master keys open: " + String.join(", ", outcome.missing())
                    + ". Add them to BELGIANID_MASTER_KEY, behind the new one, and run this again");
            return ExitCode.SOFTWARE;
        }
        return ExitCode.OK;
    }

    private void complain(String sentence) {
        spec.commandLine().getErr().println(sentence);
    }
}
