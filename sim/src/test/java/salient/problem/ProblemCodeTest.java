package salient.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import salient.testkit.Repository;

class ProblemCodeTest {
    @Test
    void isTheWordInTheMessage() {
        assertThat(ProblemCode.UNKNOWN_PLACE.token()).isEqualTo("unknown-place");
    }

    @Test
    void meaningIsASentence() {
        assertThat(ProblemCode.values())
                .allSatisfy(code -> assertThat(code.meaning()).matches("[A-Z].*[^.]\\."));
    }

    /** Rewrites {@code docs/problems.md} and fails if that changed it, so that the page cannot fall behind. */
    @Test
    void everyCodeStandsInTheDocs() throws IOException {
        Path page = Repository.ROOT.resolve("docs/problems.md");
        String before = Files.exists(page) ? Files.readString(page) : "";
        String now = page();
        if (!before.equals(now)) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, now);
        }
        assertThat(before)
                .as("docs/problems.md has been written anew; look at it and run again")
                .isEqualTo(now);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Problems

                What can be wrong with the input. All problems of all files are told at once, by file and line, each with
                what to do about it:

                ```
                seeds/latakia-2014/wiki/claims.csv:41:18: error: place "obs-45" is not in the gazetteer [unknown-place]
                    fix: did you mean "observatory-45"? otherwise add a row for it to data/latakia-2014/places.csv
                ```

                Lines and columns count from 1; a column is that of the first character of the cell or value. An error
                stops the work, a warning does not. Of each code the first 50 are shown and the rest are counted. A claim
                that contradicts others is no problem: that is a verdict.

                This page is written by a test, from the list of codes in the program.

                | code | meaning |
                |---|---|
                """);
        List<ProblemCode> codes = Arrays.asList(ProblemCode.values());
        codes.forEach(code -> page.append("| `")
                .append(code.token())
                .append("` | ")
                .append(code.meaning())
                .append(" |\n"));
        return page.toString();
    }
}
