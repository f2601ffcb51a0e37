package be.belgianid.request;

import be.belgianid.account.SignedIn;

/** Turns aggregates into what screens may see. */
final class RequestMapper {
    private RequestMapper() {}

    static Draft draft(IdentificationRequest request) {
        return new Draft(
                request.id(),
                request.version(),
                request.step(),
                request.form(),
                request.correction().orElse(null),
                request.correction().flatMap(_ -> request.document()).orElse(null));
    }

    static DraftSummary draftSummary(IdentificationRequest request) {
        return new DraftSummary(
                request.id(),
                request.personName(),
                request.step(),
                request.changedAt(),
                request.changedAt().plus(DraftCleaning.KEPT));
    }

    static UndoableWithdrawal undoable(IdentificationRequest request) {
        return new UndoableWithdrawal(
                request.id(),
                request.ticket(),
                request.personName(),
                request.withdrawal().orElseThrow().until());
    }

    static EarlierRequest earlier(IdentificationRequest request, SignedIn reader) {
        return new EarlierRequest(
                request.id(),
                request.ticket(),
                request.requester().name(),
                request.requester().account().equals(reader.id()),
                request.submittedAt());
    }

    static RequestDetails details(IdentificationRequest request, RequestSummary summary) {
        var sent = request.sent();
        return new RequestDetails(
                summary,
                sent.toDetails(),
                request.completion(),
                sent.sending().description(),
                sent.sending().email(),
                request.numberChange().orElse(null));
    }
}
