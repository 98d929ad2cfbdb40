package salient.table;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Rows of cells under headings, for other programs: as CSV or as JSON. */
public final class Listing {
    private final List<String> columns;
    private final List<List<Cell>> rows = new ArrayList<>();

    /** A listing without rows. */
    public Listing(String... columns) {
        this.columns = List.of(columns);
    }

    /** Adds a row that has a cell for each column. */
    public void add(Cell... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        rows.add(List.of(cells));
    }

    /** Writes a header and the rows, spelled and quoted as the tables of a run are. */
    public void writeCsv(Writer out) throws IOException {
        Rows written = new Rows(columns, out);
        for (List<Cell> row : rows) {
            written.add(row.toArray(Cell[]::new));
        }
        written.flush();
    }

    /** Writes an array with an object for each row, whose keys are the columns. */
    public void writeTo(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (List<Cell> row : rows) {
            json.writeStartObject();
            for (int i = 0; i < columns.size(); i++) {
                json.writeFieldName(columns.get(i));
                row.get(i).writeTo(json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes nothing but that array. */
    public void writeJson(Writer out) throws IOException {
        try (JsonGenerator json = HouseJson.to(out)) {
            writeTo(json);
            json.writeRaw('\n');
        }
    }
}
