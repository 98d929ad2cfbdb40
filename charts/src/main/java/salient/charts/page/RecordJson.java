package salient.charts.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes the record as JSON. Days are numbers, counted from the first day shown. */
final class RecordJson implements Closeable {
    private final JsonGenerator json;

    RecordJson(Writer out) throws IOException {
        json = new JsonFactory().createGenerator(out);
    }

    RecordJson object() throws IOException {
        json.writeStartObject();
        return this;
    }

    RecordJson object(String key) throws IOException {
        json.writeObjectFieldStart(key);
        return this;
    }

    RecordJson list(String key) throws IOException {
        json.writeArrayFieldStart(key);
        return this;
    }

    RecordJson list() throws IOException {
        json.writeStartArray();
        return this;
    }

    /** Ends the object or list begun last. */
    RecordJson end() throws IOException {
        if (json.getOutputContext().inObject()) {
            json.writeEndObject();
        } else {
            json.writeEndArray();
        }
        return this;
    }

    /** A text, made harmless; nothing if it is empty. */
    RecordJson text(String key, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(key, PageText.clean(value));
        }
        return this;
    }

    RecordJson text(String value) throws IOException {
        json.writeString(PageText.clean(value));
        return this;
    }

    /** What a letter stands for, which may be nothing. */
    RecordJson letter(char letter, String value) throws IOException {
        json.writeStringField(String.valueOf(letter), value);
        return this;
    }

    RecordJson number(String key, long value) throws IOException {
        json.writeNumberField(key, value);
        return this;
    }

    /** A measure, to a hundredth. */
    RecordJson number(String key, double value) throws IOException {
        json.writeNumberField(key, Math.round(value * 100) / 100.0);
        return this;
    }

    /** A number, or null where there is none. */
    RecordJson number(Integer value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
        return this;
    }

    RecordJson yes(String key, boolean value) throws IOException {
        if (value) {
            json.writeBooleanField(key, true);
        }
        return this;
    }

    /** A list of numbers under {@code key}. */
    RecordJson numbers(String key, List<Integer> values) throws IOException {
        json.writeFieldName(key);
        return numbers(values);
    }

    /** A column of numbers under {@code key}. */
    RecordJson numbers(String key, int[] values) throws IOException {
        json.writeFieldName(key);
        json.writeArray(values, 0, values.length);
        return this;
    }

    RecordJson numbers(List<Integer> values) throws IOException {
        json.writeStartArray();
        for (int value : values) {
            json.writeNumber(value);
        }
        json.writeEndArray();
        return this;
    }

    /** A list of texts under {@code key}. */
    RecordJson texts(String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            text(value);
        }
        json.writeEndArray();
        return this;
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
