package be.belgianid.request.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.belgianid.account.AccountDirectory;
import be.belgianid.account.CurrentAccount;
import be.belgianid.account.OrganisationId;
import be.belgianid.account.SignedIn;
import be.belgianid.audit.AuditTrail;
import be.belgianid.document.DocumentId;
import be.belgianid.document.DocumentService;
import be.belgianid.document.DocumentSummary;
import be.belgianid.document.Reading;
import be.belgianid.document.ReadingSubscription;
import be.belgianid.identity.Explanation;
import be.belgianid.identity.Identification;
import be.belgianid.identity.Niss;
import be.belgianid.identity.Registry;
import be.belgianid.request.Draft;
import be.belgianid.request.RequestFixture;
import be.belgianid.request.RequestId;
import be.belgianid.request.RequestOverviewService;
import be.belgianid.request.RequestService;
import be.belgianid.request.RequestStatus;
import be.belgianid.request.SaveResult;
import be.belgianid.request.SubmitResult;
import be.belgianid.request.form.FieldOrigin;
import be.belgianid.request.form.FormField;
import be.belgianid.request.form.FormStep;
import be.belgianid.request.form.RequestForm;
import be.belgianid.request.form.TestForms;
import be.belgianid.ui.ErrorSummary;
import be.belgianid.ui.Languages;
import be.belgianid.ui.ModuleTranslations;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ApplicationModuleTest
@ViewPackages(classes = RequestListView.class)
@WithMockUser(roles = "EMPLOYER")
class EmployerViewTests extends SpringBrowserlessTest {
    private static final Niss NISS = RequestFixture.NISS;
    private static final SignedIn ANTOINE = RequestFixture.employer("Antoine Demo", OrganisationId.random());
    private static final SignedIn BEA = RequestFixture.employer("Bea Voorbeeld", ANTOINE.requireOrganisation());

    @TestConfiguration(proxyBeanMethods = false)
    static class Texts {
        @Bean
        @Primary
        I18NProvider texts() {
            return new I18NProvider() {
                @Override
                public List<Locale> getProvidedLocales() {
                    return Languages.ALL;
                }

                @Override
                public String getTranslation(String key, Locale locale, Object... params) {
                    return ModuleTranslations.text(key, locale, params);
                }
            };
        }
    }

    @Autowired
    RequestService service;

    @Autowired
    RequestOverviewService overviews;

    @Autowired
    JdbcClient jdbc;

    @MockitoBean
    Registry registry;

    @MockitoBean
    DocumentService documents;

    @MockitoBean
    AccountDirectory directory;

    @MockitoBean
    AuditTrail audit;

    @MockitoBean
    CurrentAccount current;

