package salient.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import salient.problem.Origin;

class RecordReaderTest {
    private static final String[] PIECES = {
        "a", "bc", ",", ",", ",", "\n", "\n", "\r\n", "\r", "\"", "\"\"", "\"x\"", " ", "é", "كسب", "😀", ";"
    };

    /** A stream that gives few bytes at a time, so that records, cells and characters are torn wherever they can be. */
    private static InputStream inPieces(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(3, length));
            }
        };
    }

    private static List<String> records(InputStream in) throws IOException {
        RecordReader reader = new RecordReader(in);
        List<String> records = new ArrayList<>();
        while (reader.next()) {
            TableRecord record = reader.keep();
            records.add(
                    reader.fault() == RecordReader.Fault.NONE
                            ? record.line() + " "
                                    + IntStream.range(0, record.size())
                                            .mapToObj(record::cell)
                                            .toList()
                            : "fault");
        }
        return records;
    }

    /** What a library makes of {@code text}, whose lines end in LF. */
    private static List<String> asTheLibraryReads(String text) {
        List<String> records = new ArrayList<>();
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
        try {
            reader.forEach(record -> records.add(record.getStartingLineNumber() + " " + record.getFields()));
        } catch (CsvParseException e) {
            records.add("fault");
        }
        return records;
    }

    @RepeatedTest(500)
    void recordsAreThoseOfAnyOtherReader(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        String plain = text.toString().replace("\r\n", "\n").replace('\r', '\n');
        byte[] bytes = text.toString().getBytes(UTF_8);

        assertThat(records(new ByteArrayInputStream(bytes)))
                .as("%s", text)
                .isEqualTo(asTheLibraryReads(plain))
                .isEqualTo(records(inPieces(bytes)));
    }

    @Test
    void cellsAreWhereAnEditorShowsThem() throws IOException {
        RecordReader reader = new RecordReader(new ByteArrayInputStream("é😀,\"b\r\nc\",d\r\n,x".getBytes(UTF_8)));
        assertThat(reader.next()).isTrue();
        TableRecord first = reader.keep();
        assertThat(first.origin("t", 1)).isEqualTo(new Origin("t", 1, 5));
        assertThat(first.origin("t", 2)).isEqualTo(new Origin("t", 2, 4));
        assertThat(reader.next()).isTrue();
        assertThat(reader.keep().origin("t", 1)).isEqualTo(new Origin("t", 3, 2));
    }

    @Test
    void aCellThatIsTooLongIsToldFromOneThatIsNeverClosed() throws IOException {
        String longer = "x".repeat(3 * RecordReader.LONGEST_RECORD);
        assertThat(faultOf("a,\"" + longer + "\",b\n")).isEqualTo(RecordReader.Fault.TOO_LONG);
        assertThat(faultOf("a,\"" + longer)).isEqualTo(RecordReader.Fault.UNCLOSED_QUOTE);
        assertThat(faultOf("a," + longer + "\n")).isEqualTo(RecordReader.Fault.TOO_LONG);
        assertThat(faultOf(",".repeat(RecordReader.MOST_CELLS))).isEqualTo(RecordReader.Fault.TOO_LONG);
        assertThat(faultOf(",".repeat(RecordReader.MOST_CELLS - 1))).isEqualTo(RecordReader.Fault.NONE);
    }

    private static RecordReader.Fault faultOf(String text) throws IOException {
        RecordReader reader = new RecordReader(new ByteArrayInputStream(text.getBytes(UTF_8)));
        assertThat(reader.next()).isTrue();
        return reader.fault();
    }
}
