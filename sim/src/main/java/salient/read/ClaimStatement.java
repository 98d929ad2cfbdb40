package salient.read;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import salient.account.ClaimId;
import salient.account.Kind;
import salient.account.Statement;
import salient.campaign.SideId;
import salient.place.Control;
import salient.problem.ProblemCode;
import salient.problem.Quoted;
import salient.text.Names;
import salient.text.Row;

/** Makes the statement of a claim from its columns and files what does not fit. */
final class ClaimStatement {
    private ClaimStatement() {}

    /** The sides that {@code column} of {@code row} names. */
    static NavigableSet<SideId> sides(Row row, String column, Names<SideId> names) {
        NavigableSet<SideId> sides = new TreeSet<>();
        row.optional(column)
                .ifPresent(field ->
                        field.pieces().forEach(piece -> names.find(piece).ifPresent(sides::add)));
        return sides;
    }

    /**
     * The statement of {@code row}.
     *
     * @param answered the claims that its column {@code answers} names
     * @return empty, with problems filed, if the columns do not fit its kind
     */
    static Optional<Statement> of(Row row, Kind kind, List<ClaimId> answered, Names<SideId> names) {
        NavigableSet<SideId> actors = sides(row, "actor", names);
        NavigableSet<SideId> against = sides(row, "against", names);
        checkSides(row, "kind " + kind.token(), "actor", actors, ClaimShape.of(kind, row.text("control")));
        checkControl(row, kind);
        checkAgainst(row, kind, actors, against);
        checkAnswers(row, kind);
        return row.sound() ? Optional.of(make(kind, actors, against, row.text("control"), answered)) : Optional.empty();
    }

    /** Files a problem if {@code column} of {@code row} names too few or too many sides for {@code shape}. */
    static void checkSides(Row row, String whose, String column, NavigableSet<SideId> sides, ClaimShape shape) {
        int named = row.optional(column).map(field -> field.pieces().size()).orElse(0);
        if (named < shape.leastActors() || named > shape.mostActors()) {
            String names = named == 0 ? "nobody" : Quoted.text(row.text(column));
            row.errorAt(
                    column,
                    ProblemCode.INCOMPLETE_CLAIM,
                    whose + " wants " + shape.wantedActors() + " as " + column + ", and the row names " + names,
                    (shape.mostActors() == 0 ? "leave it empty" : "write " + shape.wantedActors()) + " in "
                            + row.origin().file());
        } else if (row.sound() && sides.size() < named) {
            row.errorAt(
                    column,
                    ProblemCode.INCOMPLETE_CLAIM,
                    column + " " + Quoted.text(row.text(column)) + " names a side twice",
                    "name each side once in " + row.origin().file());
        }
    }

    private static void checkControl(Row row, Kind kind) {
        String control = row.text("control");
        List<String> wanted = ClaimShape.of(kind, control).controls();
        if (wanted.contains(control)) {
            return;
        }
        List<String> words = new ArrayList<>(wanted);
        boolean mayBeEmpty = words.remove("");
        String word = words.isEmpty() ? "" : "write " + String.join(" or ", words);
        String empty = mayBeEmpty ? "leave control empty" : "";
        row.errorAt(
                "control",
                ProblemCode.INCOMPLETE_CLAIM,
                control.isEmpty()
                        ? "kind " + kind.token() + " does not say which control"
                        : "kind " + kind.token() + " does not take control " + Quoted.text(control),
                word + (word.isEmpty() || empty.isEmpty() ? "" : ", or ") + empty + " in "
                        + row.origin().file());
    }

    private static void checkAgainst(Row row, Kind kind, NavigableSet<SideId> actors, NavigableSet<SideId> against) {
        if (kind == Kind.STATE || kind == Kind.NEVER_HELD) {
            if (!against.isEmpty()) {
                row.errorAt(
                        "against",
                        ProblemCode.INCOMPLETE_CLAIM,
                        "kind " + kind.token() + " is against nobody",
                        "leave against empty in " + row.origin().file());
            }
        } else if (kind != Kind.CONTEST && against.stream().anyMatch(actors::contains)) {
            row.errorAt(
                    "against",
                    ProblemCode.INCOMPLETE_CLAIM,
                    "side " + Quoted.text(row.text("against")) + " acts against itself",
                    "name another side as against, or none, in " + row.origin().file());
        }
    }

    private static void checkAnswers(Row row, Kind kind) {
        if (kind.answers() == row.optional("answers").isPresent()) {
            return;
        }
        row.errorAt(
                "answers",
                ProblemCode.INCOMPLETE_CLAIM,
                "kind " + kind.token() + (kind.answers() ? " does not say which claim it answers" : " answers nothing"),
                (kind.answers() ? "write the id of the claim, or account:id," : "leave answers empty") + " in "
                        + row.origin().file());
    }

    private static Statement make(
            Kind kind,
            NavigableSet<SideId> actors,
            NavigableSet<SideId> against,
            String control,
            List<ClaimId> answered) {
        return switch (kind) {
            case STATE ->
                new Statement.State(Control.of(Control.Kind.find(control).orElseThrow(), actors));
            case NEVER_HELD -> new Statement.NeverHeld(actors.first());
            case DENY, RETRACT -> new Statement.Answer(kind, actors, answered);
            case CONTEST -> act(kind, actors, against, Optional.of(contested(control)));
            case FAIL ->
                act(
                        kind,
                        actors,
                        against,
                        control.isEmpty() ? Optional.empty() : Optional.of(Statement.Detail.DEFENDED));
            case CAPTURE,
                    RECAPTURE,
                    HOLD,
                    REPEL,
                    ATTACK,
                    WITHDRAW,
                    DISLODGE,
                    ADVANCE,
                    PRESENCE,
                    SHELL,
                    STRIKE,
                    REINFORCE -> act(kind, actors, against, Optional.empty());
        };
    }

    private static Statement.Act act(
            Kind kind, NavigableSet<SideId> actors, NavigableSet<SideId> against, Optional<Statement.Detail> detail) {
        return new Statement.Act(kind, actors, against, detail);
    }

    private static Statement.Detail contested(String control) {
        return Statement.Detail.find(control).orElse(Statement.Detail.FIGHTING);
    }
}
