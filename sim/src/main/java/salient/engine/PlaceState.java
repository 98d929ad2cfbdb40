package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import salient.account.Claim;
import salient.account.SourceId;
import salient.control.Finding;
import salient.place.Part;
import salient.time.DaySet;
import salient.time.DaySpan;
import salient.time.Timeline;

/** What stands for one place while its days pass: the whole, the parts spoken of since, and who spoke when. */
final class PlaceState {
    private final Track whole;
    private final Map<Part, Track> parts = new EnumMap<>(Part.class);
    private final Set<Part> named = EnumSet.noneOf(Part.class);
    private final NavigableMap<LocalDate, Map<Part, Finding>> partsByDay = new TreeMap<>();
    private final Map<LocalDate, Finding> confirmed = new TreeMap<>();
    private final DaySet spoken = new DaySet();
    private final Map<SourceId, LocalDate> lastWords = new HashMap<>();

    PlaceState(Track whole) {
        this.whole = whole;
    }

    Track whole() {
        return whole;
    }

    /** The parts spoken of since the last word on the whole; to be changed by the caller. */
    Map<Part, Track> parts() {
        return parts;
    }

    /** The words on which the finding of the place rests: those on the whole, and on its core parts spoken of since. */
    List<Position> standing() {
        List<Position> standing = new ArrayList<>(whole.standing());
        parts.forEach((part, track) -> {
            if (part.core()) {
                standing.addAll(track.standing());
            }
        });
        return standing;
    }

    /** The words on which the finding of {@code part} rests. */
    List<Position> standing(Part part) {
        return parts.getOrDefault(part, whole).standing();
    }

    /** All parts that anybody spoke of; to be added to. */
    Set<Part> named() {
        return named;
    }

    /** The days with a claim about the place; to be added to. */
    DaySet spoken() {
        return spoken;
    }

    /** The day on which each source last spoke of the place; to be changed by the caller. */
    Map<SourceId, LocalDate> lastWords() {
        return lastWords;
    }

    /** The finding as it stands while a day is being heard. */
    Finding now() {
        return Parts.combine(whole.now(), partsNow());
    }

    private Map<Part, Finding> partsNow() {
        if (parts.isEmpty()) {
            return Map.of();
        }
        Map<Part, Finding> now = new EnumMap<>(Part.class);
        parts.forEach((part, track) -> now.put(part, track.now()));
        return now;
    }

    /** {@code claim}, which spoke throughout its days, has ended before {@code day}. */
    void end(Claim claim, LocalDate day) {
        whole.end(claim, day);
        parts.values().forEach(part -> part.end(claim, day));
    }

    /** Keeps what stands for the parts at the close of {@code day}. */
    void close(LocalDate day) {
        Map<Part, Finding> now = partsNow();
        if (partsByDay.isEmpty() || !partsByDay.lastEntry().getValue().equals(now)) {
            partsByDay.put(day, now);
        }
    }

    /** Whether {@code day} is no earlier than the first that was closed. */
    boolean knows(LocalDate day) {
        return partsByDay.floorKey(day) != null;
    }

    /** What stood for the parts at the close of {@code day}: the same as on the last day that was kept. */
    Map<Part, Finding> partsOn(LocalDate day) {
        return partsByDay.floorEntry(day).getValue();
    }

    /** The finding at the close of a day that is past. */
    Finding on(LocalDate day) {
        Finding corrected = confirmed.get(day);
        return corrected != null ? corrected : Parts.combine(whole.on(day), partsOn(day));
    }

    /** A later claim says what was so at the close of {@code day}. */
    void confirm(LocalDate day, Finding finding) {
        confirmed.put(day, finding);
    }

    Timeline<Finding> timeline(DaySpan period) {
        return Timeline.of(period, changes(), this::on);
    }

    /** The days on which what stands may have changed. */
    private Set<LocalDate> changes() {
        Set<LocalDate> changes = new HashSet<>(whole.changes());
        changes.addAll(partsByDay.keySet());
        for (LocalDate day : confirmed.keySet()) {
            changes.add(day);
            changes.add(day.plusDays(1));
        }
        return changes;
    }

    Map<Part, Timeline<Finding>> partTimelines(DaySpan period) {
        if (named.isEmpty()) {
            return Map.of();
        }
        Map<Part, Timeline<Finding>> timelines = new EnumMap<>(Part.class);
        for (Part part : named) {
            timelines.put(
                    part, Timeline.of(period, changes(), day -> partsOn(day).getOrDefault(part, whole.on(day))));
        }
        return timelines;
    }
}
