package salient.folder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Tells whether a folder is a run that this tool wrote, and may replace. */
public final class OwnRun {
    private static final long LARGEST_MANIFEST_BYTES = 32L * 1024 * 1024;

    private OwnRun() {}

    /** Whether {@code folder} is a folder, no link, with a manifest in it that says so. */
    public static boolean is(Path folder) {
        Path manifest = folder.resolve(RunFormat.MANIFEST);
        try {
            return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(manifest) <= LARGEST_MANIFEST_BYTES
                    && saysSo(manifest);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean saysSo(Path manifest) throws IOException {
        boolean ours = false;
        boolean format = false;
        try (InputStream in = Files.newInputStream(manifest);
                JsonParser json = new JsonFactory().createParser(in)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
                JsonToken value = json.nextToken();
                ours |= key.equals("tool")
                        && value == JsonToken.VALUE_STRING
                        && json.getText().equals(RunFormat.TOOL);
                format |= key.equals("run_format") && value == JsonToken.VALUE_NUMBER_INT;
                json.skipChildren();
            }
            return ours && format;
        }
    }
}
