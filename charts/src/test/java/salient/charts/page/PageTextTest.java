package salient.charts.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import salient.testkit.Json;

/** Untrusted text can neither end an element nor turn a line around. */
class PageTextTest {
    @Test
    void packedTextHasNoMarkupAndReadsBackAsItWas() throws IOException {
        String name = "</script><img src=x onerror=alert('1')> & <!-- \"quoted\" \\ كسب";
        PackedText text = new PackedText();
        try (RecordJson json = new RecordJson(text.writer())) {
            json.object().text("name", name).end();
        }
        assertThat(text.letters()).matches("[A-Za-z0-9+/=]+");
        String page = PageSource.fill(Map.of(
                "title", "",
                "script-digest", "",
                "style-digest", "",
                "style", "",
                "record", text.letters(),
                "evidence", "",
                "script", ""));
        assertThat(PageRecord.first(page)).containsEntry("name", name);
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
