package salient.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.browser.Browsing.Screen;
import salient.browser.Browsing.Visit;
import salient.cli.Pages;
import salient.testkit.ToyWorkspace;

/** A campaign whose names and notes are markup: on the page they are what they say, letter by letter. */
class InjectionTest {
    private static final String IMAGE = "<img src=x onerror=alert(1)>";
    private static final String SCRIPT = "</script><script>alert(2)</script>";

    @TempDir
    Path folder;

    @Test
    void namesAndNotesWithMarkupStayText() throws IOException {
        ToyWorkspace toy = ToyWorkspace.in(folder);
        toy.replace("data/toy/places.csv", "birch,Birch,", "birch,Birch" + IMAGE + ",");
        toy.replace("data/toy/places.csv", "Old Alder;Alderton", "Old Alder;" + SCRIPT);
        toy.replace("data/toy/campaign.yaml", "The toy valley, 2020", "Valley" + SCRIPT);
        toy.replace("data/toy/campaign.yaml", "Drawn by hand", "Drawn" + IMAGE);
        toy.replace("scenarios/toy/plain.yaml", "Plain reading", "Plain" + IMAGE);
        toy.replace("seeds/toy/sources.yaml", "name: Blue radio", "name: \"Blue" + IMAGE + "\"");
        toy.replace("seeds/toy/gazette/claims.csv", "\"Taken, it is said\"", "\"Taken, " + IMAGE + SCRIPT + "\"");
        Path page = Browsing.written("injected.html", Pages.ofAllReadings(folder, "toy"));
        assertThat(Files.readString(page)).doesNotContain(IMAGE).doesNotContain(SCRIPT);

        for (String place : List.of("-", "birch", "alder", "cedar-hill")) {
            try (Visit visit = Browsing.open(page, "#2020-05-04/" + place + "/plain", Screen.DESK)) {
                visit.page().evaluate("document.querySelectorAll('details').forEach((each) => (each.open = true))");
                visit.page().locator("#find").fill("birch");
                assertThat(visit.text("#found")).contains("Birch" + IMAGE);
                assertThat(visit.text("#campaign")).isEqualTo("Valley" + SCRIPT);
                assertThat(visit.text("#credit")).contains("Drawn" + IMAGE);
                assertThat(visit.page().title()).startsWith("Valley</script>");
                if (place.equals("birch")) {
                    assertThat(visit.text("#panel h2")).contains("Birch" + IMAGE);
                }
                if (place.equals("cedar-hill")) {
                    assertThat(visit.text("#panel"))
                            .contains("Taken, " + IMAGE + SCRIPT)
                            .contains("Blue" + IMAGE);
                }
                assertThat(visit.page().locator("img").count()).isZero();
                assertThat(visit.page().locator("script").count()).isEqualTo(3);
                assertThat(visit.complaints()).isEmpty();
            }
        }
    }
}
