package salient.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.cli.Pages;
import salient.time.DaySpan;

/** Moving through the days of a page that was opened from disk. */
class DaysTest {
    private Browsing.Visit visit;
    private Page page;

    @BeforeEach
    void open() {
        visit = Browsing.open(Browsing.one(), "", Browsing.Screen.DESK);
        page = visit.page();
    }

    @AfterEach
    void nothingIsComplainedOfOrAskedFor() {
        assertThat(visit.complaints()).isEmpty();
        visit.close();
    }

    private String date() {
        return visit.text("#date");
    }

    @Test
    void opensSoonOnTheDayWithMostClaims() {
        double readyMs = ((Number) page.evaluate("performance.getEntriesByType('navigation')[0].domInteractive"
                        + " - performance.getEntriesByType('navigation')[0].responseEnd"))
                .doubleValue();

        assertThat(date()).isEqualTo("25 March 2014");
        assertThat(visit.text("#summary")).matches("day 5, \\d+ claims, \\d+ changes");
        // A second on a machine with nothing else to do; tests share theirs.
        assertThat(readyMs).isLessThan(4000);
    }

    @Test
    void keysStepGoToTheEndsAndPlay() {
        page.keyboard().press("ArrowLeft");
        assertThat(date()).isEqualTo("24 March 2014");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(date()).isEqualTo("26 March 2014");
        page.keyboard().press("End");
        assertThat(date()).isEqualTo("15 June 2014");
        page.keyboard().press("ArrowRight");
        assertThat(date()).isEqualTo("15 June 2014");
        page.keyboard().press("Home");
        assertThat(date()).isEqualTo("20 March 2014");
        assertThat(visit.text("#summary")).startsWith("the eve");
        page.keyboard().press(" ");
        page.waitForCondition(() -> date().equals("22 March 2014"));
        page.keyboard().press(" ");
        String stopped = date();
        page.waitForTimeout(1800);
        assertThat(date()).isEqualTo(stopped);
    }

    @Test
    void playPauseSpeedAndStepsAreButtonsToo() {
        page.locator("#speed").selectOption("2");
        page.locator(".play").click();
        assertThat(page.locator(".play").getAttribute("aria-label")).isEqualTo("Pause");
        page.waitForCondition(() -> date().equals("28 March 2014"));
        page.locator(".play").click();
        page.keyboard().press("Home");
        page.locator("[aria-label='Next change']").click();
        assertThat(date()).isEqualTo("21 March 2014");
        page.locator("[aria-label='Day after']").click();
        assertThat(date()).isEqualTo("22 March 2014");
        page.locator("[aria-label='Change before']").click();
        assertThat(date()).isEqualTo("21 March 2014");
    }

    @Test
    void theSliderTellsItsDayAndFollowsTheKeyboard() {
        Locator slider = page.locator("#day");
        slider.focus();
        page.keyboard().press("ArrowRight");
        assertThat(date()).isEqualTo("26 March 2014");
        assertThat(slider.getAttribute("aria-valuetext")).startsWith("26 March 2014, ");
        slider.fill("0");
        assertThat(date()).isEqualTo("20 March 2014");
    }

    @Test
    void aClickInTheStripGoesToItsDay() {
        var box = page.locator("svg.days").boundingBox();
        page.mouse().click(box.x + 10 + (box.width - 20) * 30 / 87, box.y + 50);
        assertThat(date()).isEqualTo("19 April 2014");
        assertThat(visit.text(".quiet")).startsWith("The record is silent from 15 April to 14 June (61 days)");
    }

    @Test
    void theStripShowsClaimsChangesGroundAndSilence() {
        assertThat(page.locator("svg.days .change").count()).isEqualTo(14);
        assertThat(page.locator("svg.days .silence").count()).isEqualTo(2);
        assertThat(bars(".said")).containsOnlyOnce("v18.00h");
        assertThat(bars(".ground").split("M")).hasSizeGreaterThan(100);
    }

    private String bars(String kind) {
        return (String) page.locator("svg.days " + kind)
                .evaluateAll("shapes => shapes.map((shape) => shape.getAttribute('d')).join('')");
    }

