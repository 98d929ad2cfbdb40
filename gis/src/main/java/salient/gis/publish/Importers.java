package salient.gis.publish;

import java.util.List;
import java.util.stream.Stream;
import salient.gis.events.EventImporter;
import salient.gis.gazetteer.GazetteerImporter;
import salient.gis.intake.Importer;
import salient.gis.panel.PanelImporter;
import salient.gis.polygons.PolygonImporter;
import salient.gis.wikipedia.MapImporter;

/** The formats that can be imported, in the order in which they are listed: a line for each. */
public final class Importers {
    private Importers() {}

    /** All of them. */
    public static List<Importer> all() {
        return Stream.<Importer>of(
                        new GazetteerImporter(),
                        new PanelImporter(),
                        new PolygonImporter(),
                        EventImporter.acled(),
                        EventImporter.ucdp(),
                        new MapImporter())
                .toList();
    }
}
