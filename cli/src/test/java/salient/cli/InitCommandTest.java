package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.cli.Terminal.Outcome;

/** Begins campaigns as somebody does who has nothing yet. */
class InitCommandTest {
    private static final String PLACES = """
            Name,Lat,Lon
            Qal'at Alpha,50.10,10.10
            Beta,50.10,10.40
            Gamma,50.30,10.20
            """;

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void aFolder() throws IOException {
        terminal = Terminal.in(folder);
        Files.writeString(folder.resolve("villages.csv"), PLACES);
    }

    @Test
    void aCampaignOutOfNothingHasNoProblemAndReplays() {
        Outcome made = terminal.run("init", "my war");

        assertThat(made.status()).as(made.err()).isZero();
        assertThat(made.out()).isEqualTo("""
                Guessed:
                  the period, 2020-05-01 to 2020-05-28, for want of --from and --to
                  the time zone, UTC, for want of another
                  the study area is the convex hull of the places and 13.0 km around it, and all of it is taken for
                  land: draw a better one in data/my-war/theatre.geojson and data/my-war/land.geojson
                  the study area lies between the latitudes -0.02 and 0.36 and the longitudes -0.02 and 0.32
                To decide:
                  who fights: side-a and side-b stand in, in data/my-war/campaign.yaml
                  which places there are: alder, birch and cedar are made up
                  what was said: two claims on alder are examples, in seeds/my-war/eve/claims.csv and
                  seeds/my-war/first-report/claims.csv
                my war/data/my-war/README.md
                Next:
                  salient replay --workspace "my war"
                  salient add claim --account first-report --workspace "my war"
                """);
        assertThat(terminal.run("check", "--workspace", "my war").out()).endsWith("no problems in 11 files\n");
        assertThat(terminal.run("replay", "--no-maps", "--workspace", "my war").status())
                .isZero();
        assertThat(folder.resolve("my war/runs/my-war/all/control.csv"))
                .content()
                .contains("alder,2020-05-01,2020-05-03,held,side-a")
                .contains("alder,2020-05-03,,held,side-b");
    }

    @Test
    void aNameThatIsMarkUpIsTextInTheNotes() {
        assertThat(terminal.run("init", "war", "--name", "<img src=x> *War* [a](b)")
                        .status())
                .isZero();
        assertThat(folder.resolve("war/data/war/README.md"))
                .content()
                .startsWith("# &lt;img src=x> \\*War\\* \\[a\\](b)\n");
    }

    @Test
    void aListOfPlacesGetsGroundAroundItsHullAndSaysSo() throws IOException {
        Outcome made = terminal.run(
                "init",
                "war",
                "--places",
                "villages.csv",
                "--sides",
                "red,blue",
                "--from",
                "21 March 2014",
                "--to",
                "2014-06",
                "--time-zone",
                "Asia/Damascus",
                "--name",
                "The valley");

        assertThat(made.status()).as(made.err()).isZero();
        assertThat(made.out()).startsWith("""
                Read:
                  3 places from villages.csv
                Guessed:
                  the ground of each place reaches up to 22 km from it, as far as half of them have another: set
                  max_reach_km in data/war/campaign.yaml
                  the study area is the convex hull of the places and 22.0 km around it, and all of it is taken for
                  land: draw a better one in data/war/theatre.geojson and data/war/land.geojson
                  the study area lies between the latitudes 49.90 and 50.50 and the longitudes 9.79 and 10.71
                To decide:
                  what was said: two claims on qalat-alpha are examples,""");
        assertThat(folder.resolve("war/data/war/campaign.yaml"))
                .content()
                .contains("name: The valley\n")
                .contains("\nperiod: { from: 2014-03-21, to: 2014-06-30 }\n")
                .contains("is the convex hull of the places");
        assertThat(folder.resolve("war/data/war/places.csv")).content().contains("qalat-alpha,Qal'at Alpha,");
        assertThat(terminal.run("check", "--workspace", "war").out()).endsWith("no problems in 11 files\n");
    }

    @Test
    void aPlaceFarFromAllOthersIsAskedAbout() throws IOException {
        Files.writeString(
                folder.resolve("villages.csv"),
                "name,lat,lon\nAlpha,50.1,10.1\nBeta,50.2,10.2\nGamma,50.1,10.3\nDelta,50.2,-10.1\n");

        assertThat(terminal.run("init", "war", "--places", "villages.csv").out())
                .contains("  whether Delta is where the list has it: the nearest other place is 1,")
                .doesNotContain("whether Alpha");
    }

    @Test
    void aGivenStudyAreaIsTaken() throws IOException {
        Files.writeString(folder.resolve("area.geojson"), """
                { "type": "Polygon", "coordinates": [[[10.0, 50.0], [10.3, 50.0], [10.3, 50.4], [10.0, 50.4], [10.0, 50.0]]] }
                """);

        Outcome made = terminal.run("init", "war", "--places", "villages.csv", "--theatre", "area.geojson");

        assertThat(made.status()).as(made.err()).isZero();
        assertThat(made.out()).contains("Left out:\n  1 place ").doesNotContain("convex hull");
        assertThat(folder.resolve("war/data/war/campaign.yaml")).content().contains("is the one that was given");
    }

