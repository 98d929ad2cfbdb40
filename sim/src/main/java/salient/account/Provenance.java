package salient.account;

import java.util.List;
import java.util.Optional;

/**
 * Where a claim stands and how far it can be believed.
 *
 * @param locator where in the document
 * @param cited numbers of the notes the document gives for it
 * @param citationFit absent where the account cites nothing as a rule
 * @param origin names the first telling of a statement that several outlets relay; empty if it stands alone
 * @param note the coder's own words
 * @param file the table it was read from, relative to the workspace
 * @param line its line there
 */
public record Provenance(
        Basis basis,
        Credibility credibility,
        String locator,
        List<String> cited,
        Optional<CitationFit> citationFit,
        String origin,
        String note,
        String file,
        int line) {
    public Provenance {
        cited = List.copyOf(cited);
    }
}
