package salient.engine;

import java.util.List;
import java.util.function.BiPredicate;
import salient.account.Claim;
import salient.account.Dossier;
import salient.campaign.Campaign;
import salient.reading.Evidence;
import salient.reading.Rules;
import salient.reading.Scenario;

/** Where each way of combining begins that listens to everybody: claims about a place answer each other (E10 and E15). */
final class AllHeard {
    private final Dossier dossier;
    private final Scenario scenario;
    private final Timing timing;

    /**
     * What has been said of one place.
     *
     * @param stands what stands of it
     * @param judge judges the place on that, or on some of it
     */
    record OfPlace(Positions positions, StandingEvidence stands, PlaceJudge judge) {}

    AllHeard(Dossier dossier, Scenario scenario) {
        this.dossier = dossier;
        this.scenario = scenario;
        this.timing = new Timing(scenario.rules(), dossier.campaign().period());
    }

    Campaign campaign() {
        return dossier.campaign();
    }

    Rules rules() {
        return scenario.rules();
    }

    Timing timing() {
        return timing;
    }

    /**
     * What {@code evidence} comes to.
     *
     * @param kept whether in this reading its first claim cannot take its second away
     */
    OfPlace of(Evidence evidence, BiPredicate<Claim, Claim> kept) {
        Positions positions = new Positions(dossier, scenario);
        StandingEvidence stands = new Answering(dossier, timing, positions).standing(evidence, List.of(), kept);
        return new OfPlace(positions, stands, new PlaceJudge(campaign(), rules(), timing, positions, stands));
    }

    /** Whether two claims are of sources of different camps. */
    boolean ofOtherCamps(Claim one, Claim other) {
        return !dossier.campOf(one).equals(dossier.campOf(other));
    }
}
