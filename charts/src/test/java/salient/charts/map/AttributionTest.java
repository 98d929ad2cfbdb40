package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import salient.account.Account;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Mark;
import salient.charts.draw.PdfPlayer;
import salient.run.Replay;
import salient.run.ReplayPair;
import salient.testkit.Latakia;

/** Whose words and whose map a sheet rests on, however many they are. */
class AttributionTest {
    private static final LocalDate DAY = LocalDate.of(2014, 3, 25);
    private static final double LEAST_POINTS = 5;

    private static List<ReplayPair> pairs;

    @BeforeAll
    static void replay() {
        pairs = Latakia.pairs("monitor", "extended", "consensus");
    }

    private static Replay extended() {
        return pairs.get(0).b();
    }

    private static String sources(DisplayList sheet) {
        return Marks.texts(sheet, "sources").replace('\n', ' ');
    }

    /** The terms of the data are whole, the accounts are named or counted, and all text is on the sheet and readable. */
    private static void assertSound(DisplayList sheet, Replay replay, int heard) {
        String text = sources(sheet);
        assertThat(text).startsWith(SourceLine.NOTE);
        assertThat(text)
                .endsWith(replay.inputs().dossier().campaign().cartography().attribution());
        String accounts = text.substring(text.indexOf("Accounts: "));
        long named = replay.inputs().dossier().accounts().stream()
                .map(Account::title)
                .filter(title -> accounts.contains(": " + title) || accounts.contains("; " + title))
                .count();
        if (named < heard) {
            assertThat(text).contains("; and " + (heard - named) + " further accounts, listed in ");
        }
        Layout.assertWithinTheSheet(sheet);
        assertReadable(sheet);
    }

    private static void assertReadable(DisplayList sheet) {
        double pointsPerUnit = PdfPlayer.WIDTH_MM / 25.4 * 72 / sheet.widthPx();
        assertThat(sheet.walk()
                        .filter(mark -> mark instanceof Mark.Text)
                        .map(mark -> (Mark.Text) mark)
                        .filter(text -> text.type().sizePx() * pointsPerUnit < LEAST_POINTS)
                        .map(text -> text.kind() + " " + text.type().sizePx() + ": " + text.text())
                        .collect(Collectors.toSet()))
                .isEmpty();
    }

    @Test
    void aDailyMapOfManyAccountsCountsThoseItCannotNameAndKeepsTheTermsOfTheData() {
        DisplayList map = DayMaps.of(extended(), MapOptions.DEFAULT).draw(DAY);
        assertSound(map, extended(), 48);
        assertThat(sources(map)).contains("further accounts, listed in scenarios/latakia-2014/extended.yaml.");
    }

    @Test
    void aDifferenceMapOfManyAccountsDoesToo() {
        DisplayList map = DifferenceMaps.of(pairs.get(0), MapOptions.DEFAULT).draw(DAY);
        assertSound(map, extended(), 48);
        assertThat(sources(map))
                .contains("listed in scenarios/latakia-2014/monitor.yaml and scenarios/latakia-2014/extended.yaml.");
    }

    @Test
    void aSheetOfManyReadingsDoesToo() {
        DisplayList sheet = ReadingsMap.draw(pairs, DAY);
        assertSound(sheet, extended(), 48);
        assertThat(sources(sheet)).contains("listed in 3 files of scenarios/latakia-2014/.");
    }

    @Test
    void fewAccountsAreAllNamed() {
        Replay monitor = pairs.get(0).a();
        DisplayList map = DayMaps.of(monitor, MapOptions.DEFAULT).draw(DAY);
        assertSound(map, monitor, 5);
        assertThat(sources(map)).doesNotContain("further");
    }

    @Test
    void anAccountOfWhichNothingIsHeardIsNotCredited() {
        Replay monitor = pairs.get(0).a();
        assertThat(sources(DayMaps.of(monitor, MapOptions.DEFAULT).draw(DAY)))
                .doesNotContain(monitor.inputs().dossier().accounts().stream()
                        .filter(account -> account.id().value().equals("anadolu"))
                        .map(Account::title)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void theSheetGrowsRatherThanCutTheTermsOfTheData() {
        String terms = "Some land © somebody, under terms that go on; ".repeat(60) + "the last of them.";
        DisplayList map = DayMaps.of(Toy.campaign().attribution(terms).replay(), MapOptions.DEFAULT)
                .draw(Toy.EVE);
        assertThat(sources(map)).endsWith(terms);
        assertThat(map.heightPx()).isGreaterThan(Sheet.HEIGHT);
        Layout.assertWithinTheSheet(map);
        assertReadable(map);
    }
}
