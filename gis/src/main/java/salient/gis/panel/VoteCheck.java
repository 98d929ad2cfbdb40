package salient.gis.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import salient.account.Dossier;
import salient.account.StatedSpans;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.engine.Judge;
import salient.gis.intake.ImportReport;
import salient.gis.intake.ImportReport.Chapter;
import salient.place.Control;
import salient.place.Neighbours;
import salient.place.PlaceId;
import salient.reading.Scenario;
import salient.time.DaySpan;
import salient.time.Timeline;

/** Holds the published column of a panel against what a vote of its other columns comes to, place by place and day by day. */
final class VoteCheck {
    /** More kinds of difference, and more examples, are only counted. */
    private static final int MOST_TOLD = 10;

    private final StatedPanel panel;
    private final List<Integer> voters;
    private final int published;
    private final Map<Pair, Count> differences = new TreeMap<>();
    private final List<String> examples = new ArrayList<>();
    private long same;
    private long spans;

    /** What was published, and what was voted, in the panel's own words. */
    private record Pair(String published, String voted) implements Comparable<Pair> {
        private static final Comparator<Pair> ORDER =
                Comparator.comparing(Pair::published).thenComparing(Pair::voted);

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }

    /** How many places and days a difference has. */
    private static final class Count {
        private long days;
        private int places;
        private PlaceId last = new PlaceId("none");

        void add(PlaceId place, long more) {
            days += more;
            if (places == 0 || !place.equals(last)) {
                places++;
            }
            last = place;
        }
    }

    /** Nothing is cut off where nothing rests on a baseline: the ground need not be known. */
    private static final Neighbours NO_GROUND = new Neighbours() {
        @Override
        public Set<PlaceId> of(PlaceId place) {
            return Set.of();
        }

        @Override
        public double areaKm2(PlaceId place) {
            return 0;
        }
    };

    /**
     * A check of {@code panel}.
     *
     * @param voters numbers of the columns that vote
     * @param published the number of the column that is held against the vote
     */
    VoteCheck(StatedPanel panel, List<Integer> voters, int published) {
        this.panel = panel;
        this.voters = List.copyOf(voters);
        this.published = published;
    }

    /** Counts, and tells {@code report}; the vote is that of {@code scenario} in {@code dossier}. */
    void tell(Dossier dossier, Scenario scenario, ImportReport report) {
        ControlHistory voted = new Judge(dossier, scenario).judge(NO_GROUND).history();
        panel.places().forEach(place -> compare(place, voted.of(place.id())));
        long different =
                differences.values().stream().mapToLong(count -> count.days).sum();
        long all = same + different;
        String vote = "the vote of " + names(voters) + " under scenario " + scenario.id();
        if (different == 0) {
            report.add(Chapter.READ, vote + " gives " + name(published) + " on all " + Counts.of(all, "place-day"));
            return;
        }
        report.add(
                Chapter.READ,
                String.format(
                        Locale.ROOT,
                        "%s differs from %s on %s (%.4f %% of %d), in %s; salient compare shows each of them",
                        vote,
                        name(published),
                        Counts.of(different, "place-day"),
                        100.0 * different / all,
                        all,
                        Counts.of(spans, "span")));
        differences.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Pair, Count> entry) -> -entry.getValue().days)
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_TOLD)
                .forEach(entry -> report.add(
                        Chapter.READ,
                        "published " + entry.getKey().published() + ", voted "
                                + entry.getKey().voted() + ": "
                                + Counts.of(entry.getValue().days, "place-day") + " of "
                                + Counts.of(entry.getValue().places, "place")));
        examples.forEach(example -> report.add(Chapter.READ, example));
    }

    private void compare(StatedPlace place, Timeline<Finding> voted) {
        StatedSpans spansOf = place.column(published);
        for (int i = 0; i < spansOf.size(); i++) {
            DaySpan days = new DaySpan(LocalDate.ofEpochDay(spansOf.from(i)), LocalDate.ofEpochDay(spansOf.until(i)));
            int stated = spansOf.stated(i);
            for (Timeline.Span<Finding> span : voted.spansWithin(days)) {
                if (agrees(panel.control(stated), span.value())) {
                    same += span.days().days();
                } else {
                    differ(place, stated, span);
                }
            }
        }
    }

    private static boolean agrees(Control stated, Finding found) {
        return found.kind() == Finding.Kind.of(stated.kind())
                && (stated.kind() != Control.Kind.HELD || found.sides().equals(stated.sides()));
    }

    private void differ(StatedPlace place, int stated, Timeline.Span<Finding> span) {
        spans++;
        Pair pair = new Pair(panel.word(stated), word(span.value()));
        differences
                .computeIfAbsent(pair, none -> new Count())
                .add(place.id(), span.days().days());
        if (examples.size() < MOST_TOLD) {
            int day = Math.toIntExact(span.days().from().toEpochDay());
            String said = voters.stream()
                    .map(voter -> name(voter) + " " + panel.word(place.stated(voter, day)))
                    .collect(Collectors.joining(", "));
            examples.add("for example place " + place.key() + " (" + place.id() + "), " + span.days() + ": "
                    + name(published) + " " + pair.published() + ", voted " + pair.voted() + " (" + said + ")");
        }
    }

    /** The panel's own word for what was found, where it has one. */
    private String word(Finding found) {
        return panel.words(found).orElse(found.token());
    }

    private String name(int column) {
        return panel.columns().get(column);
    }

    private String names(List<Integer> columns) {
        return columns.stream().map(this::name).collect(Collectors.joining(", "));
    }
}
