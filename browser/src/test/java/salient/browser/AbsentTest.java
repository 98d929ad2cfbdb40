package salient.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.browser.Browsing.Screen;
import salient.browser.Browsing.Visit;

/** What is not there is not printed: no text, label or tip of the page ever says "undefined" or the like. */
class AbsentTest {
    /** Goes through days, places, readings and ways to show them, and returns the texts that print an absent value. */
    private static final String SCAN = """
            async ({ step, places }) => {
              const absent = /undefined|\\bnull\\b|NaN|\\[object|Infinity/;
              const first = Date.parse(record.campaign.first + "T00:00:00Z");
              const found = new Set();
              let looked = 0;
              const look = (text) => absent.test(text ?? "") && found.add(text);
              const scan = () => {
                looked++;
                look(document.title);
                const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                  if (!node.parentElement.closest("script, style, noscript")) look(node.data);
                }
                for (const node of document.querySelectorAll("[aria-label], [title], [aria-valuetext], [placeholder]")) {
                  ["aria-label", "title", "aria-valuetext", "placeholder"].forEach((name) => look(node.getAttribute(name)));
                }
              };
              const tips = () => {
                const move = { bubbles: true, pointerType: "mouse" };
                for (const node of document.querySelectorAll(".sign")) {
                  node.dispatchEvent(new PointerEvent("pointermove", move));
                  look(document.getElementById("tip").textContent);
                }
                const { left, top, width, height } = document.querySelector("svg.map").getBoundingClientRect();
                for (let i = 0; i < 100; i++) {
                  const at = { clientX: left + (width * (i % 10)) / 10, clientY: top + (height * Math.floor(i / 10)) / 10 };
                  document.querySelector(".face").dispatchEvent(new PointerEvent("pointermove", { ...move, ...at }));
                  look(document.getElementById("tip").textContent);
                }
              };
              const ids = record.readings.map((each) => each.id);
              const modes = ids.length > 1 ? ["", "beside", "difference"] : [""];
              let turn = 0;
              for (let day = 0; day < record.campaign.days; day += step) {
                const date = new Date(first + day * 86400000).toISOString().slice(0, 10);
                for (const place of ["-", ...places]) {
                  for (const mode of modes) {
                    const a = ids[turn % ids.length];
                    const b = ids[(turn++ + 1) % ids.length];
                    const hash = `#${date}/${place}/${a}` + (mode ? `/${b}/${mode}` : "");
                    if (location.hash === hash) continue;
                    const arrived = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
                    location.hash = hash;
                    await arrived;
                    scan();
                    if (place === "-") tips();
                  }
                }
              }
              const find = document.getElementById("find");
              for (const letter of "aeiou") {
                find.value = letter;
                find.dispatchEvent(new Event("input"));
                scan();
              }
              return [String(looked), ...found];
            }
            """;

    @TempDir
    Path folder;

    private static List<?> scanned(Visit visit, int step, List<String> places) {
        visit.unpackRecord();
        return (List<?>) visit.page().evaluate(SCAN, Map.of("step", step, "places", places));
    }

    @Test
    void nothingAbsentIsPrintedOnThePageOfAllReadings() {
        try (Visit visit = Browsing.open(Browsing.all(), "", Screen.DESK)) {
            List<?> found = scanned(visit, 7, List.of("kasab", "samra", "kasab-district"));
            assertThat(found.subList(1, found.size())).isEmpty();
            assertThat(Integer.parseInt((String) found.get(0))).isGreaterThan(100);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aCampaignWithoutAnyOptionalThingPrintsNoneOfThem() throws IOException {
        Path page = Bare.page(folder, "2020-05-01", "2020-05-20", "2020-05-03 east green", "2020-05-05 west blue");
        try (Visit visit = Browsing.open(page, "", Screen.DESK)) {
            List<?> found = scanned(visit, 1, List.of("east", "west"));
            assertThat(found.subList(1, found.size())).isEmpty();
            assertThat(visit.text("#credit"))
                    .isEqualTo("Areas are control polygons around places, not surveyed lines.");
            assertThat(visit.text("#key")).contains(Bare.LONG_NAME);
            visit.page().evaluate("location.hash = '#2020-05-03/east/plain'");
            visit.page().waitForSelector(".own");
            assertThat(visit.text(".own")).isEqualTo("東村");
            assertThat(visit.page().evaluate("getComputedStyle(document.querySelector('.own')).direction"))
                    .isEqualTo("ltr");
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
