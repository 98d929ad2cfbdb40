package salient.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * What kernels take as one measure of their campaigns grows.
 *
 * @param kernels in the order in which they were measured
 * @param ms for each kernel, by the measure that grows
 */
record Growth(List<String> kernels, SortedMap<String, SortedMap<Integer, Double>> ms) {
    /** Of more and more places, over as many days with as many changes. */
    static Growth inPlaces(List<KernelTime> times) {
        return of(times, Size::places);
    }

    /** Of more and more days, at as many places with as many changes in all. */
    static Growth inDays(List<KernelTime> times) {
        return of(times, Size::days);
    }

    private static Growth of(List<KernelTime> times, ToIntFunction<Size> measure) {
        List<String> kernels = new ArrayList<>();
        SortedMap<String, SortedMap<Integer, Double>> ms = new TreeMap<>();
        for (KernelTime time : times) {
            Size.find(time.size()).ifPresent(size -> {
                if (!kernels.contains(time.kernel())) {
                    kernels.add(time.kernel());
                }
                ms.computeIfAbsent(time.kernel(), none -> new TreeMap<>()).put(measure.applyAsInt(size), time.ms());
            });
        }
        return new Growth(kernels, ms);
    }

    /** What {@code kernel} takes at the greatest measure, as a multiple of what it takes at a tenth of it, if that is known. */
    OptionalDouble tenfold(String kernel) {
        SortedMap<Integer, Double> byMeasure = ms.get(kernel);
        Double tenth = byMeasure.get(byMeasure.lastKey() / 10);
        return tenth == null ? OptionalDouble.empty() : OptionalDouble.of(byMeasure.get(byMeasure.lastKey()) / tenth);
    }

    /** The kernels below each other, the measures beside each other. */
    Table table() {
        List<Integer> measures = ms.values().stream()
                .flatMap(byMeasure -> byMeasure.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        List<String> columns = new ArrayList<>(List.of("kernel"));
        measures.forEach(measure -> columns.add(String.format(java.util.Locale.ROOT, "%,d", measure)));
        columns.add("ten times as many");
        List<List<String>> rows = new ArrayList<>();
        for (String kernel : kernels) {
            List<String> row = new ArrayList<>(List.of(kernel));
            measures.forEach(measure -> row.add(
                    ms.get(kernel).containsKey(measure)
                            ? Table.seconds(ms.get(kernel).get(measure) / 1000)
                            : ""));
            OptionalDouble tenfold = tenfold(kernel);
            row.add(tenfold.isPresent() ? "× " + Table.number(tenfold.getAsDouble()) : "");
            rows.add(row);
        }
        return new Table(columns, rows);
    }
}
