package salient.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.read.CampaignReader;
import salient.testkit.Repository;

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
    void aFileThatNothingKnowsHasNone() {
        assertThat(Skeletons.shown("data/x/other.csv")).isEmpty();
        assertThat(Skeletons.header("data/x/places.csv")).isEqualTo("""
                ; what must be there, with a row of it
                        id,name,kind,cell,lat,lon,location_accuracy,identification
                        alder,Alder,village,yes,50.10,10.10,exact,certain""");
    }
}
