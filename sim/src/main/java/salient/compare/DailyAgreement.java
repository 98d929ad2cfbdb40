package salient.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.compare.DayAgreement.Extent;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.ground.FrontChanges;
import salient.ground.FrontKind;
import salient.ground.FrontLine;
import salient.place.PlaceId;

/** How far two readings agree, day after day. A day costs what changes on it: only what changes is counted anew. */
final class DailyAgreement {
    /** Areas are summed in parts of a square kilometre that are whole, so that no order of changes alters a sum. */
    private static final double PARTS_OF_KM2 = 1e9;

    private final Comparison comparison;
    private final ControlHistory a;
    private final ControlHistory b;
    private final Map<PlaceId, Held> counted = new HashMap<>();
    private final Tally agree = new Tally();
    private final Tally disagree = new Tally();
    private final Tally unknown = new Tally();
    private final Contingency spoken = new Contingency();
    private final Contingency all = new Contingency();
    private final Contingency area = new Contingency();
    private final SortedMap<SideId, Shared> shared = new TreeMap<>();
    private DayAgreement.FrontGap gap = new DayAgreement.FrontGap(OptionalDouble.empty(), OptionalDouble.empty());

    /** What both readings say of a place, and whether a claim that either admits has spoken of it by then. */
    private record Held(Finding inA, Finding inB, boolean spokenOf, double parts) {}

    /** Ground that both give a side, and ground that either does. */
    private static final class Shared {
        private double both;
        private double either;
    }

    private static final class Tally {
        private int places;
        private double parts;

        void add(int sign, double more) {
            places += sign;
            parts += sign * more;
        }

        Extent extent() {
            return new Extent(places, parts / PARTS_OF_KM2);
        }
    }

    DailyAgreement(Comparison comparison) {
        this.comparison = comparison;
        this.a = comparison.a().history();
        this.b = comparison.b().history();
        comparison.sides().forEach(side -> shared.put(side.id(), new Shared()));
    }

    /** Each day of the period, first to last. */
    List<DayAgreement> days() {
        Map<LocalDate, Set<PlaceId>> turning = turning();
        List<DayAgreement> days = new ArrayList<>();
        a.period().stream().forEach(day -> {
            turning.getOrDefault(day, Set.of()).forEach(place -> turn(place, day));
            measureFronts(day);
            days.add(new DayAgreement(
                    day,
                    agree.extent(),
                    disagree.extent(),
                    unknown.extent(),
                    new DayAgreement.Kappa(spoken.kappa(), all.kappa(), area.kappa()),
                    jaccard(),
                    gap));
        });
        return days;
    }

    /** For each day the places of which either reading may say something new, or that are spoken of for the first time. */
    private Map<LocalDate, Set<PlaceId>> turning() {
        Map<LocalDate, Set<PlaceId>> turning = new HashMap<>();
        for (PlaceId place : comparison.places()) {
            for (ControlHistory history : List.of(a, b)) {
                history.of(place).starts().forEach(day -> add(turning, day, place));
                NavigableSet<LocalDate> days = history.spokenDays(place);
                if (!days.isEmpty()) {
                    add(turning, days.first(), place);
                }
            }
        }
        return turning;
    }

    private static void add(Map<LocalDate, Set<PlaceId>> turning, LocalDate day, PlaceId place) {
        turning.computeIfAbsent(day, none -> new HashSet<>()).add(place);
    }

    private void turn(PlaceId place, LocalDate day) {
        Held now = new Held(
                a.of(place).at(day),
                b.of(place).at(day),
                a.lastClaim(place, day).isPresent() || b.lastClaim(place, day).isPresent(),
                Math.rint(comparison.cells().areaKm2(place) * PARTS_OF_KM2));
        Held before = counted.put(place, now);
        if (before != null) {
            count(before, -1);
        }
        count(now, 1);
    }

    private void count(Held held, int sign) {
        boolean known = held.inA.kind() != Finding.Kind.UNKNOWN && held.inB.kind() != Finding.Kind.UNKNOWN;
        (!known ? unknown : held.inA.sameGround(held.inB) ? agree : disagree).add(sign, held.parts);
        String inA = label(held.inA);
        String inB = label(held.inB);
        all.add(inA, inB, sign);
        area.add(inA, inB, sign * held.parts);
        if (held.spokenOf) {
            spoken.add(inA, inB, sign);
        }
        shared.forEach((side, of) -> {
            boolean byA = held.inA.heldBy(side);
            boolean byB = held.inB.heldBy(side);
            of.both += byA && byB ? sign * held.parts : 0;
            of.either += byA || byB ? sign * held.parts : 0;
        });
    }

    private static String label(Finding finding) {
        return finding.token() + ":" + finding.sides();
    }

    private SortedMap<SideId, OptionalDouble> jaccard() {
        SortedMap<SideId, OptionalDouble> jaccard = new TreeMap<>();
        for (Side side : comparison.sides()) {
            Shared of = shared.get(side.id());
            jaccard.put(side.id(), of.either == 0 ? OptionalDouble.empty() : OptionalDouble.of(of.both / of.either));
        }
        return jaccard;
    }

    private void measureFronts(LocalDate day) {
        if (changesFront(comparison.a(), day) || changesFront(comparison.b(), day)) {
            FrontDistance fronts =
                    new FrontDistance(reportedFront(comparison.a(), day), reportedFront(comparison.b(), day));
            gap = new DayAgreement.FrontGap(fronts.meanKm(), fronts.hausdorffKm());
        }
    }

    private static boolean changesFront(Comparison.Reading reading, LocalDate day) {
        FrontChanges changes = reading.ground().frontChanges(day);
        return !changes.begun().isEmpty() || !changes.ended().isEmpty();
    }

    private static List<Coordinate[]> reportedFront(Comparison.Reading reading, LocalDate day) {
        return reading.ground().frontLines(day).stream()
                .filter(line -> line.kind() == FrontKind.DIRECT && !line.presumed())
                .map(FrontLine::line)
                .toList();
    }
}
