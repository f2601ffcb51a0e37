package be.belgianid.account;

import java.io.Serializable;

/** An organisation for which somebody may act, as a list shows it. */
public record OrganisationReference(OrganisationId id, String name, EnterpriseNumber enterpriseNumber)
        implements Serializable {}
