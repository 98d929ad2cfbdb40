package salient.charts.page;

import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.charts.draw.Fill;
import salient.charts.draw.Hatch;
import salient.charts.draw.Mixture;
import salient.charts.draw.Palette;
import salient.charts.draw.Strength;
import salient.charts.draw.SvgPattern;
import salient.charts.draw.Tint;
import salient.charts.look.GroundFills;
import salient.charts.look.LikelyLook;
import salient.charts.look.Look;
import salient.charts.look.PartedLook;
import salient.control.Finding;
import salient.control.ModelledControl;
import salient.ground.GroundKind;
import salient.place.Control;
import salient.run.Replay;
import salient.time.Timeline;

/**
 * How ground is filled, by its kind, the numbers of its sides and how current it is ({@code contested-0-1-stale}): a
 * variable of the style sheet, or a tile and what lies on it; where a model reads, also by what is likeliest and how likely
 * that is. The same as on the printed maps.
 */
final class LooksSection {
    private record Ground(GroundKind kind, List<SideId> sides) {}

    private final Palette palette;
    private final GroundFills fills;
    private final Numbers numbers;
    private final Set<Ground> added = new HashSet<>();
    private final SortedMap<String, Fill> looks = new TreeMap<>();
    private final Set<Mixture> mixtures = new LinkedHashSet<>();

    /** The looks of all ground that the page of {@code replays} can show. */
    LooksSection(List<Replay> replays, Numbers numbers) {
        Campaign campaign = replays.get(0).inputs().dossier().campaign();
        this.palette = Palette.of(campaign);
        this.fills = Look.fills(palette);
        this.numbers = numbers;
        looks.put("known-by", GroundFills.KNOWN_BY);
        looks.put("parted", PartedLook.SOMEHOW);
        looks.put(GroundKind.VACANT.token(), GroundFills.VACANT);
        looks.put(GroundKind.UNKNOWN.token(), GroundFills.UNKNOWN);
        looks.put(GroundKind.UNASSIGNED.token(), Look.UNASSIGNED.fill());
        List<SideId> sides = campaign.sides().stream().map(Side::id).toList();
        sides.forEach(side -> add(GroundKind.HELD, List.of(side)));
        // The strip shows ground in doubt in the colours of both where there are two, else, as a key of many sets of
        // sides
        // does, in those of nobody.
        Stream.of(sides, List.<SideId>of())
                .filter(some -> some.size() == 2 || some.isEmpty())
                .forEach(some -> {
                    add(GroundKind.CONTESTED, some);
                    add(GroundKind.DISPUTED, some);
                });
        replays.forEach(replay -> add(replay, campaign));
        replays.forEach(replay -> replay.judgement().modelled().ifPresent(this::addLikely));
    }

    private void add(Replay replay, Campaign campaign) {
        var history = replay.judgement().history();
        history.holders(campaign).forEach(holder -> add(GroundKind.HELD, holder.sides()));
        history.places().forEach(place -> add(history.of(place)));
        replay.judgement().parts().values().forEach(parts -> parts.values().forEach(this::add));
    }

    private void add(Timeline<Finding> timeline) {
        for (Timeline.Span<Finding> span : timeline.spans()) {
            Finding finding = span.value();
            add(GroundKind.of(finding.kind()), finding.sides());
            if (finding instanceof Finding.Disputed disputed) {
                disputed.readings().forEach(reading -> {
                    Control control = reading.control();
                    add(GroundKind.of(Finding.Kind.of(control.kind())), control.sides());
                });
            }
        }
    }

    private void add(GroundKind kind, Collection<SideId> sides) {
        if (!added.add(new Ground(kind, List.copyOf(sides)))) {
            return;
        }
        for (Strength strength : Strength.values()) {
            String key = Stream.of(
                            Stream.of(kind.token()),
                            numbers.ofSides(sides).stream().map(String::valueOf),
                            Stream.of(strength.name().toLowerCase(Locale.ROOT)))
                    .flatMap(words -> words)
                    .collect(Collectors.joining("-"));
            switch (kind) {
                case HELD -> looks.put(key, fills.held(new Holder(new TreeSet<>(sides)), strength));
                case CONTESTED -> looks.put(key, fills.contested(sides, strength));
                case DISPUTED -> looks.put(key, fills.disputed(sides, strength));
                case VACANT, UNKNOWN, UNASSIGNED -> {} // of one look, however current
            }
        }
    }

    private void addLikely(ModelledControl model) {
        for (LikelyKeys.Drawn drawn : LikelyKeys.all(model.controls())) {
            Look look = LikelyLook.of(drawn.control(), drawn.step(), drawn.found(), palette);
            looks.put(LikelyKeys.key(drawn, numbers), look.fill());
            Stream<Tint> tints = look.fill() instanceof Hatch hatch
                    ? Stream.concat(
                            hatch.ground().stream(), hatch.strokes().stream().map(Hatch.Stroke::tint))
                    : Stream.of((Tint) look.fill());
            tints.filter(Mixture.class::isInstance).forEach(tint -> mixtures.add((Mixture) tint));
        }
    }

    /** The mixtures of inks in which some of the ground is drawn. */
    Set<Mixture> mixtures() {
        return Collections.unmodifiableSet(mixtures);
    }

    void write(RecordJson json) throws IOException {
        json.object("looks");
        for (Map.Entry<String, Fill> look : looks.entrySet()) {
            if (look.getValue() instanceof Tint tint) {
                json.text(look.getKey(), PageColors.variable(tint));
            } else {
                tile(json.object(look.getKey()), (Hatch) look.getValue());
            }
        }
        json.end();
    }

    private static void tile(RecordJson json, Hatch hatch) throws IOException {
        json.number("period", hatch.periodPx());
        json.text("ground", hatch.ground().map(PageColors::variable).orElse(""));
        json.list("shapes");
        for (SvgPattern.Shape shape : SvgPattern.shapes(hatch)) {
            json.object().text("d", shape.path()).text("paint", PageColors.variable(shape.tint()));
            if (shape.widthPx() > 0) {
                json.number("width", shape.widthPx());
            }
            json.end();
        }
        json.end().end();
    }
}
