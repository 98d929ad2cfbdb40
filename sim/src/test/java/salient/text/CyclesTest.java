package salient.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CyclesTest {
    @Test
    void aLineHasNone() {
        assertThat(Cycles.find(Map.of("a", List.of("b", "c"), "b", List.of("c"), "c", List.of("gone"))))
                .isEmpty();
    }

    @Test
    void eachCircleIsFoundOnceAndBeginsWithItsFirstMember() {
        Map<String, List<String>> references = new TreeMap<>(Map.of(
                "c", List.of("a"),
                "a", List.of("b"),
                "b", List.of("c"),
                "leads-in", List.of("a"),
                "self", List.of("self"),
                "y", List.of("x"),
                "x", List.of("y")));
        assertThat(Cycles.find(references)).containsExactly(List.of("a", "b", "c"), List.of("self"), List.of("x", "y"));
    }

    @Test
    void aLongCircleIsWalkedWithoutOverflow() {
        Map<Integer, List<Integer>> references = new TreeMap<>();
        for (int i = 0; i < 100_000; i++) {
            references.put(i, new ArrayList<>(List.of((i + 1) % 100_000)));
        }
        assertThat(Cycles.find(references))
                .singleElement()
                .satisfies(circle -> assertThat(circle).hasSize(100_000).startsWith(0, 1));
    }
}
