package salient.charts.page;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Columns of numbers, in the order in which they are first named; every row adds one to each. */
final class Columns {
    private final Map<String, IntStream.Builder> columns = new LinkedHashMap<>();

    void add(String column, int number) {
        columns.computeIfAbsent(column, none -> IntStream.builder()).add(number);
    }

    void write(RecordJson json) throws IOException {
        for (Map.Entry<String, IntStream.Builder> column : columns.entrySet()) {
            json.numbers(column.getKey(), column.getValue().build().toArray());
        }
    }
}
