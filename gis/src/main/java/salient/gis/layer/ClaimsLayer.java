package salient.gis.layer;

import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import salient.account.Claim;
import salient.account.Dossier;
import salient.place.Place;
import salient.reading.Verdict;
import salient.run.Excerpt;
import salient.time.DaySpan;
import salient.wording.ReasonWords;
import salient.wording.Wording;

/**
 * A point for each claim at each place to which it was applied, where that has one, if any of its days are written; in the
 * order of verdicts. Claims of a past run that the campaign no longer has are left out.
 */
final class ClaimsLayer extends LayerOf<ClaimsLayer.Told> {
    private final Excerpt excerpt;

    /** A claim, and what became of it at a place. */
    record Told(Claim claim, Place place, Verdict verdict, When when) {}

    ClaimsLayer(Excerpt excerpt) {
        super(
                LayerName.CLAIMS,
                "Claims",
                Shape.POINT,
                columns(excerpt.replay().inputs().dossier()));
        this.excerpt = excerpt;
    }

    static Columns<Told> columns(Dossier dossier) {
        Wording wording = new Wording(dossier);
        return new Columns<Told>()
                .text("claim", "Its id.", told -> told.claim().id().toString())
                .text(
                        "account",
                        "Id of the account that relays it.",
                        told -> told.claim().id().account().toString())
                .text(
                        "source",
                        "Id of the source that asserts it.",
                        told -> told.claim().source().toString())
                .text("source_name", "Name of the source.", told -> wording.source(told.claim()))
                .text(
                        "camp",
                        "Alignment of the source.",
                        told -> dossier.campOf(told.claim()).id().toString())
                .text(
                        "kind",
                        "What it says happened or was so.",
                        told -> told.claim().kind().token())
                .text("says", "What it says of its place, in words.", told -> wording.says(told.claim()))
                .list(
                        "sides",
                        "Who acted or holds.",
                        told -> told.claim().statement().actors())
                .text(
                        "part",
                        "Of what part of the place it speaks.",
                        told -> told.claim().part().token())
                .text(
                        "basis",
                        "On what in the document it rests.",
                        told -> told.claim().basis().token())
                .text(
                        "reliability",
                        "Admiralty grade of the source.",
                        told -> dossier.sourceOf(told.claim()).reliability().name())
                .text(
                        "credibility",
                        "Admiralty grade of the claim.",
                        told -> told.claim().provenance().credibility().grade() + "")
                .text(
                        "verdict",
                        "What became of it.",
                        told -> told.verdict().outcome().token())
                .text(
                        "rule",
                        "The rule of evidence that decided.",
                        told -> told.verdict().rule().token())
                .text(
                        "reason",
                        "Why, in words.",
                        told -> ReasonWords.words(told.verdict().reason()))
                .text(
                        "beaten_by",
                        "The claim that it lost to.",
                        told -> told.verdict().beatenBy().map(Object::toString).orElse(""))
                .day(
                        "effect",
                        "The day on which it took effect.",
                        told -> told.verdict().day())
                .day(
                        "reported",
                        "The last day on which it may have been said.",
                        told -> told.claim().reported().last())
                .text(
                        "locator",
                        "Where in the document it stands.",
                        told -> told.claim().provenance().citation().locator())
                .all(PlaceColumns.columns(), Told::place)
                .text(
                        "look",
                        "What became of it.",
                        told -> LookToken.claim(told.verdict().outcome()))
                .all(TimeColumns.columns(), Told::when);
    }

    @Override
    Stream<Told> things() {
        return excerpt.replay().judgement().verdicts().stream().flatMap(verdict -> told(verdict).stream());
    }

    private Optional<Told> told(Verdict verdict) {
        Dossier dossier = excerpt.replay().inputs().dossier();
        Optional<Place> place = dossier.gazetteer()
                .find(verdict.place())
                .filter(known -> known.position().isPresent());
        return place.flatMap(at -> dossier.findClaim(verdict.claim())
                .flatMap(claim -> when(claim).map(when -> new Told(claim, at, verdict, when))));
    }

    /** What was so throughout its days began on the first of them; anything else began and ended on one of them. */
    private Optional<When> when(Claim claim) {
        DaySpan valid = claim.valid();
        return claim.throughout()
                ? When.within(excerpt.days(), valid)
                : valid.within(excerpt.days()).map(cut -> new When(cut, Optional.of(valid), Optional.of(valid)));
    }

    @Override
    Geometry geometry(Told told) {
        return Points.of(told.place());
    }
}
