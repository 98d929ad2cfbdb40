package salient.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salient.browser.Browsing.Screen;

/** Changing readings, comparing two, and the address of what is shown. */
class ReadingsTest {
    private Browsing.Visit visit;
    private Page page;

    private void open(String hash) {
        visit = Browsing.open(Browsing.all(), hash, Screen.DESK);
        page = visit.page();
    }

    @AfterEach
    void nothingIsComplainedOfOrAskedFor() {
        assertThat(visit.complaints()).isEmpty();
        visit.close();
    }

    private String hash() {
        return (String) page.evaluate("location.hash");
    }

    private void choose(String list, String title) {
        page.locator("#choose-" + list).selectOption(new SelectOption().setLabel(title));
    }

    @Test
    void anotherReadingFindsOtherwise() {
        open("#2014-03-24/kasab/monitor");
        assertThat(visit.text(".answer")).isEqualTo("Held by Opposition forces");
        choose("reading", "Consensus reading");
        assertThat(visit.text(".answer"))
                .isEqualTo(
                        "Disputed: contested between Government forces and Opposition forces, or held by Opposition forces");
        assertThat(hash()).isEqualTo("#2014-03-24/kasab/consensus");
    }

    @Test
    void twoReadingsStandSideBySideAndMoveTogether() {
        open("#2014-03-25/-/monitor");
        page.locator("[name=mode][value=beside]").check();
        assertThat(page.locator(".frame").count()).isEqualTo(2);
        choose("other", "Government reading");
        assertThat(page.locator(".which").allInnerTexts())
                .containsExactly("A: Monitor reading", "B: Government reading");
        assertThat(hash()).isEqualTo("#2014-03-25/-/monitor/government/beside");
        page.locator("[aria-label='Zoom in']").click();
        assertThat(page.locator(".world").nth(0).getAttribute("transform"))
                .isEqualTo(page.locator(".world").nth(1).getAttribute("transform"));
        assertThat(visit.text("#panel .parted")).contains("Where the two part", "Al-Samra");
        page.keyboard().press("ArrowRight");
        assertThat(visit.text("#date")).isEqualTo("26 March 2014");
        choose("other", "Monitor reading");
        assertThat(page.locator(".which").allInnerTexts())
                .containsExactly("A: Government reading", "B: Monitor reading");
    }

    @Test
    void theDifferenceStripesWhereTheyPart() {
        open("#2014-03-25/-/monitor/consensus/difference");
        assertThat(page.locator(".frame").count()).isEqualTo(1);
        int striped = ((Number)
                        page.evaluate(
                                "[...document.querySelectorAll('.face')].filter((face) => face.style.fill.includes('map-parted')).length"))
                .intValue();
        assertThat(striped).isBetween(1, page.locator("#panel .pair").count());
        assertThat(page.locator("#panel .pair").first().innerText()).contains("A ", "B ");
        page.keyboard().press("Home");
        assertThat(visit.text("#date")).isEqualTo("20 March 2014");
    }

    @Test
    void groundThatOneDoesNotKnowIsGreyAndNotCounted() {
        open("#2014-04-01/-/monitor/strict/difference");
        assertThat(fills(".face")).anyMatch(fill -> fill.contains("map-unknown"));
        assertThat(visit.text("#panel .parted")).contains("one or both know nothing: not counted.");
    }

    private List<String> fills(String kind) {
        return List.of(((String) page.evaluate(
                        "[...document.querySelectorAll('" + kind + "')].map((face) => face.style.fill).join(' ')"))
                .split(" "));
    }

    @Test
    void whatHappenedIsToldOfBothReadings() {
        open("#2014-03-25/-/monitor/government/difference");
        String both = "A: \\d+ claims?, \\d+ changes?; B: \\d+ claims?, \\d+ changes?";
        assertThat(visit.text("#summary")).matches("day 5, " + both);
        assertThat(visit.text("#panel h2")).matches(both);
        assertThat(visit.text("#panel")).contains("A: what changed", "B: what changed");
        assertThat(visit.text("#rows")).contains("Dots: ground changed, in A above, in B below.");
        assertThat(page.locator("svg.days .change")
                        .evaluateAll("dots => new Set(dots.map(dot => dot.getAttribute('cy'))).size"))
                .isEqualTo(2);
    }

    @Test
    void theKeyOfDifferencesNamesEveryColour() {
        open("#2014-03-25/-/monitor/government/difference");
        assertThat(page.locator("#key li").allInnerTexts())
                .contains("The two readings part here", "Government forces", "Opposition forces")
                .contains(
                        "Contested: fighting, or divided",
                        "Disputed: sources disagree",
                        "Vacant",
                        "One or both do not know");
    }

    @Test
    void twoReadingsNameTheSourcesOfBoth() {
        open("#2014-03-25/-/monitor/extended/beside");
        assertThat(page.locator("#panel .about > summary").allInnerTexts()).hasSize(2);
        assertThat(page.locator("#panel .about").first().textContent()).contains("Reading A", "Monitor reading.");
        assertThat(page.locator("#panel .about").last().textContent()).contains("Reading B", "Extended");
        assertThat(page.locator("#panel .about").last().locator("li").count())
                .isGreaterThan(
                        page.locator("#panel .about").first().locator("li").count());
    }

    @Test
    void twoReadingsSayOnWhoseWordEachRestsAndAreSilentOnlyTogether() {
        open("#2014-03-25/samra/monitor/government/beside");
        assertThat(page.locator("#panel .case h3").allInnerTexts()).contains("B: who says so, in Government reading");
        page.evaluate("location.hash = '#2014-04-10/-/monitor/extended/beside'");
        page.waitForCondition(() -> visit.text("#date").equals("10 April 2014"));
        assertThat(visit.text("#panel")).doesNotContain("The record is silent");
        page.evaluate("location.hash = '#2014-04-10/-/monitor'");
        page.waitForCondition(() -> page.locator(".frame").count() == 1);
        assertThat(visit.text("#panel")).contains("The record is silent");
    }

    @Test
    void anAddressBringsBackWhatWasShown() {
        open("#2014-04-02/observatory-45/opposition/government/beside");
        assertThat(visit.text("#date")).isEqualTo("2 April 2014");
        assertThat(visit.text("#panel h2")).contains("Observatory 45");
        assertThat(page.locator(".which").allInnerTexts())
                .containsExactly("A: Opposition reading", "B: Government reading");
        page.evaluate("location.hash = '#2014-03-30/-/strict'");
        page.waitForCondition(() -> visit.text("#date").equals("30 March 2014"));
        assertThat(page.locator(".frame").count()).isEqualTo(1);
        assertThat(page.locator("#choose-reading").evaluate("node => node.selectedOptions[0].text"))
                .isEqualTo("Strict reading");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#",
                "#%E0%A4%A",
                "#2014-13-99/nowhere/nobody",
                "#1999-01-01/<b>/x/y/z",
                "#2014-02-30/kasab/monitor",
                "#2014-04-31/-/monitor",
                "#2014-03-25/kasab/monitor/monitor/beside"
            })
    void anAddressThatSaysNothingUsefulIsPassedOver(String hash) {
        open(hash);
        assertThat(visit.text("#date")).isEqualTo("25 March 2014");
        assertThat(page.locator(".frame").count()).isEqualTo(1);
        assertThat(hash()).startsWith("#2014-03-25/");
    }
}
