package salient.whatif;

import java.time.LocalDate;
import java.util.Optional;
import salient.account.ClaimId;
import salient.account.SourceId;
import salient.account.Statement;
import salient.place.PlaceId;
import salient.reading.Supposed;

/** What is supposed: that something was so, or that a claim were not there, were about another place or day, or were there. */
public sealed interface Supposition {
    /** It was so, whoever says what. */
    record So(Supposed what) implements Supposition {}

    /** The claim is not there. */
    record Dropped(ClaimId claim) implements Supposition {}

    /**
     * The claim is about another place, or speaks of other days, or both.
     *
     * @param day the first day of which it speaks; it speaks of as many as before
     */
    record Moved(ClaimId claim, Optional<PlaceId> place, Optional<LocalDate> day) implements Supposition {}

    /** The source says so of that day, explicitly and with credibility 2. */
    record Added(SourceId source, PlaceId place, Statement statement, LocalDate day) implements Supposition {}
}
