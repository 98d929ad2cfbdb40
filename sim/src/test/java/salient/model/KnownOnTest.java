package salient.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salient.chance.SplitMix64;
import salient.control.ModelledControl;
import salient.place.PlaceId;
import salient.reading.ModelSettings;
import salient.reading.Rules;
import salient.testkit.Scene;

class KnownOnTest {
    private static final String[] VILLAGES = {"a", "b", "c"};
    private static final String[] SOURCES = {"m", "m2", "i", "g", "o", "o2"};
    private static final String[] WORDS = {"capture O", "capture G", "hold G", "hold O", "contest G;O", "withdraw G"};
    private static final int CLAIMS = 30;
    private static final int KNOWN_ON = 30;

    /** What is said, and reported on {@code upTo} or before. */
    private static List<String> lines(int seed, int upTo) {
        SplitMix64 random = SplitMix64.of(seed, "claims", 0);
        List<String> lines = new ArrayList<>();
        for (String village : VILLAGES) {
            lines.add("0 x state G basis=baseline place=" + village + " id=eve-" + village);
        }
        for (int claim = 0; claim < CLAIMS; claim++) {
            int day = 1 + random.below(50);
            int reported = day + random.below(15);
            String line = day + " " + SOURCES[random.below(SOURCES.length)] + " " + WORDS[random.below(WORDS.length)]
                    + " place=" + VILLAGES[random.below(VILLAGES.length)] + " id=n" + claim + " reported=" + reported
                    + (random.chance(0.3) ? " origin=" + random.below(3) : "");
            boolean denied = claim > 0 && random.chance(0.2);
            if (reported <= upTo) {
                lines.add(line);
            }
            if (denied && reported + 1 <= upTo) {
                lines.add(day + " g deny answers=n" + claim + " place=" + VILLAGES[0] + " id=d" + claim + " reported="
                        + (reported + 1));
            }
        }
        return lines;
    }

    private static ModelledControl modelled(List<String> lines, boolean known) {
        ModelSettings settings = ModelSettings.DEFAULTS.with(new ModelSettings.Drawing(1, 2, 20));
        Scene scene = new Scene()
                .row(VILLAGES)
                .says(lines.toArray(String[]::new))
                .withRules(rules -> rules.with(Rules.Combination.modelled(settings)));
        if (known) {
            scene.under(scenario -> scenario.admitting(scenario.admissible().knownOn(Scene.day(KNOWN_ON))));
        }
        return scene.judgement().modelled().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingReportedLaterMovesWhatIsLikelyAsItWasKnownOnADay(int seed) {
        ModelledControl known = modelled(lines(seed, Integer.MAX_VALUE), true);
        ModelledControl told = modelled(lines(seed, KNOWN_ON), false);
        ModelledControl later = modelled(lines(seed, Integer.MAX_VALUE), false);

        boolean moved = false;
        for (String village : VILLAGES) {
            PlaceId place = new PlaceId(village);
            for (int day = 0; day <= 60; day++) {
                assertThat(known.at(place, Scene.day(day)))
                        .as("%s on day %d", village, day)
                        .isEqualTo(told.at(place, Scene.day(day)));
                moved |= !later.at(place, Scene.day(day)).equals(told.at(place, Scene.day(day)));
            }
        }
        assertThat(moved).as("later reports say something").isTrue();
    }
}
