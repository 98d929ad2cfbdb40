package salient;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salient.control.Finding;
import salient.ground.GroundKind;
import salient.place.Control;
import salient.testkit.Repository;

/** Kinds of control steer by their enums; their words stand in tables, legends and sentences, and decide nothing. */
class ControlWordsTest {
    private static final Path ROOT = Repository.ROOT;

    /** Where the words stand in prose, and where they name a rule. */
    private static final Set<String> MAY_SPELL_THEM = Set.of("Wording.java", "RuleOfEvidence.java");

    private static final Pattern WORD_ALONE = Pattern.compile("\"("
            + Stream.of(GroundKind.values()).map(GroundKind::token).collect(Collectors.joining("|"))
            + ")\\b ?\"");
    private static final Pattern WORD_COMPARED =
            Pattern.compile("token\\(\\)\\s*\\.equals\\(\"|equals\\([^()]*\\.kind\\(\\)\\.token\\(\\)");

    @Test
    void aFindingOnOneControlIsCalledWhatTheControlIs() {
        assertThat(Control.Kind.values()).allSatisfy(control -> {
            assertThat(Finding.Kind.of(control).token()).isEqualTo(control.token());
            assertThat(Finding.Kind.of(control).control()).contains(control);
            assertThat(Control.Kind.find(control.token())).contains(control);
        });
    }

    @Test
    void onlyADisputeSettlesOnNoControl() {
        assertThat(Finding.Kind.values())
                .filteredOn(finding -> finding.control().isEmpty())
                .containsExactly(Finding.Kind.DISPUTED);
    }

    @Test
    void groundIsCalledWhatTheFindingIsOrElseUnassigned() {
        assertThat(Stream.of(Finding.Kind.values()).map(finding -> GroundKind.of(finding)))
                .extracting(GroundKind::token)
                .containsExactlyElementsOf(Stream.of(Finding.Kind.values())
                        .map(Finding.Kind::token)
                        .toList());
        assertThat(GroundKind.values())
                .hasSize(Finding.Kind.values().length + 1)
                .endsWith(GroundKind.UNASSIGNED);
    }

    @Test
    void noWordForAControlStandsWhereSomethingIsDecided() throws IOException {
        List<String> found = new ArrayList<>();
        for (String module : List.of("sim", "charts", "cli")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    if (!MAY_SPELL_THEM.contains(file.getFileName().toString())) {
                        found.addAll(words(file));
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<String> words(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> WORD_ALONE.matcher(line).find()
                        || WORD_COMPARED.matcher(line).find())
                .map(line -> ROOT.relativize(file) + ": " + line.strip())
                .toList();
    }
}
