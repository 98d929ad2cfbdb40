package salient.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.account.Statement;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.control.Grounds;
import salient.control.Reading;
import salient.place.Part;
import salient.place.Place;
import salient.reading.Judgement;
import salient.reading.Rules;
import salient.reading.Verdict;
import salient.reading.Verdict.Outcome;
import salient.time.DaySpan;
import salient.time.Timeline;
import salient.wording.Wording;

/** The case for what was found for one place on one day, laid out as an argument, and the days before it. */
final class Explanation {
    private static final int DATES = 22;

    private final Dossier dossier;
    private final Judgement judgement;
    private final Place place;
    private final LocalDate day;
    private final Page page;
    private final Wording wording;
    private final ClaimCard card;
    private final Map<ClaimId, Verdict> verdicts = new TreeMap<>();

    Explanation(Dossier dossier, Judgement judgement, Place place, LocalDate day, Page page) {
        this.dossier = dossier;
        this.judgement = judgement;
        this.place = place;
        this.day = day;
        this.page = page;
        this.wording = new Wording(dossier);
        judgement.verdicts().stream()
                .filter(v -> v.place().equals(place.id()))
                .forEach(v -> verdicts.put(v.claim(), v.asOf(day)));
        this.card = new ClaimCard(dossier, wording, page);
    }

    void print() {
        List<Stretch> stretches = stretches();
        Stretch now = stretches.get(stretches.size() - 1);
        Finding finding = judgement.history().of(place.id()).at(day);
        page.blank();
        printFinding(finding, now);
        printParts();
        NavigableSet<ClaimId> heard = heard(finding, now);
        section("What decides", claimsIn(heard, id -> finding.claims().contains(id) && !isLater(id)));
        section(
                "What bears it out later",
                claimsIn(heard, id -> finding.claims().contains(id) && isLater(id)));
        section("What agrees, or clears the way", withOutcome(heard, finding, Outcome.DECISIVE, Outcome.CORROBORATING));
        section(
                "What loses",
                claimsIn(
                        heard, id -> hasOutcome(id, finding, Outcome.OVERRULED, Outcome.SUPERSEDED) && !isUnheard(id)));
        section("What was said besides", withOutcome(heard, finding, Outcome.NOTED));
        section(
                "What this reading does not hear",
                claimsIn(heard, id -> !finding.claims().contains(id) && isUnheard(id)));
        printBefore(stretches.subList(0, stretches.size() - 1));
        page.blank();
        page.paragraph(0, "The rules of evidence, E1 to " + Rules.LAST + ", are explained in docs/scenarios.md.");
    }

    /** Days in a row on which the ground was found the same, whatever that rested on. */
    private record Stretch(DaySpan days, Finding finding) {}

