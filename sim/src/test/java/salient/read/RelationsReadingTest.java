package salient.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.campaign.Campaign;
import salient.campaign.Relation;
import salient.campaign.SideId;
import salient.problem.Problem;
import salient.testkit.ToyWorkspace;
import salient.time.DaySpan;

class RelationsReadingTest {
    private static final String FILE = "data/toy/campaign.yaml";
    private static final SideId RED = new SideId("red");
    private static final SideId BLUE = new SideId("blue");
    private static final SideId GREEN = new SideId("green");

    @TempDir
    Path folder;

    private ToyWorkspace toy;

    @BeforeEach
    void freshCopy() {
        toy = ToyWorkspace.in(folder)
                .replace(FILE, "opposes: [red] }", "opposes: [red] }\n  - { id: green, name: Green, short: Green }");
    }

    private ToyWorkspace relations(String... lines) {
        return toy.replace(FILE, "camps:\n", "relations:\n  - " + String.join("\n  - ", lines) + "\ncamps:\n");
    }

    private Campaign campaign(String... lines) {
        return relations(lines).readWell().dossier().campaign();
    }

    /** The errors and warnings in campaign.yaml, with their fixes. */
    private List<String> faults(String... lines) {
        relations(lines).read();
        return toy.problems().sorted().stream()
                .filter(p -> p.origin().file().equals(FILE))
                .map(RelationsReadingTest::text)
                .toList();
    }

    private static String text(Problem p) {
        return p.origin().line() + ":" + p.origin().column() + " " + p.code().token() + ": " + p.what() + " | "
                + p.fix();
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2020, 5, number);
    }

    @Test
    void aRelationHoldsFromAndToItsDaysBothIncluded() {
        Campaign campaign = campaign("{ sides: [red, green], relation: allied, from: 2020-05-04, to: 2020-05-06 }");
        assertThat(campaign.allied(GREEN, RED, day(3))).isFalse();
        assertThat(campaign.allied(GREEN, RED, day(4))).isTrue();
        assertThat(campaign.allied(GREEN, RED, day(6))).isTrue();
        assertThat(campaign.allied(GREEN, RED, day(7))).isFalse();
    }

    @Test
    void opposesHoldsOnAllDaysOfWhichNothingElseIsSaid() {
        Campaign campaign = campaign("{ sides: [red, blue], relation: neither, from: 2020-05-16 }");
        assertThat(campaign.relations().between(RED, BLUE, day(15))).isEqualTo(Relation.OPPOSED);
        assertThat(campaign.relations().between(RED, BLUE, day(16))).isNotEqualTo(Relation.OPPOSED);
    }

    @Test
    void aRelationOfManyIsOneOfEveryTwo() {
        Campaign campaign = campaign(
                "{ sides: [green, red], relation: opposed, to: 2020-05-09 }",
                "{ sides: [green, red], relation: allied, from: 2020-05-10 }",
                "{ sides: [green, blue], relation: opposed }");
        assertThat(campaign.opponents(GREEN, DaySpan.ofDay(day(9)))).containsExactly(BLUE, RED);
        assertThat(campaign.opponents(GREEN, DaySpan.ofDay(day(10)))).containsExactly(BLUE);
    }

    @Test
    void twoRelationsOfOneDayAreAnError() {
        assertThat(faults(
                        "{ sides: [red, green], relation: opposed, to: 2020-05-10 }",
                        "{ sides: [green, red], relation: allied, from: 2020-05-10 }"))
                .containsExactly("12:5 overlapping-dates: two relations of \"green\" and \"red\" speak of the same days"
                        + " | let each end, with to, before the next begins in " + FILE);
    }

    @Test
    void whatIsNoRelationIsToldWithItsCure() {
        assertThat(faults(
                        "{ sides: [red], relation: allied }",
                        "{ sides: [red, grene], relation: allied }",
                        "{ sides: [red, green], relation: friends }",
                        "{ sides: [red, green], relation: allied, from: 2020-05-09, to: 2020-05-08 }"))
                .containsExactly(
                        "11:7 invalid-value: a relation wants two sides or more, and this one names \"red\" alone | name"
                                + " both sides in " + FILE,
                        "12:20 unknown-side: side \"grene\" is not one of the campaign's | did you mean \"green\"?"
                                + " otherwise add it to " + FILE,
                        "13:38 invalid-value: relation \"friends\" is not known | write one of opposed, allied, neither"
                                + " in " + FILE,
                        "14:68 reversed-dates: to 2020-05-08 comes before from 2020-05-09 | exchange them or mend one in "
                                + FILE);
    }

    @Test
    void aClaimOfFightingIsWarnedOfOnTheDaysWithoutOppositionAlone() {
        relations("{ sides: [red, blue], relation: allied, from: 2020-05-05, to: 2020-05-06 }")
                .read();
        assertThat(toy.faults())
                .containsExactly(
                        "seeds/toy/gazette/claims.csv:6:67 unopposed-attack",
                        "seeds/toy/gazette/claims.csv:8:67 unopposed-attack");
    }

    @Test
    void alliesWhoFightAThirdTogetherAreNotWarnedOf() {
        toy.replace("seeds/toy/gazette/claims.csv", "contest,red;blue,", "contest,red;blue;green,");
        relations("{ sides: [red, green], relation: allied }", "{ sides: [blue, green], relation: opposed }");
        assertThat(toy.faults()).isEmpty();
    }
}
