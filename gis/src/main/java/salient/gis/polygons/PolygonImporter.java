package salient.gis.polygons;

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

/** Reads archives of dated polygons, and states control of the places that lie in them. */
public final class PolygonImporter implements Importer {
    @Override
    public String token() {
        return "polygons";
    }

    @Override
    public String description() {
        return "Reads a folder or zip of GeoJSON files, each of a day or of several as its name says, with the ground that"
                + " each side has, and makes an account that states control of every place.";
    }

    @Override
    public List<ImportOption> options() {
        return Stream.of(PolygonOptions.ALL, CampaignOptions.ALL, Gazetteers.options())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Optional<Imported> read(ImportRequest request, Problems problems) {
        return new PolygonIntake(request, problems).read();
    }
}
