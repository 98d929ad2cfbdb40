package salient.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import salient.campaign.Ids;
import salient.place.Part;
import salient.place.PlaceId;
import salient.time.DaySpan;

/**
 * A table that states control for places and days, in the own voice of an account.
 *
 * @param file the table, relative to the workspace
 * @param source the account's own voice
 * @param published when the account appeared: the record date of all that the table states
 */
public record Panel(AccountId account, String file, SourceId source, LocalDate published) {
    /** The id, within its account, of what is stated of the place {@code place} from {@code from} on. */
    public static String claimId(String place, LocalDate from) {
        return "panel-" + place + "-" + Ids.ofDay(from);
    }

    /**
     * What is stated of {@code place}: {@code control} on each of {@code days}, and nothing of the days after them.
     *
     * @param control states control throughout
     * @param line of the table on which {@code days} begin, from 1
     * @param ordinal of the claim among those of its account, from 0
     */
    public Claim claim(PlaceId place, DaySpan days, Statement.State control, int line, int ordinal) {
        return new Claim(
                new ClaimId(account, claimId(place.value(), days.first())),
                source,
                place,
                Part.WHOLE,
                new Dating(days, Optional.empty(), List.of(), DaySpan.ofDay(published)),
                control,
                new Provenance(
                        Basis.EXPLICIT,
                        Credibility.POSSIBLE,
                        Citation.at("from " + days.from() + " until " + days.until()),
                        "",
                        "",
                        new TableRow(file, line, ordinal)));
    }
}
