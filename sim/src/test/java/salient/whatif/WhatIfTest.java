package salient.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import salient.account.ClaimId;
import salient.campaign.SideId;
import salient.ensemble.EnsembleRequest;
import salient.geo.Coverage;
import salient.place.Control;
import salient.place.PlaceId;
import salient.read.CampaignInputs;
import salient.reading.Rules;
import salient.reading.Scenario;
import salient.reading.Supposed;
import salient.run.Replayer;
import salient.testkit.ToyCampaign;
import salient.time.DaySpan;

class WhatIfTest {
    private static final CampaignInputs TOY = ToyCampaign.inputs();
    private static final Coverage CELLS = new Replayer(TOY).coverage();
    private static final DaySpan PERIOD = TOY.dossier().campaign().period();
    private static final PlaceId ALDER = new PlaceId("alder");
    private static final Control BLUE = Control.held(new SideId("blue"));
    private static final Supposition FALLEN = new Supposition.So(
            new Supposed(ALDER, BLUE, DaySpan.ofDays(PERIOD.first().plusDays(8), PERIOD.last())));

    private static WhatIf supposing(Supposition... suppositions) {
        Scenario plain = TOY.scenarios().get("plain");
        Scenario modelled = plain.under(plain.rules()
                .with(Rules.Combination.modelled(plain.rules().combination().model())));
        return WhatIf.of(
                TOY.dossier(),
                TOY.theatre(),
                CELLS,
                modelled,
                List.of(suppositions),
                new EnsembleRequest(20, 1, List.of()));
    }

    @Test
    void aRecordThatStaysAsItIsChangesNothingAtAll() {
        ClaimId failed = ClaimId.parse("gazette:hill-failed");
        WhatIf same = supposing(new Supposition.Moved(
                failed,
                Optional.empty(),
                Optional.of(TOY.dossier().claim(failed).valid().first())));

        assertThat(same.moves(Double.MIN_VALUE)).isEmpty();
        assertThat(same.passages()).isEmpty();
        for (int day = 0; day < PERIOD.days(); day++) {
            assertThat(same.supposed().ensemble().areaKm2(day, 0))
                    .isEqualTo(same.record().ensemble().areaKm2(day, 0));
            assertThat(same.supposed().ensemble().frontKm(day))
                    .isEqualTo(same.record().ensemble().frontKm(day));
        }
    }

    @Test
    void whatIsSupposedIsCertainOnItsDaysAndMovesGroundAndFirstPassages() {
        WhatIf fallen = supposing(FALLEN);

        assertThat(fallen.supposed().control().at(ALDER, PERIOD.last()).share(BLUE))
                .isGreaterThan(0.9999);
        assertThat(fallen.change(ALDER, PERIOD.last(), BLUE)).isGreaterThan(0.3);
        assertThat(fallen.moves(0.05).get(0).place()).isEqualTo(ALDER);
        assertThat(fallen.supposedPlaces()).containsExactly(ALDER);
        int blue = fallen.record().ensemble().states().stateOf(BLUE);
        int last = PERIOD.days() - 1;
        assertThat(fallen.supposed().ensemble().areaKm2(last, blue).mean())
                .isGreaterThan(fallen.record().ensemble().areaKm2(last, blue).mean());
        assertThat(fallen.passages())
                .filteredOn(passage -> passage.place().equals(ALDER)
                        && passage.holder().sides().contains(new SideId("blue")))
                .hasSize(1)
                .allSatisfy(passage -> {
                    assertThat(passage.supposed().chance()).isEqualTo(1);
                    assertThat(passage.change()).isPositive();
                });
    }

    @Test
    void theSameQuestionHasTheSameAnswerWhateverTheNumberOfThreads() throws InterruptedException, ExecutionException {
        WhatIf alone = new ForkJoinPool(1).submit(() -> supposing(FALLEN)).get();
        WhatIf together = new ForkJoinPool(4).submit(() -> supposing(FALLEN)).get();

        assertThat(together.moves(0)).isEqualTo(alone.moves(0));
        assertThat(together.mostMovedDay()).isEqualTo(alone.mostMovedDay());
        assertThat(together.supposed().ensemble().frontKm(9))
                .isEqualTo(alone.supposed().ensemble().frontKm(9));
    }
}
