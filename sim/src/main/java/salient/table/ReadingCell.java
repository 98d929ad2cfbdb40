package salient.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import salient.control.Finding;
import salient.control.Reading;
import salient.problem.Quoted;
import salient.text.Field;

/**
 * An answer of a dispute as a table has it: {@code control:sides=claims}, sides and claims joined by a plus sign.
 *
 * @param control the word for a kind of control
 */
public record ReadingCell(String control, List<Field> sides, List<Field> claims) {
    /** The text of each answer of {@code finding}; none if it is no dispute. */
    public static List<String> texts(Finding finding) {
        return finding instanceof Finding.Disputed disputed
                ? disputed.readings().stream().map(ReadingCell::text).toList()
                : List.of();
    }

    private static String text(Reading reading) {
        return reading.control().kind().token() + ":" + joined(reading.control().sides()) + "="
                + joined(reading.claims());
    }

    private static String joined(Collection<?> things) {
        return things.stream().map(Object::toString).collect(Collectors.joining("+"));
    }

    /** The parts of {@code field}; empty, with a problem filed, if it is not written so. */
    static Optional<ReadingCell> read(Field field) {
        int colon = field.text().indexOf(':');
        int equals = field.text().indexOf('=', colon);
        if (colon < 0 || equals < 0) {
            ReadBack.wrong(field, Quoted.text(field.text()) + " is no reading written control:sides=claims");
            return Optional.empty();
        }
        return Optional.of(new ReadingCell(
                field.text().substring(0, colon),
                split(field, field.text().substring(colon + 1, equals)),
                split(field, field.text().substring(equals + 1))));
    }

    private static List<Field> split(Field field, String text) {
        List<Field> pieces = new ArrayList<>();
        for (String piece : text.split("\\+", -1)) {
            if (!piece.isEmpty()) {
                pieces.add(field.piece(piece));
            }
        }
        return pieces;
    }
}
