package salient.gis.layer;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import salient.campaign.CampId;
import salient.control.ControlDistribution;
import salient.control.ControlDistribution.Likely;
import salient.control.ModelledControl;
import salient.place.Control;
import salient.place.PlaceId;

/** What fields say of ground of which a model tells how likely control is. */
final class LikelyColumns {
    private LikelyColumns() {}

    /**
     * What a model says of a place, on the first day of a span within which no control becomes more or less likely by the
     * scenario's step.
     */
    record Said(PlaceId place, LocalDate day, ControlDistribution likely) {}

    static Columns<Said> columns(Supplier<ModelledControl> model) {
        return new Columns<Said>()
                .text(
                        "likeliest",
                        "By a model: the likeliest control.",
                        said -> likeliest(said).map(Control::token).orElse(""))
                .list(
                        "likely_sides",
                        "By a model: its holders, or those who fight.",
                        said -> likeliest(said).map(Control::sides).orElseGet(java.util.TreeSet::new))
                .decimal(
                        "probability",
                        "By a model: how likely that is, from 0 to 1.",
                        said -> said.likely().likeliest().map(Likely::probability))
                .decimal(
                        "low",
                        "By a model: it is no less than this, nine times of ten, as the model's parameters vary.",
                        said -> bounds(model.get(), said).map(ModelledControl.Bounds::low))
                .decimal(
                        "high",
                        "By a model: in the same way, it is no more than this.",
                        said -> bounds(model.get(), said).map(ModelledControl.Bounds::high))
                .decimal(
                        "doubt_bits",
                        "By a model: the doubt there is, in bits; 1 where two controls are equally likely.",
                        said -> Optional.of(said.likely().entropyBits()))
                .text(
                        "probabilities",
                        "By a model: how likely each control is, as control:sides=probability.",
                        LikelyColumns::all)
                .text("one_camp", "By a model: the camp on whose word alone that rests, if it does.", said -> {
                    SortedSet<CampId> camps = model.get().camps(said.place(), said.day());
                    return camps.size() == 1 ? camps.first().value() : "";
                });
    }

    private static Optional<Control> likeliest(Said said) {
        return said.likely().likeliest().map(Likely::control);
    }

    private static Optional<ModelledControl.Bounds> bounds(ModelledControl model, Said said) {
        return likeliest(said).map(control -> model.bounds(said.place(), said.day(), control));
    }

    private static String all(Said said) {
        return said.likely().shares().entrySet().stream()
                .map(LikelyColumns::one)
                .collect(Collectors.joining(";"));
    }

    private static String one(Map.Entry<Control, Double> share) {
        String sides = share.getKey().sides().stream().map(Object::toString).collect(Collectors.joining("+"));
        return share.getKey().token() + ":" + sides + "=" + Columns.rounded(share.getValue());
    }
}
