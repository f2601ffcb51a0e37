package be.belgianid.account;

import be.belgianid.account.Mandate.MandateId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Mandates extends Repository<Mandate, MandateId> {
    List<Mandate> findByAccount(AccountId account);

    Optional<Mandate> findByAccountAndOrganisation(AccountId account, OrganisationId organisation);

    Mandate save(Mandate mandate);
}
