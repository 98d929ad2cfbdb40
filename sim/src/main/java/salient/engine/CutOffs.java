package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import salient.campaign.Campaign;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.control.Grounds;
import salient.place.Control;
import salient.place.Neighbours;
import salient.place.PlaceId;
import salient.reading.LostLink;
import salient.reading.Rules;
import salient.time.DaySpan;
import salient.time.Timeline;

/**
 * Finds baseline-only places that get cut off from their side's ground (rule E15): they were joined to the main body of
 * it on the opening day, and are left in a pocket that is not the largest part of that body and in which every finding is
 * presumed. Ground that lay apart from the start cannot be cut off.
 */
final class CutOffs {
    private final Campaign campaign;
    private final Rules.CutOff rule;
    private final List<PlaceId> cells;
    private final List<Timeline<Finding>> timelines = new ArrayList<>();
    private final int[][] beside;
    private final double[] areasKm2;
    private final LostLink[] lost;
    private final Finding[] eve;
    private final Finding[] now;
    private final int[] spans;
    private LocalDate day;

    /** @param timelines of all places of the reading; those without ground play no part */
    CutOffs(Campaign campaign, Neighbours neighbours, Rules.CutOff rule, Map<PlaceId, Timeline<Finding>> timelines) {
        this.campaign = campaign;
        this.day = campaign.period().first();
        this.rule = rule;
        this.cells = timelines.keySet().stream()
                .filter(p -> rule != Rules.CutOff.KEEP && neighbours.areaKm2(p) > 0)
                .sorted()
                .toList();
        Map<PlaceId, Integer> numbers = new TreeMap<>();
        cells.forEach(place -> numbers.put(place, numbers.size()));
        cells.forEach(place -> this.timelines.add(timelines.get(place)));
        this.areasKm2 = cells.stream().mapToDouble(neighbours::areaKm2).toArray();
        this.beside = cells.stream()
                .map(place -> neighbours.of(place).stream()
                        .filter(numbers::containsKey)
                        .mapToInt(numbers::get)
                        .toArray())
                .toArray(int[][]::new);
        this.lost = new LostLink[cells.size()];
        this.eve = this.timelines.stream().map(t -> t.spans().get(0).value()).toArray(Finding[]::new);
        this.now = eve.clone();
        this.spans = new int[cells.size()];
    }

    /** For each place that is cut off, when that came about, and how. */
    Map<PlaceId, LostLink> find() {
        SortedSet<LocalDate> days = new TreeSet<>();
        timelines.forEach(t -> t.spans().forEach(s -> days.add(s.days().from())));
        campaign.relations().eras(campaign.period()).forEach(era -> days.add(era.from()));
        SortedSet<SideId> sides = new TreeSet<>();
        Arrays.stream(eve).forEach(f -> sides.addAll(f.sides()));
        Map<SideId, boolean[]> mainBodies = new TreeMap<>();
        sides.forEach(side -> mainBodies.put(side, mainBody(side)));
        for (LocalDate next : days) {
            moveTo(next);
            Map<Integer, LostLink> today = new TreeMap<>();
            for (SideId side : sides) {
                if (rule == Rules.CutOff.UNKNOWN_BESIDE_LOSS) {
                    besideLoss(side, today);
                } else {
                    cutOff(side, mainBodies.get(side), today);
                }
            }
            today.forEach((cell, link) -> lost[cell] = link);
        }
        Map<PlaceId, LostLink> found = new TreeMap<>();
        IntStream.range(0, lost.length)
                .filter(cell -> lost[cell] != null)
                .forEach(cell -> found.put(cells.get(cell), lost[cell]));
        return found;
    }

    private void moveTo(LocalDate next) {
        day = next;
        for (int cell = 0; cell < now.length; cell++) {
            List<Timeline.Span<Finding>> all = timelines.get(cell).spans();
            while (!all.get(spans[cell]).days().until().isAfter(day)) {
                spans[cell]++;
                now[cell] = all.get(spans[cell]).value();
            }
        }
    }

