package salient.run;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.Dossier;
import salient.archive.PastRun;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.control.Grounds;
import salient.geo.Coverage;
import salient.ground.CoverageGround;
import salient.ground.Ground;
import salient.place.Control;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.read.CampaignInputs;
import salient.reading.Judgement;
import salient.reading.Scenario;
import salient.reading.Verdict;
import salient.time.DaySet;
import salient.time.DaySpan;
import salient.time.Timeline;

/**
 * Puts a run that was written before on the ground of the workspace, so that it can be measured and drawn like one that
 * has just been judged. Findings of parts are not kept in a run, and are not there.
 */
public final class PastReplay {
    private PastReplay() {}

    /**
     * The replay of {@code run}, over the days that it covers. Places that it does not know are unknown in it; places that
     * only it knows are left out.
     *
     * @param name what the run goes by: the id of the replay's scenario, whose title ends with it
     */
    public static Replay of(PastRun run, String name, CampaignInputs inputs, Coverage coverage) {
        Dossier dossier = inputs.dossier();
        Map<PlaceId, Timeline<Finding>> findings = new TreeMap<>();
        for (Place place : dossier.gazetteer().all()) {
            if (place.kind() != PlaceKind.REGION) {
                Timeline<Finding> known = run.findings().get(place.id());
                findings.put(place.id(), known == null ? unknown(run.days()) : known);
            }
        }
        Scenario read = run.scenario();
        Scenario scenario = read.named(name, read.title() + " (" + name + ")");
        ControlHistory history = new ControlHistory(
                run.days(), findings, spoken(run, dossier), scenario.rules().freshDays());
        Ground ground = new CoverageGround(dossier.campaign(), dossier.gazetteer(), history, coverage);
        return new Replay(
                inputs, new Judgement(scenario, history, Map.of(), Map.of(), run.verdicts()), coverage, ground);
    }

    static Timeline<Finding> unknown(DaySpan days) {
        return Timeline.constant(
                days,
                new Finding.Settled(Control.unknown(), Grounds.NONE, new TreeSet<>(), DaySpan.ofDay(days.first())));
    }

    /** The days on which a claim that was heard spoke of each place; the baseline is none. */
    private static Map<PlaceId, DaySet> spoken(PastRun run, Dossier dossier) {
        Map<PlaceId, DaySet> spoken = new TreeMap<>();
        for (Verdict verdict : run.verdicts()) {
            Optional<Claim> claim = dossier.findClaim(verdict.claim());
            if (verdict.heard()
                    && claim.filter(c -> c.basis() == Basis.BASELINE).isEmpty()) {
                DaySet days = spoken.computeIfAbsent(verdict.place(), none -> new DaySet());
                days.add(verdict.day());
                claim.filter(c -> c.throughout() && c.valid().contains(verdict.day()))
                        .map(Claim::valid)
                        .ifPresent(days::add);
            }
        }
        return spoken;
    }
}
