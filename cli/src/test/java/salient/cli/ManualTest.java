package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The pages of the manual and the completion, as a release brings them along. */
class ManualTest {
    private static final Map<String, String> FILES = Manual.files();

    @Test
    void everyCommandHasAPageAndIsCompleted() {
        String asked = Terminal.in(Path.of("")).run().err().lines().findFirst().orElseThrow();
        assertThat(asked.replaceAll("Name a command: |\\.$", "").split(",? or |, "))
                .hasSizeGreaterThan(10)
                .allSatisfy(command -> {
                    assertThat(FILES).containsKey("man/man1/salient-" + command + ".1");
                    assertThat(FILES.get("man/man1/salient.1"))
                            .contains("\n\\fB" + command.replace("-", "\\-") + "\\fR\n");
                    assertThat(FILES.get("completions/salient")).contains(" " + command);
                });
        assertThat(FILES).containsKey("man/man1/salient-import-gazetteer.1");
    }

    @Test
    void aPageSaysWhatHelpSays() {
        String page = FILES.get("man/man1/salient-compare.1");

        assertThat(page)
                .startsWith(".TH \"salient\\-compare\" 1 \"\" \"salient ")
                .contains(".SH NAME\nsalient\\-compare \\- ")
                .contains(".SH SYNOPSIS\nsalient compare ")
                .contains(".TP\n\\fB\\-\\-runs DIR\\fR\n")
                .contains("\n.SH EXIT STATUS\n.TP\n\\fB0\\fR\ndone\n")
                .contains(".SH EXAMPLES\n.EX\n  salient compare ");
    }

    @Test
    void nothingInAPageIsTakenForARequestThatIsNone() {
        String requests = FILES.entrySet().stream()
                .filter(file -> file.getKey().startsWith("man/"))
                .flatMap(file -> file.getValue().lines())
                .filter(line -> line.startsWith(".") || line.startsWith("'"))
                .map(line -> line.split(" ")[0])
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));

        assertThat(requests).isEqualTo(".EE .EX .PP .SH .TH .TP");
    }

    @Test
    void theSamePagesAreWrittenEachTime() {
        assertThat(Manual.files()).isEqualTo(FILES);
    }
}
