package salient.account;

import java.time.LocalDate;
import java.util.List;

/**
 * A document as it was published.
 *
 * @param published when the version that was coded appeared: the record date of claims that state none
 * @param addresses where it stands on the web, page by page: absolute, {@code http} or {@code https}
 */
public record Publication(
        String title, String publisher, String language, LocalDate published, List<String> addresses) {
    public Publication {
        addresses = List.copyOf(addresses);
    }
}
