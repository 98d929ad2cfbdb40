package salient.gis.wikipedia;

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

/** Reads modules of Wikipedia's detailed maps and makes an account of them. */
public final class MapImporter implements Importer {
    @Override
    public String token() {
        return "wikipedia";
    }

    @Override
    public String description() {
        return "Reads modules of Wikipedia's detailed maps, tables of marks in Lua, each as a map of one day, and makes an"
                + " account of who held what. Nothing in them is run.";
    }

    @Override
    public List<ImportOption> options() {
        return Stream.of(
                        List.of(
                                new ImportOption(
                                        IconTable.OPTION,
                                        "FILE",
                                        "A table of what icons say, in CSV or YAML, with icon, control and sides."),
                                new ImportOption(
                                        ModuleDay.OPTION, "DAY", "The day of the one module, as in 2015-03-01.")),
                        CampaignOptions.ALL,
                        Gazetteers.options())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Optional<Imported> read(ImportRequest request, Problems problems) {
        return new MapIntake(request, problems).read();
    }
}
