package salient.synthetic;

import java.io.IOException;
import salient.table.Cell;
import salient.workspace.CampaignFiles;
import salient.write.WorkspaceFiles;

/** Writes the outlines of a made-up country as GeoJSON. */
final class GroundFiles {
    private final WorkspaceFiles files;
    private final CampaignFiles names;

    GroundFiles(WorkspaceFiles files, CampaignFiles names) {
        this.files = files;
        this.names = names;
    }

    void write(Country country) throws IOException {
        outline("theatre.geojson", "\"name\": \"Study area\"", country.theatre());
        outline("land.geojson", "\"name\": \"Made-up land\", \"theatre\": true", country.land());
    }

    private void outline(String file, String properties, Outline outline) throws IOException {
        StringBuilder ring = new StringBuilder();
        for (int i = 0; i <= outline.size(); i++) {
            Point vertex = outline.vertex(i);
            ring.append(i == 0 ? "" : ", ")
                    .append('[')
                    .append(Cell.degrees(Globe.lon(vertex)).written())
                    .append(", ")
                    .append(Cell.degrees(Globe.lat(vertex)).written())
                    .append(']');
        }
        files.text(
                names.data(file),
                "{ \"type\": \"Feature\", \"properties\": { " + properties + " },",
                "  \"geometry\": { \"type\": \"Polygon\", \"coordinates\": [[" + ring + "]] } }");
    }
}
