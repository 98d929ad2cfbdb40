package salient.charts.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import salient.charts.draw.Box;
import salient.charts.draw.Fonts;
import salient.charts.draw.Ink;
import salient.charts.draw.Letters;
import salient.charts.draw.Type;
import salient.place.Gazetteer;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.place.Position;
import salient.telling.News;

/** Which names a day's map wants in one frame, the most wanted first. */
final class Labels {
    private enum Rank {
        NEWS,
        CITY,
        SPOKEN_OF,
        TOWN,
        REGION,
        REST
    }

    /** Of more places that were spoken of, names are not tied to their signs by lines: those would cover the map. */
    private static final int MOST_LED = 100;

    private static final int MOST_UNMARKED = 12;
    private static final double UNMARKED_PX = 3;

    private record Wanted(Rank rank, PlaceKind kind, Label label) {}

    private Labels() {}

    /** The labels of {@code news} in {@code frame}: places in the news, spoken of, towns, regions, the rest. */
    static List<Label> of(Frame frame, PlaceLayer places, Gazetteer gazetteer, News news, MapOptions.Names names) {
        if (names == MapOptions.Names.NONE) {
            return List.of();
        }
        List<Wanted> wanted = new ArrayList<>();
        List<PlaceLayer.Drawn> drawn = places.drawn();
        boolean mayLead = drawn.stream()
                        .filter(d -> news.said().places().contains(d.place().id()))
                        .count()
                <= MOST_LED;
        for (PlaceLayer.Drawn each : drawn) {
            wanted.add(label(
                    frame,
                    each,
                    news,
                    names,
                    placing(
                            rank(each.place(), news),
                            mayLead || PlaceLayer.isTown(each.place().kind()),
                            places)));
        }
        unmarked(frame, places, gazetteer, news)
                .forEach(each -> wanted.add(label(frame, each, news, names, Label.Placing.NEAR_OR_LED_OR_ACROSS)));
        if (frame.detail().isPresent() || frame.name().equals(Sheet.MAIN)) {
            for (Place place : gazetteer.all()) {
                region(frame, place, names).ifPresent(wanted::add);
            }
        }
        return wanted.stream()
                .sorted(Comparator.comparing(Wanted::rank)
                        .thenComparing(Wanted::kind)
                        .thenComparing(w -> w.label().id()))
                .map(Wanted::label)
                .toList();
    }

    private static Label.Placing placing(Rank rank, boolean mayLead, PlaceLayer places) {
        return switch (rank) {
            case NEWS, CITY -> places.crowded() ? Label.Placing.NEAR_OR_LED_OR_ACROSS : Label.Placing.NEAR_OR_LED;
            case SPOKEN_OF -> mayLead ? Label.Placing.NEAR_OR_LED : Label.Placing.NEAR;
            case TOWN, REGION, REST -> Label.Placing.NEAR;
        };
    }

    /** Places that changed on the day and have no sign in a crowded frame, unless there are many: a list has their names. */
    private static List<PlaceLayer.Drawn> unmarked(Frame frame, PlaceLayer places, Gazetteer gazetteer, News news) {
        if (!places.crowded()) {
            return List.of();
        }
        Set<PlaceId> marked =
                places.drawn().stream().map(drawn -> drawn.place().id()).collect(Collectors.toSet());
        List<PlaceLayer.Drawn> unmarked = news.changes().stream()
                .map(change -> gazetteer.get(change.place()))
                .filter(place -> !marked.contains(place.id()) && frame.shows(place) && !frame.leaves(place))
                .map(place -> unmarked(frame, place))
                .toList();
        return unmarked.size() <= MOST_UNMARKED ? unmarked : List.of();
    }

    private static PlaceLayer.Drawn unmarked(Frame frame, Place place) {
        Position at = place.position().orElseThrow();
        double x = frame.projection().x(at.lon());
        double y = frame.projection().y(at.lat());
        return new PlaceLayer.Drawn(place, x, y, UNMARKED_PX, Box.around(x, y, 2 * UNMARKED_PX, 2 * UNMARKED_PX));
    }

    private static Wanted label(
            Frame frame, PlaceLayer.Drawn drawn, News news, MapOptions.Names names, Label.Placing placing) {
        Place place = drawn.place();
        boolean inNews = news.places().contains(place.id());
        Rank rank = rank(place, news);
        boolean changed = news.changes().stream().anyMatch(t -> t.place().equals(place.id()));
        Type type = type(place.kind(), inNews);
        return new Wanted(
                rank,
                place.kind(),
                new Label(
                        "label " + place.kind().token().replace('_', '-') + (inNews ? " news" : ""),
                        frame.name() + "-label-" + place.id(),
                        names(place, names),
                        type,
                        changed ? Ink.CHANGED : Ink.LABEL,
                        new Label.Anchor(
                                drawn.x(),
                                drawn.y(),
                                Math.max(drawn.radius(), drawn.box().right() - drawn.x() - 1),
                                drawn.box()),
                        placing));
    }

    private static boolean hasLocal(Place place) {
        return !place.toponym().local().isEmpty()
                && Letters.canDrawNow(place.toponym().local());
    }

    /** What {@code place} is called, a line for each script. */
    private static List<String> names(Place place, MapOptions.Names names) {
        if (!hasLocal(place) || names == MapOptions.Names.LATIN) {
            return List.of(place.name());
        }
        return names == MapOptions.Names.LOCAL
                ? List.of(place.toponym().local())
                : List.of(place.name(), place.toponym().local());
    }

    private static Rank rank(Place place, News news) {
        if (news.places().contains(place.id())) {
            return Rank.NEWS;
        }
        if (place.kind() == PlaceKind.CITY) {
            return Rank.CITY;
        }
        if (news.said().places().contains(place.id())) {
            return Rank.SPOKEN_OF;
        }
        return place.kind() == PlaceKind.TOWN ? Rank.TOWN : Rank.REST;
    }

    private static Type type(PlaceKind kind, boolean inNews) {
        Type type = switch (kind) {
            case CITY -> Type.bold(19);
            case TOWN -> Type.bold(15.5).condensed();
            case VILLAGE, POST, BORDER_CROSSING, OBSERVATION_POST, PORT ->
                Type.regular(14).condensed();
            case HILLTOP, MOUNTAIN, FOREST, CAPE -> Type.oblique(14).condensed();
            case REGION, GROUP -> Type.oblique(15);
        };
        boolean plain = inNews && type.cut() != Fonts.Cut.BOLD;
        return plain ? Type.bold(15).condensed() : type;
    }

    /** Regions below the topmost one are named across their ground. */
    private static Optional<Wanted> region(Frame frame, Place place, MapOptions.Names names) {
        if (place.kind() != PlaceKind.REGION
                || place.region().isEmpty()
                || !frame.shows(place)
                || frame.leaves(place)) {
            return Optional.empty();
        }
        Position at = place.position().orElseThrow();
        boolean arabic = names == MapOptions.Names.LOCAL && hasLocal(place);
        return Optional.of(new Wanted(
                Rank.REGION,
                place.kind(),
                new Label(
                        "label region",
                        frame.name() + "-label-" + place.id(),
                        List.of(arabic ? place.toponym().local() : place.name().toUpperCase(Locale.ROOT)),
                        arabic ? Type.regular(14) : Type.oblique(13).tracked(0.22),
                        Ink.AREA_LABEL,
                        new Label.Anchor(
                                frame.projection().x(at.lon()),
                                frame.projection().y(at.lat()),
                                0,
                                new Box(0, 0, 0, 0)),
                        Label.Placing.SPREAD)));
    }
}
