package salient.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
        assertThat(visit.text("#summary")).isEqualTo("day 5, 22 claims, 5 changes");
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
        assertThat(page.locator("svg.days .said[height='18.00']").count()).isEqualTo(1);
        assertThat(page.locator("svg.days .ground").count()).isGreaterThan(100);
    }

    @Test
    void whoListensIsToldTheDay() {
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("#live").textContent()).isEqualTo("24 March 2014. 6 claims, 2 changes.");
    }
}
