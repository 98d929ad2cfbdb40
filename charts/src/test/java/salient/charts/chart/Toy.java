package salient.charts.chart;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.locationtech.jts.geom.GeometryFactory;
import salient.account.Account;
import salient.account.AccountId;
import salient.account.Basis;
import salient.account.Casualties;
import salient.account.Claim;
import salient.account.Dossier;
import salient.account.Kind;
import salient.account.Mention;
import salient.account.Publication;
import salient.account.Reliability;
import salient.account.Source;
import salient.account.SourceId;
import salient.account.Statement;
import salient.campaign.Camp;
import salient.campaign.CampId;
import salient.campaign.Campaign;
import salient.campaign.Relation;
import salient.campaign.Relations;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.control.Grounds;
import salient.geo.Theatre;
import salient.place.Control;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.place.Position;
import salient.read.CampaignInputs;
import salient.reading.Judgement;
import salient.reading.Outcome;
import salient.reading.Rules;
import salient.reading.Scenario;
import salient.run.Replay;
import salient.testkit.Made;
import salient.testkit.Stated;
import salient.time.DaySpan;

/**
 * A small campaign written by hand: each place's findings, the claims about it and what became of them are stated, not
 * judged. Cells are one, two, three... square kilometres large, in the order in which places are added.
 */
final class Toy {
    static final SideId BLUE = new SideId("blue");
    static final SideId RED = new SideId("red");
    static final AccountId DIARY = new AccountId("diary");
    static final int FRESH_DAYS = 3;

    private final DaySpan period;
    private final List<Side> sides;
    private final Stated stated;
    private final Map<PlaceId, Double> areasKm2 = new TreeMap<>();
    private final List<Casualties> casualties = new ArrayList<>();
    private String diaryTitle = "War diary";

    private Toy(DaySpan period, SideId... sides) {
        this.period = period;
        this.stated = new Stated(period, DIARY);
        this.sides = Arrays.stream(sides)
                .map(id -> new Side(id, "Side " + id, id.value()))
                .toList();
    }

    /** A campaign of {@code days} days from 1 May 1916. */
    static Toy ofDays(int days, SideId... sides) {
        return new Toy(DaySpan.ofDays(day(1), day(days)), sides.length == 0 ? new SideId[] {BLUE, RED} : sides);
    }

    /** The {@code n}-th day, from 1. */
    static LocalDate day(int n) {
        return LocalDate.of(1916, 5, 1).plusDays(n - 1L);
    }

    static PlaceId id(String place) {
        return new PlaceId(place);
    }

    static Finding presumed(SideId side) {
        return settled(Control.held(side), Grounds.PRESUMED, 1, 1);
    }

    static Finding held(SideId side, int day) {
        return settled(Control.held(side), Grounds.REPORTED, day, day);
    }

    static Finding heldSometime(SideId side, int first, int last) {
        return settled(Control.held(side), Grounds.REPORTED, first, last);
    }

    static Finding aggregate(SideId side, int first, int last) {
        return settled(Control.held(side), Grounds.AGGREGATE, first, last);
    }

    static Finding contested(int day) {
        return settled(Control.contested(new TreeSet<>(List.of(BLUE, RED))), Grounds.FIGHTING, day, day);
    }

    static Finding vacant(int day) {
        return settled(Control.vacant(), Grounds.REPORTED, day, day);
    }

    static Finding unknown() {
        return settled(Control.unknown(), Grounds.NONE, 1, 1);
    }

    static Finding disputed(int day) {
        return Made.disputed(BLUE, RED, DaySpan.ofDay(day(day)));
    }

    private static Finding settled(Control control, Grounds grounds, int first, int last) {
        return Made.settled(control, grounds, DaySpan.ofDays(day(first), day(last)));
    }

    /** Adds a place; each further one lies farther south and has one square kilometre more. */
    Toy place(String id, Finding opening) {
        return place(id, id, opening);
    }

    Toy place(String id, String name, Finding opening) {
        int n = stated.places();
        stated.place(Made.place(id, name, PlaceKind.VILLAGE, new Position(50 - n * 0.01, 2)));
        areasKm2.put(id(id), n + 1.0);
        return from(1, id, opening);
    }

    /** From {@code day} on, {@code finding} stands for {@code place}. */
    Toy from(int day, String place, Finding finding) {
        stated.finding(day(day), id(place), finding);
        return this;
    }

    /** {@code camp} speaks of {@code place} on {@code day}, to this end. */
    Toy claim(int day, String place, String camp, Outcome outcome) {
        return claim(day, day, place, camp, outcome, Basis.EXPLICIT);
    }

    Toy claim(int first, int last, String place, String camp, Outcome outcome, Basis basis) {
        Statement.Act act = new Statement.Act(
                Kind.HOLD, new TreeSet<>(List.of(sides.get(0).id())), new TreeSet<>(), Optional.empty());
        Claim claim = stated.claim(
                new SourceId("source-" + camp), id(place), DaySpan.ofDays(day(first), day(last)), act, basis);
        stated.verdict(claim, id(place), day(last), outcome);
        if (basis != Basis.BASELINE) {
            stated.spoken(id(place), day(last));
        }
        return this;
    }

    /** A further verdict on the {@code n}-th claim, for another place. */
    Toy verdict(int n, String place, int day, Outcome outcome) {
        stated.verdict(stated.claims().get(n), id(place), day(day), outcome);
        return this;
    }

    /** Counts of killed; a negative number is one that is not given. */
    Toy killed(String id, String side, int first, int last, int low, int high) {
        return casualties(id, side, first, last, new int[] {low, high, -1, -1}, first == 1, "");
    }

