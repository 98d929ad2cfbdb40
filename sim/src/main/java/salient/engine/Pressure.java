package salient.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import salient.account.Claim;
import salient.account.Statement;
import salient.campaign.Campaign;
import salient.campaign.SideId;
import salient.place.Control;
import salient.reading.Rules;

/** Fire on a place, or presence in it, between equal words: whoever is fired on is there (the tie-break of rule E3). */
final class Pressure {
    private final Campaign campaign;
    private final Rules rules;

    Pressure(Campaign campaign, Rules rules) {
        this.campaign = campaign;
        this.rules = rules;
    }

    /** The one group of those that tie which the fire and presence among {@code today} bears out, if it does. */
    Optional<List<List<Position>>> decides(List<List<Position>> tied, List<Claim> today) {
        if (!rules.pressureBreaksTies() || tied.size() < 2) {
            return Optional.empty();
        }
        Set<SideId> there = new HashSet<>();
        for (Claim claim : today) {
            boolean ownWord = tied.stream()
                    .flatMap(List::stream)
                    .anyMatch(p -> p.claim().source().equals(claim.source()));
            if (!ownWord && claim.statement() instanceof Statement.Act act) {
                there.addAll(sidesThere(claim, act));
            }
        }
        List<List<Position>> borneOut = tied.stream()
                .filter(g -> g.get(0).control() instanceof Control.Held held
                        && !there.isEmpty()
                        && held.by().sides().containsAll(there))
                .collect(Collectors.toList());
        return borneOut.size() == 1 ? Optional.of(borneOut) : Optional.empty();
    }

    private Set<SideId> sidesThere(Claim claim, Statement.Act act) {
        return switch (act.kind()) {
            case SHELL, STRIKE -> new HashSet<>(Position.driven(act, claim.valid(), campaign));
            case PRESENCE -> new HashSet<>(act.actors());
            default -> Set.of();
        };
    }
}
