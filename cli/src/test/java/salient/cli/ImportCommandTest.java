package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.cli.Terminal.Outcome;

class ImportCommandTest {
    private static final String PLACES = """
            CODE;NAME;Y;X
            a-1;Alpha;50,1;10,1
            b-2;Beta;50,3;10,2
            """;

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void aTableOfPlaces() throws IOException {
        terminal = Terminal.in(folder);
        Files.writeString(folder.resolve("places.csv"), PLACES);
    }

    private Outcome importPlaces(String... more) {
        String[] words = {
            "import",
            "gazetteer",
            "places.csv",
            "--columns",
            "id=CODE,name=NAME,lat=Y,lon=X",
            "--campaign",
            "valley",
            "--workspace",
            "work",
            "--period",
            "2020-05-01/2020-05-14"
        };
        String[] all = Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return terminal.run(all);
    }

    @Test
    void aCampaignIsMadeInAFolderThatIsNotThereYetAndCanBeChecked() {
        Outcome made = importPlaces("--sides", "red,blue");

        assertThat(made.err()).isEqualTo("reading gazetteer\n");
        assertThat(made.status()).isZero();
        assertThat(made.out()).isEqualTo("""
                Read:
                  2 places from places.csv
                Guessed:
                  the time zone, UTC, for want of another
                  the study area is the convex hull of the places and 5.0 km around it, and all of it is taken for
                  land: draw a better one in data/valley/theatre.geojson and data/valley/land.geojson
                  the study area lies between the latitudes 50.06 and 50.34 and the longitudes 10.03 and 10.27
                To decide:
                  what the account coding says: fill seeds/valley/coding/claims.csv
                  how far each source can be trusted: F, cannot be judged, stands in seeds/valley/sources.yaml for
                  coder
                work/data/valley
                work/data/valley/import.md
                """);
        assertThat(terminal.run("check", "--workspace", "work").err()).endsWith("""
                0 errors, 1 warning in 1 of 9 files
                """);
    }

    @Test
    void nothingThatIsThereIsReplaced() throws IOException {
        importPlaces("--sides", "red,blue");
        String before = Files.readString(folder.resolve("work/data/valley/places.csv"));

        Outcome again = importPlaces("--sides", "green,blue");

        assertThat(again.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(again.err()).startsWith("""
                data/valley: error: something stands here, and nothing is replaced [unwritable-output]
                    fix: name another campaign with --campaign, or move data/valley elsewhere
                """).endsWith("3 errors, 0 warnings in 3 of 3 files; nothing was written\n");
        assertThat(Files.readString(folder.resolve("work/data/valley/places.csv")))
                .isEqualTo(before);
    }

    @Test
    void aFolderInWhichAnImportWasKilledIsClearedUpFirst() throws IOException {
        Path left = Files.createDirectories(folder.resolve("work/valley.partial-0123456789abcdef0123456789abcdef"));
        Files.writeString(left.resolve(".unfinished-run"), "");
        Files.createDirectories(left.resolve("new/data/valley"));

        assertThat(importPlaces().status()).isZero();
        assertThat(left).doesNotExist();
    }

    @Test
    void anImportThatWasKilledWhileItTookItsPlacesIsFinishedByTheNext() throws IOException {
        importPlaces();
        Path work = folder.resolve("work");
        Path left = Files.createDirectories(work.resolve("valley.partial-0123456789abcdef0123456789abcdef"));
        Files.writeString(left.resolve(".unfinished-run"), "");
        Files.writeString(left.resolve("places"), "seeds/valley\nscenarios/valley\ndata/valley\n");
        Files.createDirectories(left.resolve("new"));
        for (String half : new String[] {"scenarios", "data"}) {
            Files.move(work.resolve(half), left.resolve("new").resolve(half));
        }

        assertThat(importPlaces().err()).startsWith("data/valley: error: something stands here");
        assertThat(terminal.run("check", "--workspace", "work").status()).isZero();
        assertThat(left).doesNotExist();
    }

    @Test
    void nothingIsWrittenThroughALinkThatLeadsOutOfTheWorkspace() throws IOException {
        Files.createDirectories(folder.resolve("work/scenarios"));
        Files.createDirectories(folder.resolve("work/data"));
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("work/seeds"), folder.resolve("elsewhere"));

        Outcome outcome = importPlaces();

        assertThat(outcome.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(outcome.err()).isEqualTo("""
                seeds: error: the folder leads out of the workspace [outside-workspace]
                    fix: put a folder at seeds in place of the link
                1 error, 0 warnings in 1 of 1 file; nothing was written
                """);
        assertThat(folder.resolve("elsewhere")).isEmptyDirectory();
        assertThat(folder.resolve("work/data")).isEmptyDirectory();
    }

    @Test
    void nothingIsWrittenIfTheFilesHaveErrors() throws IOException {
        Files.writeString(folder.resolve("places.csv"), "CODE;NAME;Y;X\na;Alpha;fifty;10\n");

        Outcome outcome = importPlaces();

        assertThat(outcome.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(outcome.err()).isEqualTo("""
                reading gazetteer
                places.csv:2: error: lat "fifty" is not a number of degrees [invalid-number]
                    fix: write degrees of WGS 84 with a decimal point, or name the column that has them with --columns
                1 error, 0 warnings in 1 of 1 file; nothing was written
                """);
        assertThat(folder.resolve("work")).doesNotExist();
    }

    @Test
    void aFormatThatIsNotThereIsNamedWithThoseThatAre() {
        assertThat(terminal.run("import", "atlas", "x.csv").err())
                .startsWith("No format is called \"atlas\"; there is ");
        assertThat(terminal.run("import").err()).startsWith("Name a format: ");
    }
}
