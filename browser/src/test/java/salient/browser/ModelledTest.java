package salient.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salient.browser.Browsing.Screen;
import salient.cli.Pages;
import salient.control.ControlDistribution.Likely;
import salient.control.Finding;
import salient.control.Likelihood;
import salient.control.ModelledControl;
import salient.place.Control;
import salient.place.Place;
import salient.place.PlaceId;
import salient.read.CampaignInputs;
import salient.run.Replay;
import salient.run.Replayer;
import salient.telling.ModelledCase;
import salient.testkit.Repository;
import salient.time.DaySpan;
import salient.wording.ModelWords;
import salient.wording.Wording;

/** The page of a reading by a model. */
class ModelledTest {
    private static final CampaignInputs INPUTS = Repository.read(Browsing.workspace(), "latakia-2014");
    private static final Replay REPLAY =
            new Replayer(INPUTS).replay(INPUTS.scenarios().get("posterior"));
    private static final ModelledControl MODEL = REPLAY.judgement().modelled().orElseThrow();
    private static final DaySpan DAYS = INPUTS.dossier().campaign().period();
    private static final Path PAGE = Browsing.written("modelled.html", Pages.of(List.of(REPLAY), DAYS));
    private static final LocalDate SILENT = LocalDate.of(2014, 5, 15);
    private static final PlaceId OBSERVATORY = new PlaceId("observatory-45");

    private Browsing.Visit visit;
    private Page page;

    private void open(Path file, String hash) {
        visit = Browsing.open(file, hash, Screen.DESK);
        page = visit.page();
    }

    @AfterEach
    void nothingIsComplainedOfOrAskedFor() {
        assertThat(visit.complaints()).isEmpty();
        visit.close();
    }

    @Test
    void theAccountOfAPlaceSaysHowLikelyItIsAndBetweenWhatBounds() {
        open(PAGE, "#2014-03-28/observatory-45/posterior");
        Wording wording = new Wording(INPUTS.dossier());
        ModelledCase said = ModelledCase.of(MODEL, OBSERVATORY, DAYS.first().plusDays(8));
        ModelledCase.Share likeliest = said.likeliest();
        assertThat(visit.text(".likeliest"))
                .isEqualToIgnoringCase(ModelWords.likely(
                                wording.control(likeliest.control()), likeliest.probability(), likeliest.bounds())
                        + ".");
        assertThat(visit.text("#panel .model >> nth=0")).contains("Model: how likely each control is", ModelWords.NOTE);
    }

    @Test
    void besideTheClaimsStandsWhatTheyWeighInBits() {
        open(PAGE, "#2014-03-28/observatory-45/posterior");
        ModelledCase said = ModelledCase.of(MODEL, OBSERVATORY, DAYS.first().plusDays(8));
        Map<String, String> weights = new TreeMap<>();
        said.weights().forEach(weight -> weights.put(weight.claim().toString(), ModelWords.bits(weight.bits())));

        Map<?, ?> beside = (Map<?, ?>) page.evaluate("""
                () => Object.fromEntries([...document.querySelectorAll("#panel article:has(.weight)")]
                  .map((card) => [card.dataset.claim, card.querySelector(".weight").textContent]))
                """);
        assertThat(beside).hasSizeGreaterThan(3);
        beside.forEach((claim, words) ->
                assertThat((String) words).as("%s", claim).startsWith("By the model, in bits: " + weights.get(claim)));

        List<String> weighing = weights.values().stream()
                .filter(bits -> !bits.equals(ModelWords.NO_BITS))
                .sorted()
                .toList();
        assertThat(page.locator(".weights li b").allInnerTexts())
                .startsWith(weights.get(said.weights().get(0).claim().toString()))
                .containsExactlyInAnyOrderElementsOf(weighing);
        assertThat(visit.text(".none")).isEqualTo("Nothing: " + (weights.size() - weighing.size()) + " more claims.");
    }

    @Test
    void groundIsThePalerTheLessLikelyItsControlIs() {
        open(PAGE, "#2014-05-15/-/posterior");
        visit.unpackRecord();
        Map<?, ?> fills = (Map<?, ?>) page.evaluate("""
                () => {
                  const faces = [...document.querySelectorAll(".face")];
                  const { id, x, y } = record.places;
                  const under = (i) => faces.find((face) => face.isPointInFill(new DOMPoint(x[i], y[i])));
                  const placed = id.map((_, i) => i).filter((i) => x[i] !== null && record.places.cell[i] === 1);
                  return Object.fromEntries(placed.map((i) => [id[i], getComputedStyle(under(i)).fill]));
                }
                """);
        Map<Control, SortedMap<Likelihood, Set<Integer>>> lightness = new HashMap<>();
        int lined = 0;
        for (Place place : INPUTS.dossier().gazetteer().all()) {
            String fill = (String) fills.get(place.id().value());
            if (fill != null) {
                Likely likeliest = MODEL.at(place.id(), SILENT).likeliest().orElseThrow();
                Finding found = REPLAY.judgement().history().of(place.id()).at(SILENT);
                if (found.kind() == Finding.Kind.UNKNOWN) {
                    assertThat(fill)
                            .as("%s", place.id())
                            .contains("lined-" + likeliest.control().token());
                    lined++;
                } else {
                    lightness
                            .computeIfAbsent(likeliest.control(), none -> new TreeMap<>())
                            .computeIfAbsent(Likelihood.of(likeliest.probability()), none -> new HashSet<>())
                            .add(lightness(fill));
                }
            }
        }
        assertThat(lined).isPositive();
        assertThat(lightness.values()).anyMatch(steps -> steps.size() > 1);
        lightness.forEach((control, steps) -> {
            assertThat(steps.values()).as("%s", control).allMatch(fillsOfStep -> fillsOfStep.size() == 1);
            assertThat(steps.values().stream().flatMap(Set::stream))
                    .as("%s", control)
                    .isSorted();
        });
    }

    /** The sum of the parts of a colour such as {@code rgb(1, 2, 3)}: the paler, the more. */
    private static int lightness(String rgb) {
        return Pattern.compile("\\d+")
                .matcher(rgb)
                .results()
                .limit(3)
                .mapToInt(part -> Integer.parseInt(part.group()))
                .sum();
    }

    @Test
    void everythingThatIsDrawnIsCalledAModels() {
        open(PAGE, "#2014-05-15/-/posterior");
        assertThat(visit.text("#readings")).contains("Posterior (model)");
        assertThat(visit.text("#key")).contains("Model: the likeliest control");
        assertThat(visit.text(".credit")).startsWith(ModelWords.NOTE);
        assertThat(visit.text("#panel .model")).contains("Model: how much ground, and how sure");
    }

    @Test
    void thePageOfAnotherReadingShowsNothingOfAModel() {
        open(Browsing.one(), "#2014-03-28/observatory-45/monitor");
        assertThat(page.locator(".model, .weight, .weights").count()).isZero();
        assertThat(page.locator("body").innerText()).doesNotContainIgnoringCase("model");
    }
}
