package salient.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salient.account.Reliability;

class TestimonyTest {
    private static final long SEED = 5;
    private static final Truth TRUTH = SyntheticCampaign.of(
                    new Recipe("test", War.of(2_000, 400, 40), new Telling(1, Regime.USUAL), SEED))
            .truth();

    private static Witness witness(Leaning leaning, Habit gains, Habit losses, Silence silence) {
        return new Witness("witness", leaning, Reliability.C, gains, losses, silence, Optional.empty());
    }

    /** Of the outcomes with {@code winner}, what the witness tells. */
    private record Found(double coverage, double lagDays, double error, double misplaced, double misdated) {
        static Found of(Witness witness, Belligerent winner) {
            Testimony testimony = new Testimony(TRUTH, witness, SEED);
            int all = 0;
            int told = 0;
            int wrong = 0;
            int misplaced = 0;
            int misdated = 0;
            double lags = 0;
            for (int i = 0; i < TRUTH.episodes().size(); i++) {
                // What ends in the last days may be told too late to be dated in the period.
                if (TRUTH.episodes().winner(i) == winner && TRUTH.episodes().end(i) < TRUTH.days() - 20) {
                    all++;
                    Optional<Told> end = testimony.ofEnd(i);
                    if (end.isPresent()) {
                        told++;
                        wrong += end.get().actor() == winner ? 0 : 1;
                        misplaced += end.get().place() == TRUTH.episodes().place(i) ? 0 : 1;
                        misdated += end.get().day() == TRUTH.episodes().end(i) ? 0 : 1;
                        lags += end.get().reported() - TRUTH.episodes().end(i);
                    }
                }
            }
            assertThat(all).isGreaterThan(5_000);
            return new Found(
                    (double) told / all,
                    lags / told,
                    (double) wrong / told,
                    (double) misplaced / told,
                    (double) misdated / told);
        }
    }

    @Test
    void aWitnessCoversLagsErrsAndMisdatesAtItsRates() {
        Witness witness = witness(
                Leaning.FOR_BLUE, new Habit(0.9, 0, 0.02, 0.05, 0), new Habit(0.4, 3, 0.25, 0, 0.2), Silence.NONE);

        Found gains = Found.of(witness, Belligerent.BLUE);
        assertThat(gains.coverage).isCloseTo(0.9, within(0.01));
        assertThat(gains.lagDays).isZero();
        assertThat(gains.error).isCloseTo(0.02, within(0.005));
        assertThat(gains.misplaced).isCloseTo(0.05, within(0.01));
        assertThat(gains.misdated).isZero();
        Found losses = Found.of(witness, Belligerent.ORANGE);
        assertThat(losses.coverage).isCloseTo(0.4, within(0.02));
        assertThat(losses.lagDays).isCloseTo(3, within(0.15));
        assertThat(losses.error).isCloseTo(0.25, within(0.03));
        assertThat(losses.misplaced).isZero();
        // One lag in seven is of no day, and shows no other date.
        assertThat(losses.misdated).isCloseTo(0.2 * 6 / 7, within(0.03));
    }

    @Test
    void aPerfectWitnessTellsEverythingOnItsDay() {
        Testimony testimony =
                new Testimony(TRUTH, witness(Leaning.MONITOR, Habit.PERFECT, Habit.PERFECT, Silence.NONE), SEED);
        for (int i = 0; i < TRUTH.episodes().size(); i++) {
            if (TRUTH.episodes().end(i) < TRUTH.days()) {
                Told end = testimony.ofEnd(i).orElseThrow();
                assertThat(List.of(end.day(), end.reported()))
                        .containsOnly(TRUTH.episodes().end(i));
                assertThat(end.actor()).isEqualTo(TRUTH.episodes().winner(i));
            }
        }
    }

    @Test
    void anOutcomeIsMisplacedToANeighbour() {
        Habit habit = new Habit(1, 0, 0, 1, 0);
        Testimony testimony = new Testimony(TRUTH, witness(Leaning.MONITOR, habit, habit, Silence.NONE), SEED);
        for (int i = 0; i < 1_000; i++) {
            int place = TRUTH.episodes().place(i);
            List<Integer> neighbours = new ArrayList<>();
            for (int j = 0; j < TRUTH.neighbours().degree(place); j++) {
                neighbours.add(TRUTH.neighbours().neighbour(place, j));
            }
            assertThat(testimony.ofEnd(i).orElseThrow().place()).isIn(neighbours);
        }
    }

    @Test
    void nothingIsReportedWhileAWitnessIsSilent() {
        Habit habit = new Habit(1, 3, 0, 0, 0);
        Testimony testimony = new Testimony(TRUTH, witness(Leaning.MONITOR, habit, habit, new Silence(100, 130)), SEED);
        int reportedLater = 0;
        for (int i = 0; i < TRUTH.episodes().size(); i++) {
            for (Optional<Told> told : List.of(testimony.ofBegin(i), testimony.ofEnd(i))) {
                told.ifPresent(word -> assertThat(word.reported() < 100 || word.reported() >= 130)
                        .isTrue());
                reportedLater += told.filter(word -> word.reported() >= 130).isPresent() ? 1 : 0;
            }
        }
        assertThat(reportedLater).isGreaterThan(1_000);
    }
}
