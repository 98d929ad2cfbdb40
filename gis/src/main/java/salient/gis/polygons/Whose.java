package salient.gis.polygons;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What says whose ground a polygon is. */
public sealed interface Whose {
    /** Properties that archives mostly say it in, the likeliest first. */
    List<String> USUAL =
            List.of("side", "control", "controlled_by", "holder", "occupier", "party", "faction", "owner", "status");

    /** All of it is of one side. */
    record One(String side) implements Whose {
        @Override
        public String of(Archive.Dated file, Ground ground) {
            return side;
        }

        @Override
        public String told() {
            return "all ground is that of " + side;
        }
    }

    /** A property of each feature. */
    record Property(String name) implements Whose {
        @Override
        public String of(Archive.Dated file, Ground ground) {
            return ground.text(name);
        }

        @Override
        public String told() {
            return "whose ground it is stands in the property " + name;
        }
    }

    /** The name of the file, without its days. */
    record FileName() implements Whose {
        @Override
        public String of(Archive.Dated file, Ground ground) {
            return file.word();
        }

        @Override
        public String told() {
            return "whose ground it is stands in the names of files";
        }
    }

    /** The word for whoever has {@code ground} of {@code file}; empty if nothing is said. */
    String of(Archive.Dated file, Ground ground);

    /** What is taken for it, as a sentence. */
    String told();

    /**
     * What probably says it: a usual property that all of {@code first}, the ground of the archive's first file, have; else
     * the names of {@code files}, if they differ; empty if neither.
     */
    static Optional<Whose> guess(Collection<Ground> first, Collection<Archive.Dated> files) {
        Optional<Whose> property = USUAL.stream()
                .filter(name -> !first.isEmpty()
                        && first.stream().noneMatch(ground -> ground.text(name).isEmpty()))
                .findFirst()
                .map(Property::new);
        boolean differ = files.stream().map(Archive.Dated::word).distinct().count() > 1;
        return property.or(() -> differ ? Optional.of(new FileName()) : Optional.empty());
    }
}
