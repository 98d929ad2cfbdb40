package salient.charts.map;

import java.util.ArrayList;
import java.util.List;
import salient.campaign.Campaign;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Type;
import salient.geo.Coverage;
import salient.run.Replay;
import salient.run.ReplayPair;
import salient.wording.Amounts;
import salient.wording.PlainDays;

/** Campaign, date and both readings over a difference map, and on how much they part. */
final class DifferenceHeader {
    private static final Type NAME = Type.bold(19);
    private static final Type DATE = Type.bold(44);
    private static final Type READING = Type.regular(17);
    private static final Type COUNT = Type.bold(17);

    private DifferenceHeader() {}

    static List<Mark> draw(ReplayPair pair, java.time.LocalDate day, List<Parting> partings) {
        Campaign campaign = pair.a().inputs().dossier().campaign();
        double left = Sheet.HEADER.x();
        double right = Sheet.HEADER.right();
        double first = Sheet.HEADER.y() + 16;
        double last = Sheet.HEADER.bottom() - 8;
        double half = Sheet.HEADER.width() / 2 - 20;
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.Text.of("campaign", NAME.cut(campaign.name(), half), left, first, NAME, Ink.QUIET));
        marks.add(Mark.Text.of("date", PlainDays.full(day), left, last, DATE, Ink.TEXT));
        marks.add(end("scenario", READING.cut("A: " + title(pair.a()), half), right, first, READING));
        marks.add(end("scenario", READING.cut("B: " + title(pair.b()), half), right, first + 24, READING));
        marks.add(end("count", count(pair.a().coverage(), partings), right, last, COUNT));
        return marks;
    }

    private static Mark end(String kind, String text, double x, double y, Type type) {
        return Mark.Text.of(kind, text, x, y, type, Ink.TEXT).at(Mark.Anchor.END);
    }

    static String title(Replay replay) {
        return replay.judgement().scenario().title();
    }

    private static String count(Coverage coverage, List<Parting> partings) {
        if (partings.isEmpty()) {
            return "They part nowhere that both know";
        }
        double km2 = partings.stream()
                .mapToDouble(parting -> coverage.cellKm2(parting.place().id()))
                .sum();
        long timing = partings.stream().filter(Parting::ofTiming).count();
        String of = timing == 0
                ? ""
                : timing == partings.size() ? ", in timing alone" : ", " + timing + " of them in timing alone";
        return "They part at " + Amounts.count(partings.size(), "place") + of
                + (km2 > 0 ? "; " + Amounts.fineKm2(km2) + " of ground" : ", without ground");
    }
}
