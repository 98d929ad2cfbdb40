package salient.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import salient.testkit.Repository;

class RuleOfEvidenceTest {
    private static final Path SCENARIOS = Repository.ROOT.resolve("docs/scenarios.md");
    private static final Pattern PARAGRAPH = Pattern.compile("\\*\\*(?<heading>[^*]+)\\.\\*\\* .*");

    /** The paragraphs on the rules, as plain text. */
    private static List<String> paragraphs() throws IOException {
        return Files.readAllLines(SCENARIOS).stream()
                .filter(line -> PARAGRAPH.matcher(line).matches())
                .map(line -> line.replace("`", ""))
                .toList();
    }

    private static String opening(RuleOfEvidence rule) {
        String heading = rule.title().equals(rule.token()) ? rule.token() : rule.token() + " " + rule.title();
        return "**" + heading + ".** " + rule.meaning();
    }

    @ParameterizedTest
    @EnumSource(RuleOfEvidence.class)
    void theParagraphOnARuleOpensWithItsNameAndMeaning(RuleOfEvidence rule) throws IOException {
        assertThat(paragraphs().get(List.of(RuleOfEvidence.values()).indexOf(rule)))
                .startsWith(opening(rule));
        assertThat(rule.meaning()).endsWith(".");
    }

    @Test
    void thereIsAParagraphForEachRuleAndNoOther() throws IOException {
        assertThat(paragraphs()).hasSameSizeAs(RuleOfEvidence.values());
    }

    @ParameterizedTest
    @EnumSource(RuleOfEvidence.class)
    void aRuleIsFoundByItsToken(RuleOfEvidence rule) {
        assertThat(RuleOfEvidence.find(rule.token())).contains(rule);
        assertThat(RuleOfEvidence.find(rule.token() + " ")).isEmpty();
    }

    @Test
    void theNumberedRulesRunFromTheFirstToTheLastOfThem() {
        assertThat(RuleOfEvidence.numbered()).isEqualTo("E1 to " + RuleOfEvidence.POSTERIOR.token());
    }

    @Test
    void noOtherCodeSpellsTheTokenOfARule() throws IOException {
        Pattern literal = Pattern.compile("(?m)^(?!\\s*(/?\\*|//)).*\"[^\"\n]*\\b(E\\d+|never-held: )\\b[^\"\n]*\"");
        Path root = Repository.ROOT;
        try (Stream<Path> files = Stream.of("sim", "charts", "cli").flatMap(module -> javaFiles(root, module))) {
            assertThat(files.filter(file -> !file.endsWith("RuleOfEvidence.java"))
                            .filter(file -> literal.matcher(read(file)).find()))
                    .isEmpty();
        }
    }

    private static Stream<Path> javaFiles(Path root, String module) {
        try (Stream<Path> files = Files.walk(root.resolve(module).resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
