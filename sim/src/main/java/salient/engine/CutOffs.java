package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import salient.campaign.Campaign;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.control.Grounds;
import salient.engine.Pockets.Mark;
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
    private final SortedMap<LocalDate, List<Integer>> changes = new TreeMap<>();
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
        Map<PlaceId, Integer> numbers = new HashMap<>();
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
        for (int cell = 0; cell < eve.length; cell++) {
            for (LocalDate start : this.timelines.get(cell).starts()) {
                changes.computeIfAbsent(start, none -> new ArrayList<>()).add(cell);
            }
        }
        // A new relation between sides may change what any cell links.
        List<Integer> all = IntStream.range(0, eve.length).boxed().toList();
        campaign.relations().eras(campaign.period()).forEach(era -> changes.put(era.from(), all));
    }

    /** For each place that is cut off, when that came about, and how. */
    Map<PlaceId, LostLink> find() {
        SortedSet<SideId> sides = new TreeSet<>();
        Arrays.stream(eve).forEach(f -> sides.addAll(f.sides()));
        List<Side> judged = sides.stream().map(Side::new).toList();
        SortedSet<Integer> cutOff = new TreeSet<>();
        for (LocalDate next : changes.keySet()) {
            day = next;
            List<Integer> changed = changes.get(day);
            changed.forEach(cell -> now[cell] = timelines.get(cell).at(day));
            SortedMap<Integer, LostLink> today = new TreeMap<>();
            for (Side side : judged) {
                if (rule == Rules.CutOff.UNKNOWN_BESIDE_LOSS) {
                    side.besideLoss(changed, today);
                } else {
                    cutOff.forEach(side::update);
                    changed.forEach(side::update);
                    side.cutOff(today);
                }
            }
            today.forEach((cell, link) -> lost[cell] = link);
            cutOff = new TreeSet<>(today.keySet());
        }
        Map<PlaceId, LostLink> found = new TreeMap<>();
        IntStream.range(0, lost.length)
                .filter(cell -> lost[cell] != null)
                .forEach(cell -> found.put(cells.get(cell), lost[cell]));
        return found;
    }

    /** The ground that links the places of one side, its allies' included. */
    private final class Side {
        private final SideId id;
        private final Pockets pockets = new Pockets(beside, areasKm2);
        private final LargestPocket largest = new LargestPocket(pockets, Mark.OF_MAIN_BODY);
        private final boolean[] mainBody = new boolean[cells.size()];
        /** Pockets that nobody has spoken for, and that are as large as any. */
        private Set<Integer> spared = Set.of();

        Side(SideId id) {
            this.id = id;
            IntStream.range(0, eve.length).forEach(cell -> pockets.link(cell, links(cell)));
            findMainBody();
        }

        /** The cells of the largest ground that the side has on the opening day. */
        private void findMainBody() {
            int largest = -1;
            for (int cell = 0; cell < eve.length; cell++) {
                int pocket = pockets.of(cell);
                if (eve[cell].heldBy(id) && (largest < 0 || pockets.area(pocket) > pockets.area(largest))) {
                    largest = pocket;
                }
            }
            for (int cell = 0; cell < eve.length; cell++) {
                mainBody[cell] = largest >= 0 && pockets.of(cell) == largest;
                pockets.mark(cell, Mark.OF_MAIN_BODY, mainBody[cell]);
            }
        }

        /** Whether the ground of {@code cell} links that of the side: it is the side's own or an ally's. */
        private boolean links(int cell) {
            return !(lost[cell] != null && now[cell].presumed()) && CutOffs.links(campaign, id, now[cell], day);
        }

        /** Whether {@code cell} can be cut off: it is the side's for no other reason than that it was so on the eve. */
        private boolean isPresumed(int cell) {
            return lost[cell] == null && now[cell].presumed() && now[cell].heldBy(id);
        }

        void update(int cell) {
            pockets.mark(cell, Mark.SPOKEN_FOR, !now[cell].presumed());
            pockets.mark(cell, Mark.PRESUMED, mainBody[cell] && isPresumed(cell));
            pockets.link(cell, links(cell));
        }

        /** Only a pocket that has changed can come to be cut off, or one that was spared for its size. */
        void cutOff(Map<Integer, LostLink> today) {
            Set<Integer> suspects = new TreeSet<>(spared);
            suspects.addAll(pockets.takeChanged());
            suspects.forEach(largest::changed);
            spared = new TreeSet<>();
            for (int pocket : suspects) {
                if (pockets.count(pocket, Mark.PRESUMED) == 0 || pockets.count(pocket, Mark.SPOKEN_FOR) > 0) {
                    continue;
                }
                if (pockets.area(pocket) < largest.area()) {
                    int[] inIt = pockets.cells(pocket);
                    LostLink link = new LostLink(day, id, fallen(inIt));
                    Arrays.stream(inIt)
                            .filter(cell -> mainBody[cell] && isPresumed(cell))
                            .forEach(cell -> today.put(cell, link));
                } else {
                    spared.add(pocket);
                }
            }
        }

        /** What bordered on {@code pocket}, was linked with it until the day before and is so no more, whoever is allied. */
        private SortedSet<PlaceId> fallen(int[] pocket) {
            LocalDate before = day.minusDays(1);
            SortedSet<PlaceId> fallen = new TreeSet<>();
            for (int cell : pocket) {
                for (int next : beside[cell]) {
                    if (CutOffs.links(campaign, id, timelines.get(next).at(before), before)
                            && !CutOffs.links(campaign, id, now[next], before)) {
                        fallen.add(cells.get(next));
                    }
                }
            }
            return fallen;
        }

        /** Any presumed cell beside ground that the side had on the eve and has lost. */
        void besideLoss(List<Integer> changed, Map<Integer, LostLink> today) {
            SortedSet<Integer> touched = new TreeSet<>(changed);
            changed.forEach(cell -> Arrays.stream(beside[cell]).forEach(touched::add));
            for (int cell : touched) {
                if (!isPresumed(cell)) {
                    continue;
                }
                SortedSet<PlaceId> losses = new TreeSet<>();
                Arrays.stream(beside[cell])
                        .filter(next -> eve[next].heldBy(id) && !CutOffs.links(campaign, id, now[next], day))
                        .forEach(next -> losses.add(cells.get(next)));
                if (!losses.isEmpty()) {
                    today.put(cell, new LostLink(day, id, losses));
                }
            }
        }
    }

    /** Whether ground that is found so on a day links that of {@code side}. */
    static boolean links(Campaign campaign, SideId side, Finding finding, LocalDate on) {
        if (finding.kind() != Finding.Kind.HELD) {
            return false;
        }
        return finding.sides().contains(side) || finding.sides().stream().anyMatch(s -> campaign.allied(s, side, on));
    }

    /** {@code timeline} with what is presumed made unknown from {@code day} on. */
    static Timeline<Finding> applyTo(Timeline<Finding> timeline, LocalDate day) {
        Finding unknown = new Finding.Settled(Control.unknown(), Grounds.CUT_OFF, new TreeSet<>(), DaySpan.ofDay(day));
        return timeline.from(day, finding -> finding.presumed() ? unknown : finding);
    }
}
