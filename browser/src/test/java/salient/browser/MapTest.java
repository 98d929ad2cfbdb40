package salient.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salient.browser.Browsing.Screen;

/** Moving the map, and what is drawn on it. */
class MapTest {
    private Browsing.Visit visit;
    private Page page;

    private void open(String hash, Screen screen) {
        visit = Browsing.open(Browsing.all(), hash, screen);
        page = visit.page();
    }

    @AfterEach
    void nothingIsComplainedOfOrAskedFor() {
        assertThat(visit.complaints()).isEmpty();
        visit.close();
    }

    private double scale() {
        return Double.parseDouble(world().replaceAll(".*scale\\(([0-9.]+)\\)", "$1"));
    }

    private String world() {
        return page.locator(".world").first().getAttribute("transform");
    }

    @Test
    void buttonsWheelAndKeysZoomAndMove() {
        open("", Screen.DESK);
        double before = scale();
        page.locator("[aria-label='Zoom in']").click();
        assertThat(scale()).isGreaterThan(before);
        page.locator("[aria-label='Zoom out']").click();
        assertThat(scale()).isCloseTo(before, org.assertj.core.data.Offset.offset(1e-6));
        page.locator(".frame").hover();
        page.mouse().wheel(0, -200);
        page.waitForCondition(() -> scale() > before);
        page.locator(".frame").focus();
        page.keyboard().press("0");
        double whole = scale();
        assertThat(whole).isLessThan(before);
        page.keyboard().press("+");
        assertThat(scale()).isGreaterThan(whole);
        String still = world();
        page.keyboard().press("Shift+ArrowLeft");
        assertThat(world()).isNotEqualTo(still);
        assertThat(visit.text("#date")).isEqualTo("25 March 2014");
    }

    @Test
    void draggingMovesTheGroundAndChoosesNothing() {
        open("", Screen.DESK);
        String before = world();
        var box = page.locator(".frame").boundingBox();
        page.mouse().move(box.x + 300, box.y + 300);
        page.mouse().down();
        page.mouse().move(box.x + 380, box.y + 340);
        page.mouse().up();
        assertThat(world()).isNotEqualTo(before);
        assertThat(visit.text("#panel h2")).matches("\\d+ claims, \\d+ changes");
    }

    @Test
    void twoFingersZoom() {
        open("", Screen.PHONE);
        double before = scale();
        var box = page.locator(".frame").boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        CDPSession touch = page.context().newCDPSession(page);
        touch.send("Input.dispatchTouchEvent", fingers("touchStart", x, y, 30));
        touch.send("Input.dispatchTouchEvent", fingers("touchMove", x, y, 60));
        touch.send("Input.dispatchTouchEvent", fingers("touchMove", x, y, 90));
        JsonObject end = new JsonObject();
        end.addProperty("type", "touchEnd");
        end.add("touchPoints", new JsonArray());
        touch.send("Input.dispatchTouchEvent", end);
        page.waitForCondition(() -> scale() > 1.5 * before);
    }

    private static JsonObject fingers(String type, double x, double y, double apart) {
        JsonArray points = new JsonArray();
        for (int finger = 0; finger < 2; finger++) {
            JsonObject point = new JsonObject();
            point.addProperty("x", x + (finger == 0 ? -apart : apart));
            point.addProperty("y", y);
            point.addProperty("id", finger);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        return event;
    }

    @Test
    void everyKindOfGroundAndFrontLooksItsOwn() {
        open("#2014-03-25/-/monitor", Screen.DESK);
        assertThat(fills())
                .contains("var(--side-0-fresh)", "var(--side-1-fresh)", "var(--side-0-presumed)")
                .contains("map-contested-0-1-fresh", "map-disputed-0-1-fresh", "map-unknown", "var(--unassigned)");
        assertThat(page.locator(".front.direct").first().getAttribute("d")).isNotEmpty();
        assertThat(page.locator(".front.contact").first().getAttribute("d")).isNotEmpty();
        page.keyboard().press("End");
        assertThat(fills()).contains("map-known-by");
    }

    private String fills() {
        return (String) page.evaluate(
                "[...document.querySelectorAll('.face, .overlay')].map((face) => face.style.fill).join(' ')");
    }

    @Test
    void namesThinOutAndNeverLieOverEachOther() {
        open("#2014-03-25/-/monitor", Screen.DESK);
        int near = page.locator(".names .name").count();
        assertThat(page.locator(".names .changed").allTextContents())
                .hasSizeGreaterThan(2)
                .contains("Kasab", "Observatory 45");
        page.locator("[aria-label='The whole study area']").click();
        assertThat(page.locator(".names .name").count()).isLessThan(104);
        assertThat(near).isGreaterThan(8);
        Object overlaps = page.evaluate("""
                () => {
                  const boxes = [...document.querySelectorAll(".names .name")].map((each) => each.getBoundingClientRect());
                  const meet = (a, b) => a.left + 2 < b.right && b.left + 2 < a.right && a.top + 5 < b.bottom && b.top + 5 < a.bottom;
                  return boxes.some((a, i) => boxes.some((b, j) => i < j && meet(a, b)));
                }
                """);
        assertThat(overlaps).isEqualTo(false);
    }

    @Test
    void whatWasDoneThatDayIsSigned() {
        open("#2014-03-25/-/monitor", Screen.DESK);
        assertThat(page.locator(".marks .signal").count()).isGreaterThan(4);
        assertThat(page.locator(".marks .signal circle[style*='--side-0-line']").count())
                .isPositive();
        page.keyboard().press("End");
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator(".marks .signal").count()).isZero();
    }

    @Test
    void layersAreTakenOffAndPutBack() {
        open("", Screen.DESK);
        page.locator(".layers summary").click();
        page.locator("[data-key='layer-names']").uncheck();
        assertThat(page.locator(".names").isVisible()).isFalse();
        page.locator("[data-key='layer-front']").uncheck();
        assertThat(page.locator(".world .front.direct").first().isVisible()).isFalse();
        assertThat(page.locator(".marks .signals").isVisible()).isTrue();
        page.locator("[data-key='layer-signals']").uncheck();
        assertThat(page.locator(".marks .signals").isVisible()).isFalse();
        page.locator("[data-key='layer-names']").check();
        assertThat(page.locator(".names").isVisible()).isTrue();
    }
}