    /** The cells of the largest ground that {@code side} has on the opening day, its allies' included. */
    private boolean[] mainBody(SideId side) {
        Pockets pockets = Pockets.among(beside, areasKm2, cell -> links(side, cell));
        boolean[] own = pockets.holding(cell -> eve[cell].heldBy(side));
        boolean[] main = new boolean[cells.size()];
        IntStream.range(0, pockets.count())
                .filter(pocket -> own[pocket])
                .boxed()
                .max((a, b) -> Double.compare(pockets.areaKm2(a), pockets.areaKm2(b)))
                .ifPresent(largest -> {
                    for (int cell = 0; cell < main.length; cell++) {
                        main[cell] = pockets.of(cell) == largest;
                    }
                });
        return main;
    }

    private void cutOff(SideId side, boolean[] mainBody, Map<Integer, LostLink> today) {
        List<Integer> presumed = presumedOf(side);
        presumed.removeIf(cell -> !mainBody[cell]);
        if (presumed.isEmpty()) {
            return;
        }
        Pockets pockets = Pockets.among(beside, areasKm2, cell -> links(side, cell));
        boolean[] ofMain = pockets.holding(cell -> mainBody[cell]);
        boolean[] spokenFor = pockets.holding(cell -> !now[cell].presumed());
        double largestKm2 = IntStream.range(0, pockets.count())
                .filter(pocket -> ofMain[pocket])
                .mapToDouble(pocket -> pockets.areaKm2(pocket))
                .max()
                .orElse(0);
        for (int cell : presumed) {
            int pocket = pockets.of(cell);
            if (!spokenFor[pocket] && pockets.areaKm2(pocket) < largestKm2) {
                today.put(cell, new LostLink(day, side, fallen(side, pockets, pocket)));
            }
        }
    }

    /** What bordered on {@code pocket}, was linked with it until the day before and is so no more, whoever is allied. */
    private SortedSet<PlaceId> fallen(SideId side, Pockets pockets, int pocket) {
        SortedSet<PlaceId> fallen = new TreeSet<>();
        for (int cell = 0; cell < beside.length; cell++) {
            if (pockets.of(cell) == pocket) {
                Arrays.stream(beside[cell])
                        .filter(next ->
                                links(campaign, side, timelines.get(next).at(day.minusDays(1)), day.minusDays(1))
                                        && !links(campaign, side, now[next], day.minusDays(1)))
                        .forEach(next -> fallen.add(cells.get(next)));
            }
        }
        return fallen;
    }

    private void besideLoss(SideId side, Map<Integer, LostLink> today) {
        for (int cell : presumedOf(side)) {
            SortedSet<PlaceId> losses = new TreeSet<>();
            Arrays.stream(beside[cell])
                    .filter(next -> eve[next].heldBy(side) && !links(campaign, side, now[next], day))
                    .forEach(next -> losses.add(cells.get(next)));
            if (!losses.isEmpty()) {
                today.put(cell, new LostLink(day, side, losses));
            }
        }
    }

    private List<Integer> presumedOf(SideId side) {
        List<Integer> presumed = new ArrayList<>();
        for (int cell = 0; cell < lost.length; cell++) {
            if (lost[cell] == null && now[cell].presumed() && now[cell].heldBy(side)) {
                presumed.add(cell);
            }
        }
        return presumed;
    }

    /** Whether the ground of {@code cell} links that of {@code side}: it is the side's own or an ally's. */
    private boolean links(SideId side, int cell) {
        return !(lost[cell] != null && now[cell].presumed()) && links(campaign, side, now[cell], day);
    }

    /** Whether ground that is found so on a day links that of {@code side}. */
    static boolean links(Campaign campaign, SideId side, Finding finding, LocalDate on) {
        return finding.kind() == Finding.Kind.HELD
                && finding.sides().stream().anyMatch(s -> s.equals(side) || campaign.allied(s, side, on));
    }

    /** {@code timeline} with what is presumed made unknown from {@code day} on. */
    static Timeline<Finding> applyTo(Timeline<Finding> timeline, LocalDate day) {
        Finding unknown = new Finding.Settled(Control.unknown(), Grounds.CUT_OFF, new TreeSet<>(), DaySpan.ofDay(day));
        return timeline.from(day, finding -> finding.presumed() ? unknown : finding);
    }
}
