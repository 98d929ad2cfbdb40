package salient.gis.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import salient.account.StatedSpans;
import salient.gis.intake.ImportReport;
import salient.gis.intake.ImportReport.Chapter;
import salient.gis.intake.Statuses;
import salient.time.DaySpan;

/** Tells what was read of a panel, what it was folded into, and what is missing from it. */
final class PanelReport {
    private static final int MOST_NAMED = 10;

    private final StatedPanel panel;
    private final ImportReport report;

    PanelReport(StatedPanel panel, ImportReport report) {
        this.panel = panel;
        this.report = report;
    }

    /**
     * Tells.
     *
     * @param files how many were read
     */
    void tell(int files, RowFaults faults, Statuses statuses, Optional<DaySpan> clippedTo) {
        List<DaySpan> spans = panel.days().spans();
        int days = spans.stream().mapToInt(span -> Math.toIntExact(span.days())).sum();
        DaySpan period = panel.period().orElseThrow();
        report.add(
                Chapter.READ,
                Counts.of(panel.rows(), "row") + " of " + Counts.of(files, "file") + ": "
                        + Counts.of(panel.places().size(), "place") + " and " + Counts.of(days, "day") + ", "
                        + period.first() + " to " + period.last());
        for (int column = 0; column < panel.columns().size(); column++) {
            tellColumn(column, days);
        }
        IntStream.range(0, panel.columns().size())
                .filter(column -> !panel.stating().contains(column))
                .forEach(column -> report.add(
                        Chapter.LEFT_OUT, "column " + panel.columns().get(column) + ", in which nothing is stated"));
        if (panel.repeated() > 0) {
            report.add(
                    Chapter.FOLDED,
                    "another row says what " + Counts.of(panel.repeated(), "row") + " more would say again");
        }
        report.add(Chapter.GUESSED, "what statuses mean: " + statuses.words(", "));
        tellMissing(spans, days);
        if (!faults.places().isEmpty()) {
            report.add(
                    Chapter.LEFT_OUT,
                    Counts.of(faults.places().rows(), "row") + " on places that are not in the gazetteer: "
                            + faults.places().all().stream()
                                    .limit(MOST_NAMED)
                                    .map(Refused.Word::text)
                                    .collect(Collectors.joining(", "))
                            + more(faults.places().all().size()));
        }
        if (panel.outside() > 0) {
            report.add(
                    Chapter.LEFT_OUT,
                    Counts.of(panel.outside(), "row") + " on days outside "
                            + clippedTo.map(DaySpan::toString).orElse("the period"));
        }
    }

    private void tellColumn(int column, int days) {
        long spans = 0;
        long placeDays = 0;
        for (StatedPlace place : panel.places()) {
            StatedSpans stated = place.column(column);
            spans += stated.size();
            for (int i = 0; i < stated.size(); i++) {
                placeDays += stated.until(i) - stated.from(i);
            }
        }
        long all = (long) panel.places().size() * days;
        report.add(
                Chapter.FOLDED,
                String.format(
                        Locale.ROOT,
                        "%s: %s into %s; it says nothing of %s (%.1f %%)",
                        panel.columns().get(column),
                        Counts.of(placeDays, "place-day"),
                        Counts.of(spans, "span"),
                        Counts.of(all - placeDays, "place-day"),
                        100.0 * (all - placeDays) / all));
    }

    /** Days without any row, and places that lack rows on days on which others have one. */
    private void tellMissing(List<DaySpan> spans, int days) {
        List<LocalDate> missing = new ArrayList<>();
        long count = 0;
        for (int i = 1; i < spans.size(); i++) {
            LocalDate begins = spans.get(i - 1).until();
            DaySpan gap = new DaySpan(begins, spans.get(i).from());
            count += gap.days();
            gap.stream().limit(MOST_NAMED).forEach(missing::add);
        }
        if (count > 0) {
            report.add(
                    Chapter.LEFT_OUT,
                    Counts.of(count, "day") + " without any row, on which nothing is stated of any place: "
                            + missing.stream()
                                    .limit(MOST_NAMED)
                                    .map(LocalDate::toString)
                                    .collect(Collectors.joining(", "))
                            + more(count));
        }
        List<StatedPlace> lacking =
                panel.places().stream().filter(place -> place.rows() < days).toList();
        if (!lacking.isEmpty()) {
            long rows = lacking.stream().mapToLong(StatedPlace::rows).sum();
            report.add(
                    Chapter.LEFT_OUT,
                    Counts.of((long) lacking.size() * days - rows, "place-day") + " without a row, of "
                            + Counts.of(lacking.size(), "place") + ": "
                            + lacking.stream()
                                    .limit(MOST_NAMED)
                                    .map(place -> place.key() + " (" + place.rows() + " of " + days + " days)")
                                    .collect(Collectors.joining(", "))
                            + more(lacking.size()));
        }
    }

    private static String more(long all) {
        return all > MOST_NAMED ? " and " + (all - MOST_NAMED) + " more" : "";
    }
}
