package salient.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostilitiesTest {
    private static SyntheticCampaign campaign(int places, int days, double changes, long seed) {
        return SyntheticCampaign.of(
                new Recipe("test", War.of(places, days, changes), new Telling(1, Regime.USUAL), seed));
    }

    /** What one side holds at the close of each day. */
    private static List<BitSet> blueByDay(Truth truth) {
        List<BitSet> byDay = new ArrayList<>();
        for (int day = 0; day < truth.days(); day++) {
            byDay.add((BitSet) (day == 0 ? truth.blueAtFirst() : byDay.get(day - 1)).clone());
            for (int i = 0; i < truth.episodes().size(); i++) {
                if (truth.episodes().end(i) == day) {
                    byDay.get(day)
                            .set(truth.episodes().place(i), truth.episodes().winner(i) == Belligerent.BLUE);
                }
            }
        }
        return byDay;
    }

    /** The sizes of the pieces in which the places of {@code held} hang together. */
    private static List<Integer> pieces(BitSet held, Adjacency adjacency) {
        List<Integer> sizes = new ArrayList<>();
        BitSet left = (BitSet) held.clone();
        for (int start = left.nextSetBit(0); start >= 0; start = left.nextSetBit(start)) {
            Deque<Integer> waiting = new ArrayDeque<>(List.of(start));
            left.clear(start);
            int size = 0;
            while (!waiting.isEmpty()) {
                int place = waiting.pop();
                size++;
                for (int i = 0; i < adjacency.degree(place); i++) {
                    int next = adjacency.neighbour(place, i);
                    if (left.get(next)) {
                        left.clear(next);
                        waiting.push(next);
                    }
                }
            }
            sizes.add(size);
        }
        return sizes;
    }

    @ParameterizedTest
    @CsvSource({"20,10,1", "20,100,2", "60,400,0.3", "300,100,2", "1000,200,12.5", "2000,100,200", "3000,50,0"})
    void asManyPlacesChangeHandsADayAsAreAskedFor(int places, int days, double changes) {
        for (long seed = 1; seed <= 5; seed++) {
            int made = campaign(places, days, changes, seed).tally().changes();

            assertThat(made).isCloseTo((int) (changes * (days - 1)), within(1 + (int) (0.05 * changes * days)));
        }
    }

    @Test
    void theEpisodesOfAPlaceFollowEachOtherAndBeginAfterTheEve() {
        Truth truth = campaign(300, 400, 6, 3).truth();
        int[] ended = new int[truth.places()];
        Belligerent[] holders = new Belligerent[truth.places()];
        for (int i = 0; i < truth.episodes().size(); i++) {
            int place = truth.episodes().place(i);
            Belligerent before = holders[place] == null ? truth.holderAtFirst(place) : holders[place];

            assertThat(truth.episodes().begin(i)).isGreaterThan(ended[place]);
            assertThat(truth.episodes().holderBefore(i)).isEqualTo(before);
            ended[place] = truth.episodes().end(i);
            holders[place] = truth.episodes().winner(i);
        }
    }

    @Test
    void theFrontMovesInSalientsAndCutsOffPockets() {
        SyntheticCampaign campaign = campaign(1_000, 200, 8, 1);
        Adjacency adjacency = campaign.truth().neighbours();
        int daysWithPockets = 0;
        int daysWithSalients = 0;
        for (BitSet blue : blueByDay(campaign.truth())) {
            MovingFront front = new MovingFront(adjacency, blue);
            List<Integer> pieces = pieces(blue, adjacency);
            boolean pocket = pieces.stream().filter(size -> size >= 3).count() > 1;
            daysWithPockets += pocket ? 1 : 0;
            long jutting =
                    blue.stream().filter(place -> front.pressure(place) > 0.6).count();
            daysWithSalients += jutting >= 5 ? 1 : 0;
        }

        assertThat(daysWithPockets).isGreaterThan(50);
        assertThat(daysWithSalients).isGreaterThan(100);
    }

    @Test
    void neitherSideIsDrivenOut() {
        for (long seed = 1; seed <= 5; seed++) {
            for (BitSet blue : blueByDay(campaign(40, 2_000, 3, seed).truth())) {
                assertThat(blue.cardinality()).isBetween(4, 36);
            }
        }
    }

    @Test
    void fightingLastsLessThanAWeek() {
        Episodes episodes = campaign(300, 400, 6, 3).truth().episodes();
        for (int i = 0; i < episodes.size(); i++) {
            assertThat(episodes.end(i) - episodes.begin(i)).isBetween(0, 6);
            assertThat(episodes.end(i) == episodes.begin(i)).isEqualTo(episodes.course(i) == Episodes.Course.SURPRISE);
        }
    }
}
