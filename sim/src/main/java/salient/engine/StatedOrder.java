package salient.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.DayTime;

/**
 * Claims in the order that they state: again and again the first row before which no other that waits is stated; of rows
 * that all wait for one another, the first. The time that it takes grows hardly faster than the rows.
 */
final class StatedOrder {
    private final List<Claim> rows;
    private final List<List<Integer>> followers = new ArrayList<>();
    private final List<Preceded> times;

    /** For each row, how much it still waits for. */
    private final int[] barriers;

    private final boolean[] taken;
    private final PriorityQueue<Integer> free = new PriorityQueue<>();

    private StatedOrder(List<Claim> rows) {
        this.rows = rows;
        this.barriers = new int[rows.size()];
        this.taken = new boolean[rows.size()];
        findFollowers();
        // Clock times that come twice are ordered among themselves by the clock.
        this.times = List.of(
                timed(
                        time -> true,
                        time -> time.earliest().toNanos(),
                        time -> time.latest().toNanos()),
                timed(
                        DayTime::comesTwice,
                        time -> time.local().toNanoOfDay(),
                        time -> time.local().toNanoOfDay()));
    }

    /** The same rows in order. */
    static List<Claim> of(List<Claim> rows) {
        boolean stated = rows.stream()
                .anyMatch(row ->
                        row.dating().time().isPresent() || !row.dating().after().isEmpty());
        return stated ? new StatedOrder(rows).sorted() : rows;
    }

    private void findFollowers() {
        Map<ClaimId, Integer> numbers = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            numbers.put(rows.get(row).id(), row);
            followers.add(new ArrayList<>());
        }
        for (int row = 0; row < rows.size(); row++) {
            for (ClaimId id : new LinkedHashSet<>(rows.get(row).dating().after())) {
                if (numbers.containsKey(id)) {
                    followers.get(numbers.get(id)).add(row);
                    barriers[row]++;
                }
            }
        }
    }

    private Preceded timed(Predicate<DayTime> which, ToLongFunction<DayTime> begins, ToLongFunction<DayTime> ends) {
        List<Preceded.Span> spans = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Optional<DayTime> time = rows.get(row).dating().time().filter(which);
            if (time.isPresent()) {
                spans.add(new Preceded.Span(row, begins.applyAsLong(time.get()), ends.applyAsLong(time.get())));
                barriers[row]++;
            }
        }
        Preceded preceded = new Preceded(spans);
        for (int row = 0; row < rows.size(); row++) {
            // What is said to follow a row is not before it, whatever its time.
            for (int follower : followers.get(row)) {
                preceded.excuse(follower, row);
            }
        }
        return preceded;
    }

    private List<Claim> sorted() {
        List<Claim> sorted = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (barriers[row] == 0) {
                free.add(row);
            }
        }
        times.forEach(this::passTheUnpreceded);
        int first = 0;
        while (sorted.size() < rows.size()) {
            while (taken[first]) {
                first++;
            }
            int next = free.isEmpty() ? first : free.remove();
            taken[next] = true;
            sorted.add(rows.get(next));
            followers.get(next).forEach(this::passBarrier);
            times.forEach(time -> time.leave(next));
            times.forEach(this::passTheUnpreceded);
        }
        return sorted;
    }

    private void passTheUnpreceded(Preceded time) {
        for (OptionalInt row = time.next(); row.isPresent(); row = time.next()) {
            passBarrier(row.getAsInt());
        }
    }

    private void passBarrier(int row) {
        barriers[row]--;
        if (barriers[row] == 0 && !taken[row]) {
            free.add(row);
        }
    }
}
