package salient.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.cli.Pages;
import salient.problem.Problems;
import salient.synthetic.Recipe;
import salient.synthetic.Regime;
import salient.synthetic.SyntheticWorkspace;
import salient.synthetic.Telling;
import salient.synthetic.War;

/** The page of a made-up country of so many places that a draft of the ground is shown while days pass. */
class ManyPlacesTest {
    private static final int PLACES = 3300;

    @TempDir
    static Path folder;

    private static Path country;
    private Browsing.Visit visit;
    private Page page;

    @BeforeEach
    void open() {
        if (country == null) {
            Recipe recipe = new Recipe("country", War.of(PLACES, 12, 20), new Telling(2, Regime.USUAL), 1);
            new SyntheticWorkspace(folder.resolve("w"), "w").write(recipe, new Problems());
            country = Browsing.written("country.html", Pages.ofDefaultReading(folder.resolve("w"), "country"));
        }
        visit = Browsing.open(country, "#2001-01-02", Browsing.Screen.DESK);
        page = visit.page();
    }

    @AfterEach
    void nothingIsComplainedOfOrAskedFor() {
        assertThat(visit.complaints()).isEmpty();
        visit.close();
    }

    /** Moves the slider to a day and tells what is shown before it rests. */
    private Object passTo(int day) {
        return page.evaluate("""
                day => {
                  const slider = document.querySelector("#day");
                  slider.value = day;
                  slider.dispatchEvent(new Event("input", { bubbles: true }));
                  return [document.querySelector(".draft").hidden, document.querySelector("#date").textContent].join();
                }
                """, day);
    }

    private boolean draft() {
        return page.locator(".draft").isVisible();
    }

    @Test
    void whileDaysPassADraftIsShownAndTheMapWhenTheyRest() {
        assertThat(draft()).isFalse();
        assertThat(passTo(11)).isEqualTo("false,12 January 2001");
        page.waitForCondition(() -> !draft());
        assertThat(visit.text("#date")).isEqualTo("12 January 2001");
        assertThat(visit.text("#panel .kicker")).isEqualTo("Friday, 12 January 2001");
    }

    @Test
    void theDraftDrawsTheOutlinesOfCellsInTheColourOfTheMap() {
        for (int i = 0; i < 6; i++) {
            page.locator("[aria-label='Zoom in']").click();
        }
        assertThat(page.locator(".world.far").count()).isZero();
        String pen = "getComputedStyle(document.querySelector('%s')).stroke";
        assertThat(page.evaluate(pen.formatted(".world > .cells")))
                .isEqualTo(page.evaluate(pen.formatted(".world > .cells path")))
                .isNotEqualTo("none");
        assertThat(passTo(11)).isEqualTo("false,12 January 2001");
    }

    @Test
    void theDraftShowsTheGroundOfTheDayAsTheMapDoes() {
        passTo(4);
        passTo(11);
        page.evaluate("""
                () => {
                  const canvas = document.querySelector(".draft");
                  window.drafted = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
                }
                """);
        page.waitForCondition(() -> !draft());
        double same = ((Number) page.evaluate("""
                () => {
                  const faces = [...document.querySelectorAll(".face")].filter((face) => face.style.fill.startsWith("var"));
                  const fills = faces.map((face) => getComputedStyle(face).fill.match(/\\d+/g).map(Number));
                  const matrix = faces[0].getCTM().inverse();
                  const { width, height, data } = window.drafted;
                  let seen = 0;
                  let same = 0;
                  for (let y = 3; y < height; y += 9) {
                    for (let x = 3; x < width; x += 9) {
                      const point = new DOMPoint(x + 0.5, y + 0.5).matrixTransform(matrix);
                      const at = faces.findIndex((face) => face.isPointInFill(point));
                      if (at < 0) continue;
                      const pixel = data.subarray(4 * (y * width + x), 4 * (y * width + x) + 3);
                      seen++;
                      if (fills[at].slice(0, 3).every((value, i) => value === pixel[i])) same++;
                    }
                  }
                  return seen > 500 ? same / seen : -seen;
                }
                """)).doubleValue();

        // The rest has lines over it.
        assertThat(same).isGreaterThan(0.85);
    }
}
