package salient.cli.hostile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command as it is typed.
 *
 * @param words its words
 * @param values the places among them of what may be anything: a name, a date, a number
 */
record Typed(List<String> words, List<Integer> values) {
    private static final Pattern WORD = Pattern.compile("«([^»]*)»|(\\S+)");
    private static final List<String> JOINTS = List.of(" ", ",", "=", "/", ";", ":", "");

    Typed {
        words = List.copyOf(words);
        values = List.copyOf(values);
    }

    /** A command of which no word is a value. */
    static Typed of(List<String> words) {
        return new Typed(words, List.of());
    }

    /** The command in {@code line}: words with blanks between them, and values in «», which may hold blanks. */
    static Typed of(String line) {
        List<String> words = new ArrayList<>();
        List<Integer> values = new ArrayList<>();
        for (Matcher word = WORD.matcher(line); word.find(); ) {
            if (word.group(1) != null) {
                values.add(words.size());
            }
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return new Typed(words, values);
    }

    /** Each of {@code lines}. */
    static List<Typed> all(String... lines) {
        return Arrays.stream(lines).map(Typed::of).toList();
    }

    /** The same with one of its values spoilt, or two. */
    Typed spoilt(Random chance) {
        List<String> now = new ArrayList<>(words);
        for (int times = 1 + chance.nextInt(2); times > 0; times--) {
            int at = values.get(chance.nextInt(values.size()));
            String other = words.get(values.get(chance.nextInt(values.size())));
            // No system hands this one character to a program.
            now.set(at, spoilt(now.get(at), other, chance).replace("\u0000", "\u0001"));
        }
        return new Typed(now, values);
    }

    private static String spoilt(String value, String other, Random chance) {
        String nasty = NastyValues.any(chance);
        String joint = JOINTS.get(chance.nextInt(JOINTS.size()));
        return switch (chance.nextInt(8)) {
            case 0, 1 -> nasty;
            case 2 -> other;
            case 3 -> value + joint + nasty;
            case 4 -> nasty + joint + value;
            case 5 -> exchanged(value, nasty, chance);
            case 6 -> exchanged(value, other, chance);
            default -> exchanged(value, "", chance);
        };
    }

    /** One of the pieces of {@code value} exchanged for {@code by}. */
    private static String exchanged(String value, String by, Random chance) {
        List<String> pieces = new ArrayList<>(List.of(value.split("(?<=[ ,=/;:-])|(?=[ ,=/;:-])")));
        pieces.set(chance.nextInt(pieces.size()), by);
        return String.join("", pieces);
    }

    @Override
    public String toString() {
        List<String> shown = new ArrayList<>(words);
        values.forEach(at -> shown.set(at, "«" + shown.get(at) + "»"));
        return "salient " + String.join(" ", shown);
    }
}
