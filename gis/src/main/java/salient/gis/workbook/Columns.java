package salient.gis.workbook;

/** Letters of columns, as in {@code A}, {@code Z}, {@code AA}. */
final class Columns {
    private static final int LETTERS = 26;

    private Columns() {}

    /** The letters of column {@code index}, from 0. */
    static String letters(int index) {
        String before = index < LETTERS ? "" : letters(index / LETTERS - 1);
        return before + (char) ('A' + index % LETTERS);
    }

    /** The number from 0 of the column in a reference such as {@code AB12}; -1 if it has none. */
    static int index(String reference) {
        int index = 0;
        int at = 0;
        while (at < reference.length() && at < 4 && reference.charAt(at) >= 'A' && reference.charAt(at) <= 'Z') {
            index = index * LETTERS + reference.charAt(at) - 'A' + 1;
            at++;
        }
        return index - 1;
    }
}
