package be.belgianid.cli.bench;

import picocli.CommandLine.Command;

/** Measures what the product promises. */
@Command(
        name = "bench",
        description = "Measures what the product promises.",
        subcommands = {BenchMatch.class, BenchRead.class, BenchDoctor.class, BenchCuts.class},
        mixinStandardHelpOptions = true)
public final class Bench {}
