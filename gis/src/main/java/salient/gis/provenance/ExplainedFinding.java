package salient.gis.provenance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import salient.account.Account;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.control.Finding;
import salient.place.Place;
import salient.reading.Judgement;
import salient.telling.Case;
import salient.telling.Cases;
import salient.telling.ModelledCase;
import salient.telling.Stretch;

/**
 * What was found for a place at the close of a day, with the case for it.
 *
 * @param judgement of the place, at least
 * @param stretches the days over which the ground was found the same, back to the first; the last one holds the day
 * @param modelled what a model says of it, where the scenario asks one
 */
public record ExplainedFinding(
        Dossier dossier,
        Judgement judgement,
        Place place,
        LocalDate day,
        List<Stretch> stretches,
        Case made,
        Optional<ModelledCase> modelled) {
    public ExplainedFinding {
        stretches = List.copyOf(stretches);
    }

    /**
     * The finding for {@code place} on {@code day} by {@code judgement}.
     *
     * @throws IllegalArgumentException if the judgement does not know the place, or does not cover the day
     */
    public static ExplainedFinding of(Dossier dossier, Judgement judgement, Place place, LocalDate day) {
        return new ExplainedFinding(
                dossier,
                judgement,
                place,
                day,
                Stretch.upTo(day, judgement.history().of(place.id())),
                new Cases(dossier, judgement).on(place.id(), day),
                judgement.modelled().map(model -> ModelledCase.of(model, place.id(), day)));
    }

    Stretch now() {
        return stretches.get(stretches.size() - 1);
    }

    Finding finding() {
        return now().last();
    }

    Claim claim(ClaimId id) {
        return dossier.claim(id);
    }

    /** The account in which {@code claim} stands. */
    Account accountOf(Claim claim) {
        return dossier.accounts().stream()
                .filter(account -> account.id().equals(claim.id().account()))
                .findFirst()
                .orElseThrow();
    }
}
