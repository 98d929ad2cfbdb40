package salient.charts.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.charts.draw.Aged;
import salient.charts.draw.Ink;
import salient.charts.draw.Strength;
import salient.control.Standing;
import salient.ground.GroundKind;
import salient.run.Excerpt;
import salient.wording.Amounts;
import salient.wording.StandingWords;
import salient.wording.Wording;

/** What charts of findings over time have in common: stacked areas, their key, and how the bands are named. */
final class BandPage {
    private final Excerpt excerpt;
    private final Campaign campaign;
    private final Tints tints;

    BandPage(Excerpt excerpt) {
        this.excerpt = excerpt;
        this.campaign = excerpt.replay().inputs().dossier().campaign();
        this.tints = new Tints(campaign);
    }

    /**
     * Stacked areas of {@code table}, bounded where the record is silent.
     *
     * @param headroom how high the axis reaches, as a multiple of the highest stack
     */
    XYPlot areas(DayTable<Band> table, int decimals, double headroom, DayNotes.Wording wording) {
        NumberAxis values = Plots.values(0, table.greatestStack() * headroom, decimals);
        XYPlot plot = Plots.days(excerpt, table, new StepAreas<>(table, tints::of), values);
        plot.addAnnotation(new SilenceBounds(excerpt.silences()), false);
        plot.addAnnotation(new BandLabels<>(table, this::label, excerpt.silences()), false);
        DayNotes.on(plot, excerpt, wording);
        return plot;
    }

    /** What {@code band} is called on a chart, whatever its standing. */
    String label(Band band) {
        return band.holder()
                .map(holder -> Words.clean(Wording.label(holder, campaign)))
                .orElseGet(() -> Amounts.capital(band.ground().token()));
    }

    /** The key to {@code table}: a line of tints for each side that has any, and a box for each other finding. */
    List<KeyEntry> key(DayTable<Band> table) {
        List<KeyEntry> key = new ArrayList<>();
        for (Holder holder : excerpt.replay().judgement().history().holders(campaign)) {
            if (has(table, b -> b.holder().filter(holder::equals).isPresent())) {
                key.add(KeyEntry.boxes(
                        Wording.label(holder, campaign),
                        tints.held(holder, Standing.FRESH),
                        tints.held(holder, Standing.STALE),
                        tints.held(holder, Standing.PRESUMED),
                        tints.held(holder, Standing.AGGREGATE)));
            }
        }
        key.add(KeyEntry.boxes(
                "tints: fresh, stale, presumed, aggregate",
                Aged.of(Ink.QUIET, Strength.FRESH),
                Aged.of(Ink.QUIET, Strength.STALE),
                Aged.of(Ink.QUIET, Strength.PRESUMED),
                Dating.AGGREGATE.fill(Ink.QUIET)));
        for (GroundKind ground : GroundKind.values()) {
            if (ground != GroundKind.HELD && has(table, b -> b.ground() == ground)) {
                Band fresh = Band.of(ground, Standing.FRESH);
                Band stale = Band.of(ground, Standing.STALE);
                key.add(
                        ground.inDoubt()
                                ? KeyEntry.boxes(label(fresh), tints.of(fresh), tints.of(stale))
                                : KeyEntry.boxes(label(fresh), tints.of(fresh)));
            }
        }
        return key;
    }

    /** What the tints mean, in a sentence for the caption. */
    String tintsInWords() {
        int freshDays = excerpt.replay().judgement().scenario().rules().freshDays();
        return StandingWords.ofCharts(freshDays) + ".";
    }

    /** The rows of {@code table} whose band is {@code wanted}. */
    DayTable<Band> only(DayTable<Band> table, Predicate<Band> wanted) {
        DayTable<Band> some = new DayTable<>(table.period(), Band.order(campaign));
        for (Band band : table.keys()) {
            if (wanted.test(band)) {
                table.period().stream().forEach(day -> some.add(band, day, table.value(band, day)));
            }
        }
        return some;
    }

    private static boolean has(DayTable<Band> table, Predicate<Band> wanted) {
        return table.keys().stream().anyMatch(wanted);
    }
}
