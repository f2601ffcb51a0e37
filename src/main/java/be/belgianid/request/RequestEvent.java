package be.belgianid.request;

/** Something that happened to a request; ids only. */
public sealed interface RequestEvent
        permits RequestSubmitted,
                TicketOpened,
                TicketClaimed,
                TicketReleased,
                RequestAnswered,
                DocumentRequested,
                RequestNotIdentified,
                RequestWithdrawn,
                RequestRestored,
                RequestErased,
                RequestNumberReplaced,
                RequestNumberCancelled {
    RequestId requestId();
}
