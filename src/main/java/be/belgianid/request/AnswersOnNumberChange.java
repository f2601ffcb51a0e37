package be.belgianid.request;

import be.belgianid.identity.NumberCancelled;
import be.belgianid.identity.NumberReplaced;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells those who were given a number what has become of it. */
@Component
class AnswersOnNumberChange {
    private final NumberFollowing following;

    AnswersOnNumberChange(NumberFollowing following) {
        this.following = following;
    }

    @ApplicationModuleListener(id = "request.number-replaced")
    void on(NumberReplaced event) {
        following.follow(event.person());
    }

    @ApplicationModuleListener(id = "request.number-cancelled")
    void on(NumberCancelled event) {
        following.follow(event.person());
    }
}
