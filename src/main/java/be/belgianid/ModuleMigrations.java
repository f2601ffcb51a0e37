package be.belgianid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.ApplicationModule;

/**
 * Migrates the tables of every module, after those of the modules that it may know, each with a history of its own; first
 * of all what belongs to no module. Reads the modules from their declarations only: Modulith's own way reads every class.
 *
 * @see <a href="../../../../../docs/decisions/0007-start-time.md">Start time</a>
 */
class ModuleMigrations implements FlywayMigrationStrategy {

    private static final String LOCATION = "classpath:db/migration/";
    private static final String ROOT = "__root";

    @Override
    public void migrate(Flyway flyway) {
        migrate(flyway, ROOT, flyway.getConfiguration().getTable());
        for (String module : inOrder()) {
            migrate(flyway, module, flyway.getConfiguration().getTable() + "_" + module);
        }
    }

    /** The modules that have tables, those that are known before those that know them. */
    static SequencedSet<String> inOrder() {
        SequencedSet<String> ordered = new LinkedHashSet<>();
        SequencedSet<String> withTables = modulesWithTables();
        withTables.forEach(module -> addAfterThoseItKnows(module, ordered));
        ordered.retainAll(withTables);
        return ordered;
    }

    private static void migrate(Flyway flyway, String module, String history) {
        Flyway.configure(flyway.getConfiguration().getClassLoader())
                .configuration(flyway.getConfiguration())
                .locations(LOCATION + module)
                .table(history)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    private static void addAfterThoseItKnows(String module, SequencedSet<String> ordered) {
        if (!ordered.contains(module)) {
            known(module).forEach(other -> addAfterThoseItKnows(other, ordered));
            ordered.add(module);
        }
    }

    private static Stream<String> known(String module) {
        try {
            ApplicationModule declaration = Class.forName(
                            ModuleMigrations.class.getPackageName() + "." + module + ".package-info")
                    .getAnnotation(ApplicationModule.class);
            return declaration == null
                    ? Stream.empty()
                    : Arrays.stream(declaration.allowedDependencies())
                            .map(dependency -> dependency.split("::")[0].strip())
                            .distinct();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("There are tables for a module that does not exist: " + module, e);
        }
    }

    private static SequencedSet<String> modulesWithTables() {
        SequencedSet<String> modules = new TreeSet<>();
        try {
            for (Resource script :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*.sql")) {
                String path = Objects.requireNonNull(script.getURL().getPath());
                String folder = path.substring(0, path.lastIndexOf('/'));
                modules.add(folder.substring(folder.lastIndexOf('/') + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        modules.remove(ROOT);
        return modules;
    }
}
