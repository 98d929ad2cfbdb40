package salient.charts.chart;

import java.util.ArrayList;
import java.util.List;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.charts.draw.Ink;
import salient.control.Standing;
import salient.ensemble.Ensemble;
import salient.run.Excerpt;
import salient.run.Replay;
import salient.wording.Amounts;
import salient.wording.Wording;

/** The ground of each holder and the length of the front in the histories of a model, with the bands in which they lie. */
public final class EnsembleChart {
    private static final String NAME = "model-ground-with-bands";
    private static final int GROUND_PX = 300;
    private static final int FRONT_PX = 200;

    private final Ensemble ensemble;
    private final Excerpt excerpt;
    private final Campaign campaign;
    private final Tints tints;

    private EnsembleChart(Ensemble ensemble, Replay record) {
        this.ensemble = ensemble;
        this.excerpt = Excerpt.whole(record);
        this.campaign = record.inputs().dossier().campaign();
        this.tints = new Tints(campaign);
    }

    /**
     * The page for {@code ensemble}.
     *
     * @param record the same record read without the model: it tells of silences and sources
     */
    public static ChartPage draw(Ensemble ensemble, Replay record) {
        return new EnsembleChart(ensemble, record).page();
    }

    private ChartPage page() {
        Captions captions = new Captions(excerpt);
        BandPlots plots = new BandPlots(excerpt, Plots.days(excerpt), DayNotes.Wording.BARE);
        List<List<Panel>> rows = new ArrayList<>();
        for (int holder = 0; holder < ensemble.states().holders(); holder++) {
            Holder holds = ensemble.states().holder(holder);
            int number = holder;
            rows.add(List.of(new Panel(
                    "Model: ground held by " + Wording.label(holds, campaign) + ", km²",
                    plots.plot(
                            day -> ensemble.areaKm2(day, number),
                            tints.solid(holds, Standing.FRESH),
                            BandPlots.From.ZERO),
                    GROUND_PX)));
        }
        rows.add(List.of(new Panel(
                "Model: length of the front, km",
                plots.plot(ensemble::frontKm, Ink.FRONT, BandPlots.From.ZERO),
                FRONT_PX)));
        return new ChartPage(
                NAME,
                "Model: how much ground, and how sure",
                captions.subtitle(),
                BandPlots.key(),
                rows,
                captions.ground(
                        "Model: what " + Amounts.number(ensemble.request().members())
                                + " histories come to that fit what is said; the answer of a model about its record,"
                                + " and no report.",
                        "Bands are those of the figure in each history as a whole: they cannot be added up. They"
                                + " hold the doubt about where places lie.",
                        excerpt.silences().isEmpty() ? "" : "Shaded: days on which nobody who is heard speaks."));
    }
}
