package salient.gis.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import salient.problem.Origin;
import salient.text.Field;

/** What a column holds that means nothing: each once, where it stands first, and in how many rows. */
final class Refused {
    /** Of more of them only the number is kept. */
    private static final int MOST = 10_000;

    private final Map<String, Word> words = new HashMap<>();
    private final List<Word> inOrder = new ArrayList<>();
    private final Word others = new Word("", Origin.of(""));

    /** One that means nothing. */
    static final class Word {
        private final String text;
        private final Origin first;
        private long rows;

        private Word(String text, Origin first) {
            this.text = text;
            this.first = first;
        }

        /** It stands in one row more. */
        void again() {
            rows++;
        }

        String text() {
            return text;
        }

        Origin first() {
            return first;
        }

        long rows() {
            return rows;
        }

        /** How often it stands elsewhere, for the end of a message; empty if it stands once. */
        String elsewhere() {
            return rows == 1 ? "" : ", and in " + (rows - 1) + (rows == 2 ? " row" : " rows") + " after it";
        }
    }

    /** The word in {@code field}. */
    Word word(Field field) {
        Word known = words.get(field.text());
        if (known != null) {
            return known;
        }
        if (words.size() == MOST) {
            return others;
        }
        Word added = new Word(field.text(), field.origin());
        words.put(field.text(), added);
        inOrder.add(added);
        return added;
    }

    /** They, in the order in which they were met. */
    List<Word> all() {
        return inOrder;
    }

    /** Rows in which any of them stands. */
    long rows() {
        return others.rows() + inOrder.stream().mapToLong(Word::rows).sum();
    }

    boolean isEmpty() {
        return inOrder.isEmpty();
    }
}
