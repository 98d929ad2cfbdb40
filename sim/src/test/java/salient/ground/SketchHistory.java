package salient.ground;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import salient.account.ClaimId;
import salient.account.SourceId;
import salient.campaign.Campaign;
import salient.campaign.Relation;
import salient.campaign.Relations;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.control.Grounds;
import salient.control.Reading;
import salient.place.Control;
import salient.place.PlaceId;
import salient.time.DaySet;
import salient.time.DaySpan;
import salient.time.Timeline;

/**
 * A history written as text: {@code "b=red d=red? e=red/blue"} is what changes on a day. A side holds, {@code x&y} hold together; {@code side?}
 * holds as presumed, {@code side*} on the word of an aggregate; {@code x+y} is contested between x and y, {@code x+}
 * names only one, {@code +} none; {@code x/y} is disputed, and so are {@code x/vacant} and the like; else vacant or
 * unknown. The first day is 1 May 2020.
 */
public final class SketchHistory {
    public static final LocalDate FIRST = LocalDate.of(2020, 5, 1);
    public static final SideId RED = new SideId("red");
    public static final SideId BLUE = new SideId("blue");
    static final SideId GREEN = new SideId("green");

    private final Map<PlaceId, Timeline.Builder<Finding>> timelines = new TreeMap<>();
    private final Map<PlaceId, DaySet> spoken = new TreeMap<>();
    private final DaySpan period;

    private SketchHistory(String... days) {
        this.period = DaySpan.ofDays(FIRST, FIRST.plusDays(days.length - 1L));
        for (int i = 0; i < days.length; i++) {
            LocalDate day = FIRST.plusDays(i);
            for (String change : words(days[i], " ")) {
                List<String> sides = words(change, "=");
                timelines
                        .computeIfAbsent(new PlaceId(sides.get(0)), none -> new Timeline.Builder<>(period.until()))
                        .from(day, finding(sides.get(1), day));
            }
        }
    }

    /** A history with one text for each day. */
    public static SketchHistory of(String... days) {
        return new SketchHistory(days);
    }

    /** Adds a claim about {@code place} that day {@code day} of the history brings, the first being 1. */
    public SketchHistory spoken(String place, int day) {
        spoken.computeIfAbsent(new PlaceId(place), none -> new DaySet()).add(FIRST.plusDays(day - 1L));
        return this;
    }

    /** The history; findings are fresh for two days after a claim. */
    public ControlHistory history() {
        Map<PlaceId, Timeline<Finding>> built = new TreeMap<>();
        timelines.forEach((place, timeline) -> built.put(place, timeline.build()));
        return new ControlHistory(period, built, spoken, 2);
    }

    /** Red against blue. */
    public static Campaign twoSides() {
        return campaign(List.of(BLUE, RED), opposed(BLUE, RED));
    }

    /** Blue and green are allies against red; white fights nobody. */
    static Campaign alliesAndAStranger() {
        return campaign(List.of(RED, GREEN, BLUE, new SideId("white")), opposed(RED, BLUE), opposed(RED, GREEN));
    }

    /** Red, blue and green, each against both others. */
    static Campaign threeWays() {
        return campaign(List.of(RED, BLUE, GREEN), opposed(RED, BLUE), opposed(RED, GREEN), opposed(BLUE, GREEN));
    }

    /** The two fight each other on every day. */
    static Relations.Stated opposed(SideId one, SideId other) {
        return Relations.Stated.always(one, other, Relation.OPPOSED);
    }

    /** A campaign of {@code sides}. */
    static Campaign campaign(List<SideId> sides, Relations.Stated... relations) {
        return new Campaign(
                "sketch",
                "Sketch",
                DaySpan.ofDay(FIRST),
                ZoneOffset.UTC,
                new Campaign.Parties(
                        sides.stream()
                                .map(id -> new Side(id, id.value(), id.value()))
                                .toList(),
                        new Relations(List.of(relations)),
                        List.of()),
                new Campaign.Defaults("only", List.of()),
                new Campaign.Cartography(5, "nobody", ""));
    }

    static Finding finding(String text, LocalDate day) {
        DaySpan changed = DaySpan.ofDay(day);
        if (text.contains("/")) {
            List<Reading> readings = words(text, "/").stream()
                    .map(reading -> new Reading(control(reading), sources(reading), claims()))
                    .toList();
            return new Finding.Disputed(readings, changed);
        }
        Grounds grounds = text.endsWith("?")
                ? Grounds.PRESUMED
                : text.endsWith("*") ? Grounds.AGGREGATE : text.equals("unknown") ? Grounds.NONE : Grounds.REPORTED;
        return new Finding.Settled(control(text.replaceAll("[?*]", "")), grounds, claims(), changed);
    }

    private static Control control(String text) {
        if (text.contains("+")) {
            Set<SideId> sides = new TreeSet<>();
            words(text, "+").forEach(side -> sides.add(new SideId(side)));
            return Control.contested(sides);
        }
        return switch (text) {
            case "vacant" -> Control.vacant();
            case "unknown" -> Control.unknown();
            default -> {
                Set<SideId> holders = new TreeSet<>();
                words(text, "&").forEach(side -> holders.add(new SideId(side)));
                yield Control.held(holders);
            }
        };
    }

    private static List<String> words(String text, String mark) {
        return Pattern.compile(Pattern.quote(mark))
                .splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static SortedSet<SourceId> sources(String reading) {
        return new TreeSet<>(Set.of(new SourceId(reading.replace("+", "x"))));
    }

    private static SortedSet<ClaimId> claims() {
        return new TreeSet<>();
    }
}
