package salient.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import salient.account.AccountId;
import salient.account.Basis;
import salient.account.Citation;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Credibility;
import salient.account.Dating;
import salient.account.Provenance;
import salient.account.SourceId;
import salient.account.Statement;
import salient.account.TableRow;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.place.Gazetteer;
import salient.place.Part;
import salient.place.Place;
import salient.place.PlaceId;
import salient.reading.Fate;
import salient.reading.Judgement;
import salient.reading.Outcome;
import salient.reading.PlainReason;
import salient.reading.Scenario;
import salient.reading.Verdict;
import salient.time.DaySet;
import salient.time.DaySpan;
import salient.time.Timeline;

/** Findings, claims and what became of them as a test states them, not judged; put together as a judgement is. */
public final class Stated {
    private final DaySpan period;
    private final AccountId account;
    private final Map<PlaceId, Place> places = new TreeMap<>();
    private final Map<PlaceId, TreeMap<LocalDate, Finding>> findings = new TreeMap<>();
    private final Map<PlaceId, DaySet> spoken = new TreeMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();

    /** Nothing yet; all claims are of {@code account}. */
    public Stated(DaySpan period, AccountId account) {
        this.period = period;
        this.account = account;
    }

    /** Adds a place, or changes the one with its id. */
    public void place(Place place) {
        places.put(place.id(), place);
    }

    /** The place with this id. */
    public Place place(PlaceId id) {
        return places.get(id);
    }

    /** How many places there are. */
    public int places() {
        return places.size();
    }

    /** From {@code day} on, {@code finding} stands for {@code place}. */
    public void finding(LocalDate day, PlaceId place, Finding finding) {
        findings.computeIfAbsent(place, p -> new TreeMap<>()).put(day, finding);
    }

    /** {@code place} counts as spoken of on {@code day}. */
    public void spoken(PlaceId place, LocalDate day) {
        spoken.computeIfAbsent(place, p -> new DaySet()).add(day);
    }

    /** {@code source} says on the last of {@code days} that {@code act} happened on one of them; c0, c1 and so on. */
    public Claim claim(SourceId source, PlaceId place, DaySpan days, Statement.Act act, Basis basis) {
        Claim claim = new Claim(
                new ClaimId(account, "c" + claims.size()),
                source,
                place,
                Part.WHOLE,
                new Dating(days, Optional.empty(), List.of(), DaySpan.ofDay(days.last())),
                act,
                new Provenance(
                        basis,
                        Credibility.POSSIBLE,
                        Citation.at(""),
                        "",
                        "",
                        new TableRow(account + "/claims.csv", 2, claims.size())));
        claims.add(claim);
        return claim;
    }

    /** What became of {@code claim} at {@code place}. */
    public void verdict(Claim claim, PlaceId place, LocalDate day, Outcome outcome) {
        verdicts.add(Verdict.on(
                claim, place, day, new Fate(outcome, PlainReason.AGREES_WITH_WHAT_STANDS, Optional.empty())));
    }

    /** The claims so far. */
    public List<Claim> claims() {
        return claims;
    }

    /** The places so far. */
    public Gazetteer gazetteer() {
        return new Gazetteer(places.values());
    }

    /** The findings, as the outcome of {@code scenario}. */
    public Judgement judgement(Scenario scenario) {
        Map<PlaceId, Timeline<Finding>> timelines = new TreeMap<>();
        findings.forEach((place, byDay) -> {
            Timeline.Builder<Finding> builder = new Timeline.Builder<>(period.until());
            byDay.forEach(builder::from);
            timelines.put(place, builder.build());
        });
        ControlHistory history =
                new ControlHistory(period, timelines, spoken, scenario.rules().freshDays());
        return new Judgement(scenario, history, Map.of(), Map.of(), verdicts);
    }
}
