package salient.columns;

/** What the cells of a column are. A cell of any of them may be empty: there is nothing to say. */
public enum ColumnType {
    /** Any text; lists are joined by semicolons. */
    TEXT,
    /** A whole number of 64 bits. */
    WHOLE,
    /** A number with decimals, of 64 bits. */
    DECIMAL,
    /** A day, written as in 2014-03-21. */
    DAY
}
