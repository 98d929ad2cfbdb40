package salient.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.Dossier;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.place.Neighbours;
import salient.place.Place;
import salient.place.PlaceId;
import salient.reading.Exclusion;
import salient.reading.Judgement;
import salient.reading.Scenario;
import salient.time.Timeline;

/**
 * Judges a record again and again with less of the evidence, and only the places of which the missing claims spoke. Safe
 * for threads.
 */
public final class Rejudging {
    private final Dossier dossier;
    private final Scenario scenario;
    private final Neighbours neighbours;
    private final PlaceByPlace places;
    private final Map<PlaceId, PlaceJudgement> judged;
    private final Judgement whole;

    /** Of {@code dossier} under {@code scenario}. */
    public Rejudging(Dossier dossier, Scenario scenario, Neighbours neighbours) {
        this.dossier = dossier;
        this.scenario = scenario;
        this.neighbours = neighbours;
        this.places = new PlaceByPlace(dossier, scenario, ChosenCombining.of(dossier, scenario));
        this.judged = places.judgeAll();
        this.whole = new Assembly(dossier, scenario, places).assemble(judged, neighbours);
    }

    /** The judgement of all that the scenario admits. */
    public Judgement whole() {
        return whole;
    }

    /** The claims that the scenario admits, the baseline included. */
    public List<Claim> admitted() {
        return Collections.unmodifiableList(places.admission().admitted());
    }

    /** The places that are judged: all but regions. */
    public List<Place> places() {
        return places.all();
    }

    /** The admitted claims that speak of {@code place}, sentences about its region included; the baseline is not. */
    public List<Claim> about(Place place) {
        return places.about(place).claims();
    }

    /** What the scenario concludes without {@code leftOut}: the same as if its file named it under {@code without}. */
    public ControlHistory without(Exclusion leftOut) {
        Scenario less = scenario.leavingOut(List.of(leftOut));
        PlaceByPlace fewer = new PlaceByPlace(dossier, less, ChosenCombining.of(dossier, less));
        boolean eve = admitted().stream().anyMatch(c -> c.basis() == Basis.BASELINE && covers(leftOut, c));
        Map<PlaceId, PlaceJudgement> again = new LinkedHashMap<>(judged);
        for (Place place : places.all()) {
            if (eve || about(place).stream().anyMatch(c -> covers(leftOut, c))) {
                again.put(place.id(), fewer.judge(place));
            }
        }
        return new Assembly(dossier, less, fewer).history(again, neighbours);
    }

    private boolean covers(Exclusion leftOut, Claim claim) {
        return leftOut.covers(claim, dossier.campOf(claim));
    }

    /**
     * The findings for {@code place} alone, on what is {@code heard} of the admitted claims and on the baseline. Nothing is
     * cut off: that is no matter of one place.
     */
    public Timeline<Finding> findings(Place place, Predicate<Claim> heard) {
        return places.judge(place, heard).findings();
    }
}
