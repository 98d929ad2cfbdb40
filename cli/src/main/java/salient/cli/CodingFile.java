package salient.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Unseen;
import salient.read.SourceFile;

/** A CSV file that the command line names, wherever it lies, as records. */
final class CodingFile {
    private static final int MOST_CELLS = 1_000;
    private static final int LONGEST_RECORD = 1_000_000;

    private final String name;
    private final Problems problems;

    /** @param name the file as messages call it */
    CodingFile(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /** One record with the line on which it starts. */
    record Line(int line, List<String> cells) {}

    /** All records, the header first; empty, with a problem filed, if the file cannot be read or parsed. */
    Optional<List<Line>> read(Path path) {
        problems.reading(name);
        return bytes(path).flatMap(this::text).flatMap(this::records);
    }

    private Optional<byte[]> bytes(Path path) {
        if (!Files.exists(path)) {
            return fault(ProblemCode.MISSING_FILE, "the file is not there", "mend the name " + name);
        }
        // A pipe or a device would be read without end, so only plain files are opened.
        if (!Files.isRegularFile(path)) {
            return fault(ProblemCode.UNREADABLE_FILE, "this is no plain file", "name a table in place of " + name);
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(SourceFile.LARGEST_BYTES + 1);
            return bytes.length > SourceFile.LARGEST_BYTES
                    ? fault(
                            ProblemCode.OVERSIZED_FILE,
                            "the file is larger than " + SourceFile.LARGEST_BYTES / (1024 * 1024) + " MB",
                            "take out of " + name + " what does not belong in it")
                    : Optional.of(bytes);
        } catch (IOException e) {
            return fault(ProblemCode.UNREADABLE_FILE, "the file cannot be read", "make " + name + " readable");
        }
    }

    private Optional<String> text(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return fault(ProblemCode.WRONG_ENCODING, "the file is not UTF-8", "save " + name + " as UTF-8");
        }
        if (text.startsWith("\uFEFF")) {
            problems.warning(
                    ProblemCode.BYTE_ORDER_MARK,
                    new Origin(name, 1, 1),
                    "the file begins with a byte-order mark",
                    "save " + name + " as UTF-8 without a byte-order mark");
            text = text.substring(1);
        }
        text = text.replace("\r\n", "\n").replace('\r', '\n');
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Optional<Integer> unseen = lines.get(i)
                    .codePoints()
                    .boxed()
                    .filter(c -> c != '\t' && Unseen.isUnseen(c))
                    .findFirst();
            if (unseen.isPresent()) {
                problems.error(
                        ProblemCode.CONTROL_CHARACTER,
                        new Origin(name, i + 1, 0),
                        "the character " + Unseen.code(unseen.get()) + " cannot be seen and does not belong in a text",
                        "delete it in line " + (i + 1) + " of " + name);
                return Optional.empty();
            }
        }
        return Optional.of(text);
    }

    private Optional<List<Line>> records(String text) {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(MOST_CELLS)
                .maxFieldSize(LONGEST_RECORD)
                .maxRecordSize(LONGEST_RECORD)
                .build();
        List<Line> records = new ArrayList<>();
        int line = 0;
        try {
            for (CsvRecord record : CsvReader.builder()
                    .skipEmptyLines(true)
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .build(handler, text)) {
                line = (int) record.getStartingLineNumber();
                records.add(new Line(line, record.getFields()));
            }
        } catch (CsvParseException e) {
            problems.error(
                    ProblemCode.MALFORMED_FILE,
                    new Origin(name, line + 1, 0),
                    "the table cannot be read on from here: a double quote is not closed or closed too early",
                    "write two double quotes for one that belongs to the text in " + name);
            return Optional.empty();
        }
        return Optional.of(records);
    }

    private <T> Optional<T> fault(ProblemCode code, String what, String fix) {
        problems.error(code, Origin.of(name), what, fix);
        return Optional.empty();
    }
}