    /** The stretches up to {@link #day}, which closes the last of them. */
    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        for (Timeline.Span<Finding> span : judgement.history().of(place.id()).spans()) {
            if (span.days().from().isAfter(day)) {
                break;
            }
            LocalDate last = span.days().last().isAfter(day) ? day : span.days().last();
            int before = stretches.size() - 1;
            if (before >= 0 && stretches.get(before).finding().sameGround(span.value())) {
                LocalDate from = stretches.remove(before).days().first();
                stretches.add(new Stretch(DaySpan.ofDays(from, last), span.value()));
            } else {
                stretches.add(new Stretch(DaySpan.ofDays(span.days().first(), last), span.value()));
            }
        }
        return stretches;
    }

    private void printFinding(Finding finding, Stretch now) {
        page.paragraph(
                0,
                "At the close of " + Plain.day(day) + ", under \""
                        + judgement.scenario().title() + "\":");
        page.paragraph(2, wording.finding(finding) + ".");
        if (finding instanceof Finding.Disputed disputed) {
            for (Reading reading : disputed.readings()) {
                page.item(2, "  -", 4, wording.reading(reading));
            }
        }
        String how = finding.grounds() == Grounds.CUT_OFF
                ? " " + wording.lostLink(judgement.lostLinks().get(place.id()))
                : "";
        page.paragraph(2, Wording.grounds(finding.grounds()) + how + " " + since(now) + " " + freshness());
    }

    private String since(Stretch now) {
        if (now.days().first().equals(dossier.campaign().period().first())) {
            return "So since the eve, " + Plain.day(now.days().first()) + ".";
        }
        Finding first = judgement.history().of(place.id()).at(now.days().first());
        String when =
                first.changed().days() > 1 ? "; the change fell on a day from " + Plain.days(first.changed()) : "";
        return "So since " + Plain.day(now.days().first()) + when + ".";
    }

    private String freshness() {
        ControlHistory history = judgement.history();
        Optional<LocalDate> last = history.lastClaim(place.id(), day);
        if (last.isEmpty()) {
            return "No claim has spoken of it since.";
        }
        long ago = ChronoUnit.DAYS.between(last.get(), day);
        String fresh = history.fresh(place.id(), day) ? "fresh" : "stale";
        return ago == 0
                ? "The last claim on it is of this day: " + fresh + "."
                : "The last claim on it is of " + Plain.day(last.get()) + ", " + Plain.count(ago, "day") + " before: "
                        + fresh + ".";
    }

    private void printParts() {
        Map<Part, Timeline<Finding>> parts = new TreeMap<>(judgement.parts().getOrDefault(place.id(), Map.of()));
        parts.keySet().retainAll(partsSpokenOf());
        if (parts.isEmpty()) {
            return;
        }
        page.blank();
        page.line("Its parts, that day");
        parts.forEach((part, timeline) ->
                page.item(2, Wording.part(part), DATES, wording.finding(timeline.at(day)) + partNote(part)));
    }

    /** The parts of which a claim speaks up to the day. */
    private Set<Part> partsSpokenOf() {
        Set<Part> spokenOf = EnumSet.noneOf(Part.class);
        verdicts.values().stream()
                .filter(v -> !v.day().isAfter(day))
                .forEach(v -> spokenOf.add(dossier.claim(v.claim()).part()));
        return spokenOf;
    }

    private static String partNote(Part part) {
        return part.edge() ? " (an edge: it does not decide for the whole)" : "";
    }

    /** The claims that bear on the finding: of its own days, those that lost to them, and those they answer. */
    private NavigableSet<ClaimId> heard(Finding finding, Stretch now) {
        NavigableSet<ClaimId> own = new TreeSet<>(finding.claims());
        verdicts.values().stream().filter(v -> now.days().contains(v.day())).forEach(v -> own.add(v.claim()));
        NavigableSet<ClaimId> heard = new TreeSet<>(own);
        for (Verdict verdict : verdicts.values()) {
            if (verdict.day().isAfter(day)) {
                continue;
            }
            if (verdict.beatenBy().filter(own::contains).isPresent() || answersAny(verdict.claim(), own)) {
                heard.add(verdict.claim());
            }
            if (own.contains(verdict.claim())) {
                verdict.beatenBy().filter(this::upToDay).ifPresent(heard::add);
                answered(verdict.claim()).stream().filter(this::upToDay).forEach(heard::add);
            }
        }
        return heard;
    }

    private boolean upToDay(ClaimId id) {
        return verdicts.containsKey(id) && !verdicts.get(id).day().isAfter(day);
    }

    private boolean answersAny(ClaimId id, Set<ClaimId> others) {
        return answered(id).stream().anyMatch(others::contains);
    }

    private List<ClaimId> answered(ClaimId id) {
        return dossier.claim(id).statement() instanceof Statement.Answer answer ? answer.answered() : List.of();
    }

    private List<Claim> withOutcome(NavigableSet<ClaimId> heard, Finding finding, Outcome first, Outcome... others) {
        return claimsIn(heard, id -> hasOutcome(id, finding, first, others));
    }

    /** Whether a claim that does not decide has one of the outcomes. */
    private boolean hasOutcome(ClaimId id, Finding finding, Outcome first, Outcome... others) {
        return !finding.claims().contains(id)
                && verdicts.containsKey(id)
                && EnumSet.of(first, others).contains(verdicts.get(id).outcome());
    }

    /** Whether the claim takes effect after the day: it settles the day from behind. */
    private boolean isLater(ClaimId id) {
        return verdicts.containsKey(id) && verdicts.get(id).day().isAfter(day);
    }

    private boolean isUnheard(ClaimId id) {
        return verdicts.containsKey(id) && verdicts.get(id).leftAside();
    }

    private List<Claim> claimsIn(NavigableSet<ClaimId> heard, java.util.function.Predicate<ClaimId> wanted) {
        return heard.stream()
                .filter(wanted)
                .map(dossier::claim)
                .sorted(Comparator.comparing((Claim c) -> effect(c)).thenComparing(Claim::id))
                .toList();
    }

    private LocalDate effect(Claim claim) {
        return Optional.ofNullable(verdicts.get(claim.id()))
                .map(Verdict::day)
                .orElse(claim.valid().last());
    }

    private void section(String heading, List<Claim> said) {
        if (said.isEmpty()) {
            return;
        }
        page.blank();
        page.line(heading);
        said.forEach(c -> card.print(c, Optional.ofNullable(verdicts.get(c.id()))));
    }

    private void printBefore(List<Stretch> earlier) {
        if (earlier.isEmpty()) {
            return;
        }
        page.blank();
        page.line("Before that, back through time");
        int width = earlier.stream()
                .mapToInt(s -> Plain.shortDays(s.days()).length() + 2)
                .reduce(DATES, Math::max);
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Stretch stretch = earlier.get(i);
            String grounds = stretch.finding().grounds().token();
            page.item(
                    2,
                    Plain.shortDays(stretch.days()),
                    width,
                    wording.finding(stretch.finding()) + (grounds.isEmpty() ? "" : " (" + grounds + ")"));
            verdicts.values().stream()
                    .filter(v -> stretch.days().contains(v.day()))
                    .sorted(Comparator.comparing(Verdict::day).thenComparing(Verdict::claim))
                    .forEach(card::printBrief);
        }
    }
}
