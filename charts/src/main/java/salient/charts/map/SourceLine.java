package salient.charts.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import salient.account.Account;
import salient.account.AccountId;
import salient.charts.draw.Mark;
import salient.charts.draw.Palette;
import salient.charts.draw.Type;
import salient.run.Replay;

/** Whose words the map is made of, what its areas are, and whose data lie beneath. */
final class SourceLine {
    static final String NOTE = "Areas are control polygons around places, not surveyed lines.";
    private static final double LEADING = 15.5;

    private SourceLine() {}

    static List<Mark> draw(Replay replay) {
        return draw(List.of(replay));
    }

    /** The sources of {@code replays}, which are of one campaign. */
    static List<Mark> draw(List<Replay> replays) {
        Replay replay = replays.get(0);
        Set<AccountId> used = new HashSet<>();
        replays.forEach(each -> used.addAll(each.judgement().scenario().accounts()));
        String accounts = replay.inputs().dossier().accounts().stream()
                .filter(account ->
                        used.contains(account.id()) && !account.claims().isEmpty())
                .map(Account::title)
                .collect(Collectors.joining("; "));
        String text = NOTE + " Accounts: " + accounts + ". "
                + replay.inputs().dossier().campaign().attribution();
        Type type = Type.regular(13).condensed();
        List<String> lines = type.wrap(text, Sheet.SOURCES.width());
        while (lines.size() * LEADING > Sheet.SOURCES.height() && type.sizePx() > 8) {
            type = Type.regular(type.sizePx() - 0.5).condensed();
            lines = type.wrap(text, Sheet.SOURCES.width());
        }
        List<Mark> marks = new ArrayList<>();
        double y = Sheet.SOURCES.y() + 12;
        for (int i = 0; i < lines.size() && i * LEADING < Sheet.SOURCES.height(); i++) {
            marks.add(Mark.Text.of("sources", lines.get(i), Sheet.SOURCES.x(), y + i * LEADING, type, Palette.QUIET));
        }
        return marks;
    }
}
