package be.belgianid.account;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may come in: everything is denied unless a view, or one of the few rules here, allows it. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class WebSecurity {
    static final String SIGN_IN = "sign-in";
    static final String HOME = "home";

    /** Pages reach the framework by a forward, which closes the response before headers written late would count. */
    private static final ObjectPostProcessor<HeaderWriterFilter> EAGERLY = new ObjectPostProcessor<>() {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    private static final long HSTS_SECONDS = 31_536_000;

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, SignInEntryPoint entryPoint, SecurityContextRepository contexts, AuditedSignOut signOut)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                HttpMethod.GET,
                                "/actuator/health",
                                "/actuator/health/**",
                                "/error-page.css",
                                "/icon.svg",
                                "/favicon.ico")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        configurer -> configurer
                                .anyRequest(AuthorizedUrl::authenticated)
                                .addLogoutHandler(signOut)
                                .logoutSuccessHandler(frontDoor()))
                .securityContext(context -> context.securityContextRepository(contexts))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(entryPoint))
                .headers(headers -> headers.withObjectPostProcessor(EAGERLY)
                        .contentSecurityPolicy(
                                policy -> policy.policyDirectives(
                                        "default-src 'none'; style-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'"))
                        .frameOptions(frames -> frames.deny())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy(
                                        "camera=(self), microphone=(self), geolocation=(), payment=(), usb=(), interest-cohort=()"))
                        .httpStrictTransportSecurity(
                                hsts -> hsts.includeSubDomains(true).maxAgeInSeconds(HSTS_SECONDS)))
                .build();
    }

    /** Whoever signs out stands before the front door again, also when a button of a page that is open asked for it. */
    private static LogoutSuccessHandler frontDoor() {
        var door = new SimpleUrlLogoutSuccessHandler();
        door.setDefaultTargetUrl("/");
        door.setRedirectStrategy(new UidlRedirectStrategy());
        return door;
    }

    /** Sends anonymous people to our sign-in page; no form login exists. */
    @Bean
    static NavigationAccessControlConfigurer navigationAccess() {
        return new NavigationAccessControlConfigurer()
                .withAnnotatedViewAccessChecker()
                .withLoginView("/" + SIGN_IN);
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    SessionAuthenticationStrategy newSessionOnSignIn() {
        return new ChangeSessionIdAuthenticationStrategy();
    }

    /** Nobody signs in with a user name and password here; this also keeps Spring Boot from inventing a user. */
    @Bean
    AuthenticationManager noPasswords() {
        return authentication -> {
            throw new ProviderNotFoundException("only doors sign people in");
        };
    }
}
