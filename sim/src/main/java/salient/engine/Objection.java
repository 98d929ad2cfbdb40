package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import salient.account.Claim;
import salient.account.Kind;
import salient.account.Statement;
import salient.campaign.CampId;
import salient.control.Finding;
import salient.control.Reading;
import salient.place.Control;
import salient.reading.Verdict;
import salient.time.DaySpan;

/**
 * One camp's denial of another camp's claim, for as long as it stands against a consent (rules E11 and E18): until the
 * denier's camp says itself what is so, at most for the days that a bare denial sustains a dispute.
 *
 * @param denied what the answered claim says is so
 */
record Objection(Claim denial, Control denied, DaySpan days) {

    /** The objections among {@code claims}, which are about one place, in the order of their days. */
    static List<Objection> among(List<Claim> claims, Closes closes, Timing timing, int disputeDays) {
        List<Objection> objections = new ArrayList<>();
        for (Claim denial : claims) {
            if (denial.kind() != Kind.DENY || !(denial.statement() instanceof Statement.Answer answer)) {
                continue;
            }
            CampId camp = closes.camp(denial).id();
            LocalDate from = timing.effect(denial);
            LocalDate until = claims.stream()
                    .filter(c -> closes.camp(c).id().equals(camp) && closes.speaks(c))
                    .map(timing::days)
                    .filter(days -> days.until().isAfter(from))
                    .map(days -> days.first().isBefore(from) ? from : days.first())
                    .min(Comparator.naturalOrder())
                    .filter(day -> !day.isAfter(from.plusDays(disputeDays)))
                    .orElse(from.plusDays(disputeDays + 1L));
            if (until.isAfter(from)) {
                claims.stream()
                        .filter(c -> answer.answered().contains(c.id()))
                        .filter(c -> !closes.camp(c).id().equals(camp))
                        .flatMap(c -> closes.position(c).stream())
                        .map(answered -> new Objection(denial, answered.control(), new DaySpan(from, until)))
                        .forEach(objections::add);
            }
        }
        objections.sort(Comparator.comparing(Objection::days)
                .thenComparing(o -> o.denial().id()));
        return objections;
    }

    /** Whether it speaks against {@code finding} at the close of {@code day}. */
    boolean against(Finding finding, LocalDate day) {
        Optional<Control> agreed =
                finding instanceof Finding.Settled settled ? Optional.of(settled.control()) : Optional.empty();
        return days.contains(day)
                && agreed.filter(control -> Position.agrees(control, denied)).isPresent();
    }

    /** What becomes of the denial where it makes the place disputed. */
    Verdict verdict() {
        return new Verdict(
                denial.id(),
                denial.place(),
                days.first(),
                denial.source(),
                Verdict.Outcome.DECISIVE,
                "E18",
                "denies what another camp says: disputed",
                Optional.empty());
    }

    /** What the denier leaves open: a denial awards nothing (rule E10). */
    Reading reading() {
        return new Reading(
                Control.unknown(), new TreeSet<>(Set.of(denial.source())), new TreeSet<>(Set.of(denial.id())));
    }
}
