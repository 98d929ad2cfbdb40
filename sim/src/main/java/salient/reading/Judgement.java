package salient.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import salient.account.ClaimId;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.control.ModelledControl;
import salient.place.Part;
import salient.place.PlaceId;
import salient.time.Timeline;

/**
 * What a scenario makes of a campaign's record.
 *
 * @param history the findings for every place
 * @param parts the findings for the parts that claims speak of, place by place
 * @param lostLinks how the places that were cut off came to be so
 * @param verdicts one or more for every claim of every account, in claim order
 * @param modelled how likely each control is, where the scenario asks a model
 */
public record Judgement(
        Scenario scenario,
        ControlHistory history,
        Map<PlaceId, Map<Part, Timeline<Finding>>> parts,
        Map<PlaceId, LostLink> lostLinks,
        List<Verdict> verdicts,
        Optional<ModelledControl> modelled) {
    /** What a scenario makes of a record without a model. */
    public Judgement(
            Scenario scenario,
            ControlHistory history,
            Map<PlaceId, Map<Part, Timeline<Finding>>> parts,
            Map<PlaceId, LostLink> lostLinks,
            List<Verdict> verdicts) {
        this(scenario, history, parts, lostLinks, verdicts, Optional.empty());
    }

    public Judgement {
        parts = Map.copyOf(parts);
        lostLinks = Map.copyOf(lostLinks);
        verdicts = verdicts.stream().sorted().toList();
    }

    /** The same, where a model tells how likely each control is. */
    public Judgement modelled(ModelledControl model) {
        return new Judgement(scenario, history, parts, lostLinks, verdicts, Optional.of(model));
    }

    /** The verdicts on {@code claim}, one for each place it was applied to. */
    public List<Verdict> verdictsOn(ClaimId claim) {
        return verdicts.stream().filter(v -> v.claim().equals(claim)).toList();
    }
}
