package be.belgianid.account;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Organisations extends Repository<Organisation, OrganisationId> {
    Optional<Organisation> findById(OrganisationId id);

    Optional<Organisation> findByEnterpriseNumber(EnterpriseNumber number);

    Organisation save(Organisation organisation);
}
