package salient.archive;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import salient.account.ClaimId;
import salient.account.SourceId;
import salient.campaign.Campaign;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.place.PlaceId;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.read.SidesAndCamps;
import salient.table.Column;
import salient.table.ControlColumn;
import salient.table.FindingReader;
import salient.table.ReadBack;
import salient.text.Columns;
import salient.text.Field;
import salient.text.Names;
import salient.text.Row;
import salient.text.SourceFile;
import salient.text.TableFile;
import salient.time.DaySpan;
import salient.time.Timeline;

/** Reads {@code control.csv} of a run: the findings of each place, whose spans must follow one another without a gap. */
final class FindingRows {
    private static final Columns COLUMNS = Column.written(ControlColumn.values());

    /** A place whose spans are being read. */
    private static final class Spans {
        private final Timeline.Builder<Finding> findings;
        private LocalDate next;
        private boolean broken;

        private Spans(LocalDate first, LocalDate until) {
            this.findings = new Timeline.Builder<>(until);
            this.next = first;
        }
    }

    private final DaySpan days;
    private final FindingReader finding;
    private final Map<PlaceId, Spans> places = new TreeMap<>();

    private FindingRows(DaySpan days, FindingReader finding) {
        this.days = days;
        this.finding = finding;
    }

    /**
     * The findings in {@code file}; not to be used if errors were filed.
     *
     * @param days the days that the run covers
     * @param campaign has the sides that may be named
     * @param sources who made each claim, as far as that is known
     */
    static Map<PlaceId, Timeline<Finding>> read(
            SourceFile file, DaySpan days, Campaign campaign, Map<ClaimId, SourceId> sources, Problems problems) {
        Names<SideId> sides = SidesAndCamps.sideNames("data/" + campaign.id() + "/campaign.yaml");
        campaign.sides().stream().map(Side::id).forEach(side -> sides.add(side.value(), side));
        FindingRows rows = new FindingRows(days, new FindingReader(sides, sources));
        Map<PlaceId, Timeline<Finding>> timelines = new TreeMap<>();
        int before = problems.errors();
        TableFile.read(file, COLUMNS, problems).ifPresent(table -> table.rows().forEach(rows::add));
        rows.places.forEach((place, spans) -> {
            if (!spans.next.equals(days.until()) && problems.errors() == before) {
                problems.error(
                        ProblemCode.INVALID_VALUE,
                        Origin.of(file.name()),
                        "the spans of place " + Quoted.text(place.value()) + " do not reach " + days.last()
                                + ", the last day of the run",
                        ReadBack.AGAIN);
            }
            if (problems.errors() == before) {
                timelines.put(place, spans.findings.build());
            }
        });
        return timelines;
    }

    private void add(Row row) {
        Optional<PlaceId> place =
                ControlColumn.PLACE.required(row).flatMap(Field::id).map(PlaceId::new);
        Optional<LocalDate> from = ControlColumn.FROM.required(row).flatMap(Field::date);
        Optional<LocalDate> until =
                ControlColumn.UNTIL.optional(row).map(Field::date).orElse(Optional.of(days.until()));
        Optional<Finding> found = finding.read(row);
        if (place.isEmpty() || from.isEmpty() || until.isEmpty()) {
            return;
        }
        Spans spans = places.computeIfAbsent(place.get(), none -> new Spans(days.first(), days.until()));
        if (!from.get().equals(spans.next)
                || !from.get().isBefore(until.get())
                || until.get().isAfter(days.until())) {
            row.errorAt(
                    ControlColumn.FROM.heading(),
                    ProblemCode.INVALID_VALUE,
                    "the span does not begin where that before it ends, or reaches out of " + days,
                    ReadBack.AGAIN);
            spans.broken = true;
        } else if (!spans.broken) {
            found.ifPresent(value -> spans.findings.from(from.get(), value));
        }
        spans.next = until.get();
    }
}
