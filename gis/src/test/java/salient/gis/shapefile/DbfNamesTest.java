package salient.gis.shapefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salient.gis.layer.Field;
import salient.gis.layer.Layer;
import salient.gis.layer.Layers;
import salient.gis.testkit.ToyLayers;
import salient.testkit.Repository;

/** Names of ten letters. */
class DbfNamesTest {
    private static List<Field> fields(String... names) {
        return Stream.of(names)
                .map(name -> new Field(name, Field.Type.TEXT, "What it means."))
                .toList();
    }

    @Test
    void theTableHasOnlyWhatNeedsItAndNoNameTwice() {
        assertThat(DbfNames.SHORT.keySet()).allMatch(name -> name.length() > DbfNames.LONGEST || name.contains(":"));
        assertThat(DbfNames.SHORT.values()).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z_]{1,10}"));
    }

    @Test
    void thePageOnLayersHasTheSameTable() {
        assertThat(Pattern.compile("\\| `([a-z_:]+)` \\| `([a-z_]+)` \\|")
                        .matcher(Repository.text("docs/gis.md"))
                        .results()
                        .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2))))
                .isEqualTo(DbfNames.SHORT);
    }

    @Test
    void everyFieldOfEveryLayerFitsOrIsInTheTable() {
        for (Layer layer : Layers.of(ToyLayers.excerpt())) {
            assertThat(DbfNames.of(layer.fields()))
                    .as(layer.title())
                    .allSatisfy(
                            (name, written) -> assertThat(written).isEqualTo(DbfNames.SHORT.getOrDefault(name, name)));
        }
    }

    @Test
    void whatFitsKeepsItsNameAndTheTableGoesBeforeTheKnife() {
        assertThat(DbfNames.of(fields("name", "identification", "start_date", "start_date:edtf"))
                        .values())
                .containsExactly("name", "identif", "start_date", "start_edtf");
    }

    @Test
    void whatTheTableDoesNotKnowIsCutAndNeverTakesTheNameOfAnother() {
        assertThat(DbfNames.of(fields("settlement_1", "settlement_2", "SETTLEMENT", "a:b"))
                        .values())
                .containsExactly("settlement", "settleme_2", "SETTLEME_3", "a_b");
    }
}
