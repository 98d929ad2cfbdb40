package salient.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import salient.account.Dossier;
import salient.account.SourceId;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.place.Place;
import salient.place.PlaceId;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.text.Names;
import salient.text.Row;
import salient.text.RowIds;
import salient.text.SourceFile;
import salient.text.Table;
import salient.text.TableFile;
import salient.time.DaySpan;
import salient.workspace.CampaignFiles;

/**
 * Reads a table of claims that one coder wrote, wherever it lies: its rows as they are written, and problems for what is
 * wrong in the columns by which codings are compared.
 */
public final class CodingReader {
    /** The columns of {@code claims.csv}, those that are empty throughout included. */
    public static final List<String> COLUMNS = ClaimsTable.COLUMNS.known();

    private static final Names<String> CONTROLS = Names.words("control", ProblemCode.INVALID_VALUE, ClaimShape.words());

    private final DaySpan period;
    private final Names<SourceId> sources;
    private final Names<PlaceId> places;
    private final Names<SideId> sides;

    /** @param dossier has the places, sources and sides that rows may name */
    public CodingReader(Dossier dossier) {
        CampaignFiles files = new CampaignFiles(dossier.campaign().id());
        this.period = dossier.campaign().period();
        this.sources = SourcesYaml.names(files.sources(), dossier.sources().values());
        this.places = PlacesTable.names(files.data("places.csv"));
        for (Place place : dossier.gazetteer().all()) {
            places.add(place.id().value(), place.id());
            places.alsoKnown(place.id().value(), place.names());
        }
        this.sides = SidesAndCamps.sideNames(files.data("campaign.yaml"));
        for (Side side : dossier.campaign().sides()) {
            sides.add(side.id().value(), side.id());
            sides.alsoKnown(side.id().value(), Stream.of(side.name(), side.label()));
        }
    }

    /**
     * A row of the table.
     *
     * @param line where it starts, from 1
     * @param cells what it says, by column; empty ones are left out
     */
    public record CodedRow(int line, Map<String, String> cells) {}

    /**
     * The rows of the table at {@code path}; not to be used if errors were filed.
     *
     * @param name the file as messages call it
     */
    public List<CodedRow> read(Path path, String name, Problems problems) {
        List<CodedRow> rows = new ArrayList<>();
        Optional<Table> table = SourceFile.at(path, name, problems)
                .flatMap(file -> TableFile.read(file, ClaimsTable.COLUMNS, problems));
        Names<String> ids =
                Names.listedIn(name, "claim", "is not there", ProblemCode.UNKNOWN_CLAIM, "add a row for it to");
        RowIds.register(table, true, "claim", ids);
        table.ifPresent(read -> read.rows().forEach(row -> rows.add(row(row))));
        return rows;
    }

    private CodedRow row(Row row) {
        row.required("source").ifPresent(sources::find);
        row.required("place").ifPresent(places::find);
        row.required("kind").ifPresent(ClaimsTable.KINDS::find);
        row.optional("part").ifPresent(ClaimsTable.PARTS::find);
        row.optional("control").ifPresent(CONTROLS::find);
        for (String column : List.of("actor", "against")) {
            row.optional(column).ifPresent(field -> field.pieces().forEach(sides::find));
        }
        Optional<DaySpan> days = Days.within(row.required("date"), row.optional("date_to"), Optional.of(period));
        Map<String, String> cells = new TreeMap<>();
        for (String column : COLUMNS) {
            row.optional(column).ifPresent(field -> cells.put(column, field.text()));
        }
        // Two coders may write one day in two ways.
        days.ifPresent(span -> {
            cells.put("date", span.first().toString());
            if (span.days() > 1 || cells.containsKey("date_to")) {
                cells.put("date_to", span.last().toString());
            }
        });
        return new CodedRow(row.line(), cells);
    }
}
