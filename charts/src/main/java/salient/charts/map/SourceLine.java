package salient.charts.map;

import java.util.ArrayList;
import java.util.List;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Type;
import salient.run.Replay;
import salient.telling.Credits;
import salient.wording.ModelWords;

/**
 * Whose words the map is made of, what its areas are, and whose data lie beneath. The terms of the data are always whole;
 * accounts that find no room beside them are given by count. Type is never so small that it could not be read in print.
 */
final class SourceLine {
    static final String NOTE = "Areas are control polygons around places, not surveyed lines.";

    private static final double LARGEST_PX = 13;
    private static final double STEP_PX = 0.5;
    private static final double LEADING = 1.2;
    /** From the top of the box to the first baseline, as a share of the type. */
    private static final double ASCENT = 0.93;
    /** Room for descenders below the last baseline, as a share of the type. */
    private static final double DESCENT = 0.25;

    private SourceLine() {}

    static List<Mark> draw(Replay replay) {
        return draw(List.of(replay));
    }

    /** The sources of {@code replays}, which are of one campaign. Reaches below its box if the terms need it. */
    static List<Mark> draw(List<Replay> replays) {
        var dossier = replays.get(0).inputs().dossier();
        Credits credits =
                Credits.of(dossier, replays.stream().map(Replay::judgement).toList());
        boolean modelled = replays.stream()
                .anyMatch(replay -> replay.judgement().modelled().isPresent());
        String note = modelled ? ModelWords.NOTE + " " + NOTE : NOTE;
        Type type = type(LARGEST_PX);
        String terms = dossier.campaign().cartography().attribution();
        List<String> lines = lines(credits, credits.size(), note, terms, type);
        while (lines.size() > room(type) && type.sizePx() - STEP_PX >= Sheet.SMALLEST_TYPE_PX) {
            type = type(type.sizePx() - STEP_PX);
            lines = lines(credits, credits.size(), note, terms, type);
        }
        for (int named = credits.size() - 1; named >= 0 && lines.size() > room(type); named--) {
            lines = lines(credits, named, note, terms, type);
        }
        List<Mark> marks = new ArrayList<>();
        double y = Sheet.SOURCES.y() + ASCENT * type.sizePx();
        for (int i = 0; i < lines.size(); i++) {
            marks.add(Mark.Text.of(
                    "sources", lines.get(i), Sheet.SOURCES.x(), y + i * LEADING * type.sizePx(), type, Ink.QUIET));
        }
        return marks;
    }

    /**
     * Sources that begin elsewhere than usual.
     *
     * @param bottom how high a sheet must be that holds them
     */
    record Lowered(List<Mark> marks, double bottom) {}

    /** The sources of {@code replays}, with their top at {@code y}. */
    static Lowered below(List<Replay> replays, double y) {
        double down = y - Sheet.SOURCES.y();
        List<Mark> marks = new ArrayList<>();
        double bottom = 0;
        for (Mark mark : draw(replays)) {
            Mark.Text text = (Mark.Text) mark;
            marks.add(text.at(text.spot().moved(0, down)));
            bottom = text.y() + down;
        }
        return new Lowered(marks, Math.ceil(bottom + 20));
    }

    /** How high a sheet must be that holds {@code sources}; the usual height unless their terms are long. */
    static double sheetPx(List<Mark> sources) {
        double bottom = sources.stream()
                .mapToDouble(mark -> ((Mark.Text) mark).box().bottom())
                .max()
                .orElse(0);
        return Math.max(Sheet.HEIGHT, Math.ceil(bottom + Sheet.HEIGHT - Sheet.SOURCES.bottom()));
    }

    private static Type type(double sizePx) {
        return Type.regular(sizePx).condensed();
    }

    private static List<String> lines(Credits credits, int named, String note, String terms, Type type) {
        String accounts = credits.size() == 0 ? "" : " Accounts: " + credits.titles(named) + ".";
        return type.wrapWhole(note + accounts + " " + terms, Sheet.SOURCES.width());
    }

    /** How many lines of {@code type} find room. */
    private static int room(Type type) {
        double below = Sheet.SOURCES.height() - (ASCENT + DESCENT) * type.sizePx();
        return 1 + (int) Math.floor(below / (LEADING * type.sizePx()));
    }
}
