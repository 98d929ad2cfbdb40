package salient.batch.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import salient.batch.BatchRows;
import salient.batch.BatchTable;
import salient.batch.Expansion;
import salient.batch.Plan;
import salient.batch.Point;
import salient.batch.Sweep;
import salient.compare.Measure;
import salient.place.Neighbours;
import salient.read.CampaignInputs;
import salient.reading.Exclusion;

/** Makes answers of the rows of all tasks. Readings that failed are left out. */
public final class AnswersMaker {
    private final Plan plan;
    private final Expansion expansion;
    private final Map<String, CampaignInputs> campaigns = new TreeMap<>();
    private final Function<String, Neighbours> cells;

    /** @param cells the ground of the places of a campaign, by its id */
    public AnswersMaker(
            Plan plan, Expansion expansion, Collection<CampaignInputs> campaigns, Function<String, Neighbours> cells) {
        this.plan = plan;
        this.expansion = expansion;
        campaigns.forEach(
                inputs -> this.campaigns.put(inputs.dossier().campaign().id(), inputs));
        this.cells = cells;
    }

    /** The answers that {@code rows} give. */
    public Answers of(BatchRows rows) throws IOException {
        Scored scored = Scored.of(rows);
        List<OptionEffect> options = new ArrayList<>();
        List<LeftOutEffect> leftOut = new ArrayList<>();
        List<PlayerShare> shares = new ArrayList<>();
        bySweep().forEach((group, points) -> {
            Sweep sweep = sweep(group.sweep());
            options.addAll(options(group, points, sweep, scored));
            sweep.part().ifPresent(part -> {
                if (part instanceof Sweep.Part.LeavingOut) {
                    leftOut.addAll(leftOut(group, points, scored));
                } else if (part instanceof Sweep.Part.Coalitions game) {
                    byOptions(points)
                            .forEach((values, of) -> shares.addAll(
                                    new SharedOut(group, values, game, scored).of(of, measures(group.campaign()))));
                }
            });
        });
        Map<String, FindingCounts> counts = counts(rows);
        List<UnsettledPlace> unsettled = new ArrayList<>();
        counts.values().forEach(of -> unsettled.addAll(of.unsettled()));
        return new Answers(options, leftOut, shares, unsettled, distances(rows, counts));
    }

    private Map<Group, List<Point>> bySweep() {
        Map<Group, List<Point>> groups = new LinkedHashMap<>();
        for (Point point : expansion.points()) {
            if (!point.sweep().isEmpty()) {
                Group group = new Group(point.task().campaign(), point.task().scenario(), point.sweep());
                groups.computeIfAbsent(group, none -> new ArrayList<>()).add(point);
            }
        }
        return groups;
    }