    @Test
    void aPageOfSomeDaysTellsWhatChangedOnItsFirst() {
        DaySpan days = DaySpan.ofDays(LocalDate.of(2014, 3, 24), LocalDate.of(2014, 3, 26));
        Path cut = Browsing.written("cut.html", Pages.ofDefaultReading(Browsing.workspace(), "latakia-2014", days));
        try (Browsing.Visit some = Browsing.open(cut, "#2014-03-24", Browsing.Screen.DESK);
                Browsing.Visit whole = Browsing.open(Browsing.one(), "#2014-03-24", Browsing.Screen.DESK)) {
            assertThat(some.text("#summary")).isEqualTo(whole.text("#summary"));
            assertThat(some.text("#summary")).matches("day 4, 6 claims, \\d+ changes");
            assertThat(some.page().locator(".changes .place").allInnerTexts())
                    .isEqualTo(whole.page().locator(".changes .place").allInnerTexts());
            some.page().keyboard().press("End");
            assertThat(some.text("#date")).isEqualTo("26 March 2014");
            some.page().keyboard().press("ArrowLeft");
            assertThat(some.text("#summary")).matches("day 5, \\d+ claims, \\d+ changes");
            assertThat(some.complaints()).isEmpty();
        }
    }

    @Test
    void playingPassesOverSilentDaysAndSaysSo() {
        page.locator("#speed").selectOption("2");
        page.locator("#day").fill("24");
        assertThat(date()).isEqualTo("13 April 2014");
        page.locator(".play").click();
        page.waitForCondition(() -> date().equals("15 June 2014"), new Page.WaitForConditionOptions().setTimeout(3000));
        assertThat(visit.text("#rows"))
                .isEqualTo("Passed over 15 April to 14 June (61 days): the record is silent, and nothing changes.");
        page.keyboard().press("ArrowLeft");
        assertThat(date()).isEqualTo("14 June 2014");
        assertThat(visit.text("#rows")).startsWith("Bars: claims a day.");
    }

    @Test
    void backReturnsToWhatWasChosenBeforeAndNotToEveryDayPassed() {
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        page.locator(".all summary").click();
        page.locator(".all .place", new Page.LocatorOptions().setHasText("Observatory 45"))
                .click();
        page.locator("[aria-label='Change before']").click();
        assertThat(date()).isEqualTo("26 March 2014");
        page.goBack();
        assertThat(date()).isEqualTo("27 March 2014");
        assertThat(visit.text("#panel h2")).contains("Observatory 45");
        page.goBack();
        assertThat(date()).isEqualTo("27 March 2014");
        assertThat(visit.text("#panel h2")).doesNotContain("Observatory 45");
        page.goForward();
        assertThat(visit.text("#panel h2")).contains("Observatory 45");
    }

    @Test
    void aPeriodOfOneDayFillsTheStrip(@TempDir Path folder) throws IOException {
        Path bare = Bare.page(folder, "2020-05-01", "2020-05-01", "2020-05-01 east green");
        try (Browsing.Visit one = Browsing.open(bare, "", Browsing.Screen.DESK)) {
            double wide = one.page().locator("svg.days .said").boundingBox().width;
            assertThat(wide).isGreaterThan(500);
            assertThat(one.complaints()).isEmpty();
        }
    }

    @Test
    void aNewYearIsNamedInTheStripWhateverMonthsStandBesideIt(@TempDir Path folder) throws IOException {
        Path bare = Bare.page(folder, "2013-01-01", "2014-12-31", "2013-05-03 east green", "2014-05-05 east blue");
        for (Browsing.Screen screen : List.of(Browsing.Screen.DESK, Browsing.Screen.TABLET, Browsing.Screen.PHONE)) {
            try (Browsing.Visit years = Browsing.open(bare, "", screen)) {
                var words = years.page().locator("svg.days .month");
                assertThat(words.allTextContents()).startsWith("1 January 2013", "2014");
                var last = years.page().locator("svg.days .month").all().stream()
                        .mapToDouble(word -> word.boundingBox().x + word.boundingBox().width)
                        .max();
                assertThat(last.orElseThrow()).isLessThanOrEqualTo(screen.width());
                assertThat(years.page().evaluate("document.documentElement.scrollWidth"))
                        .isEqualTo(screen.width());
            }
        }
    }

    @Test
    void aPeriodOfYearsHasItsYearsInTheStripAndInEveryDay(@TempDir Path folder) throws IOException {
        Path bare = Bare.page(folder, "2015-03-01", "2019-12-31", "2016-05-03 east green", "2018-05-05 east blue");
        try (Browsing.Visit years = Browsing.open(bare, "", Browsing.Screen.DESK)) {
            assertThat(years.page().locator("svg.days .month").allTextContents())
                    .containsExactly("1 March 2015", "2016", "2017", "2018", "2019");
            assertThat(years.text("[data-key=next]")).isEqualTo("Next change: 5 May 2018");
        }
    }

    @Test
    void whoListensIsToldTheDay() {
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("#live").textContent()).isEqualTo("24 March 2014. 6 claims, 2 changes.");
    }
}
