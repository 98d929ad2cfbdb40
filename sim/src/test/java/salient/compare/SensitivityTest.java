package salient.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import salient.account.Account;
import salient.account.Dossier;
import salient.campaign.SideId;
import salient.compare.Shares.Players;
import salient.control.ControlHistory;
import salient.engine.Judge;
import salient.place.Control;
import salient.place.Neighbours;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.reading.Exclusion;
import salient.reading.Exclusion.Kind;
import salient.reading.Rules;
import salient.reading.Scenario;
import salient.testkit.Scene;

/** The toy period has 61 days; each place has 2 km² of ground, so that a place-day comes to 2 km²-days. */
class SensitivityTest {
    private static final Measure HELD_BY_O = new Measure(Optional.of(new SideId("o")));
    private static final Measure UNSETTLED = new Measure(Optional.empty());
    private static final List<String> SOURCES = List.of("g", "g2", "i", "m", "o", "o2");

    private static final Neighbours ALONE = new Neighbours() {
        @Override
        public Set<PlaceId> of(PlaceId place) {
            return Set.of();
        }

        @Override
        public double areaKm2(PlaceId place) {
            return 2;
        }
    };

    private static Scenario all(Dossier dossier) {
        return Scenario.admittingAll(
                "test", dossier.accounts().stream().map(Account::id).toList(), Rules.DEFAULTS);
    }

    private static Sensitivity of(Scene scene) {
        return Sensitivity.of(scene.dossier(), all(scene.dossier()), ALONE);
    }

    private static LeftOut leftOut(Sensitivity sensitivity, Kind kind, String id) {
        return sensitivity.leftOut().stream()
                .filter(one -> one.what().equals(new Exclusion(kind, id)))
                .findFirst()
                .orElseThrow();
    }

