package salient.columns;

/** A column of a table. */
public record TableColumn(String name, ColumnType type) {}
