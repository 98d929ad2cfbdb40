package salient.charts.map;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import salient.campaign.Campaign;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Style;
import salient.charts.draw.Type;
import salient.run.Replay;
import salient.telling.News;
import salient.wording.Amounts;
import salient.wording.PlainDays;

/** Campaign, date and scenario over the map, and a warning where the record is silent. */
final class Header {
    private static final Type NAME = Type.bold(19);
    private static final Type DATE = Type.bold(44);
    private static final Type SCENARIO = Type.regular(17);
    private static final Type WARNING = Type.bold(17);

    private Header() {}

    static List<Mark> draw(Replay replay, News news, boolean silent) {
        Campaign campaign = replay.inputs().dossier().campaign();
        List<Mark> marks = new ArrayList<>();
        double left = Sheet.HEADER.x();
        double right = Sheet.HEADER.right();
        double half = Sheet.HEADER.width() / 2 - 20;
        double first = Sheet.HEADER.y() + 16;
        double second = Sheet.HEADER.bottom() - 8;
        marks.add(Mark.Text.of("campaign", NAME.cut(campaign.name(), half), left, first, NAME, Ink.QUIET));
        marks.add(Mark.Text.of("date", PlainDays.full(news.day()), left, second, DATE, Ink.TEXT));
        String scenario = "Scenario: " + replay.judgement().scenario().title();
        marks.add(Mark.Text.of("scenario", SCENARIO.cut(scenario, half), right, first, SCENARIO, Ink.TEXT)
                .at(Mark.Anchor.END));
        long number = ChronoUnit.DAYS.between(campaign.period().first(), news.day());
        String count = number == 0
                ? "The eve of the campaign"
                : "Day " + Amounts.number(number) + " of "
                        + Amounts.number(campaign.period().days() - 1);
        marks.add(Mark.Text.of("day-count", count, right, first + 25, SCENARIO, Ink.QUIET)
                .at(Mark.Anchor.END));
        boolean modelled = replay.judgement().modelled().isPresent();
        warning(news, silent, modelled).ifPresent(text -> warn(marks, text, right, second));
        return marks;
    }

    /** What a reader must be told of a day in a silence, and of one before anybody has spoken. */
    private static java.util.Optional<String> warning(News news, boolean silent, boolean modelled) {
        OptionalLong since = news.silentDays();
        if (since.isEmpty()) {
            return java.util.Optional.of(
                    modelled ? "No claim yet: a model goes by the eve" : "No claim yet: control is presumed");
        }
        return !silent || since.getAsLong() == 0
                ? java.util.Optional.empty()
                : java.util.Optional.of("No claim for " + Amounts.count(since.getAsLong(), "day")
                        + (modelled ? ": a model alone goes on" : ": earlier findings are carried on"));
    }

    private static void warn(List<Mark> marks, String text, double right, double baseline) {
        double width = WARNING.widthPx(text);
        double x = right - width - 20;
        double y = baseline - 6;
        marks.add(new Mark.Path(
                "warning-sign", "", Outline.polygon(x - 12, y + 7, x, y - 13, x + 12, y + 7), Style.fill(Ink.TEXT)));
        marks.add(Mark.Text.of("warning-sign", "!", x, y + 5, Type.bold(13), Ink.PAPER)
                .at(Mark.Anchor.MIDDLE));
        marks.add(Mark.Text.of("warning", text, right, baseline, WARNING, Ink.TEXT)
                .at(Mark.Anchor.END)
                .named("warning"));
    }
}
