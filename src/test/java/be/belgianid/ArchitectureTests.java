package be.belgianid;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

class ArchitectureTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("be.belgianid");

    @Test
    void viewsStayInsideTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void repositoriesAndEntitiesStayInsideTheirPackage() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .or()
                .areAnnotatedWith(Entity.class)
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void listenersStayInsideTheirPackage() {
        methods()
                .that()
                .areAnnotatedWith(ApplicationModuleListener.class)
                .or()
                .areAnnotatedWith(EventListener.class)
                .or()
                .areAnnotatedWith(TransactionalEventListener.class)
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void theMatcherIsPlainJava() {
        noClasses()
                .that(resideInAPackage("be.belgianid.identity.matching")
                        .and(not(PARTS_OF_SPRING))
                        .and(not(PACKAGE_INFO)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "com.vaadin..", "jakarta.persistence..", "java.sql..")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void theValuesOfIdentityAreNotTiedToAFramework() {
        noClasses()
                .that(resideInAPackage("be.belgianid.identity").and(VALUES))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "com.vaadin..", "org.hibernate..")
                .check(HOUSE);
    }

    @Test
    void publicServiceMethodsSayWhoMayCallThem() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(not(OPEN_BY_DESIGN))
                .should(SAY_WHO_MAY_CALL_THEM)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void timeComesFromTheClock() {
        Stream.of(Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class)
                .forEach(type -> noClasses().should().callMethod(type, "now").check(HOUSE));
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(HOUSE);
        noClasses().should().callConstructor(java.util.Date.class).check(HOUSE);
    }

    @Test
    void nothingIsNamedAfterNothing() {
        Stream.of("Utils", "Util", "Manager", "Helper", "Impl", "Dto", "Event", "Entity", "Repository")
                .forEach(ending -> noClasses()
                        .that(simpleNameEndingWith(ending).and(not(NAMED_AFTER_THE_DOMAIN)))
                        .should()
                        .resideInAPackage("be.belgianid..")
                        .because("a name says what something is in the domain")
                        .allowEmptyShould(true)
                        .check(HOUSE));
    }

    @Test
    void layoutsKnowNoModule() {
        noClasses()
                .that(resideInAPackage("be.belgianid.ui..").and(JavaClass.Predicates.assignableTo(RouterLayout.class)))
                .should()
                .dependOnClassesThat(resideInAPackage("be.belgianid..").and(not(resideInAPackage("be.belgianid.ui.."))))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    /** The design itself speaks of an access manager, and the request module of what happens to a request. */
    private static final DescribedPredicate<JavaClass> NAMED_AFTER_THE_DOMAIN =
            simpleNameEndingWith("AccessManager").or(simpleNameEndingWith("RequestEvent"));

    private static final DescribedPredicate<JavaClass> VALUES =
            DescribedPredicate.describe("are records or enums", type -> type.isRecord() || type.isEnum());

    private static final DescribedPredicate<JavaClass> PACKAGE_INFO = simpleName("package-info");

    /** The audit trail also hears of what nobody signed in for, and signing in is what a stranger does. */
    private static final DescribedPredicate<JavaClass> OPEN_BY_DESIGN =
            simpleName("AuditTrail").or(simpleName("SignInService"));

    private static final DescribedPredicate<JavaClass> PARTS_OF_SPRING = DescribedPredicate.describe(
            "are beans", type -> type.isMetaAnnotatedWith("org.springframework.stereotype.Component"));

    private static final ArchCondition<JavaMethod> SAY_WHO_MAY_CALL_THEM =
            new ArchCondition<>("have @PreAuthorize on the method or the class") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean guarded = method.isAnnotatedWith(PreAuthorize.class)
                            || method.getOwner().isAnnotatedWith(PreAuthorize.class);
                    events.add(
                            new SimpleConditionEvent(method, guarded, method.getFullName() + " is open to everybody"));
                }
            };
}
