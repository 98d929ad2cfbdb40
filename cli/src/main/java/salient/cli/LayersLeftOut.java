package salient.cli;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import salient.gis.layer.LayerName;
import salient.gis.publish.RunPackage;
import salient.wording.Amounts;

/** What is said where a run is too large for some of its layers. */
final class LayersLeftOut {
    private LayersLeftOut() {}

    /**
     * What a summary says of a run whose control has so many {@code spans}; empty if it has all layers.
     *
     * @param scenario the reading that can be exported
     */
    static Optional<String> words(long spans, String scenario) {
        Set<LayerName> written = RunPackage.layers(spans);
        if (written.size() == LayerName.values().length) {
            return Optional.empty();
        }
        String what = written.isEmpty()
                ? "none"
                : written.stream().map(LayerName::token).collect(Collectors.joining(", ")) + " alone";
        String cure = written.isEmpty() ? " --every month' writes some days" : "' writes all";
        return Optional.of(what + ": control has " + Amounts.number(spans) + " spans; 'salient export " + scenario
                + " --to gpkg" + cure);
    }
}
