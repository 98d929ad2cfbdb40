package salient.charts.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import salient.charts.draw.Box;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Pen;
import salient.charts.draw.Style;
import salient.charts.draw.Tint;
import salient.charts.draw.Type;
import salient.ground.GroundKind;
import salient.telling.GroundCurrency;
import salient.telling.News;
import salient.time.DaySpan;
import salient.wording.Amounts;
import salient.wording.PlainDays;

/** How current the picture is: claims of the day, the last claim, and ground by how fresh the word on it is. */
final class CurrencyPanel {
    private static final Type TEXT = Type.regular(14);
    private static final Type BOLD = Type.bold(13).condensed();
    private static final Type SMALL = Type.regular(13).condensed();
    private static final String UNSPOKEN = GroundKind.UNKNOWN.token();

    private CurrencyPanel() {}

    static List<Mark> draw(News news, GroundCurrency ground, int freshDays, Box box) {
        Column column = new Column("currency", box);
        column.heading("How current this picture is");
        column.line(spoken(news), TEXT, Ink.TEXT, 19);
        if (ground.cellKm2() > 0) {
            ground(column, ground, freshDays);
        }
        return column.marks();
    }

    /** One kind of ground in the bar. */
    private record Part(String name, Tint color, double km2, String words) {}

    private static void ground(Column column, GroundCurrency ground, int freshDays) {
        List<Part> parts = List.of(
                new Part(
                        "fresh",
                        Ink.CURRENCY_FRESH,
                        ground.freshKm2(),
                        "fresh: last " + Amounts.count(freshDays, "day")),
                new Part("stale", Ink.CURRENCY_STALE, ground.staleKm2(), "stale: earlier"),
                new Part("presumed", Ink.CURRENCY_PRESUMED, ground.presumedKm2(), "presumed: baseline only"),
                new Part(UNSPOKEN, Ink.CURRENCY_UNKNOWN, ground.unspokenKm2(), UNSPOKEN));
        column.skip(9);
        double x = column.box().x();
        for (Part part : parts) {
            double width = column.box().width() * part.km2() / ground.cellKm2();
            bar(column, part.name(), x, width, part.color());
            x += width;
        }
        column.skip(28);
        x = column.box().x();
        for (Part part : parts) {
            if (part.km2() > 0 || !part.name().equals(UNSPOKEN)) {
                x = share(column, x, part, ground.percent(part.km2()));
            }
        }
        String base = String.format(
                Locale.ROOT,
                "Shares %s, %,.0f km². Fresh %,.0f km², stale %,.0f km², presumed %,.0f km².",
                GroundCurrency.BASE,
                ground.cellKm2(),
                ground.freshKm2(),
                ground.staleKm2(),
                ground.presumedKm2());
        column.line(base, SMALL, Ink.QUIET, 17);
        if (ground.outlivedKm2() > 0) {
            String unknown = String.format(
                    Locale.ROOT,
                    "Of the ground spoken of, control is unknown on %,.0f km², %s: what was said no longer stands.",
                    ground.outlivedKm2(),
                    ground.percent(ground.outlivedKm2()));
            column.line(unknown, SMALL, Ink.QUIET, 14.5);
        }
    }

    /** How much was said on the day, and when anything was said last. */
    static String spoken(News news) {
        boolean today = news.silentDays().isPresent() && news.silentDays().getAsLong() == 0;
        if (news.said().claims() == 0 && today) {
            return "No claim begins this day; some speak of a span of days that holds it.";
        }
        String claims = Amounts.countOrNo(news.said().claims(), "claim");
        return Amounts.capital(claims) + " dated this day. " + last(news) + ".";
    }

    private static String last(News news) {
        if (news.said().last().isEmpty()) {
            return "No claim so far";
        }
        long ago = news.silentDays().getAsLong();
        LocalDate last = news.said().last().get();
        return "Last claim: " + PlainDays.brief(last, DaySpan.ofDays(last, news.day()))
                + (ago == 0 ? ", this day" : ", " + Amounts.count(ago, "day") + " ago");
    }

    private static void bar(Column column, String part, double x, double width, Tint color) {
        column.add(new Mark.Path(
                "currency-bar " + part,
                "currency-" + part,
                Outline.of(new Box(x, column.y(), Math.max(0, width), 13)),
                Style.fill(color).with(Pen.solid(Ink.HAIRLINE, 0.8))));
    }

    /** One share at {@code x}; returns where the next may begin. */
    private static double share(Column column, double x, Part part, String percent) {
        column.add(new Mark.Path(
                "currency-swatch",
                "",
                Outline.of(new Box(x, column.y() - 10, 11, 11)),
                Style.fill(part.color()).with(Pen.solid(Ink.HAIRLINE, 0.8))));
        column.text(percent, x + 17, BOLD, Ink.TEXT);
        double after = x + 17 + BOLD.widthPx(percent) + 6;
        column.text(part.words(), after, SMALL, Ink.TEXT);
        return after + SMALL.widthPx(part.words()) + 16;
    }
}
