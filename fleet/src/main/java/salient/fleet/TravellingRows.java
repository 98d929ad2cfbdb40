package salient.fleet;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import salient.columns.ColumnType;
import salient.columns.TableColumn;
import salient.columns.TableSchema;

/** Rows of all tables of a plan on their way to files: each says which table and task it is of, and has its cells as text. */
final class TravellingRows {
    /** In place of a table: the task failed, and the one cell says why. */
    static final String FAILURES = "failures";

    private static final String TABLE = "table";
    private static final String TASK = "task";
    private static final String ROW = "row";
    private static final String CELLS = "cells";

    /** Their columns. */
    static final StructType SCHEMA = new StructType()
            .add(TABLE, DataTypes.StringType, false)
            .add(TASK, DataTypes.IntegerType, false)
            .add(ROW, DataTypes.IntegerType, false)
            .add(CELLS, DataTypes.createArrayType(DataTypes.StringType, false), false);

    private TravellingRows() {}

    /** The number of each task that failed and why, in order. */
    static List<Row> failures(Dataset<Row> rows) {
        return rows.filter(col(TABLE).equalTo(FAILURES))
                .orderBy(TASK)
                .select(col(TASK), col(CELLS).getItem(0))
                .collectAsList();
    }

    /** The rows of the table {@code schema} with its columns, in their order, in one partition. */
    static Dataset<Row> of(TableSchema schema, Dataset<Row> rows) {
        List<TableColumn> columns = schema.columns();
        return rows.filter(col(TABLE).equalTo(schema.name()))
                .repartition(1)
                .sortWithinPartitions(TASK, ROW)
                .select(IntStream.range(0, columns.size())
                        .mapToObj(i -> cell(i, columns.get(i)))
                        .toArray(Column[]::new));
    }

    private static Column cell(int index, TableColumn column) {
        Column text = col(CELLS).getItem(index);
        return when(text.equalTo(""), lit(null))
                .otherwise(text.cast(type(column.type())))
                .as(column.name());
    }

    private static DataType type(ColumnType type) {
        return switch (type) {
            case TEXT -> DataTypes.StringType;
            case WHOLE -> DataTypes.LongType;
            case DECIMAL -> DataTypes.DoubleType;
            case DAY -> DataTypes.DateType;
        };
    }
}
