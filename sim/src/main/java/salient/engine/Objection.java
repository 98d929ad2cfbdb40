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
import salient.reading.Fate;
import salient.reading.PlainReason;
import salient.reading.Verdict;
import salient.time.DaySpan;

/**
 * One camp's denial of another camp's claim, or its word that a side never held the place, for as long as it stands against
 * a consent (rules E11, E18 and never-held): until its camp says itself what is so, at most for the days that a bare denial
 * sustains a dispute, or those of which the word speaks.
 *
 * @param denied what is said not to be so
 */
record Objection(Claim denial, Control denied, DaySpan days) {

    /** The objections among {@code claims}, which are about one place, in the order of their days. */
    static List<Objection> among(List<Claim> claims, Positions positions, Timing timing, int disputeDays) {
        List<Objection> objections = new ArrayList<>();
        for (Claim denial : claims) {
            LocalDate from = denial.kind() == Kind.NEVER_HELD ? timing.start(denial) : timing.effect(denial);
            if (denial.statement() instanceof Statement.NeverHeld never) {
                LocalDate until = untilItsCampSpeaks(
                        denial, claims, positions, timing, from, denial.valid().until());
                if (until.isAfter(from)) {
                    objections.add(new Objection(denial, Control.held(never.side()), new DaySpan(from, until)));
                }
            }
            if (denial.kind() != Kind.DENY || !(denial.statement() instanceof Statement.Answer answer)) {
                continue;
            }
            CampId camp = positions.camp(denial).id();
            LocalDate until =
                    untilItsCampSpeaks(denial, claims, positions, timing, from, from.plusDays(disputeDays + 1L));
            if (until.isAfter(from)) {
                claims.stream()
                        .filter(c -> answer.answered().contains(c.id()))
                        .filter(c -> !positions.camp(c).id().equals(camp))
                        .flatMap(c -> positions.position(c).stream())
                        .map(answered -> new Objection(denial, answered.control(), new DaySpan(from, until)))
                        .forEach(objections::add);
            }
        }
        objections.sort(Comparator.comparing(Objection::days)
                .thenComparing(o -> o.denial().id()));
        return objections;
    }

    private static LocalDate untilItsCampSpeaks(
            Claim denial, List<Claim> claims, Positions positions, Timing timing, LocalDate from, LocalDate atMost) {
        CampId camp = positions.camp(denial).id();
        return claims.stream()
                .filter(c -> positions.camp(c).id().equals(camp) && positions.speaks(c))
                .map(timing::days)
                .filter(days -> days.until().isAfter(from))
                .map(days -> days.first().isBefore(from) ? from : days.first())
                .min(Comparator.naturalOrder())
                .filter(day -> day.isBefore(atMost))
                .orElse(atMost);
    }

    /**
     * What is left of {@code eve} by the close of {@code day}, where some of {@code objections} correct it: the first, and those
     * that speak from the same day on.
     */
    static Optional<Finding> corrected(Finding eve, List<Objection> objections, LocalDate day) {
        List<Objection> correcting =
                objections.stream().filter(o -> o.correctsEve(eve, day)).toList();
        return correcting.stream().findFirst().map(o -> o.days().first()).map(first -> {
            List<Claim> claims = correcting.stream()
                    .filter(o -> o.days().first().equals(first))
                    .map(Objection::denial)
                    .toList();
            return NeverHeld.unknown(claims, first);
        });
    }

    /** Whether it says that a side never held the place that is only presumed to be its, from its first day on. */
    private boolean correctsEve(Finding eve, LocalDate day) {
        return denial.statement() instanceof Statement.NeverHeld never
                && eve.heldBy(never.side())
                && !days.first().isAfter(day);
    }

    /** Whether it speaks against {@code finding} at the close of {@code day}. */
    boolean against(Finding finding, LocalDate day) {
        if (denial.statement() instanceof Statement.NeverHeld never) {
            return days.contains(day) && finding instanceof Finding.Settled && finding.heldBy(never.side());
        }
        Optional<Control> agreed =
                finding instanceof Finding.Settled settled ? Optional.of(settled.control()) : Optional.empty();
        return days.contains(day)
                && agreed.filter(control -> Position.agrees(control, denied)).isPresent();
    }

    /** What becomes of the denial where it makes the place disputed. */
    Verdict verdict() {
        return Verdict.on(
                denial,
                denial.place(),
                days.first(),
                Fate.decisive(
                        denial.kind() == Kind.DENY
                                ? PlainReason.DISPUTES_ANOTHER_CAMP
                                : PlainReason.DISPUTES_THAT_IT_WAS_EVER_HELD));
    }

    /** What the denier leaves open: a denial awards nothing (rule E10). */
    Reading reading() {
        return new Reading(
                Control.unknown(), new TreeSet<>(Set.of(denial.source())), new TreeSet<>(Set.of(denial.id())));
    }
}
