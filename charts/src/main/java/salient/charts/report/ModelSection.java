package salient.charts.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.campaign.Campaign;
import salient.charts.chart.Chart;
import salient.charts.chart.ChartBook;
import salient.charts.chart.ChartPage;
import salient.charts.figure.BareFigures;
import salient.control.ModelledControl;
import salient.ensemble.Band;
import salient.ensemble.GroundBand;
import salient.place.Control;
import salient.run.Excerpt;
import salient.run.Replay;
import salient.time.DaySpan;
import salient.wording.Amounts;
import salient.wording.ModelWords;
import salient.wording.PlainDays;
import salient.wording.Wording;

/** How much ground is under each control by the model that has read, and how sure it is of that. */
final class ModelSection {
    /** About as many rows fit a page beside a chart. */
    private static final int MOST_ROWS = 16;

    private static final int WEEK = 7;
    /** Ground that is never more than this in a history in twenty has no column. */
    private static final double LEAST_KM2 = 0.5;

    private ModelSection() {}

    /** Nothing if no model has read. */
    static List<Block> of(Replay replay, BareFigures figures) {
        Optional<ModelledControl> model = replay.judgement().modelled();
        List<Block> blocks = new ArrayList<>();
        if (model.isPresent()) {
            blocks.add(new Block.Heading(1, "Model: how much ground, and how sure"));
            blocks.add(new Block.Paragraph("Model: "
                    + ModelWords.agreement(model.get().convergence())
                    + ". " + Amounts.capital(ModelWords.contested(model.get().contested()))
                    + ". Bands are those of whole histories: they cannot be added up. Places are where the gazetteer has"
                    + " them. Where nobody speaks for long, what is likely fades, and bands say how much may have"
                    + " happened that nobody told."));
            for (Chart chart : ChartBook.charts(replay)) {
                if (chart.ofModel()) {
                    ChartPage page = chart.draw(Excerpt.whole(replay));
                    String caption =
                            page.caption().isEmpty() ? "" : page.caption().get(0);
                    blocks.add(
                            new Block.Picture(figures.chart(page), caption, "Chart: " + page.title() + ". " + caption));
                }
            }
            blocks.add(table(model.get(), replay));
        }
        return blocks;
    }

    private static Block table(ModelledControl model, Replay replay) {
        Campaign campaign = replay.inputs().dossier().campaign();
        DaySpan period = replay.judgement().history().period();
        SortedSet<LocalDate> days = days(period);
        List<Control> shown = model.controls().stream()
                .filter(control -> period.stream()
                        .anyMatch(day -> Band.of(model.groundKm2(day, control)).high90() > LEAST_KM2))
                .toList();
        List<String> columns = new ArrayList<>(List.of("Day"));
        shown.forEach(control -> columns.add(control.holder()
                .map(holder -> "Held by " + Wording.label(holder, campaign))
                .orElse(Amounts.capital(control.token()))));
        List<Double> widths = new ArrayList<>(List.of(16.0));
        widths.addAll(Collections.nCopies(shown.size(), 84.0 / Math.max(1, shown.size())));
        List<List<String>> rows = new ArrayList<>();
        for (LocalDate day : days) {
            List<String> row = new ArrayList<>(List.of(PlainDays.brief(day, period)));
            GroundBand.on(model, day).stream()
                    .filter(ground -> shown.contains(ground.control()))
                    .forEach(ground -> row.add(words(ground.km2())));
            rows.add(row);
        }
        return new Block.Table(
                "Model: ground in km², the mean; between which values half of the histories lie; between which nine in ten do",
                columns,
                widths,
                rows);
    }

    private static String words(Band km2) {
        return fine(km2.mean()) + "; " + Amounts.between(km2.low50(), km2.high50()) + "; "
                + Amounts.between(km2.low90(), km2.high90());
    }

    private static String fine(double km2) {
        return km2 < 100 ? String.format(java.util.Locale.ROOT, "%.1f", km2) : Amounts.whole(km2);
    }

    /** The first day and the last, and between them one in so many weeks. */
    private static SortedSet<LocalDate> days(DaySpan period) {
        int step = WEEK * Math.max(1, (period.days() + WEEK * (MOST_ROWS - 1) - 1) / (WEEK * (MOST_ROWS - 1)));
        SortedSet<LocalDate> days = new TreeSet<>();
        for (LocalDate day = period.first(); period.contains(day); day = day.plusDays(step)) {
            days.add(day);
        }
        days.add(period.last());
        return days;
    }
}
