package salient.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static salient.ground.SketchHistory.FIRST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import salient.campaign.SidePair;
import salient.geo.Coverage;
import salient.geo.SketchTheatre;
import salient.ground.FrontRule.Hand;
import salient.place.PlaceId;
import salient.testkit.Seeds;
import salient.time.DaySpan;

class FrontLinesTest {
    private static final int DAYS = 8;

    private record Line(Stretch stretch, List<Coordinate> points) {}

    @Test
    void whicheverDayWasAskedForBeforeTheLinesAreThoseThatAllEdgesOfTheDayMake() {
        Seeds.each(20, random -> {
            RandomGround scene = RandomGround.of(random, 60, DAYS, SketchHistory.threeWays());
            IntStream forthBackAndAnyhow = IntStream.concat(
                    IntStream.concat(
                            IntStream.range(0, DAYS), IntStream.range(0, DAYS).map(i -> DAYS - 1 - i)),
                    random.ints(DAYS, 0, DAYS));
            forthBackAndAnyhow
                    .mapToObj(FIRST::plusDays)
                    .forEach(day ->
                            assertThat(told(scene.ground().frontLines(day))).isEqualTo(plain(scene, day)));
        });
    }

    @Test
    void aLineThatTouchesNoChangeIsTheSameObjectOnTheNextDay() {
        SketchTheatre row = SketchTheatre.of(4, "a b c d e f");
        Ground ground = new CoverageGround(
                SketchHistory.twoSides(),
                row.gazetteer(),
                SketchHistory.of("a=red b=blue c=red d=red e=red f=blue", "f=red")
                        .history(),
                row.coverage(9));
        Set<FrontLine> before = Collections.newSetFromMap(new IdentityHashMap<>());
        before.addAll(ground.frontLines(FIRST));

        List<FrontLine> after = ground.frontLines(FIRST.plusDays(1));

        assertThat(before).hasSize(3);
        assertThat(after).hasSize(2);
        assertThat(before.containsAll(after)).isTrue();
    }

    private static List<Line> told(List<FrontLine> lines) {
        return lines.stream()
                .map(line -> new Line(
                        new Stretch(SidePair.of(line.sideA(), line.sideB()), line.kind(), line.presumed()),
                        List.of(line.line())))
                .toList();
    }

    /** From all edges of the coverage, by the findings of the day. */
    private static List<Line> plain(RandomGround scene, LocalDate day) {
        FrontRule rule = new FrontRule(scene.campaign(), DaySpan.ofDay(day));
        Coverage coverage = scene.coverage();
        Map<Stretch, List<Coordinate[]>> parts = new TreeMap<>();
        for (FrontEdge front : scene.ground().frontEdges(day)) {
            PlaceId left = coverage.place(coverage.left(front.edge())).orElseThrow();
            PlaceId right = coverage.place(coverage.right(front.edge())).orElseThrow();
            FrontRule.Meeting meeting = rule.meeting(
                            rule.stanceOf(scene.history().of(left).at(day)),
                            rule.stanceOf(scene.history().of(right).at(day)))
                    .orElseThrow();
            Coordinate[] line = coverage.line(front.edge());
            if (meeting.firmer() == Hand.RIGHT) {
                Collections.reverse(Arrays.asList(line));
            }
            parts.computeIfAbsent(
                            new Stretch(meeting.sides(), meeting.kind(), front.presumed()), none -> new ArrayList<>())
                    .add(line);
        }
        List<Line> lines = new ArrayList<>();
        parts.forEach((stretch, ofStretch) ->
                LineChains.of(ofStretch).forEach(line -> lines.add(new Line(stretch, List.of(line)))));
        return lines;
    }
}