    @Test
    void allThatCannotBeIsToldAtOnceAndNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("villages.csv"), "Name,Lat\nAlpha,50\n");

        Outcome outcome = terminal.run(
                "init", "war", "--places", "villages.csv", "--sides", "red", "--from", "3/4/2014", "--to", "autumn");

        assertThat(outcome.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(outcome.err()).isEqualTo("""
                --from: error: "3/4/2014" may be 2014-04-03 or 2014-03-04 [invalid-date]
                    fix: write the one that is meant in --from
                --sides: error: there is but one side [missing-value]
                    fix: name two or more, with a comma between them
                --to: error: "autumn" is not a date [invalid-date]
                    fix: write it as YYYY-MM-DD in --to
                3 errors, 0 warnings; nothing was written
                """);
        assertThat(folder.resolve("war")).doesNotExist();
    }

    @Test
    void aListThatCannotBeReadLeavesNothingBehind() throws IOException {
        Files.writeString(folder.resolve("villages.csv"), "Name,Lat\nAlpha,50\n");

        Outcome outcome = terminal.run("init", "war", "--places", "villages.csv");

        assertThat(outcome.err()).contains("name it: --columns lon=HEADING");
        assertThat(folder.resolve("war")).doesNotExist();
    }

    @Test
    void whomPicturesAreToNameStandsReadyToBeFilledIn() throws IOException {
        assertThat(terminal.run("init", "war").status()).isZero();
        Path file = folder.resolve("war/data/war/campaign.yaml");
        String yaml = Files.readString(file);
        assertThat(yaml).contains("\n# attribution: \"Places and land: whose they are\"\n");

        Files.writeString(file, yaml.replace("\n# attribution:", "\nattribution:"));
        assertThat(terminal.run("check", "--workspace", "war").status()).isZero();
    }

    @Test
    void nothingThatIsThereIsReplacedAndOtherFilesStay() throws IOException {
        Files.createDirectories(folder.resolve("war"));
        Files.writeString(folder.resolve("war/notes.txt"), "mine");
        assertThat(terminal.run("init", "war").status()).isZero();
        String before = Files.readString(folder.resolve("war/data/war/campaign.yaml"));

        Outcome again = terminal.run("init", "war", "--from", "2014-03-21");

        assertThat(again.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(again.err()).startsWith("""
                data/war: error: something stands here, and nothing is replaced [unwritable-output]
                    fix: name another campaign with --campaign, or move data/war elsewhere
                """);
        assertThat(Files.readString(folder.resolve("war/data/war/campaign.yaml")))
                .isEqualTo(before);
        assertThat(folder.resolve("war/notes.txt")).hasContent("mine");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "mine");

        Outcome refused = terminal.run("init", "notes.txt/war");

        assertThat(refused.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(refused.err())
                .contains("data/war: error: the campaign cannot be written: ")
                .contains("\n    fix: make " + file.resolve("war")
                        + " a folder that can be written to, or name another workspace\n");
    }

    @Test
    void aSecondCampaignJoinsTheFirstAndTheFirstStaysTheDefault() throws IOException {
        terminal.run("init", "war");

        Outcome second = terminal.run("init", "war", "--campaign", "other");

        assertThat(second.status()).as(second.err()).isZero();
        assertThat(folder.resolve("war/workspace.yaml")).content().endsWith("default_campaign: war\n");
        assertThat(terminal.run("check", "--workspace", "war").out()).endsWith("no problems in 21 files\n");
    }

    @Test
    void kindsThatAreNotKnownNamesThatAreSharedAndOtherScriptsAreLeftToDecide() throws IOException {
        Files.writeString(folder.resolve("orte.csv"), """
                name,kind,lat,lon
                Ærø,fortress,50.10,10.10
                Łódź,Dorf,50.10,10.40
                Łódź,town,50.20,10.40
                Донецк,Dorf,50.30,10.20
                """);

        Outcome made = terminal.run("init", "war", "--places", "orte.csv", "--from", "2014-03-21");

        assertThat(made.status()).as(made.err()).isZero();
        assertThat(made.out().replaceAll("\\s+", " "))
                .contains("which kinds these are, taken for villages because the words are not known: \"Dorf\" (Łódź,"
                        + " line 3; Донецк, line 5); \"fortress\" (Ærø, line 2); the kinds are city, town, village,")
                .contains("what else to call places that share a name, so that claims can name one: Łódź"
                        + " (lodz-orte-csv-2); Łódź (lodz-orte-csv-3)")
                .contains("better ids for places without a name in Latin letters, by a column of ids, or of such names"
                        + " with the others as local: place (Донецк)")
                .contains("for want of --to ")
                .contains("the study area lies between the latitudes 49.9")
                .contains("two claims on aero are examples");
    }

    @Test
    void coordinatesThatAreExchangedAreToldWithTheirRow() throws IOException {
        Files.writeString(folder.resolve("swap.csv"), """
                name,lat,lon
                Alpha,54.90,9.80
                Beta,9.75,54.95
                Gamma,54.80,9.40
                Delta,-54.80,9.40
                """);

        Outcome refused = terminal.run("init", "war", "--places", "swap.csv");

        assertThat(refused.err()).startsWith("""
                swap.csv:3: error: Beta, at lat 9.75 and lon 54.95, lies 6""").contains("""
                 km from the middle of the places, and the other way round it lies among them [swapped-coordinates]
                    fix: exchange lat and lon in swap.csv
                swap.csv:5: error: Delta, at lat -54.8 and lon 9.4, lies 1""").contains("""
                 km from the middle of the places, too far for one study area [invalid-theatre]
                    fix: look whether lat and lon are exchanged, or wrong, in swap.csv
                2 errors, 0 warnings in 1 of 1 file; nothing was written
                """);
        assertThat(folder.resolve("war")).doesNotExist();
    }
}
