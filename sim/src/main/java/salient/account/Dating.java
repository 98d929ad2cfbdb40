package salient.account;

import java.util.List;
import java.util.Optional;
import salient.time.DaySpan;

/**
 * When something was so, and when it was said.
 *
 * @param valid when it was so; several days when the source gives an interval or "by" a day, or speaks of each of them
 * @param time when within the day, where the claim says
 * @param after claims of the same account that it is said to follow
 * @param reported when it was said: dates of the item cited, or the account's publication
 */
public record Dating(DaySpan valid, Optional<DayTime> time, List<ClaimId> after, DaySpan reported) {
    public Dating {
        after = List.copyOf(after);
    }
}
