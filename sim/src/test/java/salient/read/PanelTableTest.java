package salient.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.account.Claim;
import salient.problem.ProblemReport;
import salient.testkit.ToyWorkspace;
import salient.text.Limits;

/** Rows of a panel that state the same for days that follow one another are one span, and one claim. */
class PanelTableTest {
    private static final String PANEL = "seeds/toy/ledger/panel.csv";
    private static final LocalDate FIRST = LocalDate.of(2020, 5, 2);
    private static final String[] STATES = {"held,red", "held,blue", "contested,red;blue", "vacant,"};

    @TempDir
    Path folder;

    private ToyWorkspace toy;

    @BeforeEach
    void freshCopy() {
        toy = ToyWorkspace.in(folder);
    }

    private List<String> claims(List<String> rows) {
        toy.write(PANEL, "place,from,to,control,sides\n" + String.join("\n", rows) + "\n");
        return toy.readWell().dossier().claims().stream()
                .filter(claim -> claim.id().account().value().equals("ledger"))
                .map(PanelTableTest::shown)
                .toList();
    }

    private static String shown(Claim claim) {
        return claim.id().local() + " line " + claim.provenance().row().line() + " "
                + claim.provenance().citation().locator() + " " + claim.statement();
    }

    private static String withoutLine(String claim) {
        return claim.replaceFirst(" line \\d+", "");
    }

    private static String row(String place, int from, int last, String state) {
        return place + "," + FIRST.plusDays(from) + "," + FIRST.plusDays(last) + "," + state;
    }

    @Test
    void aSpanIsCitedByTheLineOfItsFirstDay() {
        assertThat(claims(List.of(
                        row("birch", 0, 0, "held,red"),
                        row("alder", 0, 0, "held,red"),
                        row("birch", 1, 1, "held,red"),
                        row("alder", 1, 1, "held,blue"))))
                .map(claim -> claim.replaceFirst(" State.*", ""))
                .containsExactly(
                        "panel-birch-2020-05-02 line 2 from 2020-05-02 until 2020-05-04",
                        "panel-alder-2020-05-02 line 3 from 2020-05-02 until 2020-05-03",
                        "panel-alder-2020-05-03 line 5 from 2020-05-03 until 2020-05-04");
    }

    /** Random spans, some with days between them: by span, by place, by day and in no order they are the same claims. */
    @RepeatedTest(20)
    void aPanelIsTheSameHoweverItIsGiven(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> spans = new ArrayList<>();
        List<String> byPlace = new ArrayList<>();
        List<List<String>> days = new ArrayList<>();
        IntStream.range(0, 12).forEach(day -> days.add(new ArrayList<>()));
        for (String place : List.of("alder", "birch", "cedar-hill")) {
            int state = random.nextInt(4);
            for (int day = random.nextInt(3); day < 12; ) {
                int last = Math.min(11, day + random.nextInt(5));
                String said = STATES[state];
                spans.add(row(place, day, last, said));
                for (int i = day; i <= last; i++) {
                    byPlace.add(row(place, i, i, said));
                    days.get(i).add(row(place, i, i, said));
                }
                state = (state + 1 + random.nextInt(3)) % 4;
                day = last + 1 + random.nextInt(2);
            }
        }
        List<String> byDay = days.stream().flatMap(List::stream).toList();
        List<String> inNoOrder = new ArrayList<>(byDay);
        Collections.shuffle(inNoOrder, random);

        List<String> expected =
                claims(spans).stream().map(PanelTableTest::withoutLine).toList();
        assertThat(claims(byPlace)).map(PanelTableTest::withoutLine).isEqualTo(expected);
        assertThat(claims(byDay)).map(PanelTableTest::withoutLine).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(claims(inNoOrder)).map(PanelTableTest::withoutLine).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void twoStatesForOnePlaceAndDayAreRefusedWhateverTheOrder() {
        toy.write(
                PANEL,
                String.join(
                        "\n",
                        "place,from,to,control,sides",
                        row("birch", 5, 5, "held,red"),
                        row("birch", 1, 1, "held,red"),
                        row("birch", 0, 0, "held,red"),
                        row("birch", 1, 1, "held,blue")));
        assertThat(toy.read()).isEmpty();
        assertThat(ProblemReport.text(toy.problems(), "nothing was replayed")).contains("""
                seeds/toy/ledger/panel.csv:5:7: error: place "birch" is stated for 2020-05-03, and for \
                2020-05-02..2020-05-03 in line 4 [overlapping-dates]
                    fix: let each row end, with until, where the next begins in seeds/toy/ledger/panel.csv
                """);
    }

    @Test
    void aPanelOfMoreSpansThanFitIsRefusedInOneSentence() {
        StringBuilder rows = new StringBuilder("place,from,to,control,sides\n");
        IntStream.range(0, 500)
                .forEach(day ->
                        rows.append(row("birch", day, day, STATES[day % 2])).append('\n'));
        toy.replace("data/toy/campaign.yaml", "to: 2020-05-20", "to: 2021-12-20")
                .write(PANEL, rows.toString());
        assertThat(toy.read(Limits.of(250 << 10))).isEmpty();
        assertThat(ProblemReport.text(toy.problems(), "nothing was replayed")).contains("""
                seeds/toy/ledger/panel.csv:402: error: the rows up to here state 401 spans of days, more than fits into the \
                0 MB of memory that may be used [oversized-file]
                    fix: allow more with the variable SALIENT_HEAP, as in SALIENT_HEAP=1g, or state fewer of them in \
                seeds/toy/ledger/panel.csv
                """);
    }

    @Test
    void ofAHundredThousandRowsWithErrorsOnlyTheirNumberIsKept() {
        StringBuilder rows = new StringBuilder("place,from,to,control,sides\n");
        IntStream.range(0, 100_000).forEach(i -> rows.append("birch,2020-05-02,2020-05-02,helt,red\n"));
        toy.write(PANEL, rows.toString());
        assertThat(toy.read()).isEmpty();
        assertThat(ProblemReport.text(toy.problems(), "nothing was replayed"))
                .contains("and 99950 more problems [invalid-value]", "and 99949 more problems [overlapping-dates]");
    }
}
