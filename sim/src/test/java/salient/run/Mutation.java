package salient.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spoils a text as tools, people and chance do; the same seed spoils it in the same way. */
final class Mutation {
    private static final List<String> WORDS = List.of(
            "",
            " ",
            "0",
            "-1",
            "-0",
            "1e309",
            "NaN",
            "99999999999999999999",
            "0000-00-00",
            "0000-01-01",
            "9999-12-31",
            "2020-02-30",
            "-999999999-01-01",
            "24:00",
            "23:59Z",
            "red",
            "red;blue",
            "alder",
            "vale",
            "eve",
            "gazette:hill-captured",
            "held",
            "null",
            "~",
            "true",
            "[]",
            "{}",
            "[[[]]]",
            "&a [*a]",
            "!!int x",
            "\"",
            "'",
            "\"\"\"",
            ",",
            ";",
            ":",
            ": ",
            "- ",
            "#",
            "=",
            "\n",
            "\n\n",
            "\r",
            "\t",
            "\u0000",
            "\u202e",
            "\ufeff",
            "\uffff",
            "\ud800",
            "😀",
            "كسب",
            "ab".repeat(2_000),
            "../../x");

    private final Random chance;

    Mutation(long seed) {
        this.chance = new Random(seed);
    }

    /** A whole number from 0, below {@code bound}. */
    int below(int bound) {
        return chance.nextInt(bound);
    }

    /** {@code text}, spoilt in one to four ways. */
    String of(String text) {
        String spoilt = text;
        for (int times = 1 + chance.nextInt(4); times > 0; times--) {
            spoilt = once(spoilt);
        }
        return spoilt;
    }

    private String once(String text) {
        int from = chance.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + 1 + chance.nextInt(12));
        return switch (chance.nextInt(8)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, from) + word() + text.substring(from);
            case 2 -> text.substring(0, from);
            case 3 -> text.substring(0, to) + text.substring(from);
            case 4 -> lines(text);
            default -> cell(text, from);
        };
    }

    /** Another word in place of the cell, value or key around {@code at}. */
    private String cell(String text, int at) {
        int from = at;
        while (from > 0 && ",\n:[]{}\" ;".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = at;
        while (to < text.length() && ",\n:[]{}\" ;".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(0, from) + word() + text.substring(to);
    }

    /** Two lines exchanged, or one told twice. */
    private String lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int one = chance.nextInt(lines.size());
        int other = chance.nextInt(lines.size());
        if (chance.nextBoolean()) {
            lines.add(other, lines.get(one));
        } else {
            lines.set(one, lines.set(other, lines.get(one)));
        }
        return String.join("\n", lines);
    }

    private String word() {
        return WORDS.get(chance.nextInt(WORDS.size()));
    }
}
