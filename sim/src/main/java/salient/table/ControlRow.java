package salient.table;

import java.time.LocalDate;
import java.util.Optional;
import salient.control.Finding;
import salient.place.PlaceId;

/**
 * What was found of a place over a span of days.
 *
 * @param until the first day on which it is found no longer; absent if it is found up to the last day of the run
 */
public record ControlRow(PlaceId place, LocalDate from, Optional<LocalDate> until, Finding finding) {}
