package salient.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import salient.campaign.Campaign;
import salient.control.Transition;
import salient.ground.FrontKind;
import salient.ground.GroundShare;
import salient.place.Control;
import salient.place.Gazetteer;
import salient.place.PlaceKind;
import salient.reading.Judgement;
import salient.run.Excerpt;
import salient.telling.KeyNumbers;
import salient.time.DaySpan;
import salient.wording.Amounts;
import salient.wording.ModelWords;
import salient.wording.Wording;

/** What a replay came to, in a few lines. */
final class ReplaySummary {
    private static final int HEAD = 10;
    /** More silences than this are summed up. */
    private static final int NAMED_SILENCES = 4;

    private final Excerpt excerpt;
    private final Judgement judgement;
    private final Campaign campaign;
    private final KeyNumbers numbers;
    private final Optional<String> maps;
    private final List<String> charts;
    private final Optional<String> layers;

    /**
     * Of {@code excerpt}.
     *
     * @param maps what is to be said of the maps, if anything
     * @param charts what is to be said of the charts, in sentences
     * @param layers what is to be said of the layers for other programs, if anything
     */
    ReplaySummary(Excerpt excerpt, Optional<String> maps, List<String> charts, Optional<String> layers) {
        this.excerpt = excerpt;
        this.maps = maps;
        this.charts = List.copyOf(charts);
        this.layers = layers;
        this.judgement = excerpt.replay().judgement();
        this.campaign = excerpt.replay().inputs().dossier().campaign();
        this.numbers = new KeyNumbers(
                judgement.history(), excerpt.replay().ground(), excerpt.replay().coverage());
    }

    void print(Page page) {
        page.paragraph(0, campaign.name() + ": " + judgement.scenario().title());
        page.item(2, "days", HEAD, days());
        page.item(2, "places", HEAD, places());
        page.item(2, "changes", HEAD, changes());
        page.item(2, "the end", HEAD, atTheEnd());
        page.item(2, "front", HEAD, front());
        page.item(2, "silent", HEAD, silence());
        judgement.modelled().ifPresent(model -> {
            page.item(2, "model", HEAD, ModelWords.agreement(model.convergence()));
            page.item(2, Control.Kind.CONTESTED.token(), HEAD, ModelWords.contested(model.contested()));
        });
        maps.ifPresent(words -> page.item(2, "maps", HEAD, words));
        if (!charts.isEmpty()) {
            page.item(2, "charts", HEAD, String.join(" ", charts));
        }
        layers.ifPresent(words -> page.item(2, "layers", HEAD, words));
    }

    /** Maps and the page count the days after the eve. */
    private String days() {
        DaySpan days = excerpt.days();
        boolean eve = days.days() > 1 && days.contains(campaign.period().first());
        return Amounts.number(days.days()) + (eve ? " with the eve, " : ", ") + Plain.days(days);
    }

    private String places() {
        Gazetteer gazetteer = excerpt.replay().inputs().dossier().gazetteer();
        long all = gazetteer.all().stream()
                .filter(p -> p.kind() != PlaceKind.REGION)
                .count();
        return Amounts.number(all) + ", "
                + Amounts.number(gazetteer.cellPlaces().size()) + " of them with ground; "
                + Amounts.count(excerpt.replay().inputs().dossier().claims().size(), "claim");
    }

    private String changes() {
        List<LocalDate> days = judgement.history().changes().stream()
                .map(Transition::on)
                .filter(excerpt.days()::contains)
                .toList();
        return Amounts.number(days.size()) + " on "
                + Amounts.count(days.stream().distinct().count(), "day");
    }

    private String atTheEnd() {
        List<String> parts = new ArrayList<>();
        List<GroundShare> shares =
                excerpt.replay().ground().shares(excerpt.days().last());
        for (GroundShare share : shares) {
            String who = share.holder()
                    .map(holder -> Wording.label(holder, campaign))
                    .orElse(share.kind().token());
            if (share.areaKm2() > 0 || share.places() > 0) {
                parts.add(who + " " + Amounts.km2(share.areaKm2())
                        + (share.places() > 0 ? " (" + Amounts.count(share.places(), "place") + ")" : ""));
            }
        }
        String all = String.join(", ", parts) + ", " + numbers.ofTheTheatre();
        return judgement.modelled().isPresent()
                ? all
                : all + "; " + numbers.currency(excerpt.days().last()).presumedInWords();
    }

    private String front() {
        List<String> parts = new ArrayList<>();
        for (FrontKind kind : FrontKind.values()) {
            double lengthKm = numbers.frontKm(kind, excerpt.days().last());
            parts.add(String.format(Locale.ROOT, "%,.0f km %s", lengthKm, kind.token()));
        }
        return String.join(", ", parts) + ", on the last day";
    }

    private String silence() {
        int freshDays = judgement.scenario().rules().freshDays();
        List<DaySpan> spans = excerpt.silences();
        if (spans.isEmpty()) {
            return "never for more than " + Amounts.count(freshDays, "day");
        }
        return (spans.size() > NAMED_SILENCES ? summed(spans) : named(spans)) + ": nobody speaks, which is not peace";
    }

    private String named(List<DaySpan> spans) {
        return spans.stream()
                .map(days -> counted(Plain.shortDays(days, campaign.period()), days))
                .collect(Collectors.joining(", "));
    }

    private static String counted(String words, DaySpan days) {
        return words + " (" + Amounts.count(days.days(), "day") + ")";
    }

    /** Many silences in one line: how many there are, and the longest. */
    private static String summed(List<DaySpan> spans) {
        long days = spans.stream().mapToLong(DaySpan::days).sum();
        DaySpan longest =
                spans.stream().reduce((a, b) -> b.days() > a.days() ? b : a).orElseThrow();
        return Amounts.number(spans.size()) + " times, " + Amounts.count(days, "day") + " in all, the longest "
                + counted(Plain.days(longest), longest);
    }
}
