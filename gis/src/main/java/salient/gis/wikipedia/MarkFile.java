package salient.gis.wikipedia;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import salient.place.Position;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.problem.Unseen;
import salient.text.Limits;
import salient.text.SourceFile;
import salient.text.SourceText;

/** Reads the marks of a module: tables with {@code lat}, {@code long} and {@code mark}, or these in a row. */
final class MarkFile {
    private static final Pattern COMMENTED =
            Pattern.compile("\\blat(?:[\"']\\s*\\])?\\s*=|[{(]\\s*-?\\d+\\.\\d+\\s*,\\s*-?\\d+\\.\\d+\\s*,");
    private static final Pattern FILE_WORD = Pattern.compile("^(?i:file|image):");
    private static final Pattern LINK = Pattern.compile("\\[\\[(?:[^\\[\\]|]*\\|)?([^\\[\\]|]*)\\]\\]");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(?:\\.\\d{1,20})?");

    private final String file;
    private final Problems problems;
    private final List<Mark> marks = new ArrayList<>();

    private MarkFile(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** @param commented how many marks stand in comments and are none */
    record Read(List<Mark> marks, int commented) {
        Read {
            marks = List.copyOf(marks);
        }
    }

    /** The marks of {@code file}; fewer, with problems filed, if it is no module of marks. */
    static Read read(SourceFile file, Problems problems) {
        int before = problems.errors();
        MarkFile reader = new MarkFile(file.name(), problems);
        LuaTokens tokens = new LuaTokens(file.inMemory(Limits.ofThisJava(), problems)
                .flatMap(held -> SourceText.decode(held, problems))
                .orElse(""));
        try {
            LuaReader.read(tokens).forEach(reader::find);
        } catch (WrongLuaException e) {
            reader.tell(ProblemCode.MALFORMED_FILE, e.line(), e.what(), e.cure());
        }
        if (problems.errors() == before && reader.marks.isEmpty()) {
            reader.tell(
                    ProblemCode.MALFORMED_FILE,
                    1,
                    "this is no table of marks",
                    "name a module of a detailed map, whose tables have lat, long and mark");
        }
        long commented = tokens.comments().stream()
                .mapToLong(comment -> COMMENTED.matcher(comment).results().count())
                .sum();
        return new Read(reader.marks, (int) commented);
    }

    private void find(LuaValue value) {
        if (!(value instanceof LuaValue.Table table)) {
            return;
        }
        if (table.named().containsKey("lat")) {
            String lon = table.text("long").isEmpty() ? table.text("lon") : table.text("long");
            String name = table.text("label").isEmpty() ? table.text("link") : table.text("label");
            add(table.line(), table.text("lat"), lon, table.text("mark"), name);
        } else if (isNumber(table.text(0)) && isNumber(table.text(1))) {
            String name = table.text(4).isEmpty() ? table.text(5) : table.text(4);
            add(table.line(), table.text(0), table.text(1), table.text(2), name);
        } else {
            Stream.concat(table.named().values().stream(), table.listed().stream())
                    .forEach(this::find);
        }
    }

    private void add(int line, String lat, String lon, String icon, String name) {
        OptionalDouble north = degrees("lat", lat, 90, line);
        OptionalDouble east = degrees("long", lon, 180, line);
        String plain =
                FILE_WORD.matcher(icon.replace('_', ' ')).replaceFirst("").strip();
        if (plain.isEmpty()) {
            tell(ProblemCode.MISSING_VALUE, line, "the mark has no icon", "give it one with mark in " + file);
        }
        if (north.isPresent() && east.isPresent() && !plain.isEmpty()) {
            marks.add(new Mark(
                    new Position(north.getAsDouble(), east.getAsDouble()), Unseen.shown(plain), plainName(name), line));
        }
    }

    private OptionalDouble degrees(String what, String text, int most, int line) {
        if (isNumber(text) && Math.abs(Double.parseDouble(text)) <= most) {
            return OptionalDouble.of(Double.parseDouble(text));
        }
        tell(
                ProblemCode.INVALID_NUMBER,
                line,
                what + " " + Quoted.text(text) + " of the mark is not a number of degrees",
                "write a number from -" + most + " to " + most + " in " + file);
        return OptionalDouble.empty();
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** A label without the signs of wiki text. */
    private static String plainName(String name) {
        String words = LINK.matcher(TAG.matcher(name).replaceAll(" ")).replaceAll("$1");
        return Unseen.shown(words.replace("'''", "")
                .replace("''", "")
                .replaceAll("\\s+", " ")
                .strip());
    }

    private void tell(ProblemCode code, int line, String what, String cure) {
        problems.error(code, new Origin(file, line, 0), what, cure);
    }
}