    Toy casualties(String id, String side, int first, int last, int[] numbers, boolean cumulative, String subsetOf) {
        OptionalInt[] n = Arrays.stream(numbers)
                .mapToObj(i -> i < 0 ? OptionalInt.empty() : OptionalInt.of(i))
                .toArray(OptionalInt[]::new);
        casualties.add(new Casualties(
                id,
                new Mention(DIARY, new SourceId("source-monitor"), "", ""),
                "",
                Optional.empty(),
                new Casualties.Scope(DaySpan.ofDays(day(first), day(last)), Optional.empty(), side),
                new Casualties.Toll(new Casualties.Range(n[0], n[1]), new Casualties.Range(n[2], n[3])),
                new Casualties.Counting(false, cumulative, subsetOf)));
        return this;
    }

    Toy diaryTitle(String title) {
        this.diaryTitle = title;
        return this;
    }

    Replay replay() {
        Rules rules = new Rules(
                FRESH_DAYS,
                Rules.DEFAULTS.patience(),
                Rules.IntervalEffect.LAST,
                Rules.CutOff.KEEP,
                true,
                true,
                Rules.Combination.RANKED);
        Scenario scenario = Scenario.admittingAll("toy", List.of(DIARY), rules);
        Judgement judgement = stated.judgement(scenario);
        ToyGround ground = new ToyGround(judgement.history(), areasKm2, sides);
        GeometryFactory factory = new GeometryFactory();
        Theatre theatre = new Theatre(factory.createPolygon(), factory.createPolygon(), factory.createPolygon());
        CampaignInputs inputs =
                new CampaignInputs(dossier(), casualties, List.of(), theatre, Map.of("toy", scenario), List.of());
        return new Replay(inputs, judgement, ground.coverage(), ground);
    }

    /** Everybody fights everybody. */
    private List<Relations.Stated> opposed() {
        List<Relations.Stated> pairs = new ArrayList<>();
        for (Side one : sides) {
            sides.stream()
                    .filter(other -> one.id().compareTo(other.id()) < 0)
                    .forEach(other -> pairs.add(Relations.Stated.always(one.id(), other.id(), Relation.OPPOSED)));
        }
        return pairs;
    }

    private Dossier dossier() {
        List<Camp> camps = new ArrayList<>();
        camps.add(new Camp(new CampId("monitor"), "Monitor", Camp.Role.MONITOR, new TreeSet<>()));
        camps.add(new Camp(new CampId("press"), "Press", Camp.Role.UNALIGNED, new TreeSet<>()));
        sides.forEach(s -> camps.add(
                new Camp(new CampId(s.id().value()), s.label(), Camp.Role.PARTISAN, new TreeSet<>(List.of(s.id())))));
        Map<SourceId, Source> sources = new TreeMap<>();
        for (Camp camp : camps) {
            SourceId id = new SourceId("source-" + camp.id());
            sources.put(id, new Source(id, "The " + camp.name(), "monitor", camp.id(), Reliability.B, ""));
        }
        Campaign campaign = new Campaign(
                "toy",
                "Toy campaign",
                period,
                ZoneOffset.UTC,
                new Campaign.Parties(sides, new Relations(opposed()), camps),
                new Campaign.Defaults("toy", List.of("diary")),
                new Campaign.Cartography(5, "Cells: nobody's data", ""));
        Account diary = new Account(
                DIARY,
                new Publication(diaryTitle, "Toy press", "en", day(40), List.of()),
                new SourceId("source-press"),
                "diary",
                Optional.of(period),
                "",
                stated.claims());
        return new Dossier(campaign, stated.gazetteer(), sources, List.of(diary));
    }

    /**
     * Two sides, five places: fighting, a dispute, a silence from day 9 to 19, and one sentence on day 20 about two.
     */
    static Toy smallWar() {
        return ofDays(22)
                .place("alder", presumed(BLUE))
                .place("birch", presumed(BLUE))
                .place("cedar", presumed(RED))
                .place("elm", unknown())
                .place("fir", presumed(RED))
                .from(3, "alder", contested(3))
                .from(5, "alder", held(RED, 5))
                .from(4, "birch", heldSometime(RED, 2, 4))
                .from(6, "elm", disputed(6))
                .from(20, "alder", aggregate(BLUE, 9, 20))
                .from(20, "birch", aggregate(BLUE, 9, 20))
                .claim(3, "alder", "monitor", Outcome.DECISIVE)
                .claim(5, "alder", "blue", Outcome.DECISIVE)
                .claim(5, "alder", "red", Outcome.CORROBORATING)
                .claim(2, 4, "birch", "red", Outcome.DECISIVE, Basis.EXPLICIT)
                .claim(6, "elm", "blue", Outcome.DECISIVE)
                .claim(6, "elm", "red", Outcome.DECISIVE)
                .claim(8, "elm", "press", Outcome.OVERRULED)
                .claim(9, 20, "alder", "monitor", Outcome.DECISIVE, Basis.AGGREGATE)
                .verdict(7, "birch", 20, Outcome.NOTED)
                .claim(1, 1, "cedar", "press", Outcome.NOTED, Basis.BASELINE)
                .spokenOf("birch", 20)
                .killed("k1", "blue", 3, 3, 10, 12)
                .killed("k2", "blue", 1, 6, 150, -1)
                .casualties("k3", "red", 5, 5, new int[] {20, 20, 40, 60}, false, "")
                .casualties("k4", "blue", 1, 6, new int[] {14, 14, -1, -1}, true, "k2")
                .killed("k5", "both", 1, 8, 1052, 1052);
    }

    /** Counts as spoken of without a claim of its own. */
    Toy spokenOf(String place, int day) {
        stated.spoken(id(place), day(day));
        return this;
    }

    Stream<LocalDate> days() {
        return period.stream();
    }
}
