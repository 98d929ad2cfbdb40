package salient.gis.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import salient.place.Place;
import salient.place.PlaceId;
import salient.run.Replay;
import salient.telling.ModelledCase;
import salient.testkit.Json;
import salient.testkit.Latakia;

/** A finding of a model, for other programs. */
class ModelledFindingTest {
    private static final LocalDate DAY = LocalDate.of(2014, 3, 28);
    private static final ExplainedFinding EXPLAINED = explained("posterior");
    private static final ModelledCase MODELLED = EXPLAINED.modelled().orElseThrow();

    private static ExplainedFinding explained(String scenario) {
        Replay replay = Latakia.replay(scenario);
        Place place = replay.inputs().dossier().gazetteer().get(new PlaceId("observatory-45"));
        return ExplainedFinding.of(replay.inputs().dossier(), replay.judgement(), place, DAY);
    }

    private static Map<String, Object> json(ExplainedFinding explained) throws IOException {
        StringWriter out = new StringWriter();
        new FindingJson(explained).write(out);
        return Json.map(Json.read(out.toString()));
    }

    private static Map<String, Object> prov(ExplainedFinding explained) throws IOException {
        StringWriter out = new StringWriter();
        new ProvDocument(explained).write(out);
        return Json.map(Json.read(out.toString()));
    }

    @Test
    void jsonHasTheProbabilityOfEachControlWithItsBoundsAndWhatEachClaimWeighs() throws IOException {
        Map<String, Object> model = Json.map(json(EXPLAINED).get("model"));
        List<Map<String, Object>> probabilities = Json.maps(model.get("probabilities"));
        assertThat(probabilities).hasSameSizeAs(MODELLED.shares());
        double sum = 0;
        for (int i = 0; i < probabilities.size(); i++) {
            ModelledCase.Share share = MODELLED.shares().get(i);
            double probability = number(probabilities.get(i), "probability");
            sum += probability;
            assertThat(probability).isEqualTo(share.probability(), within(1e-4));
            assertThat(number(probabilities.get(i), "low")).isLessThanOrEqualTo(probability);
            assertThat(number(probabilities.get(i), "high")).isGreaterThanOrEqualTo(probability);
            assertThat((String) probabilities.get(i).get("words")).contains(" as the sources' parameters vary)");
        }
        assertThat(sum).isEqualTo(1, within(1e-3));
        List<Map<String, Object>> weighed =
                Json.maps(Json.map(model.get("weighed")).get("claims"));
        assertThat(weighed).hasSameSizeAs(MODELLED.weights()).isNotEmpty();
        assertThat(weighed.stream().map(each -> Math.abs(number(each, "bits"))))
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(model.get("rests_on_one_camp")).isEqualTo(MODELLED.camps().size() == 1);
        assertThat((String) model.get("note")).startsWith("Model: ");
    }

    private static double number(Map<String, Object> from, String key) {
        return ((Number) from.get(key)).doubleValue();
    }

    @Test
    void provSaysHowLikelyTheFindingIsAndWhatClaimsWeigh() throws IOException {
        Map<String, Object> prov = prov(EXPLAINED);
        Map<String, Object> found =
                Json.map(Json.map(prov.get("entity")).get("finding:latakia-2014/posterior/observatory-45/2014-03-28"));
        assertThat(Double.parseDouble((String) found.get("salient:probability")))
                .isEqualTo(MODELLED.likeliest().probability(), within(1e-4));
        assertThat(found).containsKeys("salient:low", "salient:high", "salient:model");
        assertThat(prov.get("wasDerivedFrom").toString() + prov.get("wasInfluencedBy"))
                .contains("salient:bits=");
    }

    @Test
    void aFindingOfAnotherReadingHasNothingOfThat() throws IOException {
        ExplainedFinding other = explained("monitor");
        assertThat(other.modelled()).isEmpty();
        assertThat(json(other)).doesNotContainKey("model");
        assertThat(prov(other).toString()).doesNotContain("salient:bits", "salient:probability");
    }
}
