package salient.place;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a place is called.
 *
 * @param local its name in the country's own language, which the campaign tells; empty if not known
 * @param aliases other names under which sources write of it
 */
public record Toponym(String name, String local, List<String> aliases) {
    public Toponym {
        aliases = List.copyOf(aliases);
    }

    /** All of them, the name first. */
    public Stream<String> all() {
        return Stream.concat(Stream.of(name, local), aliases.stream()).filter(n -> !n.isEmpty());
    }
}
