package salient.charts.map;

import java.util.ArrayList;
import java.util.List;
import salient.campaign.Campaign;
import salient.charts.draw.Box;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Palette;
import salient.charts.draw.Pen;
import salient.charts.draw.Style;
import salient.charts.draw.Tint;
import salient.charts.draw.Type;
import salient.charts.look.PartedLook;
import salient.control.Finding;
import salient.run.ReplayPair;
import salient.wording.Amounts;
import salient.wording.PlainDays;
import salient.wording.Wording;

/** The places on which two readings part on a day, by number, each with the claims behind either reading. */
final class DifferenceList {
    private static final Type HEAD = Type.bold(14).condensed();
    private static final Type NAME = Type.bold(15).condensed();
    private static final Type FINDING = Type.bold(13.5).condensed();
    private static final Type TEXT = Type.regular(13.5).condensed();
    private static final Type ID = Type.regular(12).condensed();
    private static final double LEADING = 14.8;
    private static final double GAP = 9;
    private static final double PLACE_PX = 164;
    private static final double GUTTER_PX = 14;
    private static final int MOST_CLAIMS = 4;

    private final ReplayPair pair;
    private final Box box;
    private final Palette palette;
    private final Campaign campaign;
    private final ClaimLines claims;
    private final double cellPx;

    DifferenceList(ReplayPair pair, Box box, Palette palette) {
        this.pair = pair;
        this.box = box;
        this.palette = palette;
        this.campaign = pair.a().inputs().dossier().campaign();
        this.claims = new ClaimLines(pair.a().inputs().dossier());
        this.cellPx = (box.width() - PLACE_PX) / 2 - GUTTER_PX;
    }

    /** A line of text that stands {@code down} below the top of its row. */
    private record Line(String kind, String text, Type type, Tint color, double x, double down) {}

    private record Row(Parting parting, List<Line> lines, double height) {}

    /** The list of {@code partings}; as many claims of each as leave room for all places. */
    List<Mark> draw(List<Parting> partings) {
        Column column = new Column("difference", box);
        column.heading("Where they part on this day, most ground first, and the claims behind it");
        column.skip(17);
        column.text(HEAD.cut("A: " + title(pair.a()), cellPx), box.x() + PLACE_PX, HEAD, Ink.QUIET);
        column.text(
                HEAD.cut("B: " + title(pair.b()), cellPx), box.x() + PLACE_PX + cellPx + GUTTER_PX, HEAD, Ink.QUIET);
        column.skip(7);
        double room = column.left();
        List<Row> rows = List.of();
        for (int most = MOST_CLAIMS; most > 0; most--) {
            int limit = most;
            rows = partings.stream().map(parting -> row(parting, limit)).toList();
            if (rows.stream().mapToDouble(Row::height).sum() <= room) {
                break;
            }
        }
        int shown = fitting(rows, room);
        for (Row row : rows.subList(0, shown)) {
            draw(column, row);
        }
        if (shown < rows.size()) {
            column.line("and " + (rows.size() - shown) + " more; see divergences.csv", TEXT, Ink.QUIET, LEADING + 3);
        }
        return column.marks();
    }

    private static String title(salient.run.Replay replay) {
        return replay.judgement().scenario().title();
    }

    private static int fitting(List<Row> rows, double room) {
        double all = rows.stream().mapToDouble(Row::height).sum();
        double left = all <= room ? room : room - LEADING - 6;
        int shown = 0;
        while (shown < rows.size() && rows.get(shown).height() <= left) {
            left -= rows.get(shown).height();
            shown++;
        }
        return shown;
    }

    private Row row(Parting parting, int most) {
        List<Line> lines = new ArrayList<>();
        double placeX = box.x() + 30;
        double width = PLACE_PX - 30 - GUTTER_PX;
        double down = LEADING;
        for (String line : NAME.wrap(parting.place().name(), width)) {
            lines.add(new Line("difference-place", line, NAME, Ink.TEXT, placeX, down));
            down += LEADING + 1.5;
        }
        String nature = (parting.ofTiming() ? "timing, " : "fact, ")
                + PlainDays.brief(parting.divergence().days(), campaign.period());
        String ground = pair.a().coverage().facesOf(parting.place().id()).isEmpty() ? "; no ground of its own" : "";
        for (String line : TEXT.wrap(nature + ground, width)) {
            lines.add(new Line("difference-nature", line, TEXT, Ink.QUIET, placeX, down));
            down += LEADING;
        }
        double a = says(lines, parting.a(), most, box.x() + PLACE_PX);
        double b = says(lines, parting.b(), most, box.x() + PLACE_PX + cellPx + GUTTER_PX);
        return new Row(parting, lines, Math.max(down - LEADING, Math.max(a, b)) + GAP);
    }

    private double says(List<Line> lines, Finding finding, int most, double x) {
        double down = LEADING;
        String found = Wording.brief(finding, campaign);
        String capital = Amounts.capital(found);
        lines.add(new Line("difference-finding", capital, FINDING, Ink.TEXT, x + 22, down));
        for (ClaimLines.Line claim : claims.of(finding, most)) {
            for (String line : TEXT.wrap(claim.text(), cellPx)) {
                down += LEADING;
                lines.add(new Line("difference-claim", line, TEXT, Ink.TEXT, x, down));
            }
            if (!claim.id().isEmpty()) {
                for (String line : broken(claim.id())) {
                    down += LEADING - 1;
                    lines.add(new Line("difference-id", line, ID, Ink.QUIET, x, down));
                }
            }
        }
        return down;
    }

    /** An id in lines; a long one is broken after a hyphen, for a reader must be able to look it up. */
    private List<String> broken(String id) {
        String withBreaks = ID.widthPx(id) > cellPx ? id.replace("-", "- ") : id;
        return ID.wrap(withBreaks, cellPx).stream()
                .map(line -> line.replace("- ", "-"))
                .toList();
    }

    private void draw(Column column, Row row) {
        double top = column.y();
        Parting parting = row.parting();
        List<Mark> marks = new ArrayList<>();
        marks.add(
                new Mark.Path("rule", "", Outline.line(box.x(), top, box.right(), top), Style.line(Ink.UNKNOWN, 0.8)));
        marks.add(Badges.draw("", parting.number(), box.x() + Badges.RADIUS_PX + 1, top + LEADING - 1));
        marks.add(swatch(parting.a(), box.x() + PLACE_PX, top));
        marks.add(swatch(parting.b(), box.x() + PLACE_PX + cellPx + GUTTER_PX, top));
        for (Line line : row.lines()) {
            marks.add(Mark.Text.of(line.kind(), line.text(), line.x(), top + line.down(), line.type(), line.color()));
        }
        column.add(
                Mark.Group.of("difference-row", "difference-" + parting.place().id(), marks));
        column.skip(row.height());
    }

    private Mark swatch(Finding finding, double x, double top) {
        return new Mark.Path(
                "swatch",
                "",
                Outline.of(new Box(x, top + LEADING - 10, 16, 11)),
                Style.fill(PartedLook.color(finding, palette)).with(Pen.solid(Ink.HAIRLINE, 0.8)));
    }
}
