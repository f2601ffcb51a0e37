package be.belgianid.account;

/** What somebody may do: employers and access managers by mandate of an organisation, staff by appointment. */
public enum Role {
    EMPLOYER,
    ACCESS_MANAGER,
    OPERATOR,
    AGENT,
    SUPERVISOR,
    CITIZEN;

    /** The name under which security rules know this role. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** Staff roles belong to the account itself, the others to a mandate or to anybody. */
    public boolean isStaff() {
        return this == OPERATOR || this == AGENT || this == SUPERVISOR;
    }
}
