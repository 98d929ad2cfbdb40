package salient.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import salient.browser.Browsing.Screen;
import salient.browser.Browsing.Visit;

/** How the page looks, at every size, by day and by night, and to those who cannot see it. */
class AppearanceTest {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Path SHOTS = Path.of(System.getProperty("salient.shots"));

    static Stream<Screen> screens() {
        return Stream.of(Screen.DESK, Screen.TABLET, Screen.PHONE, Screen.DESK.dark(), Screen.PHONE.dark());
    }

    static Stream<Arguments> visits() {
        String day = "#2014-03-25/-/monitor";
        String pair = "#2014-03-24/kasab/monitor/consensus/beside";
        return Stream.of(
                Arguments.of(day, Screen.DESK),
                Arguments.of(pair, Screen.DESK.dark()),
                Arguments.of(pair, Screen.PHONE),
                Arguments.of(day, Screen.PHONE.dark()));
    }

    @ParameterizedTest
    @MethodSource("visits")
    void theRulesOfAccessibilityAreKept(String hash, Screen screen) {
        try (Visit visit = Browsing.open(Browsing.all(), hash, screen)) {
            // All that folds, but of the many cards of a day only a few: they are all alike.
            visit.page().evaluate("""
                    () => {
                      const cards = [...document.querySelectorAll(".brief details")].slice(3);
                      document.querySelectorAll("details").forEach((each) => (each.open = !cards.includes(each)));
                    }
                    """);
            var broken = new AxeBuilder(visit.page()).withTags(RULES).analyze().getViolations();
            assertThat(broken.stream()
                            .flatMap(rule -> rule.getNodes().stream()
                                    .limit(3)
                                    .map(node ->
                                            rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary())))
                    .isEmpty();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void nothingIsBlankOrReachesOutOfTheWindow(Screen screen) throws IOException {
        try (Visit visit = Browsing.open(Browsing.all(), "#2014-03-24/kasab/monitor", screen)) {
            byte[] shot = visit.page().screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(screen + ".png")));
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(shot));
            assertThat(image.getWidth()).isEqualTo(screen.width());
            assertThat(IntStream.range(0, screen.width() * screen.height())
                            .map(i -> image.getRGB(i % screen.width(), i / screen.width()))
                            .distinct()
                            .count())
                    .isGreaterThan(200);
            assertThat(outOfTheWindow(visit)).isLessThanOrEqualTo(0);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aNarrowPhoneIsWideEnough() {
        Screen narrow = new Screen(360, 640, Screen.PHONE.colors(), true);
        for (String hash : List.of("#2014-03-25/-/monitor/government/beside", "#2014-03-24/kasab/monitor")) {
            try (Visit visit = Browsing.open(Browsing.all(), hash, narrow)) {
                assertThat(outOfTheWindow(visit)).isLessThanOrEqualTo(0);
            }
        }
    }

    private static double outOfTheWindow(Visit visit) {
        return ((Number) visit.page().evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .doubleValue();
    }

    @Test
    void theButtonTurnsNightIntoDay() {
        try (Visit visit = Browsing.open(Browsing.one(), "", Screen.DESK.dark())) {
            String night = background(visit);
            visit.page().locator("#theme").click();
            assertThat(background(visit)).isEqualTo("rgb(250, 249, 246)").isNotEqualTo(night);
            visit.page().locator("#theme").click();
            assertThat(background(visit)).isEqualTo(night);
        }
    }

    private static String background(Visit visit) {
        return (String) visit.page().evaluate("getComputedStyle(document.documentElement).backgroundColor");
    }

    @Test
    void inPrintThereIsTheMapAndTheAccountInLightColours() {
        try (Visit visit = Browsing.open(Browsing.all(), "#2014-03-24/kasab/monitor", Screen.DESK.dark())) {
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(visit.page().locator("#controls").isVisible()).isFalse();
            assertThat(visit.page().locator("#search").isVisible()).isFalse();
            assertThat(visit.page()
                            .locator("select, input, .modes, button.play")
                            .all())
                    .noneMatch(control -> control.isVisible());
            assertThat(visit.text("#readings")).isEqualTo("Monitor reading");
            assertThat(visit.page().locator("svg.map").isVisible()).isTrue();
            assertThat(visit.page().locator(".answer").isVisible()).isTrue();
            assertThat(visit.page().locator("#credit").isVisible()).isTrue();
            assertThat(visit.page().evaluate("getComputedStyle(document.documentElement).getPropertyValue('--text')"))
                    .isEqualTo("#1c1b20");
        }
    }

    @Test
    void inPrintACardSaysItsFateOnceAndNothingAsksToBeOpened() {
        try (Visit visit = Browsing.open(Browsing.one(), "#2014-03-25/-/monitor", Screen.DESK)) {
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(visit.page().locator(".brief").count()).isGreaterThan(5);
            assertThat(visit.page().locator(".brief summary").all()).noneMatch(summary -> summary.isVisible());
            assertThat(visit.page().locator(".brief").first().locator(".fate").all().stream()
                            .filter(fate -> fate.isVisible()))
                    .hasSize(1);
        }
    }

    @Test
    void focusGoesThroughThePageInItsOrder() {
        try (Visit visit = Browsing.open(Browsing.all(), "", Screen.DESK)) {
            Page page = visit.page();
            StringBuilder order = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                page.keyboard().press("Tab");
                order.append(page.evaluate("document.activeElement.id || document.activeElement.className"))
                        .append(' ');
            }
            assertThat(order.toString())
                    .startsWith("skip find theme choose-reading ")
                    .contains(" frame ");
        }
    }
}
