package salient.account;

import java.util.List;
import java.util.Optional;
import salient.place.Part;
import salient.place.PlaceId;
import salient.time.DaySpan;

/**
 * One dated assertion by one source, relayed by one account, about one place. Never edited: a scenario only decides
 * what to make of it.
 *
 * @param valid when it was so; several days when the source gives an interval or "by" a day, or speaks of each of them
 * @param time when within the day, where the claim says
 * @param after claims of the same account that it is said to follow
 * @param reported when it was said: dates of the item cited, or the account's publication
 * @param ordinal its row in the account, from 0
 */
public record Claim(
        ClaimId id,
        SourceId source,
        PlaceId place,
        Part part,
        DaySpan valid,
        Optional<DayTime> time,
        List<ClaimId> after,
        DaySpan reported,
        Statement statement,
        Provenance provenance,
        int ordinal) {
    public Claim {
        after = List.copyOf(after);
    }

    /** Whether it speaks on each of its days, and ends with the last of them. */
    public boolean throughout() {
        return statement instanceof Statement.State state && state.throughout();
    }

    /** The word that the coder chose. */
    public Kind kind() {
        return statement.kind();
    }

    /** On what in the document it rests. */
    public Basis basis() {
        return provenance.basis();
    }
}
