package salient.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import salient.engine.AdmittedModel;
import salient.geo.Coverage;
import salient.ground.CellNeighbours;
import salient.model.JointHistory;
import salient.model.Model;
import salient.place.Neighbours;
import salient.place.PlaceId;
import salient.read.CampaignInputs;
import salient.reading.ModelSettings;
import salient.reading.Scenario;
import salient.run.Replayer;
import salient.testkit.ToyCampaign;

class EnsembleTest {
    private static final CampaignInputs TOY = ToyCampaign.inputs();
    private static final Scenario PLAIN = TOY.scenarios().get("plain");
    private static final Coverage COVERAGE = new Replayer(TOY).coverage();
    private static final Neighbours GROUND = new CellNeighbours(COVERAGE);

    private final Model model = AdmittedModel.of(TOY.dossier(), PLAIN, GROUND, ModelSettings.DEFAULTS);
    private final List<PlaceId> cells =
            model.places().stream().filter(id -> GROUND.areaKm2(id) > 0).toList();
    private final int days = model.period().days();

    private static Ensemble drawn(int seed) {
        return new EnsembleMaker(TOY.dossier(), TOY.theatre(), COVERAGE)
                .make(PLAIN, new EnsembleRequest(40, seed, List.of()));
    }

    /** All places are in state 0, but for one that is in state 1 from a day on. */
    private JointHistory lost(PlaceId place, int from) {
        return new JointHistory() {
            @Override
            public int days() {
                return days;
            }

            @Override
            public void copyPath(int number, byte[] into, int at) {
                Arrays.fill(into, at, at + days, (byte) 0);
                if (model.places().get(number).equals(place)) {
                    Arrays.fill(into, at + from, at + days, (byte) 1);
                }
            }
        };
    }

    private Ensemble of(List<EnsembleRequest.Pair> pairs, JointHistory... histories) {
        Block block = new Block(model, COVERAGE, GROUND, GROUND, new Block.Asked(histories.length, 1, pairs));
        for (int number = 0; number < histories.length; number++) {
            block.see(number, histories[number]);
        }
        return new Ensemble(
                new EnsembleRequest(histories.length, 1, pairs),
                model.states(),
                model.period(),
                model.places(),
                List.of(block));
    }

    @Test
    void bandsAreThoseOfAreasOfMembersAndNotSumsOfBandsOfPlaces() {
        List<JointHistory> histories = new ArrayList<>();
        for (int number = 0; number < 20 * cells.size(); number++) {
            histories.add(lost(cells.get(number % cells.size()), 1));
        }
        Ensemble ensemble = of(List.of(), histories.toArray(JointHistory[]::new));

        double largest = cells.stream().mapToDouble(GROUND::areaKm2).max().orElseThrow();
        double least = cells.stream().mapToDouble(GROUND::areaKm2).min().orElseThrow();
        double mean = cells.stream().mapToDouble(GROUND::areaKm2).average().orElseThrow();
        Band band = ensemble.areaKm2(1, 1);
        // Place by place nine in ten histories reach from nothing to the whole cell: summed, they would span all the
        // ground.
        assertThat(band.high90()).isBetween(least - 0.01, largest + 0.01);
        assertThat(band.low90()).isGreaterThan(least - 0.01);
        assertThat(band.mean()).isCloseTo(mean, within(0.01));
        assertThat(ensemble.gainedKm2(1, 1)).isEqualTo(band);
        assertThat(ensemble.lostKm2(1, 0)).isEqualTo(band);
        assertThat(ensemble.gainedKm2(2, 1).mean()).isZero();
    }

    @Test
    void theFrontOfAMemberRunsAroundWhatItHasLost() {
        PlaceId lost = cells.get(0);
        JointHistory[] histories = new JointHistory[20];
        Arrays.fill(histories, lost(lost, 2));
        Ensemble ensemble = of(List.of(), histories);

        double km = GROUND.bordersKm(lost).values().stream()
                .mapToDouble(each -> each)
                .sum();
        assertThat(ensemble.frontKm(1).mean()).isZero();
        assertThat(ensemble.frontKm(2).low90()).isCloseTo(km, within(0.01));
        assertThat(ensemble.frontDensity())
                .hasSize(GROUND.bordersKm(lost).size())
                .allSatisfy((border, shares) -> assertThat(shares[2]).isEqualTo(1));
    }

    @Test
    void firstPassagesAndOrdersAreCountedInMembers() {
        PlaceId one = cells.get(0);
        PlaceId other = cells.get(1);
        JointHistory[] histories = new JointHistory[20];
        for (int number = 0; number < histories.length; number++) {
            histories[number] = number < 5 ? lost(one, 1) : lost(other, 3);
        }
        Ensemble ensemble = of(List.of(new EnsembleRequest.Pair(one, other)), histories);

        Ensemble.Passage passage = ensemble.passage(model.places().indexOf(other), 1);
        assertThat(passage.chance()).isEqualTo(0.75);
        assertThat(passage.days().orElseThrow()).containsOnly(3);
        assertThat(ensemble.passage(model.places().indexOf(other), 0).days()).isEmpty();
        Ensemble.Order order = ensemble.orders().get(0);
        assertThat(order.before()).isCloseTo(0.25, within(1e-9));
        assertThat(order.after()).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void allGroundIsSomeonesInEveryMember() {
        Ensemble ensemble = drawn(1);
        double ground = cells.stream().mapToDouble(GROUND::areaKm2).sum();
        for (int day = 0; day < days; day++) {
            double sum = 0;
            for (int state = 0; state < ensemble.states().size(); state++) {
                sum += ensemble.areaKm2(day, state).mean();
            }
            // Where a place is not here, its ground may lie beyond the reach of others.
            assertThat(sum).isBetween(0.5 * ground, 1.5 * ground);
        }
    }

    @Test
    void theSameSeedGivesTheSameEnsembleWhateverTheNumberOfThreads() throws InterruptedException, ExecutionException {
        Ensemble alone = new ForkJoinPool(1).submit(() -> drawn(3)).get();
        Ensemble together = new ForkJoinPool(4).submit(() -> drawn(3)).get();
        Ensemble other = drawn(4);

        for (int day = 0; day < days; day++) {
            assertThat(together.areaKm2(day, 0)).isEqualTo(alone.areaKm2(day, 0));
            assertThat(together.frontKm(day)).isEqualTo(alone.frontKm(day));
        }
        assertThat(other.areaKm2(days - 1, 0)).isNotEqualTo(alone.areaKm2(days - 1, 0));
    }
}
