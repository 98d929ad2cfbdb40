package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import salient.charts.draw.Box;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Mark;

/** What must be so of every map, whatever it shows. */
final class Layout {
    private Layout() {}

    /** Labels and signs overlap nothing of their kind, no symbol but their own, and no front. */
    static void assertLabelsAreClear(DisplayList map) {
        for (String frame : List.of(Sheet.MAIN, Sheet.INSET)) {
            List<Mark.Text> labels = Marks.all(map, "label").stream()
                    .filter(m -> m.id().startsWith(frame + "-label"))
                    .map(m -> (Mark.Text) m)
                    .toList();
            List<Box> boxes =
                    new ArrayList<>(labels.stream().map(Mark.Text::box).toList());
            for (Mark sign : Marks.all(map, "signal")) {
                if (sign instanceof Mark.Group group && group.id().startsWith(frame)) {
                    boxes.add(((Mark.Path) group.marks().get(0)).outline().bounds());
                }
            }
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = i + 1; j < boxes.size(); j++) {
                    assertThat(boxes.get(i).overlaps(boxes.get(j)))
                            .as("%s, %s and %s in %s", map.title(), boxes.get(i), boxes.get(j), frame)
                            .isFalse();
                }
            }
            assertClearOfFrontAndSymbols(map, frame, labels);
        }
    }

    private static void assertClearOfFrontAndSymbols(DisplayList map, String frame, List<Mark.Text> labels) {
        for (Mark mark : Marks.all(map, "front")) {
            if (mark instanceof Mark.Path front && front.id().startsWith(frame)) {
                assertThat(labels).as("%s, %s", map.title(), front.id()).noneMatch(l -> crosses(front, l.box()));
            }
        }
        for (Mark mark : Marks.all(map, "place")) {
            if (mark instanceof Mark.Group place && place.id().startsWith(frame)) {
                Box symbol = ((Mark.Path) place.marks().get(1)).outline().bounds();
                String own = place.id().replace("-place-", "-label-");
                assertThat(labels.stream().filter(l -> !l.id().equals(own)))
                        .as("%s, %s", map.title(), place.id())
                        .noneMatch(l -> l.box().overlaps(symbol));
            }
        }
    }

    private static boolean crosses(Mark.Path line, Box box) {
        double[] at = new double[6];
        double[] before = new double[2];
        for (PathIterator it = line.outline().path().getPathIterator(null); !it.isDone(); it.next()) {
            int step = it.currentSegment(at);
            if (step == PathIterator.SEG_LINETO && box.rectangle().intersectsLine(before[0], before[1], at[0], at[1])) {
                return true;
            }
            before[0] = at[0];
            before[1] = at[1];
        }
        return false;
    }

    /** Nothing reaches beyond the sheet, and text nowhere beyond what clips it. */
    static void assertWithinTheSheet(DisplayList map) {
        Box sheet = new Box(0, 0, map.widthPx(), map.heightPx());
        assertWithin(map.marks(), sheet, sheet);
    }

    /** A mark may reach beyond the edge only where a clip cuts it off; text may not even there. */
    private static void assertWithin(List<Mark> marks, Box clip, Box sheet) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                assertWithin(group.marks(), group.clip().orElse(clip), sheet);
            } else if (mark instanceof Mark.Text text && text.turnDegrees() == 0) {
                assertThat(clip.contains(text.box())).as(text.toString()).isTrue();
            } else if (mark instanceof Mark.Path path && clip.equals(sheet)) {
                assertThat(sheet.contains(path.outline().bounds()))
                        .as(path.kind())
                        .isTrue();
            }
        }
    }
}
