package salient.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import salient.campaign.Camp;
import salient.campaign.CampId;
import salient.campaign.Campaign;
import salient.campaign.Relations;
import salient.campaign.Side;
import salient.campaign.SideColor;
import salient.campaign.SideId;
import salient.place.Gazetteer;
import salient.problem.ProblemCode;
import salient.problem.Quoted;
import salient.text.Field;
import salient.text.Names;
import salient.text.YamlMap;

/**
 * The sides and camps that {@code campaign.yaml} lists.
 *
 * @param sides in the order of the file; those with errors are left out
 * @param relations how the sides stand to each other
 * @param camps in the order of the file; those with errors are left out
 */
public record SidesAndCamps(
        List<Side> sides, Relations relations, List<Camp> camps, Names<SideId> sideNames, Names<CampId> campNames) {
    private static final Names<Camp.Role> ROLES =
            Names.words("role", ProblemCode.INVALID_VALUE, Camp.Role.values(), Camp.Role::token);

    public static Names<SideId> sideNames(String file) {
        return Names.<SideId>listedIn(
                        file, "side", "is not one of the campaign's", ProblemCode.UNKNOWN_SIDE, "add it to")
                .shown();
    }

    static Names<CampId> campNames(String file) {
        return Names.<CampId>listedIn(
                        file, "camp", "is not one of the campaign's", ProblemCode.UNKNOWN_CAMP, "add it to")
                .shown();
    }

    static SidesAndCamps read(YamlMap top) {
        Names<SideId> sideNames = sideNames(top.file());
        Names<CampId> campNames = campNames(top.file());
        // A side may oppose one that is listed after it, so all ids are known before relations are read.
        Map<SideId, YamlMap> ids = sideIds(top, sideNames);
        Relations relations = RelationsYaml.read(top, ids, sideNames);
        List<Side> sides = new ArrayList<>();
        ids.forEach((id, map) -> side(map, id).ifPresent(side -> {
            checkColor(side, sides, map);
            checkName(side, sides, map, "name", Side::name);
            checkName(side, sides, map, "short", Side::label);
            sides.add(side);
        }));
        return new SidesAndCamps(sides, relations, camps(top, sideNames, campNames), sideNames, campNames);
    }

    private static Map<SideId, YamlMap> sideIds(YamlMap top, Names<SideId> names) {
        List<YamlMap> maps = top.requiredMaps("sides");
        if (maps.isEmpty()) {
            names.open();
        }
        if (maps.size() > Campaign.MOST_SIDES) {
            maps.get(Campaign.MOST_SIDES)
                    .error(
                            ProblemCode.INVALID_VALUE,
                            maps.get(Campaign.MOST_SIDES).origin(),
                            "the campaign has " + maps.size() + " sides, and pictures tell " + Campaign.MOST_SIDES
                                    + " apart at most",
                            "group them into " + Campaign.MOST_SIDES + " sides at most in " + top.file());
        }
        Map<SideId, YamlMap> ids = new LinkedHashMap<>();
        for (YamlMap map : maps) {
            map.onlyKeys("id", "name", "short", "opposes", "colour");
            newId(map, names).map(SideId::new).ifPresent(side -> {
                names.add(side.value(), side);
                names.alsoKnown(side.value(), Stream.of(map.text("name"), map.text("short")));
                ids.put(side, map);
            });
        }
        return ids;
    }

    private static Optional<Side> side(YamlMap map, SideId id) {
        Optional<String> name = map.required("name").flatMap(Field::line);
        Optional<String> label = map.required("short").flatMap(Field::line);
        Optional<SideColor> color = map.optional("colour").flatMap(SidesAndCamps::color);
        return map.sound()
                ? Optional.of(new Side(id, name.orElseThrow(), label.orElseThrow(), color))
                : Optional.empty();
    }

    private static Optional<SideColor> color(Field field) {
        Optional<SideColor> color = SideColor.parse(field.text());
        if (color.isEmpty()) {
            field.error(
                    ProblemCode.INVALID_VALUE,
                    "colour " + Quoted.text(field.text()) + " is not a colour",
                    "write six hexadecimal digits in quotes, such as \"#5b78b8\", in " + field.file());
        }
        return color;
    }

    /** Warns if the colour of {@code side} is no good, or like that of one of {@code before}. */
    private static void checkColor(Side side, List<Side> before, YamlMap map) {
        if (side.color().isEmpty()) {
            return;
        }
        SideColor color = side.color().get();
        Field field = map.optional("colour").orElseThrow();
        if (!color.holdsItsOwn()) {
            field.warning(
                    ProblemCode.INDISTINCT_COLOUR,
                    "colour \"" + color + "\" can hardly be told from paper or from ink",
                    "choose one of middling lightness in " + field.file());
        }
        before.stream()
                .filter(other -> other.color().filter(c -> !color.apartFrom(c)).isPresent())
                .forEach(other -> field.warning(
                        ProblemCode.INDISTINCT_COLOUR,
                        "colour \"" + color + "\" can hardly be told from \""
                                + other.color().orElseThrow() + "\" of side \"" + other.id() + "\" by all readers",
                        "choose one that is lighter or darker, or of another hue, in " + field.file()
                                + ", or leave it out"));
    }

    /** Warns if what {@code key} of {@code side} says is, but for capitals and signs, what it says of one {@code before}. */
    private static void checkName(Side side, List<Side> before, YamlMap map, String key, Function<Side, String> name) {
        String folded = Gazetteer.fold(name.apply(side));
        before.stream()
                .filter(other -> !folded.isEmpty() && folded.equals(Gazetteer.fold(name.apply(other))))
                .findFirst()
                .ifPresent(other -> map.optional(key)
                        .orElseThrow()
                        .warning(
                                ProblemCode.DUPLICATE_NAME,
                                key + " " + Quoted.text(name.apply(side)) + " is that of side \"" + other.id()
                                        + "\" too",
                                "give each a name that readers can tell from the others in " + map.file()));
    }

    private static List<Camp> camps(YamlMap top, Names<SideId> sides, Names<CampId> names) {
        List<YamlMap> maps = top.requiredMaps("camps");
        if (maps.isEmpty()) {
            names.open();
        }
        List<Camp> camps = new ArrayList<>();
        maps.forEach(map -> camp(map, sides, names).ifPresent(camps::add));
        return camps;
    }

    private static Optional<Camp> camp(YamlMap map, Names<SideId> sides, Names<CampId> names) {
        map.onlyKeys("id", "name", "role", "favours");
        Optional<CampId> id = newId(map, names).map(CampId::new);
        id.ifPresent(camp -> names.add(camp.value(), camp));
        Optional<String> name = map.required("name").flatMap(Field::line);
        Optional<Camp.Role> role = map.required("role").flatMap(ROLES::find);
        TreeSet<SideId> favours = new TreeSet<>();
        map.optionalList("favours").forEach(field -> sides.find(field).ifPresent(favours::add));
        if (!map.sound()) {
            return Optional.empty();
        }
        if ((role.orElseThrow() == Camp.Role.PARTISAN) == favours.isEmpty()) {
            map.error(
                    ProblemCode.INVALID_VALUE,
                    map.origin(),
                    "camp \"" + id.orElseThrow() + "\" is " + role.get().token() + " and favours "
                            + (favours.isEmpty() ? "no side" : "a side"),
                    "let partisan camps, and no others, favour a side in " + map.file());
            return Optional.empty();
        }
        return Optional.of(new Camp(id.orElseThrow(), name.orElseThrow(), role.get(), favours));
    }

    private static Optional<String> newId(YamlMap map, Names<?> names) {
        Optional<Field> field = map.required("id");
        Optional<String> id = field.flatMap(Field::id);
        if (id.isPresent() && names.has(id.get())) {
            String what = "id \"" + id.get() + "\" stands here a second time";
            field.get().error(ProblemCode.DUPLICATE_ID, what, "give each an id of its own in " + map.file());
            return Optional.empty();
        }
        return id;
    }
}
