package salient.charts.map;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import salient.account.Account;
import salient.account.AccountId;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.Dossier;
import salient.account.Kind;
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
import salient.ground.CoverageGround;
import salient.place.Control;
import salient.place.Gazetteer;
import salient.place.Location;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.place.Position;
import salient.place.Toponym;
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
 * A small campaign on a grid of five by five places: the two northern rows are blue's, the others red's, until told
 * otherwise. Sea in the west, Northland in the north.
 */
final class Toy {
    static final SideId BLUE = new SideId("blue");
    static final SideId RED = new SideId("red");
    static final SideId GREEN = new SideId("green");
    static final LocalDate EVE = LocalDate.of(2020, 5, 1);
    static final DaySpan PERIOD = DaySpan.ofDays(EVE, EVE.plusDays(20));
    static final GridCoverage GRID = new GridCoverage(5, 36.0, 35.7, 0.05);

    private static final AccountId ACCOUNT = new AccountId("chronicle");
    private static final SourceId SOURCE = new SourceId("observer");
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Stated stated = new Stated(PERIOD, ACCOUNT);
    private final List<Side> sides = new ArrayList<>();
    private final List<Relations.Stated> relations =
            new ArrayList<>(List.of(Relations.Stated.always(BLUE, RED, Relation.OPPOSED)));
    private String attribution = "Land: nobody in particular.";

    Toy() {
        sides.add(new Side(BLUE, "Blue forces", "Blue"));
        sides.add(new Side(RED, "Red forces", "Red"));
        PlaceKind[] kinds = {
            PlaceKind.TOWN,
            PlaceKind.VILLAGE,
            PlaceKind.HILLTOP,
            PlaceKind.VILLAGE,
            PlaceKind.OBSERVATION_POST,
            PlaceKind.VILLAGE,
            PlaceKind.CITY
        };
        for (int cell = 0; cell < 25; cell++) {
            int row = cell / 5;
            Coordinate at = GRID.centre(row, cell % 5);
            PlaceId id = GridCoverage.id(row, cell % 5);
            place(id, "Place " + row + cell % 5, kinds[cell % kinds.length], at, Location.Accuracy.EXACT, 500);
            on(EVE, id, held(row < 2 ? BLUE : RED, Grounds.PRESUMED, EVE));
        }
    }

    /** The campaign of most tests: every kind of finding in the north-west, fire, an estimate, a doubt, an aggregate. */
    static Toy campaign() {
        Toy toy = new Toy();
        PlaceId first = GridCoverage.id(0, 0);
        PlaceId second = GridCoverage.id(0, 1);
        PlaceId third = GridCoverage.id(1, 0);
        PlaceId fourth = GridCoverage.id(1, 1);
        toy.place(fourth, "Hill 60", PlaceKind.HILLTOP, GRID.centre(1, 1), Location.Accuracy.UNCERTAIN, 1500);
        toy.doubt(second);
        toy.on(day(1), third, held(RED, Grounds.REPORTED, day(1)));
        toy.claim(Kind.CAPTURE, third, day(1), RED, Outcome.DECISIVE);
        toy.claim(Kind.ATTACK, fourth, day(1), RED, Outcome.NOTED);
        toy.claim(Kind.SHELL, third, day(1), BLUE, Outcome.NOTED);
        toy.claim(Kind.STRIKE, second, day(1), BLUE, Outcome.OVERRULED);
        toy.claim(Kind.ADVANCE, second, day(2), RED, Outcome.NOTED);
        toy.on(day(2), fourth, settled(Control.contested(Set.of(BLUE, RED)), Grounds.FIGHTING, day(2)));
        toy.on(day(3), first, disputed(day(3)));
        toy.on(day(3), second, settled(Control.vacant(), Grounds.REPORTED, day(3)));
        toy.claim(Kind.WITHDRAW, second, day(3), BLUE, Outcome.DECISIVE);
        toy.on(day(4), second, settled(Control.unknown(), Grounds.NONE, day(4)));
        toy.on(day(20), third, held(BLUE, Grounds.AGGREGATE, day(20)));
        toy.claim(Kind.RECAPTURE, third, day(20), BLUE, Outcome.DECISIVE);
        return toy;
    }

    static LocalDate day(int number) {
        return EVE.plusDays(number);
    }