    @BeforeEach
    void signIn() {
        jdbc.sql("delete from request_identification").update();
        when(current.get()).thenReturn(ANTOINE);
        when(current.find()).thenReturn(Optional.of(ANTOINE));
        when(documents.reading(any())).thenReturn(Reading.UNREADABLE);
        when(documents.onReading(any(), any())).thenReturn((ReadingSubscription) () -> {});
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @Test
    void teachesTheNextStepWhileThereIsNothing() {
        navigate(RequestListView.class);

        assertThat(text(view(RequestListView.class).history)).contains("quatre étapes suffisent");
    }

    @Test
    void tellsWhatIsMissingBesideTheFieldsAndInTheSummary() {
        var wizard = wizard(RequestId.random(), FormStep.DOCUMENT);

        test(wizard.next).click();

        assertThat($(ErrorSummary.class).single().isVisible()).isTrue();
        assertThat($(Anchor.class, wizard.errors).all()).hasSize(4);
        var step = $(DocumentStep.class).single();
        assertThat(step.number.input.isInvalid()).isTrue();
        assertThat(step.number.input.getErrorMessage()).isEqualTo("Indiquez le numéro d’identification.");
    }

    @Test
    void whoeverDoesNotWantToWaitForTheReadingTypesOn() {
        var form = TestForms.complete();
        var id = stored(form, FormStep.DOCUMENT);
        when(documents.summary(any()))
                .thenReturn(new DocumentSummary(form.document().document(), "pass.jpg", 1, 9, Instant.EPOCH));
        wizard(id, FormStep.DOCUMENT);
        var step = $(DocumentStep.class).single();
        step.showReading(Reading.under(40));
        assertThat(text(step.reading)).contains("(40 %)").contains("Annuler la lecture");
        var cancel = step.reading.cancel;
        step.showReading(Reading.under(60));
        assertThat(step.reading.cancel.isAttached()).isTrue();

        test(cancel).click();
        step.showReading(Reading.CANCELLED);

        verify(documents).cancelReading(form.document().document());
        assertThat(text(step.reading))
                .isEqualTo("iLa lecture a été annulée. Saisissez vous-même les données du document.");
        assertThat(step.number.input.getValue()).isEqualTo("X1234567");
    }

    @Test
    void speaksTheLanguageOfThePersonAndLosesNothingWhenItChanges() {
        var id = stored(TestForms.named("Иванова"), FormStep.PERSON);
        var wizard = wizard(id, FormStep.PERSON);
        test(wizard.next).click();
        var step = $(PersonStep.class).single();
        test(step.birthPlace.input).setValue("Odense");

        UI.getCurrent().setLocale(Locale.of("nl"));

        assertThat(step.surname.input.getErrorMessage()).contains("Latijnse letters");
        assertThat(step.surname.input.getValue()).isEqualTo("Иванова");
        assertThat(step.birthPlace.input.getValue()).isEqualTo("Odense");
        assertThat(wizard.next.getText()).isEqualTo("Volgende");
    }

    @Test
    void keepsEveryChangeAndRestoresItWhenThePageIsOpenedAnew() {
        var id = stored(TestForms.complete(), FormStep.PERSON);
        wizard(id, FormStep.PERSON);
        test($(PersonStep.class).single().birthPlace.input).setValue("Odense");

        navigate(RequestListView.class);
        var restored = wizard(id, FormStep.PERSON);

        assertThat(restored).isNotNull();
        assertThat($(PersonStep.class).single().birthPlace.input.getValue()).isEqualTo("Odense");
        assertThat(service.draft(id).orElseThrow().form().origin(FormField.BIRTH_PLACE))
                .contains(FieldOrigin.TYPED);
    }

    @Test
    void goesNoFurtherThanTheFirstStepWithSomethingToMend() {
        var id = stored(TestForms.bornOn("31", "2", "1990"), FormStep.PERSON);

        wizard(id, FormStep.SENDING);

        var step = $(PersonStep.class).single();
        assertThat(step.birthDate.input.asTyped()).containsExactly("31", "2", "1990");
    }

    @Test
    void offersTheDraftAgain() {
        stored(TestForms.complete(), FormStep.ADDRESSES);

        navigate(RequestListView.class);

        var line = $(DraftLine.class).single();
        assertThat(text(line)).contains("Maja Lærke Sørensen").contains("Étape 3");
        test(line.resume).click();
        assertThat($(AddressStep.class).all()).hasSize(1);
    }

    @Test
    void explainsWhyAnAddressIsNeeded() {
        var id = stored(TestForms.bornOn("", "", "1990"), FormStep.PERSON);

        wizard(id, FormStep.ADDRESSES);

        assertThat($(AddressStep.class).single().needed.isVisible()).isTrue();
    }

    @Test
    void showsTheAnswerAndThenTheSameInTheOverview() {
        known("Sörensen");
        var id = stored(TestForms.complete(), FormStep.SENDING);
        var wizard = wizard(id, FormStep.SENDING);

        test(wizard.send).click();
        Awaitility.await().until(() -> overviews.summary(id).orElseThrow().status() == RequestStatus.IDENTIFIED);
        navigate(RequestListView.class);
        navigate(RequestAnswerView.class, Map.of(RequestNavigation.ID, id.toString()));

        assertThat(text(view(RequestAnswerView.class).answer))
                .contains("Merci pour votre demande")
                .contains("Le NISS de Maja Lærke Sørensen est 83.45.24-163.11")
                .contains("[Identifié comme Maja Lærke Sörensen]");
        navigate(RequestListView.class);
        assertThat($(RequestLine.class).single().sentence())
                .contains("Maja Lærke Sørensen a été identifié comme Maja Lærke Sörensen avec le NISS 83.45.24-163.11");
    }

    @Test
    void leadsFromASentRequestToItsAnswerWhenSomebodyGoesBack() {
        known("Sørensen");
        var id = stored(TestForms.complete(), FormStep.SENDING);
        assertThat(service.submit(id, service.draft(id).orElseThrow().version()))
                .isInstanceOf(SubmitResult.Submitted.class);

        RequestNavigation.toStep(id, FormStep.SENDING);

        assertThat(getCurrentView()).isInstanceOf(RequestAnswerView.class);
    }

    @Test
    void opensOnlyTheDocumentStepWhenTheDocumentIsTheProblem() {
        when(documents.summary(any()))
                .thenReturn(new DocumentSummary(DocumentId.random(), "passport.jpg", 1, 1000, Instant.EPOCH));
        when(registry.identify(any(), any(), any()))
                .thenReturn(new Identification.NeedsDocument(List.of("identity.reason.document")));
        var id = stored(TestForms.complete(), FormStep.SENDING);
        service.submit(id, service.draft(id).orElseThrow().version());
        Awaitility.await().until(() -> overviews.summary(id).orElseThrow().status() == RequestStatus.ACTION_EXPECTED);

        RequestNavigation.toAnswer(id);
        var wizard = view(RequestWizardView.class);
        assertThat($(DocumentStep.class).single().number.input.isReadOnly()).isFalse();
        test(wizard.next).click();

        assertThat($(SendingStep.class).single().email.input.isReadOnly()).isTrue();
        assertThat(wizard.send.getText()).isEqualTo("Renvoyer");
        test(wizard.previous).click();
        assertThat($(DocumentStep.class).all()).hasSize(1);
    }

    @Test
    void saysThatAColleagueHasAskedAlreadyAndLeavesTheChoice() {
        known("Sørensen");
        var earlier = stored(TestForms.complete(), FormStep.SENDING);
        service.submit(earlier, service.draft(earlier).orElseThrow().version());
        var id = stored(TestForms.complete(), FormStep.SENDING);
        RequestNavigation.toStep(id, FormStep.SENDING);

        test(view(RequestWizardView.class).send).click();
        var dialog = $(AskedBeforeDialog.class).single();
        assertThat(text(dialog)).contains("Vous avez déjà demandé le numéro de cette personne (ticket ");
        test(dialog.back).click();
        assertThat(service.draft(id)).isPresent();
        test(view(RequestWizardView.class).send).click();
        test($(AskedBeforeDialog.class).single().all).click();

        assertThat(getCurrentView()).isInstanceOf(RequestAnswerView.class);
    }

    @Test
    void leadsToTheOverviewWhenAColleagueDeletesTheRequestOnTheScreen() {
        when(registry.identify(any(), any(), any()))
                .thenReturn(new Identification.NeedsOperator(List.of(), List.of("identity.reason.two")));
        var id = stored(TestForms.complete(), FormStep.SENDING);
        service.submit(id, service.draft(id).orElseThrow().version());
        Awaitility.await().until(() -> overviews.summary(id).orElseThrow().status() == RequestStatus.IN_PROGRESS);
        service.withdraw(id);

        RequestNavigation.toAnswer(id);

        assertThat(getCurrentView()).isInstanceOf(RequestListView.class);
        assertThat(test($(Notification.class).last()).getText()).contains("n’est plus là");
    }

    @Test
    void asksBeforeItDeletesAPendingRequest() {
        when(registry.identify(any(), any(), any()))
                .thenReturn(new Identification.NeedsOperator(List.of(), List.of("identity.reason.two")));
        var id = stored(TestForms.complete(), FormStep.SENDING);
        service.submit(id, service.draft(id).orElseThrow().version());
        Awaitility.await().until(() -> overviews.summary(id).orElseThrow().status() == RequestStatus.IN_PROGRESS);
        navigate(RequestListView.class);
        var line = $(RequestLine.class).single();
        assertThat(line.sentence()).isEqualTo("La demande d’identification pour Maja Lærke Sørensen est en cours.");

        ComponentUtil.fireEvent(line, new RequestLine.WithdrawalAsked(line, true));
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(overviews.summary(id)).isEmpty();
        assertThat($(RequestLine.class).all()).isEmpty();
        assertThat(text($(UndoLine.class).single())).contains("Maja Lærke Sørensen");
    }

    @Test
    void tellsWhoeverLooksAtARequestThatAColleagueHasDeletedIt() {
        var id = ticket();
        navigate(RequestListView.class);
        toggle($(RequestLine.class).single());
        var number = overviews.summary(id).orElseThrow().ticket().digits();
        when(current.get()).thenReturn(BEA);
        service.withdraw(id);
        when(current.get()).thenReturn(ANTOINE);

        view(RequestListView.class).heard(Set.of(id));

        assertThat(test($(Notification.class).last()).getText())
                .isEqualTo(
                        "La demande " + number
                                + ", que vous regardiez, n’est plus là\u00a0: un collègue l’a supprimée, ou vous-même dans un autre onglet.");
        assertThat($(RequestLine.class).all()).isEmpty();
    }

    @Test
    void saysThatAColleagueWasQuickerToDelete() {
        var id = ticket();
        navigate(RequestListView.class);
        var line = $(RequestLine.class).single();
        ComponentUtil.fireEvent(line, new RequestLine.WithdrawalAsked(line, true));
        when(current.get()).thenReturn(BEA);
        service.withdraw(id);
        when(current.get()).thenReturn(ANTOINE);

        test($(ConfirmDialog.class).single()).confirm();

        assertThat(test($(Notification.class).last()).getText()).startsWith("Cette demande n’est plus là");
    }

    @Test
    void anAnswerThatArrivesIsToldAndTheDataThatWereOpenStayOpen() {
        var answer = new CompletableFuture<Identification>();
        when(registry.identify(any(), any(), any())).thenAnswer(_ -> answer.get(10, TimeUnit.SECONDS));
        var id = submitted();
        navigate(RequestListView.class);
        toggle($(RequestLine.class).single());
        var number = overviews.summary(id).orElseThrow().ticket().digits();
        var person = RequestFixture.registered("Sørensen");
        answer.complete(new Identification.Identified(person, 950, new Explanation(List.of())));
        Awaitility.await().until(() -> overviews.summary(id).orElseThrow().status() == RequestStatus.IDENTIFIED);

        view(RequestListView.class).heard(Set.of(id));

        assertThat(test($(Notification.class).last()).getText())
                .startsWith("Du nouveau pour la demande " + number + "\u00a0: ")
                .contains("83.45.24-163.11");
        assertThat($(RequestLine.class).single().isOpen()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "DOCUMENT_NUMBER",
                "SURNAME",
                "GIVEN_NAME",
                "SECOND_GIVEN_NAME",
                "THIRD_GIVEN_NAME",
                "BIRTH_PLACE",
                "RESIDENCE_POSTAL_CODE",
                "RESIDENCE_LOCALITY",
                "RESIDENCE_STREET",
                "RESIDENCE_HOUSE_NUMBER",
                "RESIDENCE_BOX",
                "CONTACT_LOCALITY",
                "CONTACT_STREET",
                "CONTACT_HOUSE_NUMBER",
                "CONTACT_BOX",
                "DESCRIPTION",
                "EMAIL"
            })
    void saysBesideTheFieldWhatIsWrongAndKeepsWhatWasTyped(FormField field) {
        when(documents.summary(any()))
                .thenReturn(new DocumentSummary(DocumentId.random(), "pass.jpg", 1, 9, Instant.EPOCH));
        for (var text : List.of("x".repeat(2001), "a\u202eb<", "a\u0007b")) {
            var wizard = wizard(stored(TestForms.typed(field, text), field.step()), field.step());

            test(field.step() == FormStep.SENDING ? wizard.send : wizard.next).click();

            var input = $(StepPanel.class).single().target(field);
            assertThat(((HasValidation) input).isInvalid()).isTrue();
            assertThat(((HasValidation) input).getErrorMessage()).isNotBlank().doesNotContain("request.");
            assertThat(((HasValue<?, ?>) input).getValue()).isEqualTo(text);
        }
    }

    private RequestId submitted() {
        var id = stored(TestForms.complete(), FormStep.SENDING);
        assertThat(service.submit(id, service.draft(id).orElseThrow().version()))
                .isInstanceOf(SubmitResult.Submitted.class);
        return id;
    }

    /** A request that waits for an operator. */
    private RequestId ticket() {
        when(registry.identify(any(), any(), any()))
                .thenReturn(new Identification.NeedsOperator(List.of(), List.of("identity.reason.two")));
        var id = submitted();
        Awaitility.await().until(() -> overviews.summary(id).orElseThrow().status() == RequestStatus.IN_PROGRESS);
        return id;
    }

    private static void toggle(RequestLine line) {
        ComponentUtil.fireEvent(line, new RequestLine.Toggled(line, true));
    }

    private void known(String surname) {
        var person = RequestFixture.registered(surname);
        when(registry.identify(any(), any(), any()))
                .thenReturn(new Identification.Identified(person, 950, new Explanation(List.of())));
    }

    private RequestId stored(RequestForm form, FormStep step) {
        var id = RequestId.random();
        var typed = form.with(FormField.SURNAME, FieldOrigin.TYPED);
        assertThat(service.save(id, Draft.UNSAVED, step, typed)).isInstanceOf(SaveResult.Saved.class);
        return id;
    }

    private RequestWizardView wizard(RequestId id, FormStep step) {
        RequestNavigation.toStep(id, step);
        return view(RequestWizardView.class);
    }

    private <V extends Component> V view(Class<V> type) {
        return type.cast(getCurrentView());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
