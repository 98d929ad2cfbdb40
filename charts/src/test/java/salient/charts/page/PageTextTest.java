package salient.charts.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** Untrusted text can neither end an element nor turn a line around. */
class PageTextTest {
    @Test
    void markupInJsonIsEscapedAndReadsBackAsItWas() throws IOException {
        String name = "</script><img src=x onerror=alert('1')> & <!-- \"quoted\" \\ كسب";
        String json = written(name);
        assertThat(json).doesNotContain("<", ">", "&", "'");
        assertThat(Json.map(Json.read(json))).containsEntry("name", name);
    }

    @Test
    void lineSeparatorsAndDirectionOverridesAreTakenOut() throws IOException {
        assertThat(Json.map(Json.read(written("a\u2028b\u2029c\u0000d\u202Ee\u2066f\uD800g"))))
                .containsEntry("name", "a b c defg");
    }

    @Test
    void joinersOfOtherScriptsStay() {
        assertThat(PageText.clean("می\u200Cخواهم")).isEqualTo("می\u200Cخواهم");
    }

    @Test
    void markupInHtmlIsEscaped() {
        assertThat(PageText.html("<b>\"A\" & 'B'</b>")).isEqualTo("&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;");
    }

    @Test
    void emptyTextIsLeftOut() throws IOException {
        assertThat(written("")).isEqualTo("{}");
    }

    private static String written(String name) throws IOException {
        StringWriter out = new StringWriter();
        try (RecordJson json = new RecordJson(out)) {
            json.object().text("name", name).end();
        }
        return out.toString();
    }
}
