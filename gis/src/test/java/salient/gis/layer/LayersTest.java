package salient.gis.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salient.gis.testkit.Said;
import salient.gis.testkit.ToyLayers;

class LayersTest {
    @Test
    void print() {
        for (LayerName name : LayerName.values()) {
            Layer layer = ToyLayers.layer(name);
            System.out.println("== " + name);
            System.out.println(layer.fields().stream().map(Field::name).toList());
            Said.by(layer, layer.fields().stream().map(Field::name).toArray(String[]::new))
                    .forEach(System.out::println);
        }
    }
}
