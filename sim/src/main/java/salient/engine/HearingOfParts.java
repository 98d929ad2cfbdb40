package salient.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import salient.account.Claim;
import salient.account.Kind;
import salient.account.Statement;
import salient.campaign.Campaign;
import salient.control.Finding;
import salient.place.Part;
import salient.reading.Fate;
import salient.reading.PlainReason;
import salient.reading.Weight;

/** Hears what one close says of the parts of a place (rules E7 and E11). */
final class HearingOfParts {
    private final Campaign campaign;
    private final Ledger ledger;
    private final Closes closes;
    private final Positions positions;
    private final PlaceState state;

    HearingOfParts(Campaign campaign, Ledger ledger, Closes closes, Positions positions, PlaceState state) {
        this.campaign = campaign;
        this.ledger = ledger;
        this.closes = closes;
        this.positions = positions;
        this.state = state;
    }

    /** @param settledBy the word that settled the whole place last that day */
    void hear(LocalDate day, List<Claim> claims, DayWord settledBy) {
        for (Part part : Part.values()) {
            if (!part.core() && !part.edge()) {
                continue;
            }
            List<Claim> said = claims.stream().filter(c -> c.part() == part).toList();
            if (said.isEmpty()) {
                continue;
            }
            Map<Boolean, List<Claim>> stands = said.stream()
                    .collect(Collectors.partitioningBy(
                            c -> settledBy.isSilent() || settledBy.isBefore(c) || keptBeside(c, settledBy.cited())));
            List<Claim> later = stands.get(true);
            stands.get(false).stream()
                    .filter(positions::speaks)
                    .forEach(c -> ledger.supersede(c, day, PlainReason.LATER_WORD_ON_THE_WHOLE, settledBy.cited()));
            Ledger verdicts = part.edge() ? new Ledger(ledger.place()) : ledger;
            List<Position> words = Hearing.withoutSummaries(
                    day,
                    closes.positions(day, later, partNow(part), claims, ledger),
                    () -> state.standing(part),
                    verdicts);
            if (words.isEmpty()) {
                continue;
            }
            state.named().add(part);
            Track track = state.parts().computeIfAbsent(part, p -> state.whole().ofPart(verdicts, day));
            for (List<Position> round : DayOrder.rounds(words)) {
                Word word = closes.combine(day, round, List.of(), verdicts);
                track.hear(word, day);
                if (part.core() && Findings.best(word.winners()).weight() != Weight.PARTISAN) {
                    state.whole().hearOfPart(Findings.best(word.winners()), day);
                } else if (part.core() && word.settles()) {
                    state.whole().dispute().ifPresent(open -> leaveOpen(open, word, day));
                }
            }
        }
    }

    /** A partisan's word on a part decides nothing about a place that is disputed as a whole. */
    private void leaveOpen(Dispute open, Word word, LocalDate day) {
        for (Position p : word.winners()) {
            boolean said = open.saying(p.control()).isPresent();
            ledger.decideNothing(
                    p.claim(),
                    day,
                    said
                            ? Fate.corroborating(PlainReason.REPEATS_A_READING)
                            : Fate.noted(PlainReason.PART_OF_A_DISPUTED_PLACE));
        }
    }

    private Finding partNow(Part part) {
        return state.parts().containsKey(part)
                ? state.parts().get(part).now()
                : state.whole().now();
    }

    /** Whether a part's claim stands although a later one empties the whole: another side has the part. */
    private boolean keptBeside(Claim part, Claim emptied) {
        return emptied.statement() instanceof Statement.Act act
                && (act.kind() == Kind.WITHDRAW || act.kind() == Kind.DISLODGE)
                && part.kind().holds()
                && part.statement().actors().stream()
                        .noneMatch(
                                (act.kind() == Kind.WITHDRAW
                                                ? act.actors()
                                                : Position.driven(act, emptied.valid(), campaign))::contains);
    }
}
