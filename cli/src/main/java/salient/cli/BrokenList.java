package salient.cli;

import java.util.stream.IntStream;

/** A list with blanks behind its commas, which the shell makes several arguments of. */
final class BrokenList {
    private BrokenList() {}

    /** What to say of the first that is among {@code arguments}, to follow what is wrong with them; nothing if none is. */
    static String remark(String... arguments) {
        return IntStream.range(0, arguments.length - 1)
                .filter(i -> arguments[i].endsWith(",") || arguments[i + 1].startsWith(","))
                .mapToObj(i -> "; a list has no blanks: write " + joined(i, arguments))
                .findFirst()
                .orElse("");
    }

    /** The list of which the argument {@code at} is the first piece. */
    private static String joined(int at, String... arguments) {
        StringBuilder list = new StringBuilder(arguments[at]);
        for (int i = at + 1;
                i < arguments.length && (arguments[i - 1].endsWith(",") || arguments[i].startsWith(","));
                i++) {
            list.append(arguments[i]);
        }
        return list.toString();
    }
}
