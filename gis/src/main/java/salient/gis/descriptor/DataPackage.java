package salient.gis.descriptor;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import salient.account.Account;
import salient.run.Excerpt;
import salient.run.RunDescription;
import salient.run.RunDraft;
import salient.table.HouseJson;
import salient.telling.Credits;

/**
 * {@code datapackage.json}: the tables of a run as a Data Package of Frictionless, version 2 (datapackage.org, 2024), with a
 * schema for each.
 */
public final class DataPackage implements RunDescription {
    static final String FILE = "datapackage.json";

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
    private static final String SCHEMA = "https://datapackage.org/profiles/2.0/tableschema.json";

    @Override
    public void addTo(RunDraft draft, Excerpt excerpt) {
        SortedMap<String, RunDraft.Written> files = draft.files();
        draft.write(FILE, out -> write(out, files, excerpt));
    }

    private static void write(OutputStream out, SortedMap<String, RunDraft.Written> files, Excerpt excerpt)
            throws IOException {
        try (JsonGenerator json = HouseJson.to(out)) {
            json.writeStartObject();
            json.writeStringField("$schema", PROFILE);
            json.writeStringField(
                    "name",
                    excerpt.replay().inputs().dossier().campaign().id() + "-"
                            + excerpt.replay().judgement().scenario().id());
            json.writeStringField("title", RunWords.title(excerpt));
            json.writeStringField("description", RunWords.description(excerpt));
            writeSources(json, excerpt);
            json.writeArrayFieldStart("resources");
            for (Map.Entry<String, DescribedTable> table : DescribedTable.all().entrySet()) {
                RunDraft.Written written = files.get(table.getKey());
                if (written != null) {
                    writeResource(json, table.getValue(), written);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeSources(JsonGenerator json, Excerpt excerpt) throws IOException {
        json.writeArrayFieldStart("sources");
        for (Account account : Credits.of(
                        excerpt.replay().inputs().dossier(),
                        List.of(excerpt.replay().judgement()))
                .accounts()) {
            json.writeStartObject();
            json.writeStringField("title", account.title());
            if (!account.publication().addresses().isEmpty()) {
                json.writeStringField("path", account.publication().addresses().get(0));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeResource(JsonGenerator json, DescribedTable table, RunDraft.Written written)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("name", table.file().replace(".csv", ""));
        json.writeStringField("path", table.file());
        json.writeStringField("type", "table");
        json.writeStringField("description", table.meaning());
        json.writeStringField("format", "csv");
        json.writeStringField("mediatype", MediaTypes.of(table.file()));
        json.writeStringField("encoding", "utf-8");
        json.writeNumberField("bytes", written.bytes());
        json.writeStringField("hash", "sha256:" + written.sha256());
        json.writeObjectFieldStart("schema");
        json.writeStringField("$schema", SCHEMA);
        json.writeArrayFieldStart("fields");
        for (DescribedTable.Column column : table.columns()) {
            json.writeStartObject();
            json.writeStringField("name", column.name());
            json.writeStringField("type", column.type());
            json.writeStringField("description", column.meaning());
            switch (column.type()) {
                case "list" -> json.writeStringField("delimiter", ";");
                case "boolean" -> {
                    writeWords(json, "trueValues", "yes");
                    writeWords(json, "falseValues", "no");
                }
                default -> {}
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeWords(JsonGenerator json, String key, String word) throws IOException {
        json.writeArrayFieldStart(key);
        json.writeString(word);
        json.writeEndArray();
    }
}
