package salient.charts.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import salient.compare.Divergence;
import salient.compare.Divergences;
import salient.run.Replay;
import salient.wording.Amounts;
import salient.wording.Wording;

/** Where the campaign's other scenarios part from this one: fact and timing told apart. */
final class DivergencesSection {
    private static final int MOST_ROWS = 15;

    private DivergencesSection() {}

    private record Told(Replay other, Divergence divergence) {}

    static List<Block> of(Replay replay, List<Replay> others, Phrases phrases) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Where other scenarios part from this one"));
        if (others.isEmpty()) {
            blocks.add(new Block.Paragraph("The campaign has no other scenario to compare this one with."));
            return blocks;
        }
        blocks.add(new Block.Paragraph("The campaign's other scenarios against this one. Two part in timing where both"
                + " tell of one change and only date it differently, and in fact where they say different things of a"
                + " place. Where one of them does not know, they are not said to part."));
        List<Told> all = new ArrayList<>();
        List<List<String>> summary = new ArrayList<>();
        for (Replay other : others) {
            List<Divergence> known =
                    Divergences.between(
                                    replay.judgement().history(),
                                    other.judgement().history())
                            .stream()
                            .filter(divergence -> divergence.nature() != Divergence.Nature.UNKNOWN)
                            .toList();
            known.forEach(divergence -> all.add(new Told(other, divergence)));
            summary.add(List.of(
                    other.judgement().scenario().title(),
                    Amounts.number(known.stream()
                            .flatMap(divergence -> divergence.days().stream())
                            .distinct()
                            .count()),
                    placesAndDays(known, Divergence.Nature.FACT),
                    placesAndDays(known, Divergence.Nature.TIMING)));
        }
        blocks.add(new Block.Table(
                "How far each other scenario parts from “"
                        + replay.judgement().scenario().title() + "”",
                List.of("Scenario", "Days on which they part", "In fact", "In timing"),
                List.of(34.0, 22.0, 22.0, 22.0),
                summary));
        if (!all.isEmpty()) {
            blocks.add(top(replay, all, phrases));
        }
        return blocks;
    }

    /** Places and place-days: one place on one day. */
    private static String placesAndDays(List<Divergence> known, Divergence.Nature nature) {
        List<Divergence> of = known.stream().filter(d -> d.nature() == nature).toList();
        long places = of.stream().map(Divergence::place).distinct().count();
        int days = of.stream().mapToInt(d -> d.days().days()).sum();
        return of.isEmpty() ? "nowhere" : Amounts.count(places, "place") + ", " + Amounts.count(days, "place-day");
    }

    private static Block top(Replay replay, List<Told> all, Phrases phrases) {
        var campaign = replay.inputs().dossier().campaign();
        List<List<String>> rows = all.stream()
                .sorted(Comparator.<Told>comparingInt(
                                t -> -t.divergence().days().days())
                        .thenComparing(t -> t.divergence().place())
                        .thenComparing(t -> t.divergence().days())
                        .thenComparing(t -> t.other().judgement().scenario().id()))
                .limit(MOST_ROWS)
                .map(t -> List.of(
                        phrases.place(t.divergence().place()),
                        phrases.days(t.divergence().days()),
                        Amounts.number(t.divergence().days().days()),
                        t.divergence().nature().token(),
                        Wording.brief(t.divergence().a(), campaign),
                        Wording.brief(t.divergence().b(), campaign),
                        t.other().judgement().scenario().title()))
                .toList();
        return new Block.Table(
                rows.size() == all.size()
                        ? "All divergences, longest first"
                        : "The " + rows.size() + " longest of " + Amounts.number(all.size()) + " divergences",
                List.of("Place", "When", "Days", "Nature", "Here", "There", "There is"),
                List.of(20.0, 22.0, 6.0, 9.0, 12.0, 12.0, 19.0),
                rows);
    }
}