    private Sweep sweep(String name) {
        return plan.sweeps().stream()
                .filter(sweep -> sweep.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> measures(String campaign) {
        CampaignInputs inputs = campaigns.get(campaign);
        if (inputs == null) {
            throw new IllegalArgumentException(campaign + " was not read");
        }
        return Measure.of(inputs.dossier().campaign()).stream()
                .map(Measure::token)
                .toList();
    }

    private int days(String campaign) {
        CampaignInputs inputs = campaigns.get(campaign);
        if (inputs == null) {
            throw new IllegalArgumentException(campaign + " was not read");
        }
        return inputs.dossier().campaign().period().days();
    }

    private static Map<String, List<Point>> byOptions(List<Point> points) {
        return points.stream()
                .collect(Collectors.groupingBy(AnswersMaker::options, LinkedHashMap::new, Collectors.toList()));
    }

    static String options(Point point) {
        return point.options().entrySet().stream()
                .map(option -> option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining(";"));
    }

    /** Sets of players are no readings that anybody would ask for, so they tell nothing of options. */
    private List<OptionEffect> options(Group group, List<Point> points, Sweep sweep, Scored scored) {
        List<OptionEffect> effects = new ArrayList<>();
        for (Sweep.Varied varied : sweep.options()) {
            Map<String, List<Double>> byValue = new LinkedHashMap<>();
            for (Point point : points) {
                OptionalDouble km2Days = scored.km2Days(point.task().id(), Scored.IN_DOUBT);
                if (point.changes().only().isEmpty() && km2Days.isPresent()) {
                    byValue.computeIfAbsent(
                                    point.options().getOrDefault(varied.option().text(), ""), none -> new ArrayList<>())
                            .add(km2Days.getAsDouble() / days(group.campaign()));
                }
            }
            byValue.forEach((value, km2) -> effects.add(new OptionEffect(
                    group,
                    varied.option().text(),
                    value,
                    km2.size(),
                    km2.stream().mapToDouble(x -> x).average().orElse(0),
                    km2.stream().mapToDouble(x -> x).min().orElse(0),
                    km2.stream().mapToDouble(x -> x).max().orElse(0))));
        }
        return effects;
    }

    private List<LeftOutEffect> leftOut(Group group, List<Point> points, Scored scored) {
        Map<String, Point> whole = new HashMap<>();
        points.stream()
                .filter(point -> point.changes().without().isEmpty())
                .forEach(point -> whole.put(options(point), point));
        List<LeftOutEffect> effects = new ArrayList<>();
        for (Point point : points) {
            Point all = whole.get(options(point));
            if (point.changes().without().isEmpty() || all == null) {
                continue;
            }
            String without =
                    point.changes().without().stream().map(Exclusion::toString).collect(Collectors.joining(";"));
            for (String measure : measures(group.campaign())) {
                OptionalDouble less = scored.km2Days(point.task().id(), measure);
                OptionalDouble before = scored.km2Days(all.task().id(), measure);
                if (less.isPresent() && before.isPresent()) {
                    effects.add(new LeftOutEffect(
                            group,
                            options(point),
                            without,
                            measure,
                            less.getAsDouble(),
                            less.getAsDouble() - before.getAsDouble()));
                }
            }
        }
        return effects;
    }

    /** The readings that somebody would ask for: no sets of players. */
    private Set<String> whole() {
        Set<String> whole = new HashSet<>();
        expansion.points().stream()
                .filter(point -> point.changes().only().isEmpty())
                .filter(point -> point.task().members().isEmpty())
                .forEach(point -> whole.add(point.task().id()));
        return whole;
    }

    private Map<String, FindingCounts> counts(BatchRows rows) throws IOException {
        Set<String> whole = whole();
        Map<String, FindingCounts> counts = new TreeMap<>();
        campaigns.forEach((id, inputs) ->
                counts.put(id, new FindingCounts(id, inputs.dossier().campaign().period())));
        String[] before = {""};
        rows.of(BatchTable.CONTROL, row -> {
            String reading = row.get(0);
            if (whole.contains(reading)) {
                FindingCounts of = of(counts, reading);
                if (!reading.equals(before[0])) {
                    of.countReading();
                    before[0] = reading;
                }
                of.add(row);
            }
        });
        return counts;
    }

    private static FindingCounts of(Map<String, FindingCounts> counts, String reading) {
        String campaign = reading.substring(0, reading.indexOf('/'));
        FindingCounts of = counts.get(campaign);
        if (of == null) {
            throw new IllegalStateException(reading + " is of a campaign that was not read");
        }
        return of;
    }

    private List<Distance> distances(BatchRows rows, Map<String, FindingCounts> counts) throws IOException {
        Set<String> whole = whole();
        Map<String, Double> km2Days = new TreeMap<>();
        Map<String, Neighbours> ground = new HashMap<>();
        rows.of(BatchTable.CONTROL, row -> {
            String reading = row.get(0);
            if (whole.contains(reading)) {
                Neighbours of = ground.computeIfAbsent(reading.substring(0, reading.indexOf('/')), cells);
                km2Days.merge(
                        reading,
                        of(counts, reading).othersThatDiffer(row) * of.areaKm2(FindingCounts.place(row)),
                        Double::sum);
            }
        });
        List<Distance> distances = new ArrayList<>();
        km2Days.forEach((reading, sum) -> distances.add(new Distance(
                reading.substring(0, reading.indexOf('/')),
                reading,
                sum / Math.max(1, of(counts, reading).others()))));
        distances.sort(Comparator.comparing(Distance::campaign)
                .thenComparingDouble(Distance::km2Days)
                .thenComparing(Distance::reading));
        return distances;
    }
}
