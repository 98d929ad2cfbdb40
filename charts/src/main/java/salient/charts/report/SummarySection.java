package salient.charts.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.control.Likelihood;
import salient.ground.GroundKind;
import salient.ground.LikelyGround;
import salient.run.Replay;
import salient.telling.GroundCurrency;
import salient.telling.Heard;
import salient.telling.KeyNumbers;
import salient.telling.Silence;
import salient.time.DaySpan;
import salient.wording.Amounts;
import salient.wording.PlainDays;
import salient.wording.Wording;

/** What the replay comes to, in numbers and in a paragraph. */
final class SummarySection {
    private static final int MOST_PLACES = 12;
    private static final List<GroundKind> WITHOUT_HOLDER =
            List.of(GroundKind.CONTESTED, GroundKind.DISPUTED, GroundKind.VACANT, GroundKind.UNKNOWN);

    private SummarySection() {}

    static List<Block> of(Replay replay, KeyNumbers numbers, Phrases phrases) {
        DaySpan period = replay.judgement().history().period();
        LocalDate first = period.first();
        LocalDate last = period.last();
        LocalDate doubtful = numbers.mostInDoubt();
        List<Block.Fact> facts = new ArrayList<>();
        for (Holder holder :
                replay.judgement().history().holders(replay.inputs().dossier().campaign())) {
            facts.add(new Block.Fact(
                    Amounts.fineKm2(numbers.heldKm2(holder, first)) + " → "
                            + Amounts.fineKm2(numbers.heldKm2(holder, last)),
                    "held by " + name(holder, replay) + ", first and last day"));
        }
        for (GroundKind kind : WITHOUT_HOLDER) {
            if (numbers.areaKm2(kind, first) > 0 || numbers.areaKm2(kind, last) > 0) {
                facts.add(new Block.Fact(
                        Amounts.fineKm2(numbers.areaKm2(kind, first)) + " → "
                                + Amounts.fineKm2(numbers.areaKm2(kind, last)),
                        kind.token() + ", first and last day"));
            }
        }
        if (numbers.inDoubtKm2(doubtful) > 0) {
            facts.add(new Block.Fact(
                    Amounts.fineKm2(numbers.inDoubtKm2(doubtful)),
                    "contested or disputed at most, on " + phrases.day(doubtful)));
        }
        facts.add(new Block.Fact(
                Amounts.number(numbers.changedHands().size()) + " of "
                        + Amounts.number(replay.judgement().history().places().size()),
                "places that one side held and another held later"));
        facts.add(new Block.Fact(
                Amounts.number(silence(replay).spokenDays().size()) + " of " + Amounts.number(period.days()),
                "days with a claim, the eve counted"));
        facts.add(howSure(replay, numbers));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Summary"));
        blocks.add(new Block.Facts(facts));
        blocks.add(new Block.Paragraph(text(replay, numbers, phrases)));
        String description = replay.judgement().scenario().description().strip();
        if (!description.isEmpty()) {
            blocks.add(new Block.Paragraph(
                    "The scenario “" + replay.judgement().scenario().title() + "”: " + description));
        }
        return blocks;
    }

