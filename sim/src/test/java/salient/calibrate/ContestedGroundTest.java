package salient.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.control.ContestedShare;
import salient.engine.Judge;
import salient.reading.Rules;
import salient.reading.Scenario;
import salient.synthetic.Regime;

/** Where it is known what was so, the model makes hardly more contested ground than there was. */
class ContestedGroundTest {
    @Test
    void whatNobodyToldOfIsLessThanAllThatWasContestedAndHardlyOneInAHundred(@TempDir Path temporary)
            throws IOException {
        KnownCampaign known =
                KnownCampaign.of(new Trial(List.of(Regime.USUAL), 1, 100, 60).scored(Regime.USUAL, 1), temporary);
        Scenario heard = known.task().scenario();
        Rules modelled = heard.rules()
                .with(Rules.Combination.modelled(heard.rules().combination().model()));
        ContestedShare share = new Judge(known.task().dossier(), heard.under(modelled))
                .judge(known.task().neighbours())
                .modelled()
                .orElseThrow()
                .contested();
        double wasContested = wasContested(known);

        assertThat(wasContested).isBetween(0.005, 0.03);
        assertThat(share.ofAll()).isBetween(wasContested, 2 * wasContested);
        assertThat(share.ofAll() * share.untold()).isBetween(0.001, Math.min(wasContested, 0.01));
    }

    /** The share of all places and days that were contested. */
    private static double wasContested(KnownCampaign known) {
        int contested = known.task().states().contested();
        long count = 0;
        for (int place = 0; place < known.truth().places(); place++) {
            for (int day = 0; day < known.truth().days(); day++) {
                count += known.truth().state(place, day) == contested ? 1 : 0;
            }
        }
        return count / ((double) known.truth().places() * known.truth().days());
    }
}
