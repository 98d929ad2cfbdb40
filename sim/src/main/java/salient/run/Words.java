package salient.run;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import salient.control.Finding;
import salient.control.Reading;
import salient.place.Control;

/** How tables spell what has more than one part. */
final class Words {
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
}
