package salient.charts.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RepainterTest {
    private static final int WIDTH = 317;
    private static final Mark LAND = face(0, 0, 400, 300, Ink.UNASSIGNED);
    private static final Mark TITLE = Mark.Text.of("", "24 March", 20, 40, Type.bold(30), Ink.TEXT);

    private static Mark face(double x, double y, double width, double height, Tint color) {
        return new Mark.Path("face", "", Outline.of(new Box(x, y, width, height)), Style.fill(color));
    }

    private static DisplayList list(Mark... marks) {
        return list(List.of(marks));
    }

    private static DisplayList list(List<Mark> marks) {
        return new DisplayList(400, 300, "", marks);
    }

    private static int[] drawnAlone(DisplayList list) {
        BufferedImage image = new PngPlayer(WIDTH).image(list);
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] &= 0xFFFFFF;
        }
        return pixels;
    }

    private static Repainter from(DisplayList first) {
        return new Repainter(new PngPlayer(WIDTH), first);
    }

    @Test
    void theSameListChangesNothing() {
        Repainter painter = from(list(LAND, TITLE));

        assertThat(painter.next(list(LAND, TITLE)).isEmpty()).isTrue();
        assertThat(painter.pixels()).isEqualTo(drawnAlone(list(LAND, TITLE)));
    }

    @Test
    void aWordThatChangesLeavesTheRestAlone() {
        Repainter painter = from(list(LAND, TITLE));
        DisplayList next = list(LAND, Mark.Text.of("", "25 March", 20, 40, Type.bold(30), Ink.TEXT));

        PixelChanges changes = painter.next(next);

        assertThat(painter.pixels()).isEqualTo(drawnAlone(next));
        assertThat(changes.size()).isBetween(20, 400);
        for (int i = 0; i < changes.size(); i++) {
            assertThat(changes.at(i) / WIDTH).isBetween(8, 36);
            assertThat(i == 0 || changes.at(i - 1) < changes.at(i)).isTrue();
        }
    }

    @Test
    void whatLiesOverAndUnderAChangeIsDrawnAgain() {
        Mark veil = new Mark.Path(
                "veil", "", Outline.circle(200, 150, 90), new Style(Optional.of(Ink.COAST), Optional.empty(), 0.4));
        Mark line = new Mark.Path(
                "front", "", Outline.line(10, 290, 150, 20, 390, 280), Style.line(Pen.dashed(Ink.TEXT, 6, 14.0, 9.0)));
        Repainter painter = from(list(LAND, face(150, 100, 80, 80, Ink.TREES), veil, line, TITLE));
        DisplayList next = list(LAND, face(150, 100, 90, 60, Ink.CHANGED), veil, line, TITLE);

        painter.next(next);

        assertThat(painter.pixels()).isEqualTo(drawnAlone(next));
    }

    @Test
    void whatIsClippedStaysWithinItsGroup() {
        Mark before = new Mark.Group(
                "g", "g", Optional.of(new Box(50, 50, 60, 60)), List.of(face(40, 40, 30, 30, Ink.CHANGED)));
        Mark after = new Mark.Group(
                "g", "g", Optional.of(new Box(50, 50, 60, 60)), List.of(face(90, 90, 90, 90, Ink.CHANGED)));
        Mark wider = new Mark.Group(
                "g", "g", Optional.of(new Box(50, 50, 99, 99)), List.of(face(90, 90, 90, 90, Ink.CHANGED)));
        Repainter painter = from(list(LAND, before));

        painter.next(list(LAND, after));
        assertThat(painter.pixels()).isEqualTo(drawnAlone(list(LAND, after)));

        painter.next(list(LAND, wider));
        assertThat(painter.pixels()).isEqualTo(drawnAlone(list(LAND, wider)));
    }

    @Test
    void anyListFollowsAnyOther() {
        Random random = new Random(7);
        DisplayList list = list(scene(random));
        Repainter painter = from(list);
        int[] told = painter.pixels();
        for (int i = 0; i < 60; i++) {
            list = list(random.nextInt(5) == 0 ? scene(random) : altered(list.marks(), random));

            painter.next(list).applyTo(told);

            assertThat(painter.pixels()).as("list %d", i).isEqualTo(drawnAlone(list));
            assertThat(told).as("what was told of list %d", i).isEqualTo(painter.pixels());
        }
    }

    private static List<Mark> scene(Random random) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            marks.add(mark(random, 2));
        }
        return marks;
    }

    private static List<Mark> altered(List<Mark> marks, Random random) {
        List<Mark> altered = new ArrayList<>(marks);
        int at = random.nextInt(marks.size());
        switch (random.nextInt(3)) {
            case 0 -> altered.add(at, mark(random, 2));
            case 1 -> altered.set(at, mark(random, 2));
            default -> altered.remove(at);
        }
        return altered.isEmpty() ? scene(random) : altered;
    }

    private static Mark mark(Random random, int depth) {
        double x = random.nextInt(400);
        double y = random.nextInt(300);
        List<Ink> inks = List.of(Ink.values());
        Tint color = inks.get(random.nextInt(inks.size()));
        switch (random.nextInt(depth > 0 ? 4 : 3)) {
            case 0 -> {
                String[] words = {"Kasab", "Latakia", "كسب", "Ŵ|—@", "Qastal Ma'af"};
                Mark.Text text = Mark.Text.of(
                                "", words[random.nextInt(5)], x, y, Type.bold(8 + random.nextInt(30)), color)
                        .at(List.of(Mark.Anchor.START, Mark.Anchor.MIDDLE, Mark.Anchor.END)
                                .get(random.nextInt(3)))
                        .turned(random.nextInt(4) == 0 ? random.nextInt(360) : 0);
                return random.nextBoolean() ? text : text.with(new Mark.Halo(Ink.HALO, 3));
            }
            case 1 -> {
                Outline star = Outline.line(x, y, x + 60, y + 5, x + 3, y + 12, x + 90, y - 40);
                return new Mark.Path("", "", star, Style.line(Pen.solid(color, 0.5 + 6 * random.nextDouble())));
            }
            case 2 -> {
                Fill hatch = new Hatch(
                        8, Optional.of(color), List.of(new Hatch.Stroke(Hatch.Run.UPRIGHT, Ink.PAPER, 2, 0.5)));
                return new Mark.Path("", "", Outline.circle(x, y, 5 + random.nextInt(50)), Style.fill(hatch));
            }
            default -> {
                Optional<Box> clip = random.nextBoolean() ? Optional.of(new Box(x, y, 120.3, 90.7)) : Optional.empty();
                return new Mark.Group("", "", clip, List.of(mark(random, depth - 1), mark(random, depth - 1)));
            }
        }
    }

    @Test
    void aListOfAnotherSizeIsRefused() {
        Repainter painter = from(list(LAND));

        assertThatThrownBy(() -> painter.next(new DisplayList(300, 300, "", List.of(LAND))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a picture of another size or theme");
    }
}
