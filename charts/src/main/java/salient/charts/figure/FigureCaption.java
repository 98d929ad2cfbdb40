package salient.charts.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salient.charts.chart.Captions;
import salient.charts.map.Every;
import salient.charts.map.MapOptions;
import salient.run.Excerpt;
import salient.run.Replay;
import salient.run.ReplayPair;
import salient.time.DaySpan;
import salient.wording.ModelWords;
import salient.wording.PlainDays;
import salient.wording.StandingWords;

/** The words around a figure that the data give: what it shows, and whose words and whose map it rests on. */
final class FigureCaption {
    private static final String CONTROL_POLYGONS = "Areas are control polygons around places, not surveyed lines.";

    private final FigureSpecification figure;
    private final Map<String, Replay> replays;
    private final List<Replay> used;

    FigureCaption(FigureSpecification figure, Map<String, Replay> replays) {
        this.figure = figure;
        this.replays = replays;
        this.used = figure.content().scenarios().stream().map(replays::get).toList();
    }

    /** Campaign, days and scenarios, in a line. */
    String subtitle() {
        List<String> parts = new ArrayList<>();
        parts.add(used.get(0).inputs().dossier().campaign().name());
        if (figure.content() instanceof FigureContent.DayMap map) {
            parts.add(PlainDays.full(map.day()));
        } else if (figure.content() instanceof FigureContent.Difference difference) {
            parts.add(PlainDays.full(difference.day()));
        } else if (figure.content() instanceof FigureContent.Likely likely) {
            parts.add(PlainDays.full(likely.day()));
        } else if (figure.content() instanceof FigureContent.Series series) {
            parts.add(days(series.days()));
        } else {
            parts.add(PlainDays.full(used.get(0).judgement().history().period()));
        }
        boolean two = figure.content() instanceof FigureContent.Difference
                || figure.content() instanceof FigureContent.ComparisonChart;
        if (two) {
            parts.add("A: " + title(used.get(0)) + ", B: " + title(used.get(1)));
        } else if (used.size() == 1) {
            parts.add("Scenario: " + title(used.get(0)));
        } else {
            parts.add(used.size() + " scenarios");
        }
        return String.join(" · ", parts);
    }

    private static String days(List<LocalDate> days) {
        LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
        return PlainDays.full(DaySpan.ofDays(first, last));
    }

    private static String title(Replay replay) {
        return replay.judgement().scenario().title();
    }

    /** The caption: the author's note, what is shown, the sources, and whose map data lie beneath. */
    List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        FigureContent content = figure.content();
        if (content instanceof FigureContent.Chart chart) {
            paragraphs.addAll(FigureCharts.chart(chart.chart())
                    .draw(Excerpt.whole(used.get(0)))
                    .caption());
        } else if (content instanceof FigureContent.ComparisonChart chart) {
            paragraphs.addAll(FigureCharts.comparison(chart.chart())
                    .draw(ReplayPair.of(used.get(0), used.get(1)))
                    .caption());
        } else {
            paragraphs.add(map(content) + note() + " " + CONTROL_POLYGONS);
            paragraphs.add(Captions.sources(used));
            String attribution =
                    used.get(0).inputs().dossier().campaign().cartography().attribution();
            if (!attribution.isBlank()) {
                paragraphs.add(attribution);
            }
        }
        if (!figure.caption().note().isEmpty()) {
            paragraphs.set(0, figure.caption().note() + " " + paragraphs.get(0));
        }
        return paragraphs;
    }

    /** That a model reads, if one does. */
    private String note() {
        boolean modelled =
                used.stream().anyMatch(replay -> replay.judgement().modelled().isPresent());
        return modelled ? " " + ModelWords.NOTE : "";
    }

    private String map(FigureContent content) {
        int freshDays = used.get(0).judgement().scenario().rules().freshDays();
        String strengths = " " + StandingWords.ofMapsInShort(freshDays) + ".";
        if (content instanceof FigureContent.Difference difference) {
            List<String> clauses = new DifferenceBody(
                            ReplayPair.of(replays.get(difference.a()), replays.get(difference.b())),
                            difference.day(),
                            figure.view().extent(),
                            MapOptions.DEFAULT)
                    .clauses();
            String day = PlainDays.full(difference.day());
            return clauses.isEmpty()
                    ? "At the close of " + day + " the two part nowhere that both know."
                    : "Where the two part at the close of " + day + ": " + String.join("; ", clauses) + ".";
        }
        if (content instanceof FigureContent.Likely likely) {
            return likely.quantity().title(used.get(0).inputs().dossier().campaign()) + ", at the close of "
                    + PlainDays.full(likely.day()) + ": " + likely.quantity().note() + ".";
        }
        if (used.stream().allMatch(replay -> replay.judgement().modelled().isPresent())) {
            strengths = " " + ModelWords.OF_MAPS + ".";
        }
        if (content instanceof FigureContent.DayMap map) {
            return "Control at the close of " + PlainDays.full(map.day()) + "." + strengths;
        }
        Optional<Every> every = content instanceof FigureContent.Series series ? series.every() : Optional.empty();
        String step = every.map(known -> ": the first and the last, and between them " + known.inWords())
                .orElse("");
        return "Control at the close of each day" + step + "." + strengths;
    }
}