    private static Shares shares(Sensitivity sensitivity, Players players, Measure measure) {
        return sensitivity.shares().stream()
                .filter(s -> s.players() == players && s.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private static double days(Sensitivity sensitivity, Players players, Measure measure, String player) {
        return shares(sensitivity, players, measure).values().stream()
                .filter(v -> v.player().equals(player))
                .findFirst()
                .orElseThrow()
                .placeDays();
    }

    @Test
    void theLoadIsSourcesAccountsAndCampsAndTheClaimsThatAreHeard() {
        Dossier dossier = new Scene()
                .says("0 x state G basis=baseline account=eve", "11 o capture O id=a", "21 m recapture G id=b")
                .dossier();

        assertThat(Sensitivity.load(dossier, all(dossier))).isEqualTo(new Sensitivity.Load(8, 3));
    }

    @Test
    void aLoadOfMoreThanFiftyMillionWeighingsIsTooMuch() {
        assertThat(new Sensitivity.Load(50, 1_000_000).isTooMuch()).isFalse();
        assertThat(new Sensitivity.Load(50, 1_000_001).isTooMuch()).isTrue();
        assertThat(new Sensitivity.Load(100_000, 100_000).isTooMuch()).isTrue();
    }

    @Test
    void twoExtentsAreAddedUp() {
        assertThat(new DayAgreement.Extent(1, 2.5).plus(new DayAgreement.Extent(3, 4)))
                .isEqualTo(new DayAgreement.Extent(4, 6.5));
    }

    @Test
    void whatChangesWithoutASourceIsCountedWithItsDaysAndPlaces() {
        Sensitivity sensitivity = of(new Scene()
                .says("0 x state G basis=baseline account=eve", "11 o capture O id=a", "21 m recapture G id=b"));
        LeftOut o = leftOut(sensitivity, Kind.SOURCE, "o");
        assertThat(o.placeDays()).isEqualTo(10);
        assertThat(o.km2Days()).isEqualTo(20);
        assertThat(o.when().orElseThrow()).hasToString("2014-03-11..2014-03-20");
        assertThat(o.places()).containsExactly(new LeftOut.Changed(new PlaceId("hill"), 10, 20));
        LeftOut m = leftOut(sensitivity, Kind.CAMP, "monitor");
        assertThat(m.placeDays()).isEqualTo(40);
        assertThat(sensitivity.leftOut().stream().map(one -> one.what().toString()))
                .containsExactly("source:m", "source:o", "account:paper", "account:eve", "camp:monitor", "camp:o");
        assertThat(leftOut(sensitivity, Kind.ACCOUNT, "eve").baseline()).isTrue();
        assertThat(leftOut(sensitivity, Kind.ACCOUNT, "eve").placeDays()).isZero();
    }

    @Test
    void leavingOutIsWhatTheScenarioWithoutItConcludesCutOffGroundIncluded() {
        Scene scene = new Scene()
                .row("a", "b", "c", "d")
                .says(
                        "0 x state G basis=baseline place=a account=eve",
                        "0 x state G basis=baseline place=b account=eve",
                        "0 x state G basis=baseline place=c account=eve",
                        "0 x state G basis=baseline place=d account=eve",
                        "5 m capture O place=c",
                        "9 o capture O place=b");
        Neighbours row = new Neighbours() {
            @Override
            public Set<PlaceId> of(PlaceId place) {
                return switch (place.value()) {
                    case "a" -> Set.of(new PlaceId("b"));
                    case "b" -> Set.of(new PlaceId("a"), new PlaceId("c"));
                    case "c" -> Set.of(new PlaceId("b"), new PlaceId("d"));
                    case "d" -> Set.of(new PlaceId("c"));
                    default -> Set.of();
                };
            }

            @Override
            public double areaKm2(PlaceId place) {
                return place.value().equals("a") ? 9 : 1;
            }
        };
        Dossier dossier = scene.dossier();
        Sensitivity sensitivity = Sensitivity.of(dossier, all(dossier), row);
        ControlHistory whole = new Judge(dossier, all(dossier)).judge(row).history();
        assertThat(sensitivity.leftOut()).hasSize(6);
        for (LeftOut one : sensitivity.leftOut()) {
            Scenario less = all(dossier).leavingOut(List.of(one.what()));
            ControlHistory without = new Judge(dossier, less).judge(row).history();
            assertThat(one.changes()).as(one.what().toString()).isEqualTo(Divergences.between(whole, without));
        }
        assertThat(leftOut(sensitivity, Kind.SOURCE, "m").places())
                .extracting(LeftOut.Changed::place)
                .contains(new PlaceId("d"));
    }

    /** Every set of sources judged as a scenario of its own, all places at once: the definition of the value. */
    @Test
    void placeByPlaceComesToTheSameAsAllPlacesAtOnce() {
        Scene scene = new Scene()
                .place("valley", PlaceKind.REGION, "")
                .place("mill", PlaceKind.VILLAGE, "valley")
                .place("ford", PlaceKind.VILLAGE, "valley")
                .says(
                        "0 x state G basis=baseline place=valley account=eve",
                        "3 o capture O place=mill",
                        "4 g deny answers=c2 place=mill",
                        "6 m contest G;O place=mill control=fighting",
                        "9 i capture O place=mill",
                        "12 g2 recapture G place=mill",
                        "5 o2 capture O place=ford",
                        "5 g hold G place=ford",
                        "8 m hold G place=ford",
                        "20 o capture O place=ford",
                        "30 g recapture G place=valley basis=aggregate",
                        "7 m capture O",
                        "19 g recapture G");
        Dossier dossier = scene.dossier();
        Sensitivity sensitivity = of(scene);
        for (Measure measure : Measure.of(dossier.campaign())) {
            double[] expected = Shapley.values(SOURCES.size(), set -> placeDays(dossier, measure, set));
            double nobody = placeDays(dossier, measure, new BitSet());
            assertThat(shares(sensitivity, Players.SOURCES, measure).baseline().placeDays())
                    .isEqualTo(nobody);
            for (int i = 0; i < SOURCES.size(); i++) {
                assertThat(days(sensitivity, Players.SOURCES, measure, SOURCES.get(i)))
                        .as(measure.token() + " " + SOURCES.get(i))
                        .isCloseTo(expected[i], within(1e-9));
            }
        }
    }

    private static double placeDays(Dossier dossier, Measure measure, BitSet heard) {
        Scenario scenario = all(dossier);
        for (int i = 0; i < SOURCES.size(); i++) {
            if (!heard.get(i)) {
                scenario = scenario.leavingOut(List.of(new Exclusion(Kind.SOURCE, SOURCES.get(i))));
            }
        }
        ControlHistory history = new Judge(dossier, scenario).judge(ALONE).history();
        return history.places().stream()
                .flatMap(place -> history.of(place).spans().stream())
                .filter(span -> measure.counts(span.value()))
                .mapToInt(span -> span.days().days())
                .sum();
    }

    @Test
    void whoOnlyRepeatsAnotherMovesNothingByItself() {
        Sensitivity sensitivity =
                of(new Scene().says("11 o capture O origin=one reported=11", "11 o2 capture O origin=one reported=12"));
        assertThat(days(sensitivity, Players.SOURCES, HELD_BY_O, "o")).isEqualTo(50);
        assertThat(days(sensitivity, Players.SOURCES, HELD_BY_O, "o2")).isZero();
        Told repeater = leftOut(sensitivity, Kind.SOURCE, "o2").told();
        assertThat(repeater.claims()).isEqualTo(1);
        assertThat(repeater.own()).isZero();
        assertThat(repeater.repeats()).containsExactly("o");
        Told first = leftOut(sensitivity, Kind.SOURCE, "o").told();
        assertThat(first.own()).isEqualTo(1);
        assertThat(first.stillToldBy()).containsExactly("o2");
        assertThat(leftOut(sensitivity, Kind.SOURCE, "o").placeDays()).isZero();
    }

    @Test
    void aHeavierVoiceThatRepeatsSharesOnlyWhatItsWeightAdds() {
        Sensitivity sensitivity = of(new Scene()
                .says("11 g hold G", "11 o capture O origin=one reported=11", "13 i capture O origin=one reported=12"));
        // Heard alone, the repeater says nothing; with the first teller it settles what is disputed without it.
        assertThat(days(sensitivity, Players.SOURCES, HELD_BY_O, "i")).isCloseTo(48 / 3.0, within(1e-9));
        assertThat(days(sensitivity, Players.SOURCES, HELD_BY_O, "o"))
                .isGreaterThan(days(sensitivity, Players.SOURCES, HELD_BY_O, "i"));
    }

    @Test
    void copiesShareWhereTheFirstTellerIsNotHeard() {
        Scene scene = new Scene()
                .says(
                        "11 i capture O origin=one reported=11",
                        "11 o capture O origin=one reported=12",
                        "11 o2 capture O origin=one reported=13");
        Scenario without = all(scene.dossier()).leavingOut(List.of(new Exclusion(Kind.SOURCE, "i")));
        Sensitivity sensitivity = Sensitivity.of(scene.dossier(), without, ALONE);
        assertThat(days(sensitivity, Players.SOURCES, HELD_BY_O, "o")).isEqualTo(25);
        assertThat(days(sensitivity, Players.SOURCES, HELD_BY_O, "o2")).isEqualTo(25);
        assertThat(leftOut(sensitivity, Kind.SOURCE, "o2").told().repeats()).containsExactly("i");
    }

    @Test
    void whoToldItOnTheSameDayToldItTogether() {
        Sensitivity sensitivity =
                of(new Scene().says("11 o capture O origin=one reported=11", "11 o2 capture O origin=one reported=11"));
        assertThat(days(sensitivity, Players.SOURCES, HELD_BY_O, "o")).isEqualTo(25);
        assertThat(leftOut(sensitivity, Kind.SOURCE, "o2").told().own()).isEqualTo(1);
    }

    /** Two partisans contradict each other on one place: each needs the other to make it disputed. */
    @Test
    void aDisputeIsSharedByThoseWhoDisagree() {
        Sensitivity sensitivity = of(new Scene().says("11 o capture O", "11 g hold G"));
        assertThat(days(sensitivity, Players.CAMPS, UNSETTLED, "o")).isEqualTo(25);
        assertThat(days(sensitivity, Players.CAMPS, UNSETTLED, "g")).isEqualTo(25);
        Shares shares = shares(sensitivity, Players.CAMPS, UNSETTLED);
        assertThat(shares.values()).allSatisfy(v -> assertThat(shares.share(v)).isEqualTo(0.5));
        assertThat(shares.values()).allSatisfy(v -> assertThat(v.km2Days()).isEqualTo(2 * v.placeDays()));
    }

    @Test
    void theSameAnswerComesEveryTime() {
        Scene scene = new Scene().says("11 o capture O", "12 g hold G", "14 m contest G;O", "20 i capture O");
        assertThat(of(scene)).isEqualTo(of(scene));
    }

    @Test
    void placesThatChangeStandByTheirGroundOverTheDaysAndAllOfThemLieBetweenTwoDays() {
        Sensitivity sensitivity = of(new Scene()
                .place("a", PlaceKind.VILLAGE, "")
                .place("b", PlaceKind.VILLAGE, "")
                .says(
                        "0 x state G basis=baseline place=a account=eve",
                        "0 x state G basis=baseline place=b account=eve",
                        "5 o capture O place=a",
                        "9 o capture O place=b",
                        "20 i recapture G place=a"));
        LeftOut o = leftOut(sensitivity, Kind.SOURCE, "o");
        assertThat(o.places())
                .extracting(changed -> changed.place() + " " + changed.days())
                .containsExactly("b 52", "a 15");
        assertThat(o.when().orElseThrow()).hasToString("2014-03-05..2014-04-29");
    }

    @Test
    void aMeasureCountsGroundOfASideOrGroundInDoubt() {
        Dossier dossier = new Scene().says("1 m hold G").dossier();
        assertThat(Measure.of(dossier.campaign()))
                .extracting(Measure::token)
                .containsExactly("held-by-g", "held-by-o", "contested-or-disputed");
        Control both = Control.contested(new TreeSet<>(Set.of(Scene.G, Scene.O)));
        assertThat(HELD_BY_O.counts(Control.held(Scene.O))).isTrue();
        assertThat(HELD_BY_O.counts(Control.held(Scene.G))).isFalse();
        assertThat(HELD_BY_O.counts(both)).isFalse();
        assertThat(UNSETTLED.counts(both)).isTrue();
        assertThat(UNSETTLED.counts(Control.held(Scene.O))).isFalse();
        assertThat(UNSETTLED.counts(Control.vacant())).isFalse();
    }
}
