package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salient.cli.Terminal.Outcome;
import salient.testkit.Repository;

class ExplainCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void aToyWorkspace() {
        terminal = Terminal.in(Terminal.toy(folder));
    }

    @Test
    void aReadingCanBeTriedWithoutAFileForIt() {
        String said = terminal.run("explain", "alder", "--on", "2020-05-06").out();
        Outcome tried = terminal.run("explain", "alder", "--on", "2020-05-06", "--without", "source:observer");

        assertThat(tried.status()).isZero();
        assertThat(said).contains("contested").doesNotContain("leaves out");
        assertThat(tried.out())
                .contains("Plain reading (without source:observer)")
                .contains("leaves out source observer");
        assertThat(terminal.run("explain", "alder", "--with", "fresh_days=many").status())
                .isEqualTo(3);
    }

    @Test
    void underAModelEachClaimHasItsBitsInATableAndUnderNoOtherReading() {
        String plain = terminal.run("explain", "alder", "--on", "2020-05-06", "--format", "csv")
                .out();
        String modelled = terminal.run(
                        "explain", "alder", "--on", "2020-05-06", "--with", "combine=posterior", "--format", "csv")
                .out();

        assertThat(plain.lines().findFirst())
                .hasValueSatisfying(header -> assertThat(header).endsWith(",locator"));
        assertThat(modelled.lines().findFirst())
                .hasValueSatisfying(header -> assertThat(header)
                        .endsWith(
                                ",locator,model_control,model_sides,model_probability,model_low,model_high,model_bits,"
                                        + "model_one_camp"));
        assertThat(modelled.lines().skip(1))
                .isNotEmpty()
                .anyMatch(line -> line.matches(".*,\\d\\.\\d{3},-?\\d+\\.\\d{3},.*"));
    }

    @Test
    void claimsThatWeighNothingUnderAModelAreCountedInPlaceOfNamed() {
        String said = terminal.run("explain", "alder", "--on", "2020-05-16", "--with", "combine=posterior")
                .out();

        assertThat(said.substring(said.indexOf("What each claim weighs"), said.indexOf("What decides")))
                .isEqualTo("""
                        What each claim weighs for "held by Blue army", in bits of its odds
                          1.2 for it            gazette:alder-fighting
                          0.2 against it        gazette:valley-cleared
                          nothing               1 more claim

                        """);
    }

    @Test
    void theCaseForAFindingIsLaidOut() {
        Outcome outcome = terminal.run("explain", "cedar-hill", "--on", "2020-05-05");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).isEqualTo("""
                        Cedar hill  (cedar-hill)
                          Hilltop in The valley. Its point is an estimate (50.2000, 10.1500), within 1.5 km; it is probable,
                          not certain, which place is meant.
                          Also called Hill 402.

                        At the close of 5 May 2020, under "Plain reading":
                          held by Red army.
                          A claim says so outright. So since the eve, 1 May 2020. The last claim on it is of 4 May 2020, 1
                          day before: fresh.

                        What decides
                          - 4 May 2020, Valley Observer [Monitor; reliability B, usually reliable]: Blue army tried to take
                            it and did not, and Red army stayed on it.
                              gazette:hill-failed, page 2, citing note 2, which fits; credibility 2, probably true;
                              explicit; reported 10 May 2020.
                              Decisive, E1: speaks for what was so far taken to be so.

                        What loses
                          - 3 May to 4 May 2020, 00:30 local time (22:30 UTC), Blue radio [Blue camp; reliability D, not
                            usually reliable]: Blue army took its peak from Red army.
                              gazette:hill-captured, page 1, citing note 1, which fits; credibility 3, possibly true;
                              explicit; reported 3 May 2020.
                              Overruled, E10: its own source took it back; beaten by gazette:hill-retracted (Blue radio).
                              Coder: Taken, it is said

                        What was said besides
                          - 2 May 2020, dawn, The Gazette [Press; reliability C, fairly reliable]: Blue army attacked it.
                              gazette:hill-attacked, page 1, citing note 1, which fits; credibility 3, possibly true;
                              explicit; reported 10 May 2020.
                              Noted, E5: nothing says that the fighting is inside.
                          - 4 May 2020, 14:10, Red radio [Red camp; reliability D, not usually reliable]: it is not so that
                            Blue army took its peak from Red army (Blue radio, 3 May to 4 May).
                              gazette:hill-denied, page 2, citing note 2, which does not fit; credibility 4, doubtful;
                              explicit; reported 4 May to 5 May 2020.
                              Noted, E10: what it denies does not stand on that day.

                        The rules of evidence, E1 to E21, are explained in docs/scenarios.md.
                        """);
    }

    @Test
    void whatIsKnownToHaveComeByALaterDayIsToldOnTheDaysOnWhichItMayHave() throws IOException {
        Files.writeString(
                folder.resolve("seeds/toy/gazette/claims.csv"),
                "birch-some-day,observer,2020-05-06,2020-05-09,,,,,birch,,capture,red,blue,,,explicit,2,page 9,,,,\n",
                StandardOpenOption.APPEND);

        assertThat(terminal.run("explain", "birch", "--on", "2020-05-07").out()).contains("""

                What may have come true by then, and counts from a later day
                  - 6 May to 9 May 2020, Valley Observer [Monitor; reliability B, usually reliable]: Red army took
                    it from Blue army.
                      gazette:birch-some-day, page 9; credibility 2, probably true; explicit; reported 10 May 2020.
                      Counts from 9 May 2020.
                """);
        for (String day : new String[] {"2020-05-05", "2020-05-09"}) {
            assertThat(terminal.run("explain", "birch", "--on", day).out()).doesNotContain("may have come true");
        }
    }

    @Test
    void whatAReadingDoesNotHearDoesNotLose() {
        String out = terminal.run("explain", "alder", "--on", "2020-05-06", "--without", "source:observer")
                .out();

        assertThat(out).contains("\nWhat this reading does not hear\n").doesNotContain("What loses");
        assertThat(out.substring(out.indexOf("What this reading does not hear")))
                .contains("gazette:alder-fighting");
    }

    @Test
    void whatWasNotYetKnownOnADayIsNotSaidOfIt() throws IOException {
        Files.writeString(
                folder.resolve("seeds/toy/gazette/claims.csv"),
                Files.readString(folder.resolve("seeds/toy/gazette/claims.csv"))
                        + "dam-held,observer,2020-05-10,,,,,,dam-post,,hold,red,,,,explicit,2,page 6,,,,\n"
                        + "dam-taken,blue-radio,2020-05-12,,,,,,dam-post,,capture,blue,red,,,explicit,3,page 6,,,,\n"
                        + "dam-kept,gazette,2020-05-15,,,,,,dam-post,,hold,red,,,,explicit,2,page 6,,,,\n");

        String before =
                terminal.run("explain", "dam-post", "--on", "2020-05-13").out();
        String after = terminal.run("explain", "dam-post", "--on", "2020-05-15").out();

        assertThat(before.substring(before.indexOf("What decides")))
                .contains("a change in its own camp's favour against a monitor's word")
                .doesNotContain("Overruled")
                .doesNotContain("dam-kept");
        assertThat(after).contains("Overruled, E2: the next monitor or unaligned source to speak does not bear it out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alder", "Alder", "ALDERTON", "old alder", "Old-Alder"})
    void aPlaceIsFoundByAnyOfItsNames(String name) {
        Outcome outcome = terminal.run(("explain " + name).split(" "));

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).startsWith("Alder  (alder)\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    aldre       | No place is called "aldre"; did you mean alder (Alder)?
                    hill        | No place is called "hill"; did you mean cedar-hill?
                    zzzzzz      | No place is called "zzzzzz"; 'salient list places' has them all
                    """)
    void aPlaceThatIsNotThereIsAnsweredWithTheNearest(String name, String message) {
        Outcome outcome = terminal.run("explain", name);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo(message + "\nTry 'salient explain --help'.\n");
    }

    @Test
    void aDayOutsideThePeriodIsRefused() {
        Outcome outcome = terminal.run("explain", "alder", "--on", "2020-06-01");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("""
                        --on 2020-06-01 is outside the period; toy runs from 2020-05-01 to 2020-05-20
                        Try 'salient explain --help'.
                        """);
    }

    @Test
    void aRegionListsItsPlacesAndWhatWasSaidOfIt() {
        Outcome outcome = terminal.run("explain", "the valley");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .contains("A region has no finding of its own")
                .contains("  alder, birch, cedar-hill, dam-post\n")
                .contains("Red radio: Red army took back all that Blue army had gained in The valley.");
    }

    @Test
    void anotherScenarioGivesAnotherAnswer() {
        assertThat(terminal.run("explain", "alder", "--on", "2020-05-06").out()).contains("  contested between");
        assertThat(terminal.run("explain", "alder", "--on", "2020-05-06", "--scenario", "late")
                        .out())
                .contains("  held by Red army.");
    }

    @Test
    void proseIsWrappedAtTheWidthOfTheTerminal() {
        Outcome outcome = new Terminal(folder, Map.of("COLUMNS", "60"), Surroundings.Screen.TERMINAL)
                .run("explain", "cedar-hill");

        assertThat(outcome.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
    }

    @Test
    void theRealRecordIsExplained() {
        Outcome outcome = Terminal.in(Repository.ROOT)
                .run("explain", "observatory-45", "--campaign", "latakia-2014", "--on", "2014-04-01");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .contains("المرصد 45")
                .contains("[military-wiki:0331-o45-launcher]")
                .contains("      military-wiki:0401-o45-denied, ")
                .containsPattern("What loses\n  - 31 March 2014, Syrian state television ");
    }
}
