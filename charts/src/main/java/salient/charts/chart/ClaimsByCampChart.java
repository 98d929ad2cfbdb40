package salient.charts.chart;

import java.util.Comparator;
import java.util.List;
import salient.account.Dossier;
import salient.campaign.Camp;
import salient.run.Excerpt;

/** Claims a day by the camp of their source. */
final class ClaimsByCampChart implements Chart {
    @Override
    public String name() {
        return "claims-by-camp";
    }

    @Override
    public String title() {
        return "Claims by camp of the source";
    }

    @Override
    public ChartPage draw(Excerpt excerpt) {
        Dossier dossier = excerpt.replay().inputs().dossier();
        List<Camp> camps = dossier.campaign().camps();
        Tints tints = new Tints(dossier.campaign());
        DayTable<ClaimCounts.Counted<Camp>> table = ClaimCounts.of(
                excerpt, (claim, verdict) -> dossier.campOf(claim), Comparator.comparingInt(camps::indexOf));
        return ClaimsPage.draw(this, excerpt, table, camps, Camp::name, tints::campFill);
    }
}
