package salient.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.read.CampaignReader;
import salient.testkit.Repository;
import salient.testkit.ToyWorkspace;

/** What messages show of files that are missing. */
class SkeletonsTest {
    private static final List<String> FILES = List.of(
            "data/hill/campaign.yaml",
            "data/hill/places.csv",
            "data/hill/theatre.geojson",
            "data/hill/land.geojson",
            "seeds/hill/sources.yaml",
            "seeds/hill/eve/account.yaml",
            "seeds/hill/eve/claims.csv",
            "seeds/hill/eve/panel.csv",
            "scenarios/hill/all.yaml");

    @TempDir
    private Path folder;

    @Test
    void togetherTheyAreACampaignWithoutAnError() throws IOException {
        for (String file : FILES) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), Skeletons.of(file).orElseThrow());
        }
        Problems problems = new Problems();
        CampaignReader.read(Repository.workspace(folder), "hill", problems);
        assertThat(ProblemReport.text(problems, "nothing")).startsWith("no problems in ");
    }

    @Test
    void aKeyIsShownAsItsLineHasIt() {
        assertThat(Skeletons.key("data/x/campaign.yaml", "period"))
                .isEqualTo(", as in period: { from: 2020-05-01, to: 2020-05-14 }");
        assertThat(Skeletons.key("data/x/campaign.yaml", "role")).isEqualTo(", as in role: unaligned");
        assertThat(Skeletons.key("data/x/campaign.yaml", "camps"))
                .isEqualTo(", as in camps: [{ id: press, name: Press, role: unaligned }]");
        assertThat(Skeletons.key("seeds/x/sources.yaml", "reliability")).isEqualTo(", as in reliability: F");
        assertThat(Skeletons.key("charts/figures/x.yaml", "title")).isEmpty();
    }

    @Test
    void anAccountIsNamedAfterItsFolderAndTakesWhatIsKnown() {
        assertThat(Skeletons.account(
                        "seeds/x/pravda/account.yaml", Optional.of(LocalDate.of(1919, 7, 5)), Optional.of("tass")))
                .isEqualTo("""
                        id: pravda
                        title: What the document is called
                        publisher: Who published it
                        language: en
                        published: 1919-07-05
                        source: tass
                        kind: news-article
                        """);
        assertThat(Skeletons.key("seeds/x/pravda/account.yaml", "id")).isEqualTo(", as in id: pravda");
    }

    @Test
    void whatIsShownOfAMissingFileChecksInTheCampaignThatMissesIt() throws IOException {
        ToyWorkspace toy =
                ToyWorkspace.in(folder).remove("seeds/toy/eve/account.yaml").remove("seeds/toy/gazette/account.yaml");
        for (String file : List.of("seeds/toy/eve/account.yaml", "seeds/toy/gazette/account.yaml")) {
            Problems problems = new Problems();
            CampaignReader.read(Repository.workspace(folder), "toy", problems);
            String fix = problems.sorted().get(0).fix();
            assertThat(fix).startsWith("add the file " + file + ", with at least what stands here\n");
            toy.write(file, fix.substring(fix.indexOf('\n') + 1).stripIndent() + "\n");
        }
        Problems problems = new Problems();
        CampaignReader.read(Repository.workspace(folder), "toy", problems);
        assertThat(problems.errors()).as(ProblemReport.text(problems, "")).isZero();
    }

    @Test
    void aFileThatNothingKnowsHasNone() {
        assertThat(Skeletons.of("data/x/other.csv")).isEmpty();
        assertThat(Skeletons.header("data/x/places.csv")).isEqualTo("""
                ; what must be there, with a row of it
                        id,name,kind,cell,lat,lon,location_accuracy,identification
                        alder,Alder,village,yes,50.10,10.10,exact,certain""");
    }
}
