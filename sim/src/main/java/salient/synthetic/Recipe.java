package salient.synthetic;

import java.time.LocalDate;
import salient.campaign.Ids;
import salient.time.DaySpan;

/**
 * What a synthetic campaign is made of: all that its bytes depend on.
 *
 * @param id the id of the campaign
 * @param war how large the war is
 * @param telling who tells of it
 * @param seed what chance depends on
 */
public record Recipe(String id, War war, Telling telling, long seed) {
    private static final LocalDate EVE = LocalDate.of(2001, 1, 1);

    public Recipe {
        Ids.check("campaign", id);
    }

    /** The days of the campaign. */
    public DaySpan period() {
        return new DaySpan(EVE, EVE.plusDays(war.days()));
    }
}
