package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Kind;
import salient.account.SourceId;
import salient.campaign.Campaign;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.reading.PlainReason;
import salient.reading.Reason;
import salient.reading.Rules;

/** Folds each source's claims of one close into what that source says is so at the end of the day (rule E13). */
final class Closes {
    private final Campaign campaign;
    private final Rules rules;
    private final Positions positions;
    private final FailedAttempt failure;
    private final Departure departure;

    Closes(Campaign campaign, Rules rules, Positions positions) {
        this.campaign = campaign;
        this.rules = rules;
        this.positions = positions;
        this.failure = new FailedAttempt(campaign, positions);
        this.departure = new Departure(campaign, rules.freshDays(), positions);
    }

    /**
     * One position for each source that speaks of the track: its last of the day, an outright word before an implied one.
     *
     * @param said claims about the track, in order
     * @param standing what stands for it before the day
     * @param today all claims of the day about the place
     */
    List<Position> positions(LocalDate day, List<Claim> said, Finding standing, List<Claim> today, Ledger ledger) {
        Map<SourceId, Position> closing = new LinkedHashMap<>();
        List<Position> replaced = new ArrayList<>();
        Set<String> told = new HashSet<>();
        Set<SideId> left = new HashSet<>();
        today.stream()
                .filter(c -> c.kind() == Kind.WITHDRAW)
                .forEach(c -> left.addAll(c.statement().actors()));
        for (int i = 0; i < said.size(); i++) {
            Claim claim = said.get(i);
            int at = i;
            String origin = claim.provenance().origin();
            if (!origin.isEmpty() && !told.add(claim.source() + " " + origin)) {
                ledger.corroborate(claim, day, PlainReason.RELAYS_WHAT_IS_COUNTED);
                continue;
            }
            Optional<Position> spoken = claim.kind() == Kind.FAIL
                    ? failure.position(claim, standing, left, day, ledger)
                    : positions.position(claim).map(p -> departure.withThoseWhoAreIn(p, standing, day, said));
            spoken.ifPresent(p -> {
                Position earlier = closing.get(claim.source());
                if (earlier == null) {
                    closing.put(claim.source(), p);
                } else if (p.agrees(earlier) ? cites(p, earlier, said, at) : outlasts(p, earlier)) {
                    replaced.add(earlier);
                    closing.remove(claim.source());
                    closing.put(claim.source(), p);
                } else {
                    replaced.add(p);
                }
            });
        }
        Map<ClaimId, Integer> ranks = new HashMap<>();
        if (!replaced.isEmpty()) {
            said.forEach(claim -> ranks.put(claim.id(), ranks.size()));
        }
        replaced.forEach(p -> giveWay(p, closing.get(p.claim().source()), ranks, day, ledger));
        return new ArrayList<>(closing.values());
    }

    /**
     * Whether a source that says the same twice on one day is cited for the later claim, {@code said.get(at)}: it is for what happened, and not
     * for saying so again or for saying who left, unless what another source says otherwise lies between.
     */
    private boolean cites(Position later, Position earlier, List<Claim> said, int at) {
        if (Departure.infers(later) != Departure.infers(earlier)) {
            return Departure.infers(earlier);
        }
        // Before a claim that states no order nothing is stated.
        boolean ordered = later.claim().dating().time().isPresent()
                || !later.claim().dating().after().isEmpty();
        // What lies between is found soonest from the later claim back.
        boolean anew = ordered
                && IntStream.concat(
                                IntStream.iterate(at - 1, i -> i >= 0, i -> i - 1),
                                IntStream.range(at + 1, said.size()))
                        .mapToObj(said::get)
                        .filter(c -> !c.source().equals(later.claim().source()))
                        .filter(c ->
                                DayOrder.statedBefore(c, later.claim()) && !DayOrder.statedBefore(c, earlier.claim()))
                        .flatMap(c -> positions.position(c).stream())
                        .anyMatch(p -> !p.agrees(later));
        int byBasis = Integer.compare(weight(later), weight(earlier));
        return anew || byBasis > 0 || (byBasis == 0 && isAct(later) && !isAct(earlier));
    }

    /** Whether a later claim of a source's day replaces an earlier one that it contradicts. */
    private static boolean outlasts(Position later, Position earlier) {
        if (DayOrder.statedBefore(earlier.claim(), later.claim())) {
            return true;
        }
        return !DayOrder.datedInside(earlier.claim(), later.claim())
                && (weight(later) >= weight(earlier) || DayOrder.datedInside(later.claim(), earlier.claim()));
    }

    private static boolean isAct(Position p) {
        return switch (p.claim().kind()) {
            case HOLD, CONTEST, STATE -> false;
            default -> true;
        };
    }

    /** What becomes of a word beside the one that its source is cited for on that day. */
    private static void giveWay(
            Position lost, Position cited, Map<ClaimId, Integer> ranks, LocalDate day, Ledger ledger) {
        boolean later = ranks.get(cited.claim().id()) > ranks.get(lost.claim().id());
        if (lost.agrees(cited)) {
            ledger.corroborate(
                    lost.claim(), day, later ? PlainReason.SAID_AGAIN_THAT_DAY : PlainReason.REPEATS_ITS_SOURCE);
            return;
        }
        Reason reason = later ? PlainReason.LATER_WORD_OF_ITS_SOURCE : givesWayToAnEarlierWord(lost, cited);
        ledger.supersede(lost.claim(), day, reason, cited.claim());
    }

    private static Reason givesWayToAnEarlierWord(Position lost, Position cited) {
        if (DayOrder.datedInside(cited.claim(), lost.claim())) {
            return PlainReason.SUMS_UP_AGAINST_ITS_SOURCE;
        }
        return lost.implied() ? PlainReason.IMPLIED_AGAINST_ITS_SOURCE : PlainReason.HEADLINE_AGAINST_ITS_SOURCE;
    }

    private static int weight(Position p) {
        Basis basis = p.claim().basis();
        return basis == Basis.IMPLIED ? 0 : basis == Basis.HEADLINE ? 1 : 2;
    }

    /** What several sources say about the same close comes to this (rule E3). */
    Word combine(LocalDate day, List<Position> round, List<Claim> today, Ledger ledger) {
        return new Weighing(campaign, rules, ledger).combine(day, round, today);
    }
}
