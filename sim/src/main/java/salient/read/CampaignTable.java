package salient.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import salient.text.Columns;

/** The tables of a campaign, each with its columns: what {@code docs/campaign-format.md} tells of them. */
public enum CampaignTable {
    PLACES,
    CASUALTIES,
    INCIDENTS,
    CLAIMS,
    PANEL,
    FOOTNOTES;

    /** The name of its file. */
    public String file() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    /** Its columns, and which of them must be there. */
    public Columns columns() {
        return switch (this) {
            case PLACES -> PlacesTable.COLUMNS;
            case CASUALTIES -> CasualtiesTable.COLUMNS;
            case INCIDENTS -> IncidentsTable.COLUMNS;
            case CLAIMS -> ClaimsTable.COLUMNS;
            case PANEL -> PanelTable.COLUMNS;
            case FOOTNOTES -> FootnotesTable.COLUMNS;
        };
    }

    /** The names of its columns, in the order of the documentation. */
    public List<String> names() {
        return columns().known();
    }

    /** Those that must be there. */
    public Set<String> needed() {
        return columns().needed();
    }
}
