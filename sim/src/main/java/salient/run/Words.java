package salient.run;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import salient.control.Finding;
import salient.control.Reading;
import salient.place.Control;

/** How tables spell what has more than one part. */
final class Words {
    private static final List<String> CONTROLS =
            List.of("held", "contested", "disputed", "vacant", "unknown", "unassigned");

    private Words() {}

    /** {@code control:sides=claims} for each reading of a dispute, sides and claims joined by a plus sign. */
    static List<String> readings(Finding finding) {
        return finding instanceof Finding.Disputed disputed
                ? disputed.readings().stream().map(Words::reading).toList()
                : List.of();
    }

    private static String reading(Reading reading) {
        Control control = reading.control();
        return control.token() + ":" + joined(control.sides()) + "=" + joined(reading.claims());
    }

    private static String joined(Collection<?> things) {
        return things.stream().map(Object::toString).collect(Collectors.joining("+"));
    }

    /** Where the word for a control stands among its kind in tables, from 0. */
    static int rank(String control) {
        int rank = CONTROLS.indexOf(control);
        if (rank < 0) {
            throw new IllegalArgumentException("no control is called " + control);
        }
        return rank;
    }
}
