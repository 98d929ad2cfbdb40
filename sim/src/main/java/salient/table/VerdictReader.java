package salient.table;

import java.time.LocalDate;
import java.util.Optional;
import salient.account.ClaimId;
import salient.account.SourceId;
import salient.place.PlaceId;
import salient.problem.ProblemCode;
import salient.problem.Quoted;
import salient.reading.Fate;
import salient.reading.Outcome;
import salient.reading.Reason;
import salient.reading.Verdict;
import salient.text.Field;
import salient.text.Names;
import salient.text.Row;
import salient.wording.ReasonParser;

/** Makes a verdict of a row of {@code verdicts.csv}. Claims, places and sources need not be those of the workspace. */
public final class VerdictReader {
    private static final Names<Outcome> OUTCOMES =
            Names.words("verdict", ProblemCode.INVALID_VALUE, Outcome.values(), Outcome::token);

    private VerdictReader() {}

    /** The verdict in {@code row}; empty, with problems filed, if it makes none. */
    public static Optional<Verdict> read(Row row) {
        Optional<ClaimId> claim = VerdictColumn.CLAIM.required(row).flatMap(ReadBack::claim);
        Optional<PlaceId> place =
                VerdictColumn.PLACE.required(row).flatMap(Field::id).map(PlaceId::new);
        Optional<LocalDate> day = VerdictColumn.DATE.required(row).flatMap(Field::date);
        Optional<SourceId> source =
                VerdictColumn.SOURCE.required(row).flatMap(Field::id).map(SourceId::new);
        Optional<Outcome> outcome = VerdictColumn.VERDICT.required(row).flatMap(OUTCOMES::find);
        Optional<Field> reason = VerdictColumn.REASON.required(row);
        Optional<ClaimId> beatenBy = VerdictColumn.BEATEN_BY.optional(row).flatMap(ReadBack::claim);
        if (!row.sound()) {
            return Optional.empty();
        }
        return reason.flatMap(VerdictReader::reason)
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
            ReadBack.wrong(
                    field,
                    "reason " + Quoted.text(field.text()) + " does not begin with a rule of evidence and a colon");
        }
        return reason;
    }
}
