package be.belgianid;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may open which page, read from the pages themselves: a new page cannot forget to say. */
class RouteAccessTests {
    /** The only pages for everybody. */
    private static final Set<String> PUBLIC = Set.of(
            "",
            "pro",
            "sign-in",
            "help",
            "help/guide",
            "help/documents",
            "help/documents/:type/:country",
            "key",
            "sandbox/documents",
            "sandbox/mailbox");

    private static final List<Class<?>> ROUTES = classesWith(Route.class);

    static Stream<Class<?>> routes() {
        return ROUTES.stream();
    }

    @Test
    void knowsTheRoutes() {
        assertThat(ROUTES).extracting(RouteAccessTests::path).contains("", "pro", "sign-in", "profile", "home");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void everyPageSaysOnceWhoMayOpenIt(Class<?> view) {
        assertThat(accessAnnotations(view)).as(view.getName()).hasSize(1);
    }

    @Test
    void everyLayoutSaysWhoMayUseIt() {
        assertThat(classesWith(Layout.class))
                .allSatisfy(layout -> assertThat(accessAnnotations(layout)).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void onlyPublicPagesAreForEverybody(Class<?> view) {
        if (view.isAnnotationPresent(AnonymousAllowed.class)) {
            assertThat(PUBLIC).contains(path(view));
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void staffPagesAreForStaff(Class<?> view) {
        var allowed = staffOf(path(view));
        if (!allowed.isEmpty()) {
            assertThat(view.getAnnotation(RolesAllowed.class))
                    .as(view.getName())
                    .isNotNull();
            assertThat(allowed).contains(view.getAnnotation(RolesAllowed.class).value());
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void employersPagesAreForThoseWithAMandate(Class<?> view) {
        if (path(view).startsWith("pro/")) {
            assertThat(view.getAnnotation(RolesAllowed.class))
                    .as(view.getName())
                    .isNotNull();
            assertThat(Set.of("EMPLOYER", "ACCESS_MANAGER"))
                    .contains(view.getAnnotation(RolesAllowed.class).value());
        }
    }

    private static Set<String> staffOf(String path) {
        return switch (path.replaceFirst("/.*", "")) {
            case "office" -> Set.of("OPERATOR", "SUPERVISOR");
            case "desk" -> Set.of("AGENT", "SUPERVISOR");
            case "admin" -> Set.of("SUPERVISOR");
            default -> Set.of();
        };
    }

    private static String path(Class<?> view) {
        return view.getAnnotation(Route.class).value();
    }

    private static List<Class<? extends Annotation>> accessAnnotations(Class<?> type) {
        return Stream.<Class<? extends Annotation>>of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class)
                .filter(type::isAnnotationPresent)
                .toList();
    }

    private static List<Class<?>> classesWith(Class<? extends Annotation> annotation) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("be.belgianid").stream()
                        .filter(type -> type.isAnnotatedWith(annotation))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }
}
