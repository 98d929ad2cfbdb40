package salient.account;

import salient.place.Part;
import salient.place.PlaceId;
import salient.time.DaySpan;

/**
 * One dated assertion by one source, relayed by one account, about one place. Never edited: a scenario only decides
 * what to make of it.
 *
 * @param dating when it was so, and when it was said
 * @param provenance where it stands and how far it can be believed
 */
public record Claim(
        ClaimId id,
        SourceId source,
        PlaceId place,
        Part part,
        Dating dating,
        Statement statement,
        Provenance provenance) {
    /** By its id, which no other claim of a record has. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** When it was so; several days when the source gives an interval or "by" a day, or speaks of each of them. */
    public DaySpan valid() {
        return dating.valid();
    }

    /** When it was said: dates of the item cited, or the account's publication. */
    public DaySpan reported() {
        return dating.reported();
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
