package salient.gis.panel;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import salient.problem.Origin;

/** Numbers the rows of several files through, so that one number says in which line of which file a row stands. */
final class RowNumbers {
    private final NavigableMap<Integer, String> files = new TreeMap<>();
    private int before;
    private int last;

    /** The rows that are numbered from now on are those of {@code file}. */
    void begin(String file) {
        before = last;
        files.put(before, file);
    }

    /** The number of the row in {@code line} of the file at which reading is. */
    int of(int line) {
        // More rows than this are refused before they can be folded into anything.
        last = Math.max(last, Math.toIntExact(Math.min(Integer.MAX_VALUE, (long) before + line)));
        return Math.toIntExact(Math.min(Integer.MAX_VALUE, (long) before + line));
    }

    /** Where the row {@code number} stands. */
    Origin origin(int number) {
        Map.Entry<Integer, String> file = files.lowerEntry(number);
        return new Origin(file.getValue(), number - file.getKey(), 0);
    }

    /** The same in words: {@code line 3 of control.csv}. */
    String words(int number) {
        Origin at = origin(number);
        return "line " + at.line() + " of " + at.file();
    }
}
