package be.belgianid.account;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What Spring Security knows of somebody signed in: roles, and every level up to the session's own. */
class SignedInAuthentication extends AbstractAuthenticationToken {
    private final SignedIn signedIn;

    SignedInAuthentication(SignedIn signedIn) {
        super(authorities(signedIn));
        this.signedIn = signedIn;
        setAuthenticated(true);
    }

    private static List<SimpleGrantedAuthority> authorities(SignedIn signedIn) {
        var roles = signedIn.roles().stream().map(Role::authority);
        var levels = Arrays.stream(AuthenticationLevel.values())
                .filter(level -> signedIn.level().atLeast(level))
                .map(level -> "LEVEL_" + level.name());
        return Stream.concat(roles, levels).map(SimpleGrantedAuthority::new).toList();
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public SignedIn getPrincipal() {
        return signedIn;
    }
}
