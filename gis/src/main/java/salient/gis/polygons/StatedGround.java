package salient.gis.polygons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.account.StatedSpans;
import salient.campaign.SideId;
import salient.place.Control;
import salient.place.Place;
import salient.time.DaySet;
import salient.time.DaySpan;

/** What an archive states of each place, folded into spans file by file, in the order of their days. */
final class StatedGround {
    private static final int NOTHING = -1;

    private final PlacesInGround places;
    private final Optional<Control> elsewhere;
    private final int carryDays;
    private final List<StatedSpans> spans = new ArrayList<>();
    private final List<Control> controls = new ArrayList<>();
    private final Map<Control, Integer> numbers = new HashMap<>();
    private final DaySet days = new DaySet();
    private Optional<Pending> pending = Optional.empty();
    private long placeDays;
    private long contested;
    private int carried;
    private int cut;

    /** What files state of places, by number, until it is known when the next ones begin. */
    private record Pending(DaySpan days, List<Integer> stated) {}

    /**
     * @param elsewhere what is so outside all polygons; empty = nothing is said of it
     * @param carryDays the longest gap between files over which what one states is so until the next
     */
    StatedGround(List<Place> places, Optional<Control> elsewhere, int carryDays) {
        this.places = new PlacesInGround(places);
        this.elsewhere = elsewhere;
        this.carryDays = carryDays;
        this.places.places().forEach(place -> spans.add(new StatedSpans()));
    }

    /** Adds what all files of {@code days} state together; they begin after those that were added before. */
    void add(DaySpan days, List<Held> held) {
        flush(Optional.of(days.from()));
        Control[] found = new Control[spans.size()];
        for (Held each : held) {
            places.find(each.polygons(), i -> found[i] = found[i] == null ? each.control() : both(found[i], each));
        }
        List<Integer> stated = new ArrayList<>();
        for (Control control : found) {
            Optional<Control> said = Optional.ofNullable(control).or(() -> elsewhere);
            boolean nothing =
                    said.filter(known -> known.kind() != Control.Kind.UNKNOWN).isEmpty();
            stated.add(nothing ? NOTHING : number(said.orElseThrow()));
        }
        contested += Arrays.stream(found)
                        .filter(control -> control instanceof Control.Contested)
                        .count()
                * days.days();
        pending = Optional.of(new Pending(days, stated));
    }

    /** No more files follow. */
    void end() {
        flush(Optional.empty());
    }

    /** Ground of several sides is contested between them. */
    private static Control both(Control one, Held other) {
        if (one.equals(other.control()) || other.control().kind() == Control.Kind.UNKNOWN) {
            return one;
        }
        if (one.kind() == Control.Kind.UNKNOWN) {
            return other.control();
        }
        SortedSet<SideId> sides = new TreeSet<>(one.sides());
        sides.addAll(other.control().sides());
        return Control.contested(sides);
    }

    private int number(Control control) {
        return numbers.computeIfAbsent(control, added -> {
            controls.add(added);
            return controls.size() - 1;
        });
    }

    private void flush(Optional<LocalDate> next) {
        if (pending.isEmpty()) {
            return;
        }
        DaySpan own = pending.get().days();
        LocalDate until = own.until();
        if (next.isPresent() && next.get().isBefore(until)) {
            cut++;
            until = next.get();
        } else if (next.isPresent() && !next.get().isAfter(until.plusDays(carryDays))) {
            carried += (int) (next.get().toEpochDay() - until.toEpochDay());
            until = next.get();
        }
        int from = (int) own.from().toEpochDay();
        int end = (int) until.toEpochDay();
        for (int i = 0; i < spans.size() && from < end; i++) {
            int stated = pending.get().stated().get(i);
            if (stated != NOTHING) {
                spans.get(i).add(spans.get(i).size(), from, end, stated, 0);
                placeDays += end - from;
            }
        }
        own.from().datesUntil(until).forEach(days::add);
        pending = Optional.empty();
    }

    /** The places, in their order. */
    List<Place> places() {
        return places.places();
    }

    /** What is stated of the place {@code number}, from 0. */
    StatedSpans of(int number) {
        return spans.get(number);
    }

    /** What is stated by {@code number}. */
    Control control(int number) {
        return controls.get(number);
    }

    /** Everything that is stated of some place. */
    List<Control> controls() {
        return List.copyOf(controls);
    }

    /** The days of which anything is stated. */
    List<DaySpan> days() {
        return days.spans();
    }

    long placeDays() {
        return placeDays;
    }

    /** Place-days in ground that is contested, or that several sides are given. */
    long contested() {
        return contested;
    }

    /** Days between files over which what the earlier one states was carried. */
    int carried() {
        return carried;
    }

    /** How many files' days were cut short because others begin within them. */
    int cut() {
        return cut;
    }
}
