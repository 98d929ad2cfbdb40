package salient.ensemble;

import java.time.LocalDate;
import java.util.List;
import salient.control.ModelledControl;
import salient.place.Control;

/**
 * How much ground is under a control on a day in the histories that a model went through, places being where the gazetteer
 * has them.
 *
 * @param km2 in square kilometres: the band of what whole histories have, which is not the sum of what places have
 */
public record GroundBand(Control control, Band km2) {
    /** The band of each control on {@code day}, in the model's order. */
    public static List<GroundBand> on(ModelledControl model, LocalDate day) {
        return model.controls().stream()
                .map(control -> new GroundBand(control, Band.of(model.groundKm2(day, control))))
                .toList();
    }
}
