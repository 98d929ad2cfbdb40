package salient.synthetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import salient.chance.SplitMix64;
import salient.place.PlaceKind;

/** Places scattered as settlements are: villages thick around towns and thin between them, with hills among them. */
final class Settlements {
    /** No two places stand nearer than this. */
    static final double LEAST_KM = 1.2;

    private static final int PLACES_PER_TOWN = 60;
    private static final int TOWNS_PER_CITY = 12;
    private static final double VILLAGES = 0.75;
    private static final List<PlaceKind> OTHERS = List.of(
            PlaceKind.HILLTOP,
            PlaceKind.HILLTOP,
            PlaceKind.MOUNTAIN,
            PlaceKind.OBSERVATION_POST,
            PlaceKind.POST,
            PlaceKind.FOREST);

    private static final double CLUSTERED = 0.6;
    private static final double MEAN_SPACING_KM = Math.sqrt(Country.KM2_PER_PLACE);

    private final Country country;
    private final SplitMix64 random;
    private final PointGrid taken;
    private final List<Point> points = new ArrayList<>();

    private Settlements(Country country, SplitMix64 random) {
        this.country = country;
        this.random = random;
        this.taken = new PointGrid(country.theatre().farthestKm(), LEAST_KM);
    }

    /** {@code places} in {@code country}, in no order. */
    static List<Settlement> scatter(Country country, int places, SplitMix64 random) {
        Settlements settlements = new Settlements(country, random);
        int towns = Math.max(2, places / PLACES_PER_TOWN);
        while (settlements.points.size() < towns) {
            settlements.settle(settlements.anywhere());
        }
        while (settlements.points.size() < places) {
            settlements.settle(
                    random.chance(CLUSTERED)
                            ? settlements.near(settlements.points.get(random.below(towns)))
                            : settlements.anywhere());
        }
        return settlements.shuffled(towns);
    }

    private List<Settlement> shuffled(int towns) {
        List<Settlement> shuffled = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            PlaceKind kind = i < towns ? town(i, towns) : countryside();
            shuffled.add(new Settlement(points.get(i), kind));
        }
        for (int i = shuffled.size(); i > 1; i--) {
            Collections.swap(shuffled, i - 1, random.below(i));
        }
        return List.copyOf(shuffled);
    }

    private static PlaceKind town(int number, int of) {
        return number < Math.max(1, of / TOWNS_PER_CITY) ? PlaceKind.CITY : PlaceKind.TOWN;
    }

    private PlaceKind countryside() {
        return random.chance(VILLAGES) ? PlaceKind.VILLAGE : OTHERS.get(random.below(OTHERS.size()));
    }

    private void settle(Point point) {
        if (country.holds(point) && taken.addIfAlone(point)) {
            points.add(point);
        }
    }

    private Point anywhere() {
        double reach = country.theatre().farthestKm();
        return new Point(random.between(-reach, reach), random.between(-reach, reach));
    }

    private Point near(Point town) {
        double distance = LEAST_KM + random.exponential(3 * MEAN_SPACING_KM);
        double angle = random.between(0, 2 * Math.PI);
        return new Point(town.x() + distance * StrictMath.cos(angle), town.y() + distance * StrictMath.sin(angle));
    }
}
