package salient.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.campaign.Relation;
import salient.campaign.Relations;
import salient.campaign.Relations.Stated;
import salient.campaign.SideId;
import salient.campaign.SidePair;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.text.Field;
import salient.text.Names;
import salient.text.YamlMap;

/**
 * Reads how sides stand to each other: {@code opposes} of a side is so on every day but those of which {@code relations}
 * says otherwise.
 */
final class RelationsYaml {
    private static final Names<Relation> WORDS =
            Names.words("relation", ProblemCode.INVALID_VALUE, Relation.values(), Relation::token);

    private final Names<SideId> names;
    private final List<Stated> stated = new ArrayList<>();
    private final Map<SidePair, List<Stated>> dated = new TreeMap<>();

    private RelationsYaml(Names<SideId> names) {
        this.names = names;
    }

    /**
     * The relations of the campaign {@code top}.
     *
     * @param sides its sides, each with its mapping
     */
    static Relations read(YamlMap top, Map<SideId, YamlMap> sides, Names<SideId> names) {
        RelationsYaml reader = new RelationsYaml(names);
        reader.opposes(sides);
        top.optionalMaps("relations").forEach(reader::relation);
        return new Relations(reader.stated);
    }

    private void opposes(Map<SideId, YamlMap> sides) {
        Map<SideId, Map<SideId, Field>> listed = new TreeMap<>();
        sides.forEach((side, map) -> {
            Map<SideId, Field> opposes = listed.computeIfAbsent(side, none -> new TreeMap<>());
            for (Field field : map.optionalList("opposes")) {
                if (field.text().equals(side.value())) {
                    field.error(
                            ProblemCode.INVALID_VALUE,
                            "side \"" + side + "\" opposes itself",
                            "name the sides that it fights in " + map.file());
                }
                names.find(field).filter(other -> !other.equals(side)).ifPresent(other -> opposes.put(other, field));
            }
        });
        listed.forEach((side, opposes) -> opposes.forEach((other, field) -> {
            stated.add(Stated.always(side, other, Relation.OPPOSED));
            if (!listed.getOrDefault(other, Map.of()).containsKey(side)) {
                field.warning(
                        ProblemCode.ONE_SIDED_RELATION,
                        "side \"" + side + "\" opposes \"" + other
                                + "\", which does not say so of it: they are taken to" + " fight each other",
                        "add " + side + " to the opposes of " + other + " in " + field.file() + ", or take " + other
                                + " out here");
            }
        }));
    }

    private void relation(YamlMap map) {
        map.onlyKeys("sides", "relation", "from", "to");
        Set<SideId> sides = new TreeSet<>();
        List<Field> fields = map.requiredList("sides");
        fields.forEach(field -> names.find(field).ifPresent(sides::add));
        Optional<Relation> relation = map.required("relation").flatMap(WORDS::find);
        Optional<Field> first = map.optional("from");
        Optional<Field> last = map.optional("to");
        Optional<LocalDate> from = first.flatMap(Field::date);
        Optional<LocalDate> to = last.flatMap(Field::date);
        if (from.isPresent() && to.isPresent()) {
            Days.closed(first, last);
        }
        if (map.sound() && sides.size() < 2) {
            map.error(
                    ProblemCode.INVALID_VALUE,
                    map.key("sides").origin(),
                    "a relation wants two sides or more, and this one names "
                            + (sides.isEmpty()
                                    ? "none"
                                    : "\"" + sides.iterator().next() + "\" alone"),
                    "name both sides in " + map.file());
        }
        if (map.sound()) {
            List<SideId> ids = List.copyOf(sides);
            for (int i = 0; i < ids.size(); i++) {
                for (SideId other : ids.subList(i + 1, ids.size())) {
                    add(
                            map,
                            new Stated(
                                    SidePair.of(ids.get(i), other),
                                    relation.orElseThrow(),
                                    from,
                                    to.map(day -> day.plusDays(1))));
                }
            }
        }
    }

    private void add(YamlMap map, Stated relation) {
        List<Stated> before = dated.computeIfAbsent(relation.sides(), none -> new ArrayList<>());
        if (before.stream().anyMatch(relation::overlaps)) {
            Origin at = map.origin();
            map.error(
                    ProblemCode.OVERLAPPING_DATES,
                    at,
                    "two relations of \"" + relation.sides().sideA() + "\" and \""
                            + relation.sides().sideB() + "\" speak of the same days",
                    "let each end, with to, before the next begins in " + map.file());
        }
        before.add(relation);
        stated.add(relation);
    }
}
