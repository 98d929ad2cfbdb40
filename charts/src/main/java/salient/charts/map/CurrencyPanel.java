package salient.charts.map;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import salient.charts.draw.Box;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Palette;
import salient.charts.draw.Style;
import salient.charts.draw.Type;

/** How current the picture is: claims of the day, the last claim, and ground by how fresh the word on it is. */
final class CurrencyPanel {
    private static final Type TEXT = Type.regular(14);
    private static final Type BOLD = Type.bold(13).condensed();
    private static final Type SMALL = Type.regular(13).condensed();
    private static final Color FRESH = new Color(0x3D3B40);
    private static final Color STALE = new Color(0x8F8C93);
    private static final Color PRESUMED = new Color(0xD5D3D8);

    private CurrencyPanel() {}

    static List<Mark> draw(News news, int freshDays) {
        Column column = new Column("currency", Sheet.CURRENCY);
        column.heading("How current this picture is");
        String claims = Words.claims(news.claims());
        String dated = Character.toUpperCase(claims.charAt(0)) + claims.substring(1) + " dated this day. ";
        column.line(dated + last(news) + ".", TEXT, Palette.INK, 19);
        News.Currency ground = news.currency();
        double total = ground.totalKm2();
        if (total > 0) {
            column.skip(11);
            double x = column.box().x();
            double width = column.box().width();
            double fresh = width * ground.freshKm2() / total;
            double stale = width * ground.staleKm2() / total;
            bar(column, "fresh", x, fresh, FRESH);
            bar(column, "stale", x + fresh, stale, STALE);
            bar(column, "presumed", x + fresh + stale, width - fresh - stale, PRESUMED);
            column.skip(31);
            String recent = "fresh: last " + Words.days(freshDays);
            double next = share(column, x, FRESH, ground.freshKm2(), total, recent);
            next = share(column, next, STALE, ground.staleKm2(), total, "stale: earlier");
            share(column, next, PRESUMED, ground.presumedKm2(), total, "presumed: baseline only");
        }
        return column.marks();
    }

    private static String last(News news) {
        if (news.lastClaim().isEmpty()) {
            return "No claim so far";
        }
        long ago = news.silentDays().getAsLong();
        return "Last claim: " + Words.dayAndMonth(news.lastClaim().get())
                + (ago == 0 ? ", this day" : ", " + Words.days(ago) + " ago");
    }

    private static void bar(Column column, String part, double x, double width, Color color) {
        column.add(new Mark.Path(
                "currency-bar " + part,
                "currency-" + part,
                Outline.of(new Box(x, column.y(), Math.max(0, width), 13)),
                Style.fill(color)));
    }

    /** One share at {@code x}; returns where the next may begin. */
    private static double share(Column column, double x, Color color, double km2, double total, String words) {
        column.add(new Mark.Path(
                "currency-swatch", "", Outline.of(new Box(x, column.y() - 10, 11, 11)), Style.fill(color)));
        String percent = km2 > 0 && km2 / total < 0.01 ? "< 1 %" : Math.round(100 * km2 / total) + " %";
        column.text(percent, x + 17, BOLD, Palette.INK);
        double after = x + 17 + BOLD.widthPx(percent) + 6;
        String text = words + String.format(Locale.ROOT, " (%,.0f km²)", km2);
        column.text(text, after, SMALL, Palette.INK);
        return after + SMALL.widthPx(text) + 16;
    }
}
