package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salient.charts.draw.Box;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Type;

class LabelPlacerTest {
    private static final Box FRAME = new Box(0, 0, 400, 300);

    private static Label label(String name, double x, double y, Label.Placing placing) {
        return new Label(
                "label",
                name,
                List.of(name),
                Type.regular(14),
                Ink.LABEL,
                new Label.Anchor(x, y, 4, Box.around(x, y, 8, 8)),
                placing);
    }

    private static LabelPlacer placer(List<Box> taken, List<double[]> lines) {
        return new LabelPlacer(FRAME, Optional.empty(), taken, lines);
    }

    private static Box boxOf(LabelPlacer placer, String name) {
        return placer.marks().stream()
                .filter(m -> m.id().equals(name))
                .map(m -> ((Mark.Text) m).box())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLabelStandsAtTheRightOfItsSymbolIfItCan() {
        LabelPlacer placer = placer(List.of(), List.of());
        assertThat(placer.place(label("Hill", 200, 150, Label.Placing.NEAR))).isTrue();
        assertThat(boxOf(placer, "Hill").x()).isBetween(204.0, 210.0);
    }

    @Test
    void aLabelMovesAsideForOneThatWasThereBefore() {
        LabelPlacer placer = placer(List.of(), List.of());
        placer.place(label("First", 200, 150, Label.Placing.NEAR));
        placer.place(label("Second", 206, 150, Label.Placing.NEAR));
        assertThat(boxOf(placer, "First").overlaps(boxOf(placer, "Second"))).isFalse();
    }

    @Test
    void aLabelDoesNotCrossALineOrTheEdgeOfTheFrame() {
        LabelPlacer placer = placer(List.of(), List.of(new double[] {215, 0, 215, 300}));
        placer.place(label("Hill", 200, 150, Label.Placing.NEAR));
        placer.place(label("Edge", 395, 150, Label.Placing.NEAR));
        assertThat(boxOf(placer, "Hill").right()).isLessThan(215);
        assertThat(FRAME.contains(boxOf(placer, "Edge"))).isTrue();
    }

    @Test
    void aLabelWithoutRoomIsLeftOutUnlessALineMayLeadToIt() {
        List<Box> crowd = List.of(new Box(100, 100, 99, 100), new Box(201, 100, 99, 100));
        List<Box> above = List.of(new Box(190, 100, 20, 45), new Box(190, 155, 20, 45));
        List<Box> taken = new java.util.ArrayList<>(crowd);
        taken.addAll(above);
        LabelPlacer placer = placer(taken, List.of());
        assertThat(placer.place(label("Lost", 200, 150, Label.Placing.NEAR))).isFalse();
        assertThat(placer.place(label("Led", 200, 150, Label.Placing.NEAR_OR_LED)))
                .isTrue();
        assertThat(placer.marks()).extracting(Mark::kind).contains("leader");
    }

    @Test
    void aRegionIsNotNamedWhereAnotherFrameShowsTheGround() {
        Box detail = new Box(100, 50, 200, 200);
        LabelPlacer placer = new LabelPlacer(FRAME, Optional.of(detail), List.of(), List.of());
        Label region = label("REGION", 200, 150, Label.Placing.SPREAD);
        assertThat(placer.place(region)).isFalse();
    }
}
