package salient.gis.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import salient.coding.FormField;
import salient.coding.FormKind;
import salient.read.CampaignTable;

/** The coding guide in short. */
class GuideTest {
    @Test
    void everyColumnOfClaimsHasALineInTheWordsOfItsFormInTheOrderOfTheSheet() {
        Map<String, String> lines = new LinkedHashMap<>();
        boolean within = false;
        for (List<String> row :
                Guide.sheet(CampaignSheets.headings(CampaignTable.CLAIMS)).rows()) {
            within = row.get(0).equals("Columns") || (within && !row.get(0).isEmpty());
            if (within && !row.get(0).equals("Columns")) {
                lines.put(row.get(0), row.get(1));
            }
        }

        assertThat(lines.keySet()).containsExactlyElementsOf(CampaignSheets.headings(CampaignTable.CLAIMS));
        for (FormField field : FormKind.CLAIM.fields()) {
            assertThat(lines.get(field.name())).startsWith(field.meaning());
        }
        assertThat(lines).containsEntry("date_to", "The last possible day.");
        assertThat(lines.get("locator")).isEqualTo("Where in the document. So that a reader finds it in a minute.");
    }
}
