package salient.charts.look;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import salient.charts.draw.Palette;
import salient.charts.draw.Strength;
import salient.control.ControlDistribution.Likely;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.control.Likelihood;
import salient.control.ModelledControl;
import salient.control.Standing;
import salient.place.Control;
import salient.place.PlaceId;
import salient.reading.Judgement;

/**
 * How the ground of each place is drawn under one reading: by what is found and how fresh the word on it is; where a model
 * reads, by what is likeliest and how likely that is. Safe for threads.
 */
public final class GroundLooks {
    private final ControlHistory history;
    private final Optional<ModelledControl> modelled;
    private final Palette palette;
    private final Looks looks;
    private final Map<Drawn, Look> likely = new ConcurrentHashMap<>();

    /** All that a look depends on where a model reads. */
    private record Drawn(Control control, Likelihood step, boolean found) {}

    public GroundLooks(Judgement judgement, Palette palette) {
        this.history = judgement.history();
        this.modelled = judgement.modelled();
        this.palette = palette;
        this.looks = new Looks(palette);
    }

    /** The look of the ground of {@code place} at the close of {@code day}, of which {@code finding} is found. */
    public Look of(PlaceId place, LocalDate day, Finding finding) {
        Optional<Likely> likeliest =
                modelled.flatMap(model -> model.at(place, day).likeliest());
        if (likeliest.isPresent()) {
            boolean found = finding.kind() != Finding.Kind.UNKNOWN;
            return likely.computeIfAbsent(
                    new Drawn(
                            likeliest.get().control(),
                            Likelihood.of(likeliest.get().probability()),
                            found),
                    drawn -> LikelyLook.of(drawn.control(), drawn.step(), drawn.found(), palette));
        }
        return looks.of(finding, Strength.of(Standing.currency(finding, history.fresh(place, day))));
    }
}
