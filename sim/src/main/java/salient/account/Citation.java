package salient.account;

import java.util.List;
import java.util.Optional;

/**
 * Where in a document a claim stands, and what the document cites for it.
 *
 * @param locator where in the document
 * @param cited numbers of the notes the document gives for it
 * @param fit how they fit it; absent where the account cites nothing as a rule
 */
public record Citation(String locator, List<String> cited, Optional<CitationFit> fit) {
    public Citation {
        cited = List.copyOf(cited);
    }

    /** At {@code locator}, with nothing cited. */
    public static Citation at(String locator) {
        return new Citation(locator, List.of(), Optional.empty());
    }
}
