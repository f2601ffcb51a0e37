package be.belgianid;

import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.account.Role;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Knocks at every guarded method with every role: whoever is not named by its rule is sent away before anything happens. */
@SpringBootTest
class ServiceAccessTests {
    @Autowired
    ApplicationContext house;

    /** This house's own: the global one is that of the house which was built last. */
    private SecurityContextHolderStrategy holder = SecurityContextHolder.getContextHolderStrategy();

    @BeforeEach
    void enter() {
        holder = house.getBeanProvider(SecurityContextHolderStrategy.class)
                .getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
    }

    @AfterEach
    void leave() {
        holder.clearContext();
    }

    @Test
    void everyMethodTurnsAwayTheRolesItDoesNotName() {
        var knocks = new ArrayList<String>();
        var opened = new ArrayList<String>();
        guarded()
                .forEach(door -> strangers(door.rule()).forEach(role -> {
                    knocks.add(door + " " + role);
                    if (!turnsAway(door, role)) {
                        opened.add(door + " opens to " + role);
                    }
                }));

        assertThat(opened).isEmpty();
        assertThat(knocks).as("doors tried").hasSizeGreaterThan(100);
    }

    private Stream<Door> guarded() {
        return Stream.of(house.getBeanDefinitionNames())
                .filter(name -> Optional.ofNullable(house.getType(name))
                        .filter(type -> type.getName().startsWith("be.belgianid"))
                        .isPresent())
                .map(house::getBean)
                .filter(AopUtils::isAopProxy)
                .flatMap(ServiceAccessTests::doors);
    }

    private static Stream<Door> doors(Object bean) {
        return Stream.of(AopUtils.getTargetClass(bean).getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getDeclaringClass().getName().startsWith("be.belgianid"))
                .flatMap(method -> rule(method).map(rule -> new Door(bean, method, rule)).stream());
    }

    private static Optional<String> rule(Method method) {
        return Stream.of(method, method.getDeclaringClass())
                .map(place -> AnnotatedElementUtils.findMergedAnnotation(place, PreAuthorize.class))
                .filter(Objects::nonNull)
                .map(PreAuthorize::value)
                .findFirst();
    }

    /** Everybody a rule does not name; nobody when it is open to all. */
    private static List<String> strangers(String rule) {
        if (rule.contains("permitAll")) {
            return List.of();
        }
        var strangers = new ArrayList<>(List.of("ANONYMOUS"));
        if (!rule.contains("isAuthenticated")) {
            Stream.of(Role.values())
                    .map(Role::name)
                    .filter(role -> !rule.contains("'" + role + "'"))
                    .forEach(strangers::add);
        }
        return strangers;
    }

    private boolean turnsAway(Door door, String role) {
        var authorities = AuthorityUtils.createAuthorityList("ROLE_" + role);
        holder.getContext()
                .setAuthentication(
                        role.equals("ANONYMOUS")
                                ? new AnonymousAuthenticationToken("key", "somebody", authorities)
                                : new UsernamePasswordAuthenticationToken("somebody", "", authorities));
        try {
            var called = door.bean()
                    .getClass()
                    .getMethod(door.method().getName(), door.method().getParameterTypes());
            called.setAccessible(true);
            called.invoke(door.bean(), arguments(door.method()));
            return false;
        } catch (InvocationTargetException refusal) {
            return refusal.getCause() instanceof AccessDeniedException;
        } catch (ReflectiveOperationException unreachable) {
            throw new IllegalStateException(door.toString(), unreachable);
        }
    }

    private static @Nullable Object[] arguments(Method method) {
        return Stream.of(method.getParameterTypes())
                .map(type -> type == int.class
                        ? (Object) 0
                        : type == long.class ? (Object) 0L : type == boolean.class ? (Object) false : null)
                .toArray();
    }

    /** A guarded method of a bean and the rule before it. */
    private record Door(Object bean, Method method, String rule) {
        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }
}