    private static String text(Replay replay, KeyNumbers numbers, Phrases phrases) {
        DaySpan period = replay.judgement().history().period();
        LocalDate first = period.first();
        LocalDate last = period.last();
        List<String> sentences = new ArrayList<>();
        sentences.add("Areas are parts of the theatre, which has " + Amounts.km2(numbers.theatreKm2()) + ".");
        for (Holder holder :
                replay.judgement().history().holders(replay.inputs().dossier().campaign())) {
            sentences.add(Amounts.capital(name(holder, replay)) + " held "
                    + ground(numbers.heldPlaces(holder, first), numbers.heldKm2(holder, first)) + " at the close of "
                    + PlainDays.full(first)
                    + ", and " + ground(numbers.heldPlaces(holder, last), numbers.heldKm2(holder, last))
                    + " at the close of " + PlainDays.full(last)
                    + ".");
        }
        for (LocalDate day : first.equals(last) ? List.of(first) : List.of(first, last)) {
            withoutHolder(numbers, day).ifPresent(sentences::add);
        }
        sentences.add("In between, the finding of "
                + (numbers.everChangedKm2() > 0
                        ? Amounts.fineKm2(numbers.everChangedKm2()) + " of ground changed at some time."
                        : "no ground changed."));
        List<String> hands = numbers.changedHands().stream().map(phrases::place).toList();
        if (hands.isEmpty()) {
            sentences.add("No place went from one side to another.");
        } else if (hands.size() <= MOST_PLACES) {
            sentences.add((hands.size() == 1 ? "One place" : "The places")
                    + " that one side held and another held later: "
                    + Wording.listed(hands) + ".");
        }
        Heard heard = Heard.by(List.of(replay.judgement()));
        sentences.add(Amounts.count(heard.claims().size(), "claim") + " by "
                + Amounts.count(heard.sources().size(), "source") + " are admitted, the baseline included.");
        for (String silent : Phrases.silences(silence(replay).spans())) {
            sentences.add(
                    replay.judgement().modelled().isPresent()
                            ? silent + ": a model alone says what may have been on those days."
                            : silent + ": findings of those days are carried on, and that nothing"
                                    + " changes there is want of evidence, not peace.");
        }
        return String.join(" ", sentences);
    }

    private static String ground(int places, double km2) {
        return Amounts.count(places, "place")
                + (places > 0 && km2 == 0 ? " without ground" : " and " + Amounts.fineKm2(km2));
    }

    /** The ground with a cell that no side is found to hold on {@code day}, by finding; absent if there is none. */
    private static Optional<String> withoutHolder(KeyNumbers numbers, LocalDate day) {
        List<String> parts = WITHOUT_HOLDER.stream()
                .filter(kind -> numbers.places(kind, day) > 0)
                .map(kind -> ground(numbers.places(kind, day), numbers.areaKm2(kind, day)) + " " + kind.token())
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("Without a holder at the close of " + PlainDays.full(day) + ": "
                        + String.join("; ", parts) + ".");
    }

    /** How much of the ground is presumed on the last day; where a model reads, how much of it that is sure of. */
    private static Block.Fact howSure(Replay replay, KeyNumbers numbers) {
        LocalDate last = replay.judgement().history().period().last();
        GroundCurrency currency = numbers.currency(last);
        return replay.judgement()
                .modelled()
                .map(model -> {
                    LikelyGround ground = LikelyGround.of(replay.coverage(), place -> model.at(place, last));
                    return new Block.Fact(
                            GroundCurrency.percent(ground.of(Likelihood.P95), ground.cellKm2()),
                            "model: " + GroundCurrency.BASE + " has a control with 0.95 or more on the last day");
                })
                .orElseGet(() -> new Block.Fact(
                        currency.percent(currency.presumedKm2()),
                        GroundCurrency.BASE + " is presumed on the last day"));
    }

    private static Silence silence(Replay replay) {
        return Silence.of(replay.inputs().dossier(), replay.judgement());
    }

    private static String name(Holder holder, Replay replay) {
        Campaign campaign = replay.inputs().dossier().campaign();
        return Wording.listed(holder.sides().stream()
                        .map(side -> decapitated(campaign.getSide(side).name()))
                        .toList())
                + (holder.joint() ? " together" : "");
    }

    /** {@code Government forces} within a sentence; a name that does not begin with a plain word stays. */
    private static String decapitated(String name) {
        boolean plain = name.length() > 1
                && Character.isUpperCase(name.charAt(0))
                && name.indexOf(' ') > 1
                && name.substring(1).chars().noneMatch(Character::isUpperCase);
        return plain ? name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1) : name;
    }
}
