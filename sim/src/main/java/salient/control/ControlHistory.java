package salient.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.place.PlaceId;
import salient.set.SortedSets;
import salient.time.DaySet;
import salient.time.DaySpan;
import salient.time.Timeline;

/** The timelines of all places under one scenario. Immutable. */
public final class ControlHistory {
    private final DaySpan period;
    private final SortedSet<PlaceId> places;
    /** In the order of places. */
    private final Map<PlaceId, Timeline<Finding>> timelines = new LinkedHashMap<>();

    private final Map<PlaceId, DaySet> spoken = new HashMap<>();
    private final int freshDays;
    private final List<Transition> transitions;
    private final Map<LocalDate, List<Transition>> changesOf;
    private final SortedSet<Holder> joint;

    /**
     * @param timelines one for each place, all over {@code period}
     * @param spoken the days with a claim about each place
     * @param freshDays a finding is fresh with a claim this many days back or fewer
     */
    public ControlHistory(
            DaySpan period, Map<PlaceId, Timeline<Finding>> timelines, Map<PlaceId, DaySet> spoken, int freshDays) {
        this.period = period;
        this.places = SortedSets.copyOf(timelines.keySet());
        places.forEach(place -> this.timelines.put(place, timelines.get(place)));
        spoken.forEach((place, days) -> this.spoken.put(place, new DaySet(days)));
        this.freshDays = freshDays;
        this.transitions = transitionsOf(this.timelines);
        this.changesOf = changes().stream().collect(Collectors.groupingBy(Transition::on));
        this.joint = joint(this.timelines.values());
    }

    /** The history of {@code others} over {@code days}, where the same was spoken of on the same days as in this one. */
    public ControlHistory over(DaySpan days, Map<PlaceId, Timeline<Finding>> others) {
        return new ControlHistory(days, others, spoken, freshDays);
    }

    private static List<Transition> transitionsOf(Map<PlaceId, Timeline<Finding>> timelines) {
        List<Transition> unnumbered = new ArrayList<>();
        timelines.forEach((place, timeline) -> {
            List<Timeline.Span<Finding>> spans = timeline.spans();
            for (int i = 1; i < spans.size(); i++) {
                LocalDate on = spans.get(i).days().from();
                unnumbered.add(new Transition(
                        on, 0, place, spans.get(i - 1).value(), spans.get(i).value()));
            }
        });
        unnumbered.sort(java.util.Comparator.comparing(Transition::on).thenComparing(Transition::place));
        List<Transition> numbered = new ArrayList<>();
        int seq = 0;
        for (Transition t : unnumbered) {
            seq = numbered.isEmpty() || !numbered.get(numbered.size() - 1).on().equals(t.on()) ? 0 : seq + 1;
            numbered.add(new Transition(t.on(), seq, t.place(), t.from(), t.to()));
        }
        return List.copyOf(numbered);
    }

    /**
     * Whose ground tables and legends list: each side of {@code campaign} in its order, then those that hold any ground
     * together on any day.
     */
    public List<Holder> holders(Campaign campaign) {
        List<Holder> holders = new ArrayList<>(
                campaign.sides().stream().map(side -> Holder.of(side.id())).toList());
        holders.addAll(joint);
        return List.copyOf(holders);
    }

    private static SortedSet<Holder> joint(Collection<Timeline<Finding>> timelines) {
        SortedSet<Holder> joint = new TreeSet<>();
        timelines.forEach(timeline -> timeline.spans()
                .forEach(span -> span.value().holder().filter(Holder::joint).ifPresent(joint::add)));
        return joint;
    }

    /** The days it covers. */
    public DaySpan period() {
        return period;
    }

    /** Its places, in id order. */
    public SortedSet<PlaceId> places() {
        return places;
    }

    /**
     * The timeline of {@code place}.
     *
     * @throws IllegalArgumentException if the history does not know the place
     */
    public Timeline<Finding> of(PlaceId place) {
        Timeline<Finding> timeline = timelines.get(place);
        if (timeline == null) {
            throw new IllegalArgumentException("no history of " + place);
        }
        return timeline;
    }

    /** All changes after the first day, by day and within a day by place. */
    public List<Transition> transitions() {
        return transitions;
    }

    /** Those that change the ground, and not only what its finding rests on. */
    public List<Transition> changes() {
        return transitions.stream().filter(Transition::changesGround).toList();
    }

    /** Those of {@code day} that change the ground, by place. */
    public List<Transition> changesOn(LocalDate day) {
        return changesOf.getOrDefault(day, List.of());
    }

    /** Control of all places as of the close of {@code day}. */
    public ControlMap asOf(LocalDate day) {
        Map<PlaceId, Finding> findings = new LinkedHashMap<>();
        timelines.forEach((place, timeline) -> findings.put(place, timeline.at(day)));
        return new ControlMap(day, findings);
    }

    /** The day of the last claim about {@code place} on or before {@code day}; the baseline is none. */
    public Optional<LocalDate> lastClaim(PlaceId place, LocalDate day) {
        DaySet days = spoken.get(place);
        return days == null ? Optional.empty() : days.lastUpTo(day);
    }

    /** The days of the period with a claim about {@code place}; the baseline is none. */
    public NavigableSet<LocalDate> spokenDays(PlaceId place) {
        return withinPeriod(spoken.getOrDefault(place, new DaySet()));
    }

    /** The days of the period with a claim about any place; the baseline is none. */
    public NavigableSet<LocalDate> spokenDays() {
        DaySet all = new DaySet();
        spoken.values().forEach(all::addAll);
        return withinPeriod(all);
    }

    private NavigableSet<LocalDate> withinPeriod(DaySet days) {
        NavigableSet<LocalDate> found = new TreeSet<>();
        for (DaySpan span : days.spans()) {
            span.within(period).ifPresent(within -> within.stream().forEach(found::add));
        }
        return found;
    }

    /** Whether somebody spoke of {@code place} on {@code day} or in the fresh days before it. */
    public boolean fresh(PlaceId place, LocalDate day) {
        return lastClaim(place, day)
                .filter(last -> day.isBefore(freshUntil(last)))
                .isPresent();
    }

    /** The spans of days on which {@code place} is fresh, in their order; they may reach beyond the period. */
    public List<DaySpan> freshSpans(PlaceId place) {
        DaySet days = spoken.get(place);
        return days == null ? List.of() : days.prolonged(freshDays).spans();
    }

    /**
     * The days of the period on which the finding for {@code place}, the day of its last claim, or whether it is fresh may
     * change, the first day of the period among them: in between, all three stay as they are.
     */
    public NavigableSet<LocalDate> turns(PlaceId place) {
        NavigableSet<LocalDate> turns = new TreeSet<>(of(place).starts());
        lastClaim(place, period.first()).map(this::freshUntil).ifPresent(turns::add);
        for (LocalDate spoken : spokenDays(place)) {
            turns.add(spoken);
            turns.add(freshUntil(spoken));
        }
        return turns.subSet(period.first(), true, period.until(), false);
    }

    /** The first day on which a finding is no longer fresh if nobody spoke of its place after {@code claim}. */
    public LocalDate freshUntil(LocalDate claim) {
        return claim.plusDays(freshDays + 1L);
    }

    /** How much word there is at the close of {@code day} behind the finding for {@code place}. */
    public Standing standing(PlaceId place, LocalDate day) {
        return Standing.of(of(place).at(day), fresh(place, day));
    }

    /** The same for where ground known only by a day is told apart by other means: fresh, stale or presumed. */
    public Standing currency(PlaceId place, LocalDate day) {
        return Standing.currency(of(place).at(day), fresh(place, day));
    }
}
