package salient.charts.chart;

import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import salient.charts.draw.Fill;
import salient.charts.draw.Palette;
import salient.compare.DayAgreement;
import salient.run.ReplayPair;

/** Places and ground on which two readings agree, part, or do not both know, over time. */
final class DisagreementOverTimeChart implements ComparisonChart {
    private enum Share {
        DISAGREE("Disagree"),
        AGREE("Agree"),
        UNKNOWN("One or both do not know");

        private final String label;

        Share(String label) {
            this.label = label;
        }

        Fill fill() {
            return Fill.solid(
                    switch (this) {
                        case DISAGREE -> Palette.ACCENT;
                        case AGREE -> Style.pale(Palette.QUIET, 0.55);
                        case UNKNOWN -> Palette.UNASSIGNED;
                    });
        }

        DayAgreement.Extent of(DayAgreement day) {
            return switch (this) {
                case DISAGREE -> day.disagree();
                case AGREE -> day.agree();
                case UNKNOWN -> day.unknown();
            };
        }
    }

    @Override
    public String name() {
        return "disagreement-over-time";
    }

    @Override
    public String title() {
        return "Agreement and disagreement by day";
    }

    @Override
    public ChartPage draw(ReplayPair pair) {
        DayTable<Share> places = table(pair, List.of(Share.values()), Unit.PLACES);
        DayTable<Share> ground = table(pair, List.of(Share.values()), Unit.KM2);
        DayTable<Share> parted = table(pair, List.of(Share.DISAGREE), Unit.KM2);
        PairCaptions captions = new PairCaptions(pair);
        return new ChartPage(
                name(),
                title(),
                captions.subtitle(),
                List.of(Share.values()).stream()
                        .map(share -> KeyEntry.boxes(share.label, share.fill()))
                        .toList(),
                List.of(
                        List.of(new Panel("Places at the close of each day", areas(pair, places, 0), 300)),
                        List.of(new Panel("Ground at the close of each day, km²", areas(pair, ground, 0), 300)),
                        List.of(new Panel("Ground in disagreement alone, km²", areas(pair, parted, 1), 240))),
                captions.caption(
                        "Two readings agree on a place if they find the same of it, with the same sides; both must"
                                + " know.",
                        "The panels have scales of their own.",
                        axis(pair).narrowed() ? "Days on which nobody speaks are drawn narrower than they are." : ""));
    }

    private enum Unit {
        PLACES,
        KM2
    }

    private static DayTable<Share> table(ReplayPair pair, List<Share> shares, Unit unit) {
        DayTable<Share> table =
                new DayTable<>(pair.a().judgement().history().period(), Comparator.<Share>naturalOrder());
        for (DayAgreement day : pair.compared().days()) {
            for (Share share : shares) {
                DayAgreement.Extent extent = share.of(day);
                table.add(share, day.day(), unit == Unit.PLACES ? extent.places() : extent.areaKm2());
            }
        }
        return table;
    }

    private static DayAxis axis(ReplayPair pair) {
        return new DayAxis(pair.a().judgement().history().period(), Silence.spans(List.of(pair.a(), pair.b())));
    }

    private static XYPlot areas(ReplayPair pair, DayTable<Share> table, int decimals) {
        NumberAxis values = Plots.values(0, table.greatestStack() * 1.04, decimals);
        return Plots.days(axis(pair), table, new StepAreas<>(table, Share::fill), values);
    }
}
