package salient.account;

import java.util.List;
import java.util.Optional;
import salient.time.DaySpan;

/**
 * One document that relays sources, as coded.
 *
 * @param source the account's own voice
 * @param kind free word for what it is, e.g. "live-blog"
 * @param coverage the days of this campaign of which it speaks; absent if it is silent
 * @param claims in the order of the document
 */
public record Account(
        AccountId id,
        Publication publication,
        SourceId source,
        String kind,
        Optional<DaySpan> coverage,
        String note,
        List<Claim> claims) {
    public Account {
        claims = List.copyOf(claims);
    }

    /** The title of the document. */
    public String title() {
        return publication.title();
    }

    /** The same with {@code others} as its claims. */
    public Account with(List<Claim> others) {
        return new Account(id, publication, source, kind, coverage, note, others);
    }
}
