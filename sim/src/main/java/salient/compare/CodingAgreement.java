package salient.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Two codings of one document side by side.
 *
 * <p>A row of A and a row of B are a pair if place, first day and locator are the same; case and spacing of the locator
 * do not count. Where several rows share all three, they are paired in four rounds: first those that also have the same
 * source, part and last day, then those of the same source and part, then those of the same source, then the rest. In each
 * round A's rows take turns from the top of the table, and each takes the topmost of B's rows that is left. What is
 * measured (kind, actor, control) has no say in it: pairs chosen because they agree would agree.
 *
 * @param pairs in the order of A's table
 * @param onlyA rows of A without a partner, in order
 * @param onlyB rows of B without a partner, in order
 */
public record CodingAgreement(List<Pair> pairs, List<CodedClaim> onlyA, List<CodedClaim> onlyB) {
    /** The columns whose agreement is measured. */
    private static final List<String> MEASURED = List.of("kind", "actor", "control");

    /** The columns in which pairs can differ: not ids, which are each coder's own, and not notes. */
    private static final List<String> COMPARED = List.of(
            "source",
            "date_to",
            "time",
            "reported",
            "reported_to",
            "part",
            "kind",
            "actor",
            "against",
            "control",
            "basis",
            "credibility",
            "cited",
            "citation_fit");

    private static final List<List<String>> ROUNDS =
            List.of(List.of("source", "part", "date_to"), List.of("source", "part"), List.of("source"), List.of());

    public CodingAgreement {
        pairs = List.copyOf(pairs);
        onlyA = List.copyOf(onlyA);
        onlyB = List.copyOf(onlyB);
    }

    /** The same claim in both codings. */
    public record Pair(CodedClaim a, CodedClaim b) {}

    /**
     * How far the pairs agree in one column.
     *
     * @param pairs those in which at least one coder filled the column; in those a cell left empty is a value too
     * @param agreeing those of them in which both values are the same
     * @param alpha Krippendorff's, nominal; absent if there is nothing to compare or all values are the same
     */
    public record Score(String column, int pairs, int agreeing, OptionalDouble alpha) {
        /** Agreeing pairs in a hundred; absent if there are none. */
        public OptionalDouble percent() {
            return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * agreeing / pairs);
        }
    }

    /** Where the two rows of a pair part; a value is empty if the cell is. */
    public record Difference(Pair pair, String column, String inA, String inB) {}

    /** Pairs the rows of {@code a} and {@code b}, each in the order of its table. */
    public static CodingAgreement of(List<CodedClaim> a, List<CodedClaim> b) {
        List<Pair> pairs = new ArrayList<>();
        List<CodedClaim> leftA = a;
        List<CodedClaim> leftB = b;
        for (List<String> columns : ROUNDS) {
            Map<List<String>, Deque<CodedClaim>> waiting = new HashMap<>();
            leftB.forEach(row -> waiting.computeIfAbsent(key(row, columns), k -> new ArrayDeque<>())
                    .add(row));
            List<CodedClaim> alone = new ArrayList<>();
            Set<CodedClaim> taken = new HashSet<>();
            for (CodedClaim row : leftA) {
                Deque<CodedClaim> partners = waiting.getOrDefault(key(row, columns), new ArrayDeque<>());
                if (partners.isEmpty()) {
                    alone.add(row);
                } else {
                    taken.add(partners.peek());
                    pairs.add(new Pair(row, partners.remove()));
                }
            }
            leftA = alone;
            leftB = leftB.stream().filter(row -> !taken.contains(row)).toList();
        }
        pairs.sort(Comparator.comparingInt(pair -> pair.a().line()));
        return new CodingAgreement(pairs, leftA, leftB);
    }

    private static List<String> key(CodedClaim row, List<String> columns) {
        List<String> key = new ArrayList<>(row.subject());
        columns.forEach(column -> key.add(row.value(column)));
        return key;
    }

    /** Agreement on kind, actor and control, in this order. */
    public List<Score> scores() {
        return MEASURED.stream().map(this::score).toList();
    }

    private Score score(String column) {
        List<List<String>> units = pairs.stream()
                .map(pair -> List.of(pair.a().value(column), pair.b().value(column)))
                .filter(unit -> !unit.get(0).isEmpty() || !unit.get(1).isEmpty())
                .toList();
        int agreeing = (int)
                units.stream().filter(unit -> unit.get(0).equals(unit.get(1))).count();
        return new Score(column, units.size(), agreeing, Krippendorff.alpha(units));
    }

    /** All differences between the rows of pairs, pair by pair and column by column. */
    public List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        for (Pair pair : pairs) {
            for (String column : COMPARED) {
                String inA = pair.a().value(column);
                String inB = pair.b().value(column);
                if (!inA.equals(inB)) {
                    differences.add(new Difference(pair, column, inA, inB));
                }
            }
        }
        return differences;
    }
}
