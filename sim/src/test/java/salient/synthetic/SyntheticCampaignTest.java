package salient.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salient.account.Reliability;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.place.PlaceId;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.CampaignReader;
import salient.read.Variation;
import salient.reading.Scenario;
import salient.run.Replayer;
import salient.testkit.Repository;

class SyntheticCampaignTest {
    @TempDir
    Path folder;

    private CampaignInputs read() {
        Problems problems = new Problems();
        Optional<CampaignInputs> inputs = CampaignReader.read(Repository.workspace(folder), "test", problems);
        assertThat(problems.sorted()).isEmpty();
        return inputs.orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "20, 10, 1, 1, USUAL, 1",
        "20, 2, 2, 0, USUAL, 2",
        "60, 40, 3, 0.5, BLACKOUT, 3",
        "200, 80, 4, 2, ONE_CAMP, 4",
        "100, 90, 17, 1, USUAL, 5",
        "100, 60, 9, 3, COPIERS, 6"
    })
    void aCampaignHasNoProblemAndEveryReadingOfItIsJudged(
            int places, int days, int accounts, double changes, Regime regime, long seed) throws IOException {
        SyntheticCampaign.of(new Recipe("test", War.of(places, days, changes), new Telling(accounts, regime), seed))
                .writeTo(folder);

        CampaignInputs inputs = read();
        assertThat(inputs.dossier().gazetteer().cellPlaces()).hasSize(places);
        assertThat(inputs.dossier().campaign().period().days()).isEqualTo(days);
        assertThat(inputs.dossier().accounts()).hasSize(accounts + 1);
        inputs.scenarios()
                .values()
                .forEach(scenario -> assertThat(new Replayer(inputs)
                                .replay(scenario)
                                .judgement()
                                .history()
                                .places())
                        .hasSize(places));
    }

    /** The default reading, without the rule that doubts ground from which nobody is heard once it is cut off. */
    private static Scenario keepingPockets(CampaignInputs inputs) {
        return Variation.read(List.of("cut_off=keep"), List.of(), List.of(), new Problems())
                .of(inputs.scenarios().get("all"), inputs.dossier());
    }

    @ParameterizedTest
    @CsvSource({"20,60,1,1", "300,200,4,2", "500,100,20,3"})
    void whatAPerfectWitnessTellsIsJudgedToBeTheTruth(int places, int days, double changes, long seed)
            throws IOException {
        Witness witness = new Witness(
                "witness",
                Leaning.MONITOR,
                Reliability.A,
                Habit.PERFECT,
                Habit.PERFECT,
                Silence.NONE,
                Optional.empty());
        SyntheticCampaign campaign = new SyntheticCampaign(
                new Recipe("test", War.of(places, days, changes), new Telling(1, Regime.USUAL), seed),
                List.of(witness));
        campaign.writeTo(folder);
        CampaignInputs inputs = read();

        ControlHistory history =
                new Replayer(inputs).replay(keepingPockets(inputs)).judgement().history();

        campaign.truth().tell(new Truth.Spans() {
            @Override
            public void held(int place, int from, int until, Belligerent holder) {
                expect(place, from, until, "held:" + holder.id());
            }

            @Override
            public void contested(int place, int from, int until) {
                expect(place, from, until, "contested:blue;orange");
            }

            @Override
            public void vacant(int place, int from, int until) {
                expect(place, from, until, "vacant:");
            }

            private void expect(int place, int from, int until, String control) {
                PlaceId id = new PlaceId(campaign.names().get(place));
                for (int day = from; day < until; day++) {
                    Finding finding = history.of(id)
                            .at(inputs.dossier().campaign().period().first().plusDays(day));
                    String sides = String.join(
                            ";", finding.sides().stream().map(Object::toString).toList());
                    assertThat(finding.kind().token() + ":" + sides)
                            .as("%s on day %s", id, day)
                            .isEqualTo(control);
                }
            }
        });
    }
}
