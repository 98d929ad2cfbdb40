package salient.charts.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salient.charts.look.LikelyLook;
import salient.control.Likelihood;
import salient.place.Control;

/** The looks of ground of which a model says what is likely, by the keys under which the page has them: {@code likely-held-0-p95}. */
final class LikelyKeys {
    /** One look. */
    record Drawn(Control control, Likelihood step, boolean found) {}

    private LikelyKeys() {}

    /** All that can be drawn of {@code controls}, in the order in which rows number them. */
    static List<Drawn> all(List<Control> controls) {
        List<Drawn> all = new ArrayList<>();
        for (Control control : controls) {
            for (Likelihood step : Likelihood.values()) {
                all.add(new Drawn(control, step, true));
                all.add(new Drawn(control, step, false));
            }
        }
        return all;
    }

    /** The key of {@code drawn}. */
    static String key(Drawn drawn, Numbers numbers) {
        return Stream.of(
                        Stream.of(
                                drawn.found() ? "likely" : "lined",
                                drawn.control().token()),
                        numbers.ofSides(drawn.control().sides()).stream().map(String::valueOf),
                        Stream.of(LikelyLook.token(drawn.step())))
                .flatMap(words -> words)
                .collect(Collectors.joining("-"));
    }
}
