package be.belgianid.document.worker;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a worker is started: by the same Java and from the same files as this program, with little memory.
 *
 * @param program the class whose main method is the worker
 * @param options that this kind of worker has beside those of all
 */
record WorkerCommand(Class<?> program, List<String> options) {
    static WorkerCommand toRead() {
        return new WorkerCommand(ReadingWorker.class, List.of("-Xmx80m", "-Xss512k", "-XX:+ExitOnOutOfMemoryError"));
    }

    static WorkerCommand toOpen() {
        return toOpen("-Xmx512m");
    }

    /** The largest pictures that are taken fit into this heap; what is free is given back. */
    static WorkerCommand toOpen(String heap) {
        return new WorkerCommand(
                OpeningWorker.class,
                List.of(heap, "-Xms16m", "-Xss1m", "-XX:MinHeapFreeRatio=10", "-XX:MaxHeapFreeRatio=30"));
    }

    List<String> line() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-XX:+UseSerialGC",
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
            // Not the house's own start-up cache: it would weigh more here than all models together.
            if (argument.startsWith("-Djava.io.tmpdir=")) {
                command.add(argument);
            }
        }
        var files = System.getProperty("java.class.path");
        command.addAll(List.of("-cp", files));
        if (isPackedJar()) {
            command.addAll(List.of(
                    "-Dloader.main=" + program.getName(), "org.springframework.boot.loader.launch.PropertiesLauncher"));
        } else {
            command.add(program.getName());
        }
        return command;
    }

    /** True when this program runs from the one big jar, whose classes only its own loader finds. */
    private static boolean isPackedJar() {
        var source = ReadingWorker.class.getProtectionDomain().getCodeSource();
        return source != null && source.getLocation().toString().startsWith("jar:nested:");
    }
}
