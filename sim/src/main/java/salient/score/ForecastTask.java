package salient.score;

import java.util.List;
import salient.account.Dossier;
import salient.place.Neighbours;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.reading.Scenario;
import salient.time.DaySpan;

/**
 * What a forecaster is given: a record, what is heard of it, and the ground. All places but regions are forecast, numbered
 * in the order of their ids, on all days of the period.
 */
public final class ForecastTask {
    private final Dossier dossier;
    private final Scenario scenario;
    private final Neighbours neighbours;
    private final States states;
    private final List<PlaceId> places;
    private final double[] areasKm2;

    /** The forecast of {@code dossier} as {@code scenario} hears it. */
    public ForecastTask(Dossier dossier, Scenario scenario, Neighbours neighbours) {
        this.dossier = dossier;
        this.scenario = scenario;
        this.neighbours = neighbours;
        this.states = States.of(dossier.campaign());
        this.places = dossier.gazetteer().all().stream()
                .filter(place -> place.kind() != PlaceKind.REGION)
                .map(Place::id)
                .toList();
        this.areasKm2 = places.stream().mapToDouble(neighbours::areaKm2).toArray();
    }

    /** The same with less heard, or more. */
    public ForecastTask hearing(Scenario other) {
        return new ForecastTask(dossier, other, neighbours);
    }

    /** All that was said. */
    public Dossier dossier() {
        return dossier;
    }

    /** What is heard of it. */
    public Scenario scenario() {
        return scenario;
    }

    /** Which places lie beside each other, and how large their cells are. */
    public Neighbours neighbours() {
        return neighbours;
    }

    /** The states that are told apart. */
    public States states() {
        return states;
    }

    /** The places, by number. */
    public List<PlaceId> places() {
        return places;
    }

    /** The days, of which the first is 0. */
    public DaySpan period() {
        return dossier.campaign().period();
    }

    /** The area of the cell of {@code place} in square kilometres; 0 if it has none. */
    public double areaKm2(int place) {
        return areasKm2[place];
    }
}
