package salient.gis.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an OpenDocument workbook says of how its sheets are shown; LibreOffice shows none of it without a window. */
class OdsViewsTest {
    @TempDir
    private Path folder;

    @Test
    void theFirstRowOfEverySheetDoesNotMove() throws IOException {
        Map<String, String> texts = CodersWorkbook.in(folder, "a.ods").texts();
        String[] sheets = texts.get("content.xml").split("<table:table table:name=\"", -1);

        assertThat(texts.get("META-INF/manifest.xml")).contains("manifest:full-path=\"settings.xml\"");
        assertThat(sheets).hasSizeGreaterThan(10);
        for (int i = 1; i < sheets.length; i++) {
            String name = sheets[i].substring(0, sheets[i].indexOf('"'));
            assertThat(texts.get("settings.xml"))
                    .contains(
                            "<config:config-item-map-entry config:name=\"" + name + "\">"
                                    + "<config:config-item config:name=\"HorizontalSplitMode\" config:type=\"short\">0</config:config-item>"
                                    + "<config:config-item config:name=\"VerticalSplitMode\" config:type=\"short\">2</config:config-item>"
                                    + "<config:config-item config:name=\"HorizontalSplitPosition\" config:type=\"int\">0</config:config-item>"
                                    + "<config:config-item config:name=\"VerticalSplitPosition\" config:type=\"int\">1</config:config-item>");
        }
    }

    @Test
    void everyColumnIsAboutAsWideAsWhatIsInIt() throws IOException {
        String content = CodersWorkbook.in(folder, "a.ods").texts().get("content.xml");

        assertThat(content)
                .contains("<style:style style:name=\"wide-10\" style:family=\"table-column\">"
                        + "<style:table-column-properties style:column-width=\"2.0cm\"/></style:style>")
                .contains("<table:table table:name=\"panel\"><table:table-column table:style-name=\"wide-9\""
                        + " table:default-cell-style-name=\"text\"/>");
    }
}
