package salient.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.control.Grounds;
import salient.control.ModelledControl;
import salient.control.Reading;
import salient.place.Part;
import salient.place.Place;
import salient.reading.Judgement;
import salient.reading.RuleOfEvidence;
import salient.reading.Verdict;
import salient.telling.Bearing;
import salient.telling.Case;
import salient.telling.Cases;
import salient.telling.ModelledCase;
import salient.telling.Stretch;
import salient.telling.Testimony;
import salient.time.DaySpan;
import salient.time.Timeline;
import salient.wording.Amounts;
import salient.wording.ModelWords;
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
    private final Cases cases;

    Explanation(Dossier dossier, Judgement judgement, Place place, LocalDate day, Page page) {
        this.dossier = dossier;
        this.judgement = judgement;
        this.place = place;
        this.day = day;
        this.page = page;
        this.wording = new Wording(dossier);
        this.cases = new Cases(dossier, judgement);
        this.card = new ClaimCard(dossier, wording, page);
    }

    void print() {
        List<Stretch> stretches = Stretch.upTo(day, judgement.history().of(place.id()));
        Stretch now = stretches.get(stretches.size() - 1);
        page.blank();
        printFinding(now);
        judgement.modelled().ifPresent(this::printModelled);
        printParts();
        printCase(cases.on(place.id(), day));
        printPending();
        printBefore(stretches.subList(0, stretches.size() - 1));
        page.blank();
        page.paragraph(
                0, "The rules of evidence, " + RuleOfEvidence.numbered() + ", are explained in docs/scenarios.md.");
    }

    private void printFinding(Stretch now) {
        Finding finding = now.last();
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
        page.paragraph(2, wording.grounds(finding) + how + " " + since(now) + " " + freshness());
    }

    private void printModelled(ModelledControl model) {
        page.blank();
        page.line("How likely each control is, by the model");
        ModelledCase modelled = ModelledCase.of(model, place.id(), day);
        for (ModelledCase.Share share : modelled.shares()) {
            String control = wording.control(share.control());
            page.item(2, "  -", 4, ModelWords.likely(control, share.probability(), share.bounds()));
        }
        page.blank();
        page.line(ModelWords.weighed(wording.control(modelled.likeliest().control())));
        int silent = 0;
        for (ModelledCase.Weight weight : modelled.weights()) {
            String copied = copied(model, weight.claim());
            if (ModelWords.weighs(weight.bits()) || !copied.isEmpty()) {
                page.item(2, ModelWords.bits(weight.bits()), DATES, weight.claim() + copied);
            } else {
                silent++;
            }
        }
        if (silent > 0) {
            page.item(2, ModelWords.bits(0), DATES, Amounts.count(silent, "more claim"));
        }
        ModelWords.restsOn(modelled.camps(), dossier.campaign()).ifPresent(words -> page.paragraph(2, words));
    }

    private String copied(ModelledControl model, ClaimId claim) {
        return Optional.ofNullable(model.copied(place.id()).get(claim))
                .map(copied -> ", " + ModelWords.copied(copied, dossier))
                .orElse("");
    }

    private String since(Stretch now) {
        if (now.days().first().equals(dossier.campaign().period().first())) {
            return "So since the eve, " + Plain.day(now.days().first()) + ".";
        }
        DaySpan changed = now.first().changed();
        String when = changed.days() > 1 ? "; the change fell on a day from " + Plain.days(changed) : "";
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
                : "The last claim on it is of " + Plain.day(last.get()) + ", " + Amounts.count(ago, "day") + " before: "
                        + fresh + ".";
    }

    private void printParts() {
        Map<Part, Timeline<Finding>> parts = new TreeMap<>(judgement.parts().getOrDefault(place.id(), Map.of()));
        Map<Part, LocalDate> spokenOf = cases.partsSpokenOf(place.id());
        parts.keySet()
                .removeIf(part ->
                        !spokenOf.containsKey(part) || spokenOf.get(part).isAfter(day));
        if (parts.isEmpty()) {
            return;
        }
        page.blank();
        page.line("Its parts, that day");
        parts.forEach((part, timeline) ->
                page.item(2, Wording.part(part), DATES, wording.finding(timeline.at(day)) + partNote(part)));
    }

    private static String partNote(Part part) {
        return part.edge() ? " (an edge: it does not decide for the whole)" : "";
    }

    private void printCase(Case made) {
        section("What decides", made.with(Bearing.DECIDES));
        section("What bears it out later", made.with(Bearing.CONFIRMS));
        section("What agrees, or clears the way", made.with(Bearing.AGREES));
        section("What loses", made.with(Bearing.LOSES));
        section("What was said besides", made.with(Bearing.NOTED));
        section("What this reading does not hear", made.with(Bearing.UNHEARD));
    }

    private void printPending() {
        List<Verdict> pending = cases.pending(place.id(), day);
        if (pending.isEmpty()) {
            return;
        }
        page.blank();
        page.line("What may have come true by then, and counts from a later day");
        for (Verdict verdict : pending) {
            card.print(dossier.claim(verdict.claim()), Optional.empty());
            page.paragraph(ClaimCard.INDENT, "Counts from " + Plain.day(verdict.day()) + ".");
        }
    }

    private void section(String heading, List<Testimony> said) {
        if (said.isEmpty()) {
            return;
        }
        page.blank();
        page.line(heading);
        said.forEach(t -> card.print(dossier.claim(t.claim()), t.verdict()));
    }

    private String shortDays(Stretch stretch) {
        return Plain.shortDays(stretch.days(), dossier.campaign().period());
    }

    private void printBefore(List<Stretch> earlier) {
        if (earlier.isEmpty()) {
            return;
        }
        page.blank();
        page.line("Before that, back through time");
        int width = earlier.stream().mapToInt(s -> shortDays(s).length() + 2).reduce(DATES, Math::max);
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Stretch stretch = earlier.get(i);
            String grounds = stretch.last().grounds().token();
            page.item(
                    2,
                    shortDays(stretch),
                    width,
                    wording.finding(stretch.last()) + (grounds.isEmpty() ? "" : " (" + grounds + ")"));
            cases.verdicts(place.id()).stream()
                    .map(v -> v.asOf(day))
                    .filter(v -> stretch.days().contains(v.day()))
                    .sorted(Comparator.comparing(Verdict::day).thenComparing(Verdict::claim))
                    .forEach(card::printBrief);
        }
    }
}
