package salient.engine;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.control.Grounds;
import salient.place.Control;
import salient.place.PlaceId;
import salient.time.DaySpan;
import salient.time.Timeline;

/**
 * Finds baseline-only places that get cut off from their side's ground (rule E15): a pocket in which every finding is
 * presumed, that has shrunk since the opening day and is not the largest ground its side has left.
 */
final class CutOffs {
    private final Neighbours neighbours;
    private final Rules.CutOff rule;

    CutOffs(Neighbours neighbours, Rules.CutOff rule) {
        this.neighbours = neighbours;
        this.rule = rule;
    }

    /** For each place that is cut off, the first day on which it is. */
    Map<PlaceId, LocalDate> find(Map<PlaceId, Timeline<Finding>> timelines, DaySpan period) {
        Map<PlaceId, LocalDate> cutOff = new TreeMap<>();
        if (rule == Rules.CutOff.KEEP) {
            return cutOff;
        }
        Set<LocalDate> days = new TreeSet<>();
        timelines.values().forEach(t -> t.spans().forEach(s -> days.add(s.days().from())));
        Map<PlaceId, Set<PlaceId>> opening = pockets(timelines, cutOff, period.first());
        for (LocalDate day : days) {
            Map<PlaceId, Set<PlaceId>> pockets = pockets(timelines, cutOff, day);
            Map<SideId, Double> largest = largest(pockets, timelines, day);
            for (Map.Entry<PlaceId, Set<PlaceId>> entry : pockets.entrySet()) {
                PlaceId place = entry.getKey();
                Finding finding = timelines.get(place).at(day);
                if (!finding.presumed() || neighbours.areaKm2(place) <= 0) {
                    continue;
                }
                boolean lost = switch (rule) {
                    case UNKNOWN_BESIDE_LOSS -> besideLoss(place, finding, timelines, period, day);
                    case UNKNOWN, KEEP -> isPocket(entry.getValue(), opening.get(place), largest, timelines, day);
                };
                if (lost) {
                    cutOff.putIfAbsent(place, day);
                }
            }
        }
        return cutOff;
    }

    private boolean isPocket(
            Set<PlaceId> pocket,
            Set<PlaceId> atOpening,
            Map<SideId, Double> largest,
            Map<PlaceId, Timeline<Finding>> timelines,
            LocalDate day) {
        SideId side = timelines.get(pocket.iterator().next()).at(day).sides().first();
        return atOpening != null
                && pocket.size() < atOpening.size()
                && pocket.stream().allMatch(p -> timelines.get(p).at(day).presumed())
                && area(pocket) < largest.get(side);
    }

    private boolean besideLoss(
            PlaceId place, Finding finding, Map<PlaceId, Timeline<Finding>> timelines, DaySpan period, LocalDate day) {
        SideId side = finding.sides().first();
        return neighbours.of(place).stream()
                .filter(timelines::containsKey)
                .anyMatch(n -> timelines.get(n).at(period.first()).heldBy(side)
                        && !timelines.get(n).at(day).heldBy(side));
    }

    /** For each held place with ground, the places of its side that it reaches from cell to cell. */
    private Map<PlaceId, Set<PlaceId>> pockets(
            Map<PlaceId, Timeline<Finding>> timelines, Map<PlaceId, LocalDate> cutOff, LocalDate day) {
        Map<PlaceId, Set<PlaceId>> pockets = new TreeMap<>();
        for (PlaceId start : timelines.keySet()) {
            if (pockets.containsKey(start) || !holds(timelines, cutOff, start, day)) {
                continue;
            }
            SideId side = timelines.get(start).at(day).sides().first();
            Set<PlaceId> pocket = new TreeSet<>();
            Deque<PlaceId> open = new ArrayDeque<>(Set.of(start));
            while (!open.isEmpty()) {
                PlaceId next = open.pop();
                if (pocket.add(next)) {
                    for (PlaceId n : neighbours.of(next)) {
                        if (timelines.containsKey(n)
                                && holds(timelines, cutOff, n, day)
                                && timelines.get(n).at(day).heldBy(side)) {
                            open.push(n);
                        }
                    }
                }
            }
            pocket.forEach(p -> pockets.put(p, pocket));
        }
        return pockets;
    }

    private boolean holds(
            Map<PlaceId, Timeline<Finding>> timelines, Map<PlaceId, LocalDate> cutOff, PlaceId place, LocalDate day) {
        Finding finding = timelines.get(place).at(day);
        boolean gone = cutOff.containsKey(place) && finding.presumed();
        return !gone && finding.token().equals("held") && neighbours.areaKm2(place) > 0;
    }

    private Map<SideId, Double> largest(
            Map<PlaceId, Set<PlaceId>> pockets, Map<PlaceId, Timeline<Finding>> timelines, LocalDate day) {
        Map<SideId, Double> largest = new HashMap<>();
        Set<Set<PlaceId>> seen = new HashSet<>();
        pockets.forEach((place, pocket) -> {
            if (seen.add(pocket)) {
                largest.merge(timelines.get(place).at(day).sides().first(), area(pocket), Math::max);
            }
        });
        return largest;
    }

    private double area(Set<PlaceId> places) {
        return places.stream().mapToDouble(neighbours::areaKm2).sum();
    }

    /** {@code timeline} with what is presumed made unknown from {@code day} on. */
    static Timeline<Finding> applyTo(Timeline<Finding> timeline, LocalDate day) {
        Finding unknown = new Finding.Settled(Control.unknown(), Grounds.NONE, new TreeSet<>(), DaySpan.ofDay(day));
        return Timeline.of(
                timeline.period(), d -> timeline.at(d).presumed() && !d.isBefore(day) ? unknown : timeline.at(d));
    }
}
