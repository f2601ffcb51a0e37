package be.belgianid.request.office;

import be.belgianid.request.DecisionResult;

/** A decision that an operator has confirmed, about to be handed to the service. */
@FunctionalInterface
interface DecisionAttempt {
    DecisionResult decide();
}
