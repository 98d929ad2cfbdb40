package salient.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import salient.time.DaySpan;

/**
 * One document that relays sources, as coded.
 *
 * @param published when the version that was coded appeared: the record date of claims that state none
 * @param addresses where it stands on the web, page by page: absolute, {@code http} or {@code https}
 * @param source the account's own voice
 * @param kind free word for what it is, e.g. "live-blog"
 * @param coverage the days of this campaign of which it speaks; absent if it is silent
 * @param claims in the order of the document
 */
public record Account(
        AccountId id,
        String title,
        String publisher,
        String language,
        LocalDate published,
        List<String> addresses,
        SourceId source,
        String kind,
        Optional<DaySpan> coverage,
        String note,
        List<Claim> claims) {
    public Account {
        addresses = List.copyOf(addresses);
        claims = List.copyOf(claims);
    }
}
