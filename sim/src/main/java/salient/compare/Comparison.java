package salient.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.compare.DayAgreement.Extent;
import salient.control.ControlHistory;
import salient.control.ControlMap;
import salient.control.Finding;
import salient.ground.FrontKind;
import salient.ground.FrontLine;
import salient.ground.Ground;
import salient.place.Neighbours;
import salient.place.PlaceId;
import salient.set.SortedSets;

/**
 * Two readings of one campaign, held together.
 *
 * @param cells areas of the places' cells, the same for both
 * @param places the places that are counted; the others are passed over
 */
public record Comparison(List<Side> sides, Neighbours cells, SortedSet<PlaceId> places, Reading a, Reading b) {
    /** One of the two: its name, its findings and their ground. */
    public record Reading(String name, ControlHistory history, Ground ground) {}

    public Comparison {
        sides = List.copyOf(sides);
        places = SortedSets.copyOf(places);
        if (!a.history().period().equals(b.history().period())
                || !a.history().places().equals(b.history().places())) {
            throw new IllegalArgumentException(
                    a.name() + " and " + b.name() + " do not cover the same days and places");
        }
    }

    /** Two readings held together on all their places. */
    public Comparison(List<Side> sides, Neighbours cells, Reading a, Reading b) {
        this(sides, cells, a.history().places(), a, b);
    }

    /** Where and when the two part. */
    public List<Divergence> divergences() {
        return Divergences.between(a.history(), b.history()).stream()
                .filter(divergence -> places.contains(divergence.place()))
                .toList();
    }

    /** How far they agree at the close of {@code day}. */
    public DayAgreement on(LocalDate day) {
        ControlMap mapA = a.history().asOf(day);
        ControlMap mapB = b.history().asOf(day);
        Tally agree = new Tally();
        Tally disagree = new Tally();
        Tally unknown = new Tally();
        Contingency spoken = new Contingency();
        Contingency all = new Contingency();
        Contingency area = new Contingency();
        for (PlaceId place : places) {
            Finding inA = mapA.get(place);
            Finding inB = mapB.get(place);
            double km2 = cells.areaKm2(place);
            boolean known = inA.kind() != Finding.Kind.UNKNOWN && inB.kind() != Finding.Kind.UNKNOWN;
            (!known ? unknown : inA.sameGround(inB) ? agree : disagree).add(km2);
            all.add(label(inA), label(inB), 1);
            area.add(label(inA), label(inB), km2);
            if (spokenBy(place, day).isPresent()) {
                spoken.add(label(inA), label(inB), 1);
            }
        }
        FrontDistance fronts = new FrontDistance(reportedFront(a, day), reportedFront(b, day));
        return new DayAgreement(
                day,
                agree.extent(),
                disagree.extent(),
                unknown.extent(),
                new DayAgreement.Kappa(spoken.kappa(), all.kappa(), area.kappa()),
                jaccard(mapA, mapB),
                new DayAgreement.FrontGap(fronts.meanKm(), fronts.hausdorffKm()));
    }

    private Optional<LocalDate> spokenBy(PlaceId place, LocalDate day) {
        return a.history().lastClaim(place, day).or(() -> b.history().lastClaim(place, day));
    }

    private static String label(Finding finding) {
        return finding.token() + ":" + finding.sides();
    }

    private SortedMap<SideId, OptionalDouble> jaccard(ControlMap mapA, ControlMap mapB) {
        SortedMap<SideId, OptionalDouble> jaccard = new TreeMap<>();
        for (Side side : sides) {
            double both = 0;
            double either = 0;
            for (PlaceId place : places) {
                boolean inA = mapA.get(place).heldBy(side.id());
                boolean inB = mapB.get(place).heldBy(side.id());
                both += inA && inB ? cells.areaKm2(place) : 0;
                either += inA || inB ? cells.areaKm2(place) : 0;
            }
            jaccard.put(side.id(), either == 0 ? OptionalDouble.empty() : OptionalDouble.of(both / either));
        }
        return jaccard;
    }

    private static List<Coordinate[]> reportedFront(Reading reading, LocalDate day) {
        return reading.ground().frontLines(day).stream()
                .filter(line -> line.kind() == FrontKind.DIRECT && !line.presumed())
                .map(FrontLine::line)
                .toList();
    }

    private static final class Tally {
        private int places;
        private double areaKm2;

        void add(double km2) {
            places++;
            areaKm2 += km2;
        }

        Extent extent() {
            return new Extent(places, areaKm2);
        }
    }
}
