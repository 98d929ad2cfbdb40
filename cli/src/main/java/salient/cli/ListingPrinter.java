package salient.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import salient.read.CampaignInputs;
import salient.run.CampaignListings;
import salient.table.HouseJson;
import salient.table.Listing;

/** Prints what campaigns hold for other programs. */
final class ListingPrinter {
    private final List<CampaignInputs> campaigns;
    private final PrintWriter out;

    /** @param campaigns one or more; the rows of one kind of thing of all of them make one table */
    ListingPrinter(List<CampaignInputs> campaigns, PrintWriter out) {
        this.campaigns = campaigns;
        this.out = out;
    }

    /** As one table if {@code format} is csv, else as an object with an array for each of {@code all}. */
    void print(Set<Listed> all, String format) throws IOException {
        if (format.equals(FormatOption.CSV)) {
            listing(all.iterator().next()).writeCsv(out);
            return;
        }
        try (JsonGenerator json = HouseJson.to(out)) {
            json.writeStartObject();
            for (Listed what : all) {
                json.writeFieldName(what.token());
                listing(what).writeTo(json);
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private Listing listing(Listed what) {
        return switch (what) {
            case CAMPAIGNS -> CampaignListings.campaigns(campaigns);
            case SCENARIOS -> CampaignListings.scenarios(campaigns);
            case ACCOUNTS -> CampaignListings.accounts(campaigns);
            case SOURCES -> CampaignListings.sources(campaigns);
            case PLACES -> CampaignListings.places(campaigns);
        };
    }
}
