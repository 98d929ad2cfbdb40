package salient.telling;

import java.util.List;

/**
 * The case for what was found for a place, as it stood at the close of a day: the claims of the days on which the ground
 * has been found the same, those that lost to them or beat them, and those that they answer or that answer them.
 *
 * @param testimonies each claim once, in the order of their days
 */
public record Case(List<Testimony> testimonies) {
    public Case {
        testimonies = testimonies.stream().sorted().toList();
    }

    /** Those of its claims that bear on the finding in this way. */
    public List<Testimony> with(Bearing bearing) {
        return testimonies.stream().filter(t -> t.bearing() == bearing).toList();
    }
}
