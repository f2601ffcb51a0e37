package be.belgianid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModuleMigrationsTests {

    @Test
    void migratesAModuleAfterThoseThatItKnows() {
        assertThat(ModuleMigrations.inOrder())
                .containsSubsequence("audit", "identity", "account", "request", "notification");
    }

    @Test
    void migratesNothingThatBelongsToNoModule() {
        assertThat(ModuleMigrations.inOrder()).doesNotContain("__root", "ui");
    }
}
