package salient.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** JSON in the house style: two spaces in, lines ended by LF, so that people can read it and lines can be compared. */
public final class HouseJson {
    private HouseJson() {}

    /** A generator that writes UTF-8 to {@code out}. */
    public static JsonGenerator to(OutputStream out) throws IOException {
        return laidOut(new JsonFactory().createGenerator(out));
    }

    /** A generator that writes to {@code out}, which stays open when it is closed. */
    public static JsonGenerator to(Writer out) throws IOException {
        JsonGenerator json = laidOut(new JsonFactory().createGenerator(out));
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        return json;
    }

    private static JsonGenerator laidOut(JsonGenerator json) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("");
        json.setPrettyPrinter(new DefaultPrettyPrinter(separators).withObjectIndenter(lines));
        return json;
    }
}
