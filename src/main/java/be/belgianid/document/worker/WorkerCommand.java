package be.belgianid.document.worker;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a worker is started: by the same Java and from the same files as this program, with little memory. */
final class WorkerCommand {
    private static final String HEAP = "-Xmx224m";

    private WorkerCommand() {}

    static List<String> line() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                HEAP,
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:ReservedCodeCacheSize=64m",
                // Nothing of what a worker knows may reach the disk, not even when it crashes.
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null",
                "-XX:+DisableAttachMechanism",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Xlog:disable",
                "-Djava.awt.headless=true"));
        for (var argument : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            if (argument.startsWith("-XX:AOTCache=") || argument.startsWith("-Djava.io.tmpdir=")) {
                command.add(argument);
            }
        }
        var files = System.getProperty("java.class.path");
        command.addAll(List.of("-cp", files));
        if (isPackedJar()) {
            command.addAll(List.of(
                    "-Dloader.main=" + ReadingWorker.class.getName(),
                    "org.springframework.boot.loader.launch.PropertiesLauncher"));
        } else {
            command.add(ReadingWorker.class.getName());
        }
        return command;
    }

    /** True when this program runs from the one big jar, whose classes only its own loader finds. */
    private static boolean isPackedJar() {
        var source = ReadingWorker.class.getProtectionDomain().getCodeSource();
        return source != null && source.getLocation().toString().startsWith("jar:nested:");
    }
}
