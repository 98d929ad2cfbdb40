package salient.gis.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import salient.control.Finding;
import salient.place.Control;
import salient.place.PlaceId;
import salient.time.DaySet;
import salient.time.DaySpan;

/** What the columns of a panel state of each place and day, folded into spans; and what is to be told of its rows. */
final class StatedPanel {
    private final List<String> columns;
    private final Map<PlaceId, StatedPlace> places = new TreeMap<>();
    private final List<Control> controls = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Map<Control, Integer> numbers = new HashMap<>();
    private final DaySet days = new DaySet();
    private long rows;
    private long repeated;
    private long outside;

    /** @param columns names of the columns, in their order */
    StatedPanel(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    List<String> columns() {
        return columns;
    }

    /** The number of {@code column}, from 0; absent if it is not there. */
    Optional<Integer> find(String column) {
        int index = columns.indexOf(column);
        return index < 0 ? Optional.empty() : Optional.of(index);
    }

    /** The place {@code id}, which the panel calls {@code key}. */
    StatedPlace place(PlaceId id, String key) {
        return places.computeIfAbsent(id, added -> new StatedPlace(added, key, columns.size()));
    }

    /** The number of {@code control}, which the panel writes {@code word}. */
    int number(Control control, String word) {
        return numbers.computeIfAbsent(control, added -> {
            controls.add(added);
            words.add(word);
            return controls.size() - 1;
        });
    }

    /** What is stated by {@code number}. */
    Control control(int number) {
        return controls.get(number);
    }

    /** How the panel first wrote what is stated by {@code number}; a dash if that is nothing, -1. */
    String word(int number) {
        return number < 0 ? "–" : words.get(number);
    }

    /** How the panel first wrote what was {@code found}; absent if it never states that. */
    Optional<String> words(Finding found) {
        return IntStream.range(0, controls.size())
                .filter(i -> Finding.Kind.of(controls.get(i).kind()) == found.kind()
                        && controls.get(i).sides().equals(found.sides()))
                .mapToObj(words::get)
                .findFirst();
    }

    /** There are rows on {@code day}. */
    void on(LocalDate day) {
        days.add(day);
    }

    /** A row more was read. */
    void countRow() {
        rows++;
    }

    /** It says what another said already. */
    void countRepeated() {
        repeated++;
    }

    /** It is of a day outside the campaign's period. */
    void countOutside() {
        outside++;
    }

    /** The places of which rows speak, in the order of their ids. */
    List<StatedPlace> places() {
        return places.values().stream().filter(place -> place.rows() > 0).toList();
    }

    /** The numbers of the columns that state anything. */
    List<Integer> stating() {
        return IntStream.range(0, columns.size())
                .filter(column -> places.values().stream()
                        .anyMatch(place -> place.column(column).size() > 0))
                .boxed()
                .toList();
    }

    /** All days on which there are rows. */
    DaySet days() {
        return days;
    }

    /** From the first of these days to the last; absent if there are none. */
    Optional<DaySpan> period() {
        List<DaySpan> spans = days.spans();
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(new DaySpan(
                        spans.get(0).from(), spans.get(spans.size() - 1).until()));
    }

    long rows() {
        return rows;
    }

    long repeated() {
        return repeated;
    }

    long outside() {
        return outside;
    }
}
