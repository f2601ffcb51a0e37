package be.belgianid;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(BelgianId.class);

    @Test
    void modulesKnowOnlyWhomTheyMayKnow() {
        MODULES.verify();
    }

    @Test
    void modulesDescribeThemselves() {
        new Documenter(MODULES).writeModulesAsPlantUml().writeModuleCanvases();
    }
}
