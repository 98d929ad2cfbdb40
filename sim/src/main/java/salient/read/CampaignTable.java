package salient.read;

import java.util.List;
import java.util.Set;
import salient.text.Columns;

/** The tables of a campaign, each with its columns: what {@code docs/campaign-format.md} tells of them. */
public enum CampaignTable {
    PLACES("places.csv", PlacesTable.COLUMNS),
    CASUALTIES("casualties.csv", CasualtiesTable.COLUMNS),
    INCIDENTS("incidents.csv", IncidentsTable.COLUMNS),
    CLAIMS("claims.csv", ClaimsTable.COLUMNS),
    PANEL("panel.csv", PanelTable.COLUMNS),
    FOOTNOTES("footnotes.csv", FootnotesTable.COLUMNS);

    private final String file;
    private final Columns columns;

    CampaignTable(String file, Columns columns) {
        this.file = file;
        this.columns = columns;
    }

    /** The name of its file. */
    public String file() {
        return file;
    }

    /** Its columns, and which of them must be there. */
    public Columns columns() {
        return columns;
    }

    /** The names of its columns, in the order of the documentation. */
    public List<String> names() {
        return columns.known();
    }

    /** Those that must be there. */
    public Set<String> needed() {
        return columns.needed();
    }
}
