package salient.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import salient.account.Dossier;
import salient.control.Finding;
import salient.place.Neighbours;
import salient.place.Place;
import salient.place.PlaceId;
import salient.reading.Judgement;
import salient.reading.Rules;
import salient.reading.Scenario;
import salient.time.Timeline;

/**
 * Judges a campaign's record under one scenario: place by place, then what needs the ground between places.
 *
 * <p>A pure function of dossier, scenario and neighbours. Instances are cheap and hold no state between calls.
 */
public final class Judge {
    private final Dossier dossier;
    private final Scenario scenario;
    private final PlaceByPlace places;
    private final Assembly assembly;
    private final Optional<JointCombining> jointly;

    /** A judge of {@code dossier} under {@code scenario}. */
    public Judge(Dossier dossier, Scenario scenario) {
        this(dossier, scenario, ChosenCombining.of(dossier, scenario), ChosenCombining.jointly(dossier, scenario));
    }

    Judge(Dossier dossier, Scenario scenario, Combining combining) {
        this(dossier, scenario, combining, Optional.empty());
    }

    private Judge(Dossier dossier, Scenario scenario, Combining combining, Optional<JointCombining> jointly) {
        this.dossier = dossier;
        this.jointly = jointly;
        this.scenario = scenario;
        this.places = new PlaceByPlace(dossier, scenario, combining);
        this.assembly = new Assembly(dossier, scenario, places);
    }

    /** The judgement of every place. */
    public Judgement judge(Neighbours neighbours) {
        if (jointly.isEmpty()) {
            return assembly.assemble(places.judgeAll(), neighbours);
        }
        JointCombining.Judged judged =
                jointly.get().judge(places.all().stream().map(places::about).toList(), neighbours);
        return assembly.assemble(judged.places(), neighbours).modelled(judged.modelled());
    }

    /**
     * The judgement of {@code place} alone. The ground is asked for only if the place may have been cut off.
     *
     * @param sure some of the places whose cells touch that of a place, told without the ground
     */
    public Judgement judge(Place place, Function<PlaceId, Set<PlaceId>> sure, Supplier<Neighbours> ground) {
        if (jointly.isPresent()) {
            return judge(ground.get());
        }
        PlaceJudgement alone = places.judge(place);
        if (mayBeCutOff(place, alone.findings(), sure)) {
            return judge(ground.get());
        }
        return assembly.assemble(Map.of(place.id(), alone), NO_GROUND);
    }

    /** False only if on every day on which the place is presumed nothing is lost to its side, or it holds ground beside it. */
    private boolean mayBeCutOff(Place place, Timeline<Finding> findings, Function<PlaceId, Set<PlaceId>> sure) {
        if (!place.makesCell() || scenario.rules().cutOff() == Rules.CutOff.KEEP) {
            return false;
        }
        // Other places are judged only as far as the answer needs them, those beside it first.
        Map<PlaceId, Timeline<Finding>> judged = new HashMap<>();
        Function<PlaceId, Timeline<Finding>> others = id -> judged.computeIfAbsent(
                id, other -> places.judge(dossier.gazetteer().get(other)).findings());
        Set<PlaceId> beside = scenario.rules().cutOff() == Rules.CutOff.UNKNOWN ? sure.apply(place.id()) : Set.of();
        Exposure exposure = new Exposure(dossier.campaign(), findings);
        return exposure.mayBe()
                && exposure.leftBy(beside.stream().map(others).toList()).stream()
                        .anyMatch(days -> dossier.gazetteer().cellPlaces().stream()
                                .map(p -> others.apply(p.id()))
                                .anyMatch(other -> exposure.isLost(other, days)));
    }

    private static final Neighbours NO_GROUND = new Neighbours() {
        @Override
        public Set<PlaceId> of(PlaceId place) {
            return Set.of();
        }

        @Override
        public double areaKm2(PlaceId place) {
            return 0;
        }
    };
}
