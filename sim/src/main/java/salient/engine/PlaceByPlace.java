package salient.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import salient.account.Claim;
import salient.account.Dossier;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.reading.Admission;
import salient.reading.Evidence;
import salient.reading.Fate;
import salient.reading.Scenario;

/**
 * Judges places one by one, each on all that is admitted about it, seen at once. Knows nothing of the ground between
 * places. Safe for threads.
 */
final class PlaceByPlace {
    /** With fewer, waking other threads takes longer than what they do. */
    private static final int CLAIMS_WORTH_SHARING = 10_000;

    private final Dossier dossier;
    private final Combining combining;
    private final Timing timing;
    private final Admission admission;
    private final AdmittedEvidence evidence;

    PlaceByPlace(Dossier dossier, Scenario scenario, Combining combining) {
        this.dossier = dossier;
        this.combining = combining;
        this.timing = new Timing(scenario.rules(), dossier.campaign().period());
        this.admission = new Admission(dossier, scenario);
        this.evidence = new AdmittedEvidence(dossier.gazetteer(), admission.admitted());
    }

    Admission admission() {
        return admission;
    }

    Timing timing() {
        return timing;
    }

    /** The places that are judged: all but regions. */
    List<Place> all() {
        return dossier.gazetteer().all().stream()
                .filter(p -> p.kind() != PlaceKind.REGION)
                .toList();
    }

    /** All that is admitted about {@code place}. */
    Evidence about(Place place) {
        return evidence.about(place);
    }

    /** The judgement of every place, in id order. Uses all cores where that pays. */
    Map<PlaceId, PlaceJudgement> judgeAll() {
        List<Place> places = all();
        IntStream numbers = IntStream.range(0, places.size());
        boolean pays = admission.admitted().size() >= CLAIMS_WORTH_SHARING;
        List<PlaceJudgement> judgements = (pays ? numbers.parallel() : numbers)
                .mapToObj(i -> judge(places.get(i)))
                .toList();
        Map<PlaceId, PlaceJudgement> judged = new LinkedHashMap<>();
        for (int i = 0; i < places.size(); i++) {
            judged.put(places.get(i).id(), judgements.get(i));
        }
        return judged;
    }

    /** Whether {@code claim}, of the baseline, is what stands for its place or region on the eve: the latest does. */
    boolean standsOnTheEve(Claim claim) {
        return evidence.standsOnTheEve(claim);
    }

    /** The judgement of {@code place} on all that is admitted. */
    PlaceJudgement judge(Place place) {
        return combining.judge(about(place));
    }

    /** The judgement of {@code place} on what is {@code heard} of all that is admitted; the baseline always is. */
    PlaceJudgement judge(Place place, Predicate<Claim> heard) {
        return combining.judge(about(place).among(heard));
    }

    /** What becomes of a sentence about all gains at once that this reading does not hear (E17, E20). */
    Optional<Fate> unheard(Claim aggregate) {
        return combining.unheard(aggregate);
    }
}
