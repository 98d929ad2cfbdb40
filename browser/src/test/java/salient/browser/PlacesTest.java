package salient.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salient.browser.Browsing.Screen;

/** Finding a place and being told why. */
class PlacesTest {
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

    @Test
    void someoneNewFindsOutWhoHeldKasabAndWhyTheSourcesDisagree() {
        open("#2014-03-24", Screen.DESK);
        page.locator("#find").fill("kasab");
        page.keyboard().press("Enter");

        assertThat(visit.text("#panel h2")).contains("Kasab", "كسب");
        assertThat(visit.text(".answer")).isEqualTo("Held by Opposition forces");
        assertThat(caseUnder("Who says so"))
                .contains("Syrian Observatory for Human Rights", "Opposition forces had it.");
        assertThat(caseUnder("Who says otherwise"))
                .contains("Unnamed Syrian military source", "Government camp", "Neither side had it.")
                .contains("Overruled", "A monitor says otherwise about the same close (rule E3).")
                .contains("Beaten by Syrian Observatory for Human Rights, 24 March")
                .contains("Source C: fairly reliable", "Claim 3: possibly true")
                .contains("The speaker thereby gives up his own side's hold");
        assertThat(page.locator(".others li").count()).isEqualTo(9);
        assertThat(page.locator(".others .differs").allInnerTexts())
                .anySatisfy(row -> assertThat(row).contains("Consensus", "disputed"));
    }

    private String caseUnder(String heading) {
        return page.locator("section.case", new Page.LocatorOptions().setHasText(heading))
                .first()
                .innerText();
    }

    @Test
    void aClickOnGroundExplainsIt() {
        open("#2014-03-25/-/monitor", Screen.DESK);
        visit.unpackRecord();
        List<?> at = (List<?>) page.evaluate("""
                () => {
                  const place = record.places.id.indexOf("samra");
                  const box = document.querySelector(`.sign[data-place="${place}"]`).getBoundingClientRect();
                  for (let turn = 0; turn < 16; turn++) {
                    const x = box.left + box.width / 2 + 15 * Math.cos(turn);
                    const y = box.top + box.height / 2 + 15 * Math.sin(turn);
                    if (document.elementFromPoint(x, y).closest(".face")) return [x, y];
                  }
                }
                """);
        double x = ((Number) at.get(0)).doubleValue();
        double y = ((Number) at.get(1)).doubleValue();
        page.mouse().move(x, y);
        assertThat(visit.text("#tip")).contains("Al-Samra", "Disputed");
        page.mouse().click(x, y);

        assertThat(visit.text("#panel h2")).contains("Al-Samra");
        assertThat(visit.text(".answer"))
                .isEqualTo(
                        "Disputed: contested between Government forces and Opposition forces, or held by Opposition forces");
        assertThat(page.locator(".disputant").count()).isEqualTo(2);
        assertThat(page.locator(".disputant").allInnerTexts())
                .anySatisfy(each ->
                        assertThat(each).contains("Held by Opposition forces, say EA WorldView and Syrian Observatory"))
                .anySatisfy(each -> assertThat(each).contains("Unnamed Syrian military source"));
        page.keyboard().press("Escape");
        assertThat(visit.text("#panel h2")).matches("\\d+ claims, \\d+ changes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"كسب", "كَسَب", "Kessab", "KASSAB vil", "kasab town"})
    void aPlaceIsFoundByAnyOfItsNames(String typed) {
        open("", Screen.DESK);
        page.locator("#find").fill(typed);
        assertThat(page.locator("#found li b").first().innerText()).isEqualTo("Kasab");
        assertThat(page.locator("#find").getAttribute("aria-activedescendant")).isEqualTo("found-0");
        page.locator("#found li").first().click();
        assertThat(visit.text("#panel h2")).contains("Kasab");
        assertThat((String) page.evaluate("location.hash")).isEqualTo("#2014-03-25/kasab/monitor");
    }

    @Test
    void hamzaAndItsSeatDoNotMatter() {
        open("", Screen.DESK);
        visit.unpackRecord();
        assertThat(page.evaluate("record.places.own.find((name) => /[أإآئؤ]/.test(name))"))
                .isNotNull();
        String name = (String) page.evaluate("record.places.own.find((name) => /[أإآ]/.test(name))");
        page.locator("#find").fill(name.replaceAll("[أإآ]", "ا"));
        assertThat(page.locator("#found").innerText()).contains(name);
    }

    @Test
    void theSearchFoldsAsTheTerminalDoes() {
        open("", Screen.DESK);
        visit.unpackRecord();
        List<?> missed = (List<?>) page.evaluate("""
                () => {
                  const { places } = record;
                  const find = document.getElementById("find");
                  const missed = [];
                  places.id.forEach((id, number) => {
                    const names = [places.name[number], places.own[number], ...places.aliases[number], id].filter(Boolean);
                    names.forEach((name, i) => {
                      const spelled = name.toUpperCase().replaceAll("ة", "ه").replaceAll("ى", "ي").replaceAll("أ", "ا");
                      find.value = "\u064b" + [...spelled].join("-").replace(/(?<=\\d)-(?=\\d)/g, "");
                      find.dispatchEvent(new Event("input"));
                      const found = document.querySelector("#found [data-place]");
                      const folded = found && places.folded[Number(found.dataset.place)];
                      if (!folded?.includes(places.folded[number][i])) missed.push(name);
                    });
                  });
                  return missed;
                }
                """);
        assertThat(missed).isEmpty();
        page.locator("#find").fill("شمال اللاذقيه");
        assertThat(page.locator("#found li b").first().innerText()).isEqualTo("Northern Latakia");
    }

    @Test
    void aNameThatIsNoneIsSaidToBeNone() {
        open("", Screen.DESK);
        page.locator("#find").fill("zzzz");
        assertThat(visit.text("#found")).isEqualTo("No place of that name");
        page.keyboard().press("Enter");
        page.keyboard().press("Escape");
        assertThat(page.locator("#found").isVisible()).isFalse();
    }

    @Test
    void everyPlaceIsReachedWithoutAPointer() {
        open("#2014-03-24/-/monitor", Screen.DESK);
        page.locator(".all summary").focus();
        page.keyboard().press("Enter");
        page.waitForCondition(() -> page.locator(".all .place").count() == 104);
        page.locator(".all .place", new Page.LocatorOptions().setHasText("Observatory 45"))
                .focus();
        page.keyboard().press("Enter");
        assertThat(visit.text("#panel h2")).contains("Observatory 45");
    }

    @Test
    void onAPhoneTheHeadingOfAPlaceThatWasSearchedIsInView() {
        open("#2014-03-24/-/monitor", Screen.PHONE);
        page.locator("#find").fill("kasab");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> page.locator("#panel h2").boundingBox().y < 200);
        assertThat(page.locator("#panel h2").boundingBox().y).isBetween(0.0, 200.0);
    }

    @Test
    void onAPhoneTheKeyOfTheColoursIsInViewWithTheMap() {
        open("#2014-03-24/-/monitor", Screen.PHONE);
        for (String part : List.of("#key", "#maps", "#controls")) {
            var box = page.locator(part).boundingBox();
            assertThat(box.y + box.height).isLessThanOrEqualTo(Screen.PHONE.height());
        }
    }

    @Test
    void onAPhoneTheKeyOfTwelveSidesLeavesRoomForTheWholeMap(@TempDir Path folder) throws IOException {
        visit = Browsing.open(Bare.ofManySides(folder, 12), "", Screen.PHONE);
        page = visit.page();
        for (String part : List.of("#date", "#key", "#maps", "#controls")) {
            var box = page.locator(part).boundingBox();
            assertThat(box.y).as(part).isNotNegative();
            assertThat(box.y + box.height).as(part).isLessThanOrEqualTo(Screen.PHONE.height());
        }
        assertThat(page.locator("#key").boundingBox().height).isLessThan(120);
        assertThat(page.locator("#key li").allInnerTexts()).contains("Side s0", "Side s11");
    }

    @Test
    void theKeyNamesWhatIsFoundAndNothingElse(@TempDir Path folder) throws IOException {
        visit = Browsing.open(Bare.ofManySides(folder, 3), "", Screen.DESK);
        page = visit.page();
        assertThat(page.locator("#key li").allInnerTexts())
                .contains("Armed forces of side s0", "Armed forces of side s2", "Unknown")
                .doesNotContain("Contested: fighting, or divided", "Disputed: sources disagree", "Vacant");
    }

    @Test
    void namesOfTheCountryAreSetInItsLanguage() {
        open("#2014-03-25/kasab/monitor", Screen.DESK);
        assertThat(page.locator(".own").getAttribute("lang")).isEqualTo("ar");
        assertThat(page.locator(".own").getAttribute("dir")).isEqualTo("auto");
        page.locator("#find").fill("kasab");
        var own = page.locator("#found li").first().locator("bdi");
        assertThat(own.innerText()).isEqualTo("كسب");
        assertThat(own.getAttribute("lang")).isEqualTo("ar");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('#found li bdi')).direction"))
                .isEqualTo("rtl");
    }

