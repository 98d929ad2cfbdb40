package salient.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salient.account.Account;
import salient.account.Claim;
import salient.account.Dossier;
import salient.account.Provenance;
import salient.account.TableRow;
import salient.geo.Theatre;
import salient.read.CampaignInputs;
import salient.testkit.GeneratedCampaign;
import salient.testkit.Latakia;
import salient.testkit.Repository;
import salient.testkit.ToyCampaign;
import salient.testkit.ToyWorkspace;

class CampaignWriterTest {
    @TempDir
    private Path folder;

    @Test
    void theShippedCampaignIsReadAgainAsItWasWritten() throws IOException {
        isReadAgainAsItWasWritten(Latakia.inputs());
    }

    @Test
    void aCampaignWithEveryKindOfRowIsReadAgainAsItWasWritten() throws IOException {
        isReadAgainAsItWasWritten(ToyCampaign.inputs());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aMadeUpCampaignIsReadAgainAsItWasWritten(long seed) throws IOException {
        isReadAgainAsItWasWritten(GeneratedCampaign.of(60, 40, seed));
    }

    @Test
    void cellsThatAreGivenAreReadAgainAsTheyWereWritten() throws IOException {
        ToyWorkspace toy = ToyWorkspace.in(folder.resolve("toy")).write("data/toy/cells.geojson", """
                { "type": "FeatureCollection", "features": [
                { "type": "Feature", "properties": { "place": "alder" }, "geometry": { "type": "Polygon",
                  "coordinates": [[[10.0, 50.0], [10.16, 50.0], [10.16, 50.16], [10.0, 50.16], [10.0, 50.0]]] } },
                { "type": "Feature", "properties": { "place": "birch" }, "geometry": { "type": "Polygon",
                  "coordinates": [[[10.16, 50.0], [10.34, 50.0], [10.34, 50.16], [10.16, 50.16], [10.16, 50.0]]] } },
                { "type": "Feature", "properties": { "place": "cedar-hill" }, "geometry": { "type": "Polygon",
                  "coordinates": [[[10.0, 50.16], [10.4, 50.16], [10.4, 50.3], [10.0, 50.3], [10.0, 50.16]]] } }
                ] }
                """);
        isReadAgainAsItWasWritten(toy.readWell());
    }

    @Test
    void relationsThatChangeAndNamesLikeFormulasAreReadAgainAsTheyWereWritten() throws IOException {
        ToyWorkspace toy = ToyWorkspace.in(folder.resolve("toy"))
                .replace("data/toy/campaign.yaml", "camps:", """
                        relations:
                          - { sides: [red, blue], relation: neither, from: 2020-05-04, to: 2020-05-06 }
                          - { sides: [red, blue], relation: allied, from: 2020-05-07, to: 2020-05-08 }
                        camps:""")
                .replace(
                        "data/toy/campaign.yaml",
                        "name: The toy valley, 2020",
                        "name: \"'=1 \\\"quoted\\\" # no: yes\"");

        isReadAgainAsItWasWritten(Repository.read(toy.root(), ToyCampaign.ID));
    }

    private void isReadAgainAsItWasWritten(CampaignInputs inputs) throws IOException {
        Path once = folder.resolve("once");
        CampaignInputs again = writtenAndRead(inputs, once);
        assertThat(again.dossier().campaign()).isEqualTo(inputs.dossier().campaign());
        assertThat(again.dossier().gazetteer().all())
                .isEqualTo(inputs.dossier().gazetteer().all());
        assertThat(withoutRows(again.dossier())).isEqualTo(withoutRows(inputs.dossier()));
        assertThat(again.casualties()).isEqualTo(inputs.casualties());
        assertThat(again.incidents()).isEqualTo(inputs.incidents());
        assertThat(again.scenarios()).isEqualTo(inputs.scenarios());
        assertThat(isSame(again.theatre(), inputs.theatre())).isTrue();

        Path twice = folder.resolve("twice");
        assertThat(writtenAndRead(again, twice).dossier()).isEqualTo(again.dossier());
        assertThat(files(twice)).isEqualTo(files(once));
    }

    private static CampaignInputs writtenAndRead(CampaignInputs inputs, Path to) throws IOException {
        String id = inputs.dossier().campaign().id();
        new CampaignWriter(to, id).write(CampaignContents.of(inputs));
        return Repository.read(to, id);
    }

    /** The same with nothing said of the line on which a claim stands: many rows of a panel are one claim. */
    private static Dossier withoutRows(Dossier dossier) {
        List<Account> accounts = dossier.accounts().stream()
                .map(account -> account.with(account.claims().stream()
                        .map(CampaignWriterTest::withoutRow)
                        .toList()))
                .toList();
        return new Dossier(dossier.campaign(), dossier.gazetteer(), dossier.sources(), accounts);
    }

    private static Claim withoutRow(Claim claim) {
        Provenance from = claim.provenance();
        return new Claim(
                claim.id(),
                claim.source(),
                claim.place(),
                claim.part(),
                claim.dating(),
                claim.statement(),
                new Provenance(
                        from.basis(),
                        from.credibility(),
                        from.citation(),
                        from.origin(),
                        from.note(),
                        new TableRow("", 0, from.row().ordinal())));
    }

    private static boolean isSame(Theatre one, Theatre other) {
        return one.area().equalsTopo(other.area())
                && one.land().equalsTopo(other.land())
                && (one.neighbours().isEmpty()
                        ? other.neighbours().isEmpty()
                        : one.neighbours().equalsTopo(other.neighbours()))
                && one.countries().keySet().equals(other.countries().keySet())
                && one.region().isPresent() == other.region().isPresent()
                && one.bridgeKm() == other.bridgeKm();
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
