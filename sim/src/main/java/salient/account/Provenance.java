package salient.account;

/**
 * Where a claim stands and how far it can be believed.
 *
 * @param origin names the first telling of a statement that several outlets relay; empty if it stands alone
 * @param note the coder's own words
 */
public record Provenance(
        Basis basis, Credibility credibility, Citation citation, String origin, String note, TableRow row) {}
