package salient.charts.chart;

import java.util.ArrayList;
import java.util.List;
import salient.account.Casualties;
import salient.charts.draw.Ink;
import salient.charts.draw.Tint;

/**
 * The marks of casualty counts: one for a number, two joined by a line for a range, one with an arrow for "at least".
 */
final class CasualtyItems {
    private static final double NOTE_GAP_PX = 14;
    private static final double ARROW_PX = 26;

    /** What a number counts. */
    enum Counted {
        KILLED(Glyph.Sign.CIRCLE, " killed"),
        WOUNDED(Glyph.Sign.SQUARE, " wounded"),
        TOGETHER(Glyph.Sign.DIAMOND, " in all");

        private final Glyph.Sign sign;
        private final String word;

        Counted(Glyph.Sign sign, String word) {
            this.sign = sign;
            this.word = word;
        }

        Glyph.Sign sign() {
            return sign;
        }
    }

    /** A number of a row, as far as it is given. */
    private record Figure(Counted counted, Casualties.Range range) {
        boolean given() {
            return range.low().isPresent() || range.high().isPresent();
        }

        /** Whether no more is known than how many there were at least. */
        boolean open() {
            return range.high().isEmpty();
        }

        int least() {
            return Math.max(1, range.low().orElseGet(() -> range.high().orElse(1)));
        }

        int most() {
            return Math.max(1, range.high().orElseGet(() -> range.low().orElse(1)));
        }

        String inWords() {
            return CasualtyRows.inWords(range) + counted.word;
        }
    }

    private final List<RowItems.Item> items = new ArrayList<>();
    private final ScaleAxis scale;
    private final Tint color;
    private final double markPx;

    CasualtyItems(ScaleAxis scale, Tint color, double markPx) {
        this.scale = scale;
        this.color = color;
        this.markPx = markPx;
    }

    /** All of them, in drawing order. */
    List<RowItems.Item> all() {
        return List.copyOf(items);
    }

    /** Adds what {@code counted} gives. */
    void add(int row, CasualtyRows.Row counted) {
        Casualties count = counted.count();
        Figure wounded = new Figure(Counted.WOUNDED, count.toll().wounded());
        boolean together = count.counting().combined() && !wounded.given();
        Figure killed = new Figure(
                together ? Counted.TOGETHER : Counted.KILLED, count.toll().killed());
        List<Figure> given = new ArrayList<>();
        for (Figure number : List.of(killed, wounded)) {
            if (number.given()) {
                addMarks(row, number, count);
                given.add(number);
            }
        }
        given.sort(java.util.Comparator.comparingInt(Figure::most));
        if (given.size() == 2) {
            items.add(noteBefore(row, given.get(0)));
        }
        items.add(noteAfter(row, given.get(given.size() - 1), remark(counted)));
    }

    private static String remark(CasualtyRows.Row counted) {
        String where = counted.where().isEmpty() ? "" : ", " + counted.where();
        return counted.partOf()
                .map(whole -> where + ", of " + total(whole.count())
                        + (whole.days().equals(counted.days()) ? "" : " counted " + whole.days()))
                .orElse(where);
    }

    private static String total(Casualties whole) {
        String killed = CasualtyRows.inWords(whole.toll().killed());
        return killed.isEmpty() ? CasualtyRows.inWords(whole.toll().wounded()) : killed;
    }

    private void addMarks(int row, Figure number, Casualties count) {
        double from = scale.at(number.least());
        double to = scale.at(number.most());
        Glyph mark = new Glyph.Mark(
                number.counted().sign,
                color,
                count.counting().cumulative() ? Glyph.Mark.Inside.HOLLOW : Glyph.Mark.Inside.SOLID,
                markPx);
        if (from < to) {
            items.add(RowItems.Item.of(row, from, to, new Glyph.Rule(color, Style.LINE)));
            items.add(RowItems.Item.of(row, from, from, mark));
        }
        if (number.open()) {
            items.add(RowItems.Item.of(row, to, to, new Glyph.Arrow(color, ARROW_PX)));
        }
        items.add(RowItems.Item.of(row, to, to, mark));
    }

    private RowItems.Item noteBefore(int row, Figure number) {
        double at = scale.at(number.least());
        return RowItems.Item.of(row, at, at, new Glyph.Note(number.inWords(), Style.NOTE, Ink.TEXT, -NOTE_GAP_PX));
    }

    /** The note of the greatest number. */
    private RowItems.Item noteAfter(int row, Figure number, String remark) {
        double afterPx = number.open() ? ARROW_PX + 8 : NOTE_GAP_PX;
        String words = number.inWords() + remark;
        return RowItems.Item.of(
                row,
                scale.at(number.least()),
                scale.at(number.most()),
                new Glyph.Aside(words, Style.NOTE, Ink.TEXT, NOTE_GAP_PX, afterPx));
    }
}
