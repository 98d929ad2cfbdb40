package salient.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTest {
    @Test
    void textStandsInQuotes() {
        assertThat(Quoted.text("كسب")).isEqualTo("\"كسب\"");
    }

    @Test
    void nothingInItReachesTheTerminal() {
        assertThat(Quoted.text("a\u001b[31mb\nc\u202ed")).isEqualTo("\"aU+001B[31mbU+000AcU+202Ed\"");
    }

    @Test
    void longTextIsCutBetweenCharacters() {
        assertThat(Quoted.text("x".repeat(200))).hasSize(83).endsWith("x…\"");
        assertThat(Quoted.text("x".repeat(79) + "😀 and more")).isEqualTo("\"" + "x".repeat(79) + "…\"");
    }
}
