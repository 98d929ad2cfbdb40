package salient.gis.panel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salient.gis.gazetteer.Gazetteers;
import salient.gis.intake.CampaignOptions;
import salient.gis.intake.ImportOption;
import salient.gis.intake.ImportRequest;
import salient.gis.intake.Imported;
import salient.gis.intake.Importer;
import salient.problem.Problems;

/**
 * Reads state panels of VIINA's kind: a row for each place and day, and a column for each source that says who holds the
 * place. Each column becomes an account, and the published one is held against a vote of the others (rule E19).
 */
public final class PanelImporter implements Importer {
    @Override
    public String token() {
        return "panel";
    }

    @Override
    public String description() {
        return "Reads a panel of states (a row for each place and day, a column for each source, as VIINA publishes), whole"
                + " or zipped, in one file or several, and makes an account of each column.";
    }

    @Override
    public List<ImportOption> options() {
        return Stream.of(PanelOptions.ALL, CampaignOptions.ALL, Gazetteers.options())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Optional<Imported> read(ImportRequest request, Problems problems) {
        return new PanelIntake(request, problems).read();
    }
}
