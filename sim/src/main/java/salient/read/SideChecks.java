package salient.read;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.account.Kind;
import salient.account.Statement;
import salient.campaign.Relation;
import salient.campaign.Relations;
import salient.campaign.SideId;
import salient.place.Control;
import salient.problem.ProblemCode;
import salient.text.Row;
import salient.time.DaySpan;

/** Warns of claims that do not fit how their sides stand to each other on the days that they speak of. */
final class SideChecks {
    private final Relations relations;
    private final Row row;
    private final DaySpan days;

    /** @param days the days of the claim in {@code row} */
    SideChecks(Relations relations, Row row, DaySpan days) {
        this.relations = relations;
        this.row = row;
        this.days = days;
    }

    /** Checks {@code statement}, whose sides stand in {@code column}. */
    void check(Statement statement, String column) {
        if (statement instanceof Statement.Act act) {
            if (act.kind() == Kind.CONTEST) {
                SortedSet<SideId> all = new TreeSet<>(act.actors());
                all.addAll(act.against());
                fighting(all, column);
            } else {
                acting(act);
                if (act.kind().holds()) {
                    together(act.actors(), column);
                }
            }
        } else if (statement instanceof Statement.State state) {
            if (state.control() instanceof Control.Contested contested) {
                fighting(contested.between(), column);
            }
            state.control().holder().ifPresent(holder -> together(holder.sides(), column));
        }
    }

    private void acting(Statement.Act act) {
        for (SideId victim : act.against()) {
            if (act.actors().stream().noneMatch(actor -> opposed(actor, victim))) {
                act.actors().stream().findFirst().ifPresent(actor -> warn("against", actor, victim));
            }
        }
        if (act.against().stream().anyMatch(victim -> act.actors().stream().anyMatch(a -> opposed(a, victim)))) {
            act.actors().stream()
                    .filter(actor -> act.against().stream().noneMatch(victim -> opposed(actor, victim)))
                    .forEach(actor -> warn("actor", actor, act.against().first()));
        }
    }

    /** Of those who fight, each needs somebody to fight. */
    private void fighting(SortedSet<SideId> sides, String column) {
        for (SideId side : sides) {
            Optional<SideId> other = sides.stream().filter(s -> !s.equals(side)).findFirst();
            if (other.isPresent() && sides.stream().noneMatch(s -> opposed(side, s))) {
                warn(column, side, other.get());
                return;
            }
        }
    }

    /** Who fights the other does not hold a place with it. */
    private void together(SortedSet<SideId> holders, String column) {
        for (SideId one : holders) {
            for (SideId other : holders.tailSet(one)) {
                if (relations.between(one, other, days.last()) == Relation.OPPOSED) {
                    row.problems()
                            .warning(
                                    ProblemCode.OPPOSED_HOLDERS,
                                    row.origin(column),
                                    "sides \"" + one + "\" and \"" + other
                                            + "\" hold the place together here, and oppose each other on "
                                            + days.last(),
                                    "write that it is contested, if they fight for it, in "
                                            + row.origin().file()
                                            + ", or state the relation of the two in campaign.yaml, with its days");
                }
            }
        }
    }

    private boolean opposed(SideId one, SideId other) {
        return relations.of(one, Relation.OPPOSED, days).contains(other);
    }

    private void warn(String column, SideId side, SideId other) {
        row.problems()
                .warning(
                        ProblemCode.UNOPPOSED_ATTACK,
                        row.origin(column),
                        "side \"" + side + "\" fights \"" + other + "\" here, which it does not oppose on " + days,
                        "mend the side or the date in " + row.origin().file()
                                + ", or state the relation of the two in campaign.yaml, with its days");
    }
}
