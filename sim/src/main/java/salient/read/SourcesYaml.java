package salient.read;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import salient.account.Reliability;
import salient.account.Source;
import salient.account.SourceId;
import salient.campaign.CampId;
import salient.problem.ProblemCode;
import salient.text.Field;
import salient.text.Names;
import salient.text.YamlMap;

/**
 * What {@code sources.yaml} lists.
 *
 * @param sources those without errors, in id order
 * @param names the ids that other files may name
 */
record SourcesYaml(Map<SourceId, Source> sources, Names<SourceId> names) {
    private static final Names<Reliability> GRADES =
            Names.words("reliability", ProblemCode.INVALID_VALUE, Reliability.values(), Reliability::name);

    /** The names of sources, to be listed in {@code file}. */
    private static Names<SourceId> names(String file) {
        return Names.listedIn(
                file, "source", "is not in sources.yaml", ProblemCode.UNKNOWN_SOURCE, "add it, with its camp, to");
    }

    /** The names of {@code sources}, listed in {@code file}. */
    static Names<SourceId> names(String file, Collection<Source> sources) {
        Names<SourceId> names = names(file);
        for (Source source : sources) {
            names.add(source.id().value(), source.id());
            names.alsoKnown(source.id().value(), Stream.of(source.name()));
        }
        return names;
    }

    /** Reads {@code top}, the file {@code name}; without it, whatever names a source is let pass. */
    static SourcesYaml read(String name, Optional<YamlMap> top, Names<CampId> camps) {
        Names<SourceId> names = names(name);
        Map<SourceId, Source> sources = new TreeMap<>();
        Optional<YamlMap> list = top.flatMap(map -> map.onlyKeys("sources").requiredMap("sources"));
        if (list.isEmpty()) {
            names.open();
            return new SourcesYaml(sources, names);
        }
        for (String key : list.get().keys()) {
            Optional<SourceId> id = list.get().key(key).id().map(SourceId::new);
            id.ifPresentOrElse(i -> names.add(key, i), () -> names.tolerate(key));
            Optional<YamlMap> map = list.get().requiredMap(key);
            map.ifPresent(m -> names.alsoKnown(key, Stream.of(m.text("name"))));
            Optional<Source> source = map.flatMap(m -> source(id.orElse(new SourceId("unnamed")), m, camps));
            if (id.isPresent()) {
                source.ifPresent(s -> sources.put(s.id(), s));
            }
        }
        return new SourcesYaml(sources, names);
    }

    private static Optional<Source> source(SourceId id, YamlMap map, Names<CampId> camps) {
        map.onlyKeys("name", "kind", "camp", "reliability", "reason");
        Optional<String> name = map.required("name").flatMap(Field::line);
        Optional<String> kind = map.required("kind").flatMap(Field::id);
        Optional<CampId> camp = map.required("camp").flatMap(camps::find);
        Optional<Reliability> reliability = map.required("reliability").flatMap(GRADES::find);
        String reason = map.text("reason");
        return map.sound()
                ? Optional.of(new Source(
                        id,
                        name.orElseThrow(),
                        kind.orElseThrow(),
                        camp.orElseThrow(),
                        reliability.orElseThrow(),
                        reason))
                : Optional.empty();
    }
}
