package salient.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static salient.ground.SketchHistory.BLUE;
import static salient.ground.SketchHistory.FIRST;
import static salient.ground.SketchHistory.GREEN;
import static salient.ground.SketchHistory.RED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import salient.campaign.Campaign;
import salient.campaign.Relation;
import salient.campaign.Relations;
import salient.campaign.SidePair;
import salient.geo.Coverage;
import salient.place.PlaceId;
import salient.testkit.Seeds;
import salient.time.DaySpan;

class FrontEdgesTest {
    private static final int DAYS = 8;

    @Test
    void onEveryDayTheFrontRunsWhereTheRuleSaysOfTheFindingsOfThatDay() {
        Seeds.each(20, random -> {
            RandomGround scene = RandomGround.of(random, 60, DAYS, warThatSpreads());
            for (int day : new int[] {0, 5, 2, 7, 3, 1, 6, 4}) {
                assertThat(scene.ground().frontEdges(FIRST.plusDays(day))).isEqualTo(plain(scene, FIRST.plusDays(day)));
            }
        });
    }

    @Test
    void whatEndsAndBeginsLeadsFromTheFrontOfADayToThatOfTheNext() {
        Seeds.each(20, random -> {
            RandomGround scene = RandomGround.of(random, 60, DAYS, warThatSpreads());
            TreeMap<Integer, FrontEdge> front = new TreeMap<>();
            for (int day = 0; day < DAYS; day++) {
                FrontChanges changes = scene.ground().frontChanges(FIRST.plusDays(day));
                for (FrontEdge ended : changes.ended()) {
                    assertThat(front.remove(ended.edge())).isEqualTo(ended);
                }
                for (FrontEdge begun : changes.begun()) {
                    assertThat(front.put(begun.edge(), begun)).isNull();
                    assertThat(changes.ended()).doesNotContain(begun);
                }
                assertThat(List.copyOf(front.values())).isEqualTo(plain(scene, FIRST.plusDays(day)));
            }
        });
    }

    @Test
    void whatEndsAndBeginsIsInTheOrderOfEdges() {
        Seeds.each(5, random -> {
            RandomGround scene = RandomGround.of(random, 60, DAYS, warThatSpreads());
            for (int day = 0; day < DAYS; day++) {
                FrontChanges changes = scene.ground().frontChanges(FIRST.plusDays(day));
                assertThat(changes.ended()).extracting(FrontEdge::edge).isSorted();
                assertThat(changes.begun()).extracting(FrontEdge::edge).isSorted();
            }
        });
    }

    /** Red fights blue on all days; green from the third day to the fifth, and from the sixth on it fights blue. */
    private static Campaign warThatSpreads() {
        return SketchHistory.campaign(
                List.of(RED, GREEN, BLUE),
                SketchHistory.opposed(RED, BLUE),
                new Relations.Stated(
                        SidePair.of(RED, GREEN),
                        Relation.OPPOSED,
                        Optional.of(FIRST.plusDays(2)),
                        Optional.of(FIRST.plusDays(5))),
                new Relations.Stated(
                        SidePair.of(GREEN, BLUE), Relation.OPPOSED, Optional.of(FIRST.plusDays(5)), Optional.empty()));
    }

    private static List<FrontEdge> plain(RandomGround scene, LocalDate day) {
        FrontRule rule = new FrontRule(scene.campaign(), DaySpan.ofDay(day));
        Coverage coverage = scene.coverage();
        List<FrontEdge> edges = new ArrayList<>();
        for (int edge = 0; edge < coverage.edges(); edge++) {
            Optional<PlaceId> left = place(coverage, coverage.left(edge));
            Optional<PlaceId> right = place(coverage, coverage.right(edge));
            if (left.isPresent() && right.isPresent() && !left.equals(right)) {
                Stance onLeft = rule.stanceOf(scene.history().of(left.get()).at(day));
                Stance onRight = rule.stanceOf(scene.history().of(right.get()).at(day));
                int number = edge;
                rule.meeting(onLeft, onRight)
                        .ifPresent(meeting -> edges.add(new FrontEdge(
                                number,
                                meeting.sides().sideA(),
                                meeting.sides().sideB(),
                                meeting.kind(),
                                onLeft.presumed() || onRight.presumed())));
            }
        }
        return edges;
    }

    private static Optional<PlaceId> place(Coverage coverage, int face) {
        return face < 0 ? Optional.empty() : coverage.place(face);
    }
}
