package salient.charts.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import salient.charts.draw.EasierToRead;
import salient.charts.draw.Fill;
import salient.charts.draw.Hatch;
import salient.charts.draw.Ink;
import salient.charts.draw.Mixture;
import salient.charts.draw.Tint;
import salient.compare.Compared;
import salient.run.Replay;
import salient.run.ReplayPair;
import salient.wording.Amounts;

/** How far each two of several readings agree: kappa above the diagonal, days of disagreement below it. */
public final class AgreementMatrixChart {
    private static final int ROW_PX = 108;

    /** White that shows on white: keys draw an edge around patterns on the paper's colour. */
    private static final Fill EDGED_WHITE = new Hatch(10, Optional.of(Ink.PAPER), List.of());

    private AgreementMatrixChart() {}

    /** Its file name without an ending. */
    public static String name() {
        return "agreement-matrix";
    }

    /** The page of {@code pairs}, in which every two readings are paired, the earlier one first. */
    public static ChartPage draw(List<ReplayPair> pairs) {
        List<Replay> readings = ReplayPair.readings(pairs);
        int days = pairs.get(0).compared().days().size();
        List<List<MatrixPlot.Cell>> rows = new ArrayList<>();
        for (int row = 0; row < readings.size(); row++) {
            List<MatrixPlot.Cell> cells = new ArrayList<>();
            for (int column = 0; column < readings.size(); column++) {
                cells.add(cell(pairs, readings, row, column, days));
            }
            rows.add(cells);
        }
        ReadingsCaptions captions = new ReadingsCaptions(readings, pairs.get(0).days());
        return new ChartPage(
                name(),
                "How far the readings agree",
                captions.campaignAndDays() + " · " + Amounts.count(readings.size(), "reading"),
                key(),
                List.of(List.of(new Panel(
                        "Upper right: mean kappa over the days. Lower left: days on which they part, of " + days,
                        new MatrixPlot(rows),
                        readings.size() * ROW_PX))),
                captions.caption(
                        "Kappa: Cohen’s, over the places spoken of, mean over the days that have one; 1 is full"
                                + " agreement, 0 no more than by chance. Days: those on which the two disagree about"
                                + " some place of which both know; below, how many places they ever disagree about."));
    }

    private static MatrixPlot.Cell cell(List<ReplayPair> pairs, List<Replay> readings, int row, int column, int days) {
        if (row == column) {
            return new MatrixPlot.Cell(
                    Ink.PAPER,
                    Ink.TEXT,
                    Words.clean(ReadingsCaptions.title(readings.get(row))),
                    Style.LABEL_STRONG,
                    "");
        }
        int low = Math.min(row, column);
        int high = Math.max(row, column);
        int before = low * readings.size() - low * (low + 1) / 2;
        Compared compared = pairs.get(before + high - low - 1).compared();
        if (row < column) {
            OptionalDouble kappa = compared.meanKappaSpoken();
            return kappa.isPresent()
                    ? cell(1 - kappa.getAsDouble(), Amounts.hundredths(kappa.getAsDouble()), "")
                    : cell(0, "none", "");
        }
        int parted = compared.daysInDisagreement().size();
        return cell(
                (double) parted / days,
                Amounts.count(parted, "day"),
                Amounts.count(compared.disputes().size(), "place"));
    }

    private static MatrixPlot.Cell cell(double share, String figure, String note) {
        return new MatrixPlot.Cell(
                color(share), new EasierToRead(color(share)), figure, Style.TITLE.deriveFont(27f), note);
    }

    /** From white, where two readings agree, to the full colour, where they agree no more than by chance. */
    private static Tint color(double share) {
        return Mixture.pale(Ink.PARTED, 1 - Math.max(0, Math.min(1, share)));
    }

    private static List<KeyEntry> key() {
        return List.of(
                KeyEntry.boxes("kappa 1, 0.75, 0.5, 0.25, 0 or less", shades()),
                KeyEntry.boxes("part on no day, a quarter of the days, half, three quarters, all", shades()));
    }

    private static Fill[] shades() {
        return DoubleStream.of(0, 0.25, 0.5, 0.75, 1)
                .mapToObj(share -> share == 0 ? EDGED_WHITE : color(share))
                .toArray(Fill[]::new);
    }
}
