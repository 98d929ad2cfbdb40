package salient.charts.report;

import java.util.ArrayList;
import java.util.List;
import salient.place.Place;
import salient.place.PlaceKind;
import salient.run.Replay;
import salient.telling.GroundCurrency;
import salient.telling.Heard;
import salient.telling.KeyNumbers;
import salient.telling.Silence;
import salient.time.DaySpan;
import salient.wording.Amounts;
import salient.wording.ModelWords;
import salient.wording.PlainDays;

/** What the report cannot tell, from the data. */
final class LimitsSection {
    private LimitsSection() {}

    static List<Block> of(Replay replay, List<Replay> others, KeyNumbers numbers) {
        var dossier = replay.inputs().dossier();
        List<String> limits = new ArrayList<>();
        double reachKm = dossier.campaign().cartography().maxReachKm();
        limits.add("Areas are control polygons around places, not surveyed lines. "
                + (replay.inputs().theatre().givesCells()
                        ? "A cell is the ground that the campaign gives to a place; ground in none of them is unassigned."
                        : "A cell follows its place and reaches "
                                + (reachKm == Math.rint(reachKm)
                                        ? String.valueOf((long) reachKm)
                                        : String.valueOf(reachKm))
                                + " km at most; ground farther from every place is unassigned."));
        GroundCurrency currency =
                numbers.currency(replay.judgement().history().period().last());
        if (replay.judgement().modelled().isPresent()) {
            limits.add(ModelWords.NOTE
                    + " Another model makes something else of it; that the model itself is wrong is"
                    + " in none of its numbers.");
        } else if (currency.presumedKm2() > 0) {
            limits.add("On the last day " + currency.presumedInWords() + ".");
        }
        if (currency.unknownKm2() > 0) {
            limits.add("On the last day control is unknown on " + currency.percent(currency.unknownKm2()) + " "
                    + GroundCurrency.BASE + ": nobody has spoken of it, or what was said of it no longer stands.");
        }
        List<DaySpan> silences = Silence.of(dossier, replay.judgement()).spans();
        if (silences.size() > Phrases.MOST_SILENCES) {
            Phrases.silences(silences).forEach(silent -> limits.add(silent + "."));
        } else {
            silences.forEach(silence -> limits.add("No admitted claim speaks from " + PlainDays.full(silence) + "."));
        }
        long byADay = numbers.placesKnownByDay();
        if (byADay > 0) {
            limits.add(
                    Amounts.count(byADay, "place") + " changed by a day and not on it: one sentence about many places"
                            + " at once is all that tells.");
        }
        long estimated = dossier.gazetteer().cellPlaces().stream()
                .filter(Place::estimated)
                .count();
        if (estimated > 0) {
            limits.add("The points of " + Amounts.count(estimated, "place") + " with ground are estimates.");
        }
        long lost = dossier.gazetteer().all().stream()
                .filter(place ->
                        place.kind() != PlaceKind.REGION && place.position().isEmpty())
                .count();
        if (lost > 0) {
            limits.add(Amounts.count(lost, "place") + " could not be located and " + (lost == 1 ? "has" : "have")
                    + " control and no ground.");
        }
        int excluded = dossier.claims().size()
                - Heard.by(List.of(replay.judgement())).claims().size();
        if (excluded > 0) {
            limits.add(Amounts.count(excluded, "coded claim") + " of the campaign " + (excluded == 1 ? "is" : "are")
                    + " not admitted by this scenario.");
        }
        limits.add("A scenario is a reading, not the truth: other rules or other accounts give other maps"
                + (others.isEmpty() ? "." : ", as the section on other scenarios shows."));
        return List.of(new Block.Heading(1, "Limits"), new Block.Bullets(limits));
    }
}
