package be.belgianid.sandbox;

import be.belgianid.account.AccountId;
import be.belgianid.account.Role;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Somebody whom a visitor of the sandbox can be. */
public enum DemoPerson {
    ANTOINE("antoine", "Antoine Demo", "antoine@demo.example", "fr", EnumSet.of(Role.EMPLOYER, Role.ACCESS_MANAGER)),
    BEA("bea", "Bea Voorbeeld", "bea@demo.example", "nl", EnumSet.of(Role.EMPLOYER)),
    ODILE("odile", "Odile Guichet", "odile@office.example", "fr", EnumSet.of(Role.OPERATOR)),
    PIETER("pieter", "Pieter Loket", "pieter@office.example", "nl", EnumSet.of(Role.OPERATOR));

    private final String key;
    private final String displayName;
    private final String email;
    private final Locale language;
    private final Set<Role> roles;

    DemoPerson(String key, String displayName, String email, String language, Set<Role> roles) {
        this.key = key;
        this.displayName = displayName;
        this.email = email;
        this.language = Locale.of(language);
        this.roles = Set.copyOf(roles);
    }

    /** The same account in every sandbox. */
    public AccountId account() {
        return new AccountId(UUID.nameUUIDFromBytes(("sandbox:" + key).getBytes(StandardCharsets.UTF_8)));
    }

    /** The last part of this person's message keys. */
    public String key() {
        return key;
    }

    public String displayName() {
        return displayName;
    }

    String email() {
        return email;
    }

    Locale language() {
        return language;
    }

    Set<Role> roles() {
        return roles;
    }

    /** What this person is, in a word for the console. */
    String what() {
        return isStaff() ? "operator" : "employer";
    }

    boolean isStaff() {
        return roles.stream().allMatch(Role::isStaff);
    }
}
