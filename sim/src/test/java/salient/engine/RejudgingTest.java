package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salient.account.Account;
import salient.account.AccountId;
import salient.account.Claim;
import salient.account.Dossier;
import salient.control.ControlHistory;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.reading.Exclusion;
import salient.reading.Judgement;
import salient.reading.Rules;
import salient.reading.Scenario;
import salient.testkit.Scene;
import salient.testkit.Seeds;

/** A record that is judged again and again with less of it. */
class RejudgingTest {
    private static final List<Exclusion> EXCLUSIONS = List.of(
            new Exclusion(Exclusion.Kind.SOURCE, "m"),
            new Exclusion(Exclusion.Kind.CAMP, "o"),
            new Exclusion(Exclusion.Kind.ACCOUNT, "eve"),
            new Exclusion(Exclusion.Kind.ACCOUNT, "paper"),
            new Exclusion(Exclusion.Kind.CLAIM, "paper:second"));

    private final Scene scene = new Scene()
            .place("valley", PlaceKind.REGION, "")
            .row("a", "b", "c")
            .says(
                    "0 x state G basis=baseline account=eve place=a",
                    "0 x state G basis=baseline account=eve place=b",
                    "0 x state O basis=baseline account=eve place=c",
                    "3 m capture O place=b",
                    "5 o capture O place=a id=second",
                    "9 g recapture G place=a",
                    "11 m hold O");
    private final Dossier dossier = scene.dossier();
    private final Scenario scenario = all(dossier);
    private final Rejudging rejudging = new Rejudging(dossier, scenario, scene.neighbours());

    private static Scenario all(Dossier dossier) {
        return Scenario.admittingAll(
                "test", dossier.accounts().stream().map(Account::id).toList(), Rules.DEFAULTS);
    }

    private static Judgement judged(Scene of, Scenario under) {
        return new Judge(of.dossier(), under).judge(of.neighbours());
    }

    private static void assertSame(ControlHistory one, ControlHistory other) {
        assertThat(one.places()).isEqualTo(other.places());
        for (PlaceId place : one.places()) {
            assertThat(one.of(place)).as("%s", place).isEqualTo(other.of(place));
        }
    }

    @Test
    void withoutSomethingItIsWhatTheScenarioConcludesThatLeavesItOut() {
        assertSame(rejudging.whole().history(), judged(scene, scenario).history());
        for (Exclusion out : EXCLUSIONS) {
            ControlHistory defined =
                    judged(scene, scenario.leavingOut(List.of(out))).history();
            assertSame(rejudging.without(out), defined);
        }
    }

    @Test
    void ofRecordsMadeAtRandomToo() {
        Seeds.each(30, random -> {
            Scene made = new Scene().row("a", "b", "c").says("0 x state G basis=baseline account=eve place=a");
            for (int i = 0; i < 8; i++) {
                made.says((1 + random.nextInt(40)) + " "
                        + List.of("m", "i", "g", "o").get(random.nextInt(4)) + " "
                        + List.of("capture", "hold", "withdraw").get(random.nextInt(3)) + " "
                        + List.of("G", "O").get(random.nextInt(2)) + " place="
                        + List.of("a", "b", "c").get(random.nextInt(3)) + (i == 1 ? " id=second" : ""));
            }
            Scenario under = all(made.dossier());
            Rejudging again = new Rejudging(made.dossier(), under, made.neighbours());
            for (Exclusion out : EXCLUSIONS) {
                assertSame(
                        again.without(out),
                        judged(made, under.leavingOut(List.of(out))).history());
            }
        });
    }

    @Test
    void aPlaceIsJudgedOnThoseClaimsAboutItThatAreHeard() {
        Place hill = dossier.gazetteer().get(new PlaceId("a"));

        assertThat(rejudging.about(hill))
                .extracting(Claim::source)
                .extracting(Object::toString)
                .containsExactly("o", "g");
        assertThat(rejudging.findings(hill, claim -> claim.id().local().equals("second")))
                .isEqualTo(judged(
                                new Scene()
                                        .place("a", PlaceKind.VILLAGE, "")
                                        .says(
                                                "0 x state G basis=baseline account=eve place=a",
                                                "5 o capture O place=a id=second"),
                                scenario)
                        .history()
                        .of(new PlaceId("a")));
    }

    @Test
    void whatIsAdmittedAndWhichPlacesAreJudgedIsTold() {
        assertThat(rejudging.admitted()).hasSameSizeAs(dossier.claims());
        assertThat(rejudging.places())
                .extracting(Place::id)
                .extracting(Object::toString)
                .containsExactly("a", "b", "c", "hill");
        Scenario fewer = scenario.leavingOut(List.of(new Exclusion(Exclusion.Kind.ACCOUNT, "eve")));
        assertThat(new Rejudging(dossier, fewer, scene.neighbours()).admitted())
                .extracting(claim -> claim.id().account())
                .containsOnly(new AccountId("paper"));
    }

    @Test
    void placesOfWhichNothingIsMissingAreNotJudgedAgain() {
        ControlHistory without = rejudging.without(new Exclusion(Exclusion.Kind.CLAIM, "paper:second"));
        Stream.of("b", "c", "hill")
                .map(PlaceId::new)
                .forEach(place -> assertThat(without.of(place))
                        .isSameAs(rejudging.whole().history().of(place)));
    }
}