    @Test
    void placesOfOneNameAreToldApartByTheirIds(@TempDir Path folder) throws IOException {
        visit = Browsing.open(Bare.ofNamesakes(folder), "#2022-05-03/-/plain", Screen.DESK);
        page = visit.page();
        page.locator("#find").fill("twin");
        assertThat(page.locator("#found small").allInnerTexts())
                .containsExactlyInAnyOrder("Village, east", "Village, west");
        page.keyboard().press("Enter");
        assertThat(visit.text(".kicker")).isIn("Village, east", "Village, west");
        page.keyboard().press("Escape");
        assertThat(page.locator(".changes .place").allInnerTexts()).containsExactly("Twin (east)");
    }

    @Test
    void whoChoosesAPlaceByKeyboardStaysInItsAccount() {
        open("#2014-03-24/-/monitor", Screen.DESK);
        page.locator("#panel .place").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("panel");
    }

    @Test
    void aTimeInUtcIsToldInLocalTimeAndInUtc() {
        open("#2014-03-25/observatory-45/monitor", Screen.DESK);
        assertThat(visit.text("#panel")).contains("25 March, 20:00 local time (18:00 UTC)");
        assertThat(visit.text("#panel")).doesNotContain("00Z");
    }

    @Test
    void onAPhoneALineUnderTheMapLeadsToTheReasons() {
        open("#2014-03-24/kasab/monitor", Screen.PHONE);
        assertThat(visit.text("#chosen")).contains("Kasab: held by Opposition forces.");
        page.locator("#chosen button").tap();
        page.waitForCondition(() -> page.locator("#panel").boundingBox().y < 400);
    }
}
