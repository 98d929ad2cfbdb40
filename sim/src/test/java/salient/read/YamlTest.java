package salient.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salient.problem.Origin;
import salient.problem.Problems;
import salient.text.SourceFile;
import salient.text.YamlMap;
import salient.text.YamlParser;

class YamlTest {
    private final Problems problems = new Problems();

    @Test
    void nothingIsReadAsANumberOrATruth() {
        YamlMap map = read("a: 010\nb: 1_000\nc: no\nd: 2014-03-20\ne: 12:30\nf: 0x1f\n");
        assertThat(List.of("a", "b", "c", "d", "e", "f").stream().map(map::text))
                .containsExactly("010", "1_000", "no", "2014-03-20", "12:30", "0x1f");
    }

    @Test
    void nothingIsNothing() {
        YamlMap map = read("a:\nb: ~\nc: null\nd: \"\"\ne: \"null\"\n");
        assertThat(List.of("a", "b", "c", "d").stream().map(map::optional)).allMatch(Optional::isEmpty);
        assertThat(map.text("e")).isEqualTo("null");
    }

    @Test
    void aValueIsPlacedWhereItBegins() {
        YamlMap map = read("# note\na: { b: [x, yy] }\nlong: >-\n  one\n  two\n");
        YamlMap inner = map.requiredMap("a").orElseThrow();
        assertThat(inner.requiredList("b").get(1).origin()).isEqualTo(new Origin("t.yaml", 2, 13));
        assertThat(map.text("long")).isEqualTo("one two");
    }

    @Test
    void aFaultDeepDownSpoilsTheWhole() {
        YamlMap map = read("a: { b: x }\nc: { d: y }\n");
        YamlMap inner = map.requiredMap("a").orElseThrow();
        YamlMap other = map.requiredMap("c").orElseThrow();
        inner.required("b").orElseThrow().date();
        assertThat(inner.sound()).isFalse();
        assertThat(map.sound()).isFalse();
        assertThat(other.sound()).isTrue();
    }

    @Test
    void windowsLinesAreRead() {
        assertThat(read("a: x\r\nb: y\r\n").text("b")).isEqualTo("y");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(YamlParser.read(SourceFile.of("t.yaml", "# nothing\n"), problems))
                .isEmpty();
        assertThat(problems.sorted())
                .singleElement()
                .satisfies(p -> assertThat(p.what()).isEqualTo("the file is empty"));
    }

    @Test
    void aTextThatACommaPartsInBracesIsToldToBePutIntoQuotes() {
        read("a: { reason: Communiques, by telegraph }\nb: 1\n")
                .requiredMap("a")
                .orElseThrow()
                .onlyKeys("reason", "grade");
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.origin()).isEqualTo(new Origin("t.yaml", 1, 27));
            assertThat(problem.what()).isEqualTo("key \"by telegraph\" is not known");
            assertThat(problem.fix())
                    .isEqualTo("a comma parts entries in { }: put the text before it and this into one pair of quotes,"
                            + " or take it out of t.yaml; known here: reason, grade");
        });
    }

    @Test
    void anUnknownKeyWithAValueOrOutsideBracesIsNoPieceOfAText() {
        read("by telegraph:\na: { by telegraph: 1 }\n")
                .onlyKeys("a")
                .requiredMap("a")
                .orElseThrow()
                .onlyKeys("reason");
        assertThat(problems.sorted())
                .extracting(problem -> problem.fix())
                .containsExactly("take it out of t.yaml; known here: a", "take it out of t.yaml; known here: reason");
    }

    private YamlMap read(String text) {
        return YamlParser.read(SourceFile.of("t.yaml", text), problems).orElseThrow();
    }
}
