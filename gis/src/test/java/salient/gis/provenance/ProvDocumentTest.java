package salient.gis.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salient.place.PlaceId;
import salient.run.Replay;
import salient.testkit.Json;
import salient.testkit.Latakia;

class ProvDocumentTest {
    /** Which of the keys of each relation name what: PROV-JSON, sections 3.2 and 3.3. */
    private static final Map<String, Map<String, String>> NAMES = Map.of(
            "wasGeneratedBy", Map.of("prov:entity", "entity", "prov:activity", "activity"),
            "wasAssociatedWith", Map.of("prov:activity", "activity", "prov:agent", "agent", "prov:plan", "entity"),
            "wasDerivedFrom",
                    Map.of("prov:generatedEntity", "entity", "prov:usedEntity", "entity", "prov:activity", "activity"),
            "wasAttributedTo", Map.of("prov:entity", "entity", "prov:agent", "agent"),
            "wasInfluencedBy", Map.of("prov:influencee", "entity", "prov:influencer", "entity"));

    private static ExplainedFinding explained(String place, String day) {
        Replay replay = Latakia.replay();
        return ExplainedFinding.of(
                replay.inputs().dossier(),
                replay.judgement(),
                replay.inputs().dossier().gazetteer().get(new PlaceId(place)),
                LocalDate.parse(day));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Map<String, Object>>> prov(ExplainedFinding explained) throws IOException {
        StringWriter out = new StringWriter();
        new ProvDocument(explained).write(out);
        return (Map<String, Map<String, Map<String, Object>>>) Json.read(out.toString());
    }

    @ParameterizedTest
    @CsvSource({"observatory-45,2014-03-28", "kasab,2014-03-24", "samra,2014-03-20", "qastal-maaf,2014-06-15"})
    void whatARelationNamesIsDeclared(String place, String day) throws IOException {
        Map<String, Map<String, Map<String, Object>>> prov = prov(explained(place, day));
        List<String> undeclared = new ArrayList<>();
        NAMES.forEach((relation, keys) -> prov.get(relation)
                .forEach((id, said) -> keys.forEach((key, kind) -> {
                    if (said.containsKey(key)
                            && !prov.get(kind).containsKey(said.get(key).toString())) {
                        undeclared.add(relation + " " + said);
                    }
                })));
        assertThat(undeclared).isEmpty();
        Set<String> prefixes = Set.copyOf(prov.get("prefix").keySet());
        for (String kind : List.of("entity", "agent", "activity")) {
            assertThat(prov.get(kind).keySet())
                    .allSatisfy(name -> assertThat(prefixes).contains(name.substring(0, name.indexOf(':'))));
        }
    }

    @Test
    void aFindingIsDerivedFromItsClaimsAndEachOfThemFromItsDocument() throws IOException {
        ExplainedFinding explained = explained("observatory-45", "2014-03-28");
        List<String> derived = prov(explained).get("wasDerivedFrom").values().stream()
                .map(said -> said.get("prov:generatedEntity") + " <- " + said.get("prov:usedEntity"))
                .toList();

        assertThat(explained.finding().claims()).hasSize(2);
        explained
                .finding()
                .claims()
                .forEach(claim -> assertThat(derived)
                        .contains("finding:latakia-2014/monitor/observatory-45/2014-03-28 <- claim:" + claim.account()
                                + "/" + claim.local())
                        .contains(
                                "claim:" + claim.account() + "/" + claim.local() + " <- document:" + claim.account()));
    }
}
