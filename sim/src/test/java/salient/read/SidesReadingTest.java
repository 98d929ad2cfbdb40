package salient.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.campaign.SideColor;
import salient.problem.Problem;
import salient.testkit.ToyWorkspace;

class SidesReadingTest {
    private static final String FILE = "data/toy/campaign.yaml";

    @TempDir
    Path folder;

    private ToyWorkspace toy;

    @BeforeEach
    void freshCopy() {
        toy = ToyWorkspace.in(folder);
    }

    private List<String> faults() {
        toy.read();
        return toy.problems().sorted().stream().map(SidesReadingTest::text).toList();
    }

    private static String text(Problem p) {
        return p.origin().line() + ":" + p.origin().column() + " " + p.code().token() + ": " + p.what() + " | "
                + p.fix();
    }

    @Test
    void aColourIsReadWithAndWithoutItsSign() {
        toy.replace(FILE, "opposes: [blue] }", "opposes: [blue], colour: \"#2f6b33\" }")
                .replace(FILE, "opposes: [red] }", "opposes: [red], colour: F0A73A }");
        assertThat(toy.readWell().dossier().campaign().sides())
                .extracting(side -> side.color().map(SideColor::toString).orElse(""))
                .containsExactly("#2f6b33", "#f0a73a");
    }

    @Test
    void whatIsNoColourIsToldWithItsCure() {
        toy.replace(FILE, "opposes: [blue] }", "opposes: [blue], colour: green }");
        assertThat(faults())
                .containsExactly(
                        "7:69 invalid-value: colour \"green\" is not a colour | write six hexadecimal digits in"
                                + " quotes, such as \"#5b78b8\", in " + FILE);
    }

    @Test
    void sidesOfOneNameAreWarnedOf() {
        String more = "  - { id: green, name: RED-ARMY, short: Green }\n  - { id: grey, name: Grey, short: blue }\n";
        toy.replace(FILE, "camps:\n", more + "camps:\n");
        String cure = " | give each a name that readers can tell from the others in " + FILE;
        assertThat(faults())
                .containsExactly(
                        "9:24 duplicate-name: name \"RED-ARMY\" is that of side \"red\" too" + cure,
                        "10:36 duplicate-name: short \"blue\" is that of side \"blue\" too" + cure);
    }

    @Test
    void aThirteenthSideIsRefusedBeforeAnythingIsJudged() {
        String more = IntStream.range(0, 11)
                .mapToObj(i -> "  - { id: more-" + i + ", name: More " + i + ", short: More " + i + " }\n")
                .collect(Collectors.joining());
        toy.replace(FILE, "camps:\n", more + "camps:\n");
        assertThat(faults())
                .containsExactly("19:5 invalid-value: the campaign has 13 sides, and pictures tell 12 apart at most |"
                        + " group them into 12 sides at most in " + FILE);
    }
}
