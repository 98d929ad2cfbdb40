package salient.gis.descriptor;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.account.Account;
import salient.account.Dossier;
import salient.account.Source;
import salient.read.InputFile;
import salient.run.Excerpt;
import salient.run.RunDescription;
import salient.run.RunDraft;
import salient.run.ToolVersion;
import salient.table.HouseJson;
import salient.telling.Credits;
import salient.telling.Heard;

/**
 * {@code ro-crate-metadata.json}: a run as a research object by RO-Crate 1.3 (researchobject.org, 2026): its files, the
 * replay that made them, of which files, by which tool, on whose word. As no clock is asked, the day of publication is that
 * of the latest document that was heard.
 */
public final class ResearchCrate implements RunDescription {
    static final String FILE = "ro-crate-metadata.json";

    private static final String SPECIFICATION = "https://w3id.org/ro/crate/1.3";
    private static final String ROOT = "./";
    private static final String TERMS = "#terms";
    private static final String REPLAY = "#replay";
    private static final String TOOL = "#salient";

    @Override
    public void addTo(RunDraft draft, Excerpt excerpt) {
        SortedMap<String, RunDraft.Written> files = draft.files();
        draft.write(FILE, out -> write(out, files, excerpt));
    }

    private static void write(OutputStream out, SortedMap<String, RunDraft.Written> files, Excerpt excerpt)
            throws IOException {
        try (JsonGenerator json = HouseJson.to(out)) {
            json.writeStartObject();
            json.writeStringField("@context", SPECIFICATION + "/context");
            json.writeArrayFieldStart("@graph");
            new Graph(json, files, excerpt).write();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** The entities, one after the other. */
    private static final class Graph {
        private final JsonGenerator json;
        private final SortedMap<String, RunDraft.Written> files;
        private final Excerpt excerpt;
        private final Dossier dossier;
        private final List<Account> accounts;
        private final List<Source> sources;

        private Graph(JsonGenerator json, SortedMap<String, RunDraft.Written> files, Excerpt excerpt) {
            this.json = json;
            this.files = files;
            this.excerpt = excerpt;
            this.dossier = excerpt.replay().inputs().dossier();
            this.accounts =
                    Credits.of(dossier, List.of(excerpt.replay().judgement())).accounts();
            this.sources = Heard.by(List.of(excerpt.replay().judgement())).sources().stream()
                    .map(id -> dossier.sources().get(id))
                    .toList();
        }

        private void write() throws IOException {
            writeDescriptor();
            writeRoot();
            for (Map.Entry<String, RunDraft.Written> file : files.entrySet()) {
                begin(file.getKey(), "File");
                text("name", file.getKey());
                text("encodingFormat", MediaTypes.of(file.getKey()));
                text("contentSize", Long.toString(file.getValue().bytes()));
                text("sha256", file.getValue().sha256());
                json.writeEndObject();
            }
            writeReplay();
            for (Account account : accounts) {
                begin(id(account), "CreativeWork");
                text("name", account.title());
                text("publisher", account.publication().publisher());
                text("datePublished", account.publication().published().toString());
                text("inLanguage", account.publication().language());
                references("url", account.publication().addresses());
                json.writeEndObject();
            }
            SortedSet<String> addresses = new TreeSet<>();
            accounts.forEach(account -> addresses.addAll(account.publication().addresses()));
            for (String address : addresses) {
                begin(address, "WebPage");
                text("name", address);
                json.writeEndObject();
            }
            for (Source source : sources) {
                begin(id(source), "Thing");
                text("name", source.name());
                text("additionalType", source.kind());
                text(
                        "description",
                        "camp " + source.camp() + ", reliability " + source.reliability() + " ("
                                + source.reliability().meaning() + ")");
                json.writeEndObject();
            }
        }

        private void writeDescriptor() throws IOException {
            begin(FILE, "CreativeWork");
            reference("conformsTo", SPECIFICATION);
            reference("about", ROOT);
            json.writeEndObject();
        }

        private void writeRoot() throws IOException {
            begin(ROOT, "Dataset");
            text("name", RunWords.title(excerpt));
            text("description", RunWords.description(excerpt));
            text("datePublished", published());
            reference("license", TERMS);
            text(
                    "temporalCoverage",
                    excerpt.days().first() + "/" + excerpt.days().last());
            references("hasPart", files.keySet());
            references("citation", accounts.stream().map(Graph::id).toList());
            references("mentions", mentioned());
            json.writeEndObject();
            begin(TERMS, "CreativeWork");
            text("name", "Terms of the data");
            String attribution = dossier.campaign().cartography().attribution();
            text(
                    "description",
                    "The campaign states no licence for its data as a whole."
                            + (attribution.isEmpty() ? "" : " To be named: " + attribution));
            json.writeEndObject();
        }

        private Collection<String> mentioned() {
            List<String> mentioned = new ArrayList<>(List.of(REPLAY));
            sources.forEach(source -> mentioned.add(id(source)));
            return mentioned;
        }

        private String published() {
            return accounts.stream()
                    .map(account -> account.publication().published())
                    .max(LocalDate::compareTo)
                    .orElse(excerpt.days().last())
                    .toString();
        }

        private void writeReplay() throws IOException {
            begin(REPLAY, "CreateAction");
            text(
                    "name",
                    "salient replay " + excerpt.replay().judgement().scenario().id());
            reference("instrument", TOOL);
            references(
                    "object",
                    excerpt.replay().inputs().files().stream().map(Graph::id).toList());
            reference("result", ROOT);
            json.writeEndObject();
            begin(TOOL, "SoftwareApplication");
            text("name", "Salient");
            text("version", ToolVersion.text());
            text("license", "Apache-2.0");
            json.writeEndObject();
            for (InputFile input : excerpt.replay().inputs().files()) {
                begin(id(input), "CreativeWork");
                text("name", input.path());
                text("encodingFormat", MediaTypes.of(input.path()));
                text("sha256", input.sha256());
                json.writeEndObject();
            }
        }

        private static String id(Account account) {
            return "#account/" + account.id();
        }

        private static String id(Source source) {
            return "#source/" + source.id();
        }

        private static String id(InputFile input) {
            return "#input/" + input.path();
        }

        private void begin(String id, String type) throws IOException {
            json.writeStartObject();
            json.writeStringField("@id", id);
            json.writeStringField("@type", type);
        }

        private void text(String key, String text) throws IOException {
            if (!text.isEmpty()) {
                json.writeStringField(key, text);
            }
        }

        private void reference(String key, String id) throws IOException {
            json.writeFieldName(key);
            writeReference(id);
        }

        private void references(String key, Collection<String> ids) throws IOException {
            json.writeArrayFieldStart(key);
            for (String id : ids) {
                writeReference(id);
            }
            json.writeEndArray();
        }

        private void writeReference(String id) throws IOException {
            json.writeStartObject();
            json.writeStringField("@id", id);
            json.writeEndObject();
        }
    }
}