    static Finding held(SideId side, Grounds grounds, LocalDate day) {
        return settled(Control.held(side), grounds, day);
    }

    static Finding settled(Control control, Grounds grounds, LocalDate day) {
        return Made.settled(control, grounds, DaySpan.ofDay(day));
    }

    static Finding disputed(LocalDate day) {
        return Made.disputed(BLUE, RED, DaySpan.ofDay(day));
    }

    Toy on(LocalDate day, PlaceId place, Finding finding) {
        stated.finding(day, place, finding);
        return this;
    }

    /** A row of a panel that covers {@code day} and began on an earlier one. */
    Toy covered(PlaceId place, LocalDate day) {
        stated.spoken(place, day);
        return this;
    }

    Toy third(SideId side) {
        sides.add(new Side(side, "Green forces", "Green"));
        relations.add(Relations.Stated.always(side, RED, Relation.OPPOSED));
        return this;
    }

    Toy attribution(String text) {
        attribution = text;
        return this;
    }

    Toy place(PlaceId id, String name, PlaceKind kind, Coordinate at, Location.Accuracy accuracy, double errorM) {
        stated.place(new Place(
                id,
                new Toponym(name, "اسم", List.of()),
                kind,
                Optional.empty(),
                true,
                new Location(
                        Optional.of(new Position(at.y, at.x)),
                        OptionalDouble.empty(),
                        accuracy,
                        OptionalDouble.of(errorM),
                        Location.Identification.CERTAIN),
                ""));
        return this;
    }

    Toy doubt(PlaceId id) {
        Place p = stated.place(id);
        stated.place(new Place(
                id,
                p.toponym(),
                p.kind(),
                p.region(),
                true,
                new Location(
                        p.position(),
                        p.location().elevationM(),
                        p.location().accuracy(),
                        p.location().errorM(),
                        Location.Identification.DOUBTFUL),
                ""));
        return this;
    }

    Toy claim(Kind kind, PlaceId place, LocalDate day, SideId actor, Outcome outcome) {
        Statement.Act act = new Statement.Act(kind, new TreeSet<>(Set.of(actor)), new TreeSet<>(), Optional.empty());
        Claim claim = stated.claim(SOURCE, place, DaySpan.ofDay(day), act, Basis.EXPLICIT);
        stated.verdict(claim, place, day, outcome);
        if (outcome != Outcome.EXCLUDED) {
            stated.spoken(place, day);
        }
        return this;
    }

    Replay replay() {
        Campaign campaign = new Campaign(
                "toy",
                "Toy offensive",
                PERIOD,
                ZoneOffset.UTC,
                new Campaign.Parties(
                        sides,
                        new Relations(relations),
                        List.of(new Camp(new CampId("monitor"), "Monitor", Camp.Role.MONITOR, new TreeSet<>()))),
                new Campaign.Defaults("all", List.of(ACCOUNT.value())),
                new Campaign.Cartography(5, attribution, ""));
        Gazetteer gazetteer = stated.gazetteer();
        Account account = new Account(
                ACCOUNT,
                new Publication("A chronicle", "Nobody", "en", EVE, List.of()),
                SOURCE,
                "digest",
                Optional.empty(),
                "",
                stated.claims());
        Source source =
                new Source(SOURCE, "Observer", "monitor", new CampId("monitor"), Reliability.B, "stands on a hill");
        Geometry land = box(35.9, 36.4, 35.3, 35.7);
        Geometry north = box(35.9, 36.4, 35.7, 35.9);
        Theatre theatre = new Theatre(land, land, north, Map.of("Northland", north, "Southland", land));
        Scenario scenario = Scenario.admittingAll("all", List.of(ACCOUNT), Rules.DEFAULTS);
        CampaignInputs inputs = new CampaignInputs(
                new Dossier(campaign, gazetteer, Map.of(SOURCE, source), List.of(account)),
                List.of(),
                List.of(),
                theatre,
                Map.of("all", scenario),
                List.of());
        Judgement judgement = stated.judgement(scenario);
        return new Replay(inputs, judgement, GRID, new CoverageGround(campaign, gazetteer, judgement.history(), GRID));
    }

    private static Geometry box(double west, double east, double south, double north) {
        return FACTORY.toGeometry(new Envelope(west, east, south, north));
    }
}
