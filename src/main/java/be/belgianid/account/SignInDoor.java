package be.belgianid.account;

import com.vaadin.flow.component.Component;

/** One way to sign in. Every bean of this type gets its place on the sign-in page; {@code @Order} sorts them. */
public interface SignInDoor {
    /** Key of the heading above this door, such as {@code sandbox.door.title}. */
    String titleKey();

    /** What is behind the heading, made anew for each visit and language; calls the entrance when somebody is known. */
    Component content(Entrance entrance);

    /** Lets somebody in whom a door has recognised, and leads on to the page that was asked for. */
    @FunctionalInterface
    interface Entrance {
        /**
         * @param means the door's short technical name, for the audit trail: {@code sandbox}, {@code eid}
         */
        void enter(AccountId account, AuthenticationLevel level, String means);
    }
}
