package salient.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salient.account.ClaimId;
import salient.account.SourceId;
import salient.place.PlaceId;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.reading.Fate;
import salient.reading.Outcome;
import salient.reading.Reason;
import salient.reading.Verdict;
import salient.text.Columns;
import salient.text.Field;
import salient.text.Names;
import salient.text.Row;
import salient.text.SourceFile;
import salient.text.Table;
import salient.wording.ReasonParser;

/** Reads {@code verdicts.csv} of a run. Claims, places and sources need not be those of the workspace. */
final class VerdictRows {
    private static final Columns COLUMNS =
            Columns.all(List.of("claim", "place", "date", "source", "verdict", "reason", "beaten_by"));
    private static final Names<Outcome> OUTCOMES =
            Names.words("verdict", ProblemCode.INVALID_VALUE, Outcome.values(), Outcome::token);

    private VerdictRows() {}

    static List<Verdict> read(SourceFile file, Problems problems) {
        List<Verdict> verdicts = new ArrayList<>();
        Table.read(file, COLUMNS, problems)
                .ifPresent(table -> table.rows().forEach(row -> verdict(row).ifPresent(verdicts::add)));
        return verdicts;
    }

    private static Optional<Verdict> verdict(Row row) {
        Optional<ClaimId> claim = row.required("claim").flatMap(VerdictRows::claim);
        Optional<PlaceId> place = row.required("place").flatMap(Field::id).map(PlaceId::new);
        Optional<LocalDate> day = row.required("date").flatMap(Field::date);
        Optional<SourceId> source = row.required("source").flatMap(Field::id).map(SourceId::new);
        Optional<Outcome> outcome = row.required("verdict").flatMap(OUTCOMES::find);
        Optional<Field> reason = row.required("reason");
        Optional<ClaimId> beatenBy = row.optional("beaten_by").flatMap(VerdictRows::claim);
        if (!row.sound()) {
            return Optional.empty();
        }
        return reason.flatMap(VerdictRows::reason)
                .map(why -> new Verdict(
                        claim.orElseThrow(),
                        source.orElseThrow(),
                        place.orElseThrow(),
                        day.orElseThrow(),
                        new Fate(outcome.orElseThrow(), why, beatenBy)));
    }

    private static Optional<Reason> reason(Field field) {
        Optional<Reason> reason = ReasonParser.parse(field.text());
        if (reason.isEmpty()) {
            field.error(
                    ProblemCode.INVALID_VALUE,
                    "reason " + Quoted.text(field.text()) + " does not begin with a rule of evidence and a colon",
                    RunFiles.AGAIN);
        }
        return reason;
    }

    /** The claim that {@code field} names as {@code account:id}. */
    static Optional<ClaimId> claim(Field field) {
        try {
            return Optional.of(ClaimId.parse(field.text()));
        } catch (IllegalArgumentException e) {
            field.error(
                    ProblemCode.INVALID_ID,
                    field.name() + " " + Quoted.text(field.text()) + " is no claim written account:id",
                    RunFiles.AGAIN);
            return Optional.empty();
        }
    }
}
