package salient.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import salient.browser.Browsing.Screen;
import salient.browser.Browsing.Visit;
import salient.cli.Explained;
import salient.cli.Pages;
import salient.place.Place;
import salient.run.Replay;
import salient.time.DaySpan;

/** The page and {@code explain} say the same of a place on a day: what was found, on whose word, and what became of each. */
class ExplainedTest {
    private static final List<Replay> REPLAYS = Pages.replays(Browsing.workspace(), "latakia-2014");

    /** Goes to an address and returns what the account of the place says, in the words of {@link Explained}. */
    private static final String READ = """
            async (addresses) => {
              const HEADINGS = {
                "Who says so": "What decides",
                "Who bears it out later": "What bears it out later",
                "Who says otherwise": "What loses",
                "Who agrees, or clears the way": "What agrees, or clears the way",
                "What was said besides": "What was said besides",
              };
              const read = () => {
                const claims = [...document.querySelectorAll("#panel article[data-claim]")].flatMap((card) => {
                  const why = card.querySelector(".why");
                  if (!why) return [];
                  const section = card.closest(".case, .unheard");
                  const heading = section.matches(".unheard")
                    ? "What this reading does not hear"
                    : section.matches(".disputant") ? "What decides" : HEADINGS[section.querySelector("h3").textContent];
                  const chip = why.querySelector(".fate");
                  const beaten = why.querySelector(".beaten")?.textContent ?? "";
                  const text = why.textContent.slice(chip.textContent.length, why.textContent.length - beaten.length);
                  const [, reason, , rule] = text.trim().match(/^(.*?)( \\(rule (E\\d+)\\))?\\.$/);
                  return [`${heading}: ${card.dataset.claim} ${chip.classList[1]} ${rule ?? "scenario"}: ${reason}`];
                });
                const answer = document.querySelector("#panel .answer").textContent;
                return { answer, claims: [...new Set(claims)].sort() };
              };
              const found = {};
              for (const address of addresses) {
                if (location.hash !== address) {
                  const arrived = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
                  location.hash = address;
                  await arrived;
                }
                found[address] = read();
              }
              return found;
            }
            """;

    private static void agree(Path page, List<Replay> replays, DaySpan days, int every) {
        Map<String, Explained> expected = new LinkedHashMap<>();
        for (Replay replay : replays) {
            List<Place> places = changing(replay);
            if (replay.judgement().modelled().isPresent()) {
                places = places.subList(0, 1); // to weigh each claim in a model, all of it is drawn anew
            }
            for (int i = 0; i < places.size(); i += 2) {
                for (LocalDate day = days.first().plusDays(i % every); day.isBefore(days.until()); ) {
                    String address = "#" + day + "/" + places.get(i).id() + "/"
                            + replay.judgement().scenario().id();
                    expected.put(address, Explained.of(replay, places.get(i), day));
                    day = day.plusDays(every);
                }
            }
        }
        try (Visit visit = Browsing.open(page, "", Screen.DESK)) {
            Map<?, ?> found = (Map<?, ?>) visit.page().evaluate(READ, List.copyOf(expected.keySet()));
            expected.forEach((address, explained) -> {
                Map<?, ?> said = (Map<?, ?>) found.get(address);
                assertThat(said.get("claims")).as(address).isEqualTo(explained.claims());
                assertThat(((String) said.get("answer")).toLowerCase(Locale.ROOT))
                        .as(address)
                        .isEqualTo(explained.finding().toLowerCase(Locale.ROOT));
            });
            assertThat(expected).hasSizeGreaterThan(50);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    /** The places for which more than one thing is found, or of which somebody speaks. */
    private static List<Place> changing(Replay replay) {
        List<Place> changing = new ArrayList<>();
        for (Place place : replay.inputs().dossier().gazetteer().all()) {
            var history = replay.judgement().history();
            if (history.places().contains(place.id())
                    && (history.of(place.id()).spans().size() > 1
                            || history.lastClaim(place.id(), history.period().last())
                                    .isPresent())) {
                changing.add(place);
            }
        }
        return changing;
    }

    @Test
    void thePageOfAllReadingsSaysWhatExplainSays() {
        agree(Browsing.all(), REPLAYS, REPLAYS.get(0).judgement().history().period(), 13);
    }

    @Test
    void aPageOfSomeDaysSaysWhatExplainSays() {
        DaySpan days = DaySpan.ofDays(LocalDate.of(2014, 3, 28), LocalDate.of(2014, 4, 9));
        List<Replay> two = REPLAYS.subList(0, 2);
        agree(Browsing.written("some-days.html", Pages.of(two, days)), two, days, 3);
    }
}
