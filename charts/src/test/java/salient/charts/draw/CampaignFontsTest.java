package salient.charts.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.problem.Problem;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.CampaignReader;
import salient.testkit.ToyWorkspace;
import salient.workspace.Workspace;

class CampaignFontsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void aToyWorkspace() {
        ToyWorkspace.in(folder);
    }

    private void name(String alder) throws IOException {
        Path places = folder.resolve("data/toy/places.csv");
        Files.writeString(places, Files.readString(places).replace("alder,Alder,", "alder," + alder + ","));
    }

    private void font(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder.resolve("data/toy/fonts"));
        Files.write(folder.resolve("data/toy/fonts/" + name), bytes);
    }

    private List<String> problems() {
        Problems problems = new Problems();
        Workspace workspace = Workspace.at(folder, problems).orElseThrow();
        CampaignInputs inputs = CampaignReader.read(workspace, "toy", problems).orElseThrow();
        CampaignFonts.of(workspace, inputs, problems);
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    @Test
    void aNameThatCannotBeDrawnIsToldWithItsLettersAndTheCure() throws IOException {
        name("徐州");
        assertThat(problems())
                .containsExactly(
                        "data/toy/places.csv: warning: place alder: the name \"徐州\" has letters that no font here"
                                + " has: U+5DDE, U+5F90 [undrawable-name]\n    fix: pictures call it \"Old Alder\"; give it a name or an alias"
                                + " in letters that they have, or put a font that has the letters into data/toy/fonts/ as a .ttf or .otf"
                                + " file");
    }

    @Test
    void wordsOfANameThatCanBeDrawnStandForItWhereThereIsNoOtherName() throws IOException {
        Path places = folder.resolve("data/toy/places.csv");
        Files.writeString(
                places,
                Files.readString(places)
                        .replace("Cedar hill,,Hill 402,", "Fort 徐州 East,,,")
                        .replace("birch,Birch,", "birch,徐州 (Burch),"));
        assertThat(problems())
                .hasSize(2)
                .anyMatch(problem -> problem.contains("pictures call it \"Fort East\""))
                .anyMatch(problem -> problem.contains("pictures call it \"Burch\""));
    }

    @Test
    void placesOfOneNameThatCannotBeDrawnAreNotTakenForOneAnother() throws IOException {
        Path places = folder.resolve("data/toy/places.csv");
        Files.writeString(
                places,
                Files.readString(places)
                        .replace("Cedar hill,,Hill 402,", "徐州,,,")
                        .replace("birch,Birch,", "birch,徐州,"));
        assertThat(problems())
                .filteredOn(problem -> problem.contains("undrawable"))
                .hasSize(2)
                .allMatch(problem -> problem.contains("pictures call it \"birch / cedar-hill\""));
    }

    @Test
    void aSideIsCalledByWhatCanBeDrawnOfItAndTheWarningSaysSo() throws IOException {
        Path campaign = folder.resolve("data/toy/campaign.yaml");
        Files.writeString(
                campaign,
                Files.readString(campaign)
                        .replace("name: Red army", "name: 共軍")
                        .replace("name: Blue army, short: Blue", "name: 共軍 blue, short: 共"));
        assertThat(problems())
                .hasSize(3)
                .anyMatch(problem -> problem.contains("side red: the name") && problem.contains("call it \"Red\""))
                .anyMatch(problem -> problem.contains("side blue: the name") && problem.contains("call it \"blue\""))
                .anyMatch(problem ->
                        problem.contains("side blue: the short name") && problem.contains("call it \"blue\""));
    }

    @Test
    void aFontThatTheCampaignBringsIsTheCure() throws IOException {
        name("မြန်မာ");
        assertThat(problems()).hasSize(1);
        font("burmese.ttf", MadeFont.burmese());
        assertThat(problems()).isEmpty();
    }

    @Test
    void whatIsNoFontIsToldAndDoneWithout() throws IOException {
        byte[] cut = new byte[20_000];
        System.arraycopy(MadeFont.burmese(), 0, cut, 0, cut.length);
        font("cut.ttf", cut);
        font("empty.ttf", new byte[0]);
        font("words.otf", "no font".repeat(500).getBytes(StandardCharsets.UTF_8));
        font("letter.doc", new byte[3]);
        font("README.md", new byte[3]);
        assertThat(problems())
                .hasSize(4)
                .allMatch(problem -> problem.contains("[unreadable-font]"))
                .first()
                .isEqualTo(
                        "data/toy/fonts/cut.ttf: warning: the font cannot be read [unreadable-font]\n    fix: put a whole"
                                + " TrueType or OpenType font there, ending in .ttf or .otf, or move it out of data/toy/fonts");
    }
}
