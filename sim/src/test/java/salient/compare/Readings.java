package salient.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.account.AccountId;
import salient.account.ClaimId;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.control.Grounds;
import salient.ground.FrontChanges;
import salient.ground.FrontEdge;
import salient.ground.FrontLength;
import salient.ground.FrontLine;
import salient.ground.Gain;
import salient.ground.Ground;
import salient.ground.GroundShare;
import salient.place.Control;
import salient.place.Neighbours;
import salient.place.PlaceId;
import salient.time.DaySet;
import salient.time.DaySpan;
import salient.time.Timeline;

/**
 * Readings written as text. A line is a place and a letter for each day from 1 May 2020: R red, B blue, c contested
 * between them, - unknown. Each finding rests on a claim named after the place, the letter and the first day of it.
 */
final class Readings {
    static final LocalDate FIRST = LocalDate.of(2020, 5, 1);
    static final SideId RED = new SideId("red");
    static final SideId BLUE = new SideId("blue");
    static final List<Side> SIDES = List.of(new Side(RED, "Red", "Red"), new Side(BLUE, "Blue", "Blue"));

    private Readings() {}

    /** Cells of the places, of which every one is 10 km² but {@code large}, which is 30. */
    static final Neighbours CELLS = new Neighbours() {
        @Override
        public Set<PlaceId> of(PlaceId place) {
            return Set.of();
        }

        @Override
        public double areaKm2(PlaceId place) {
            return place.value().equals("large") ? 30 : 10;
        }
    };

    static ControlHistory history(String... lines) {
        Map<PlaceId, Timeline<Finding>> timelines = new TreeMap<>();
        Map<PlaceId, DaySet> spoken = new TreeMap<>();
        int days = 0;
        for (String line : lines) {
            String[] words = line.split(" +", -1);
            PlaceId place = new PlaceId(words[0]);
            days = words[1].length();
            Timeline.Builder<Finding> builder = new Timeline.Builder<>(FIRST.plusDays(days));
            for (int i = 0; i < days; i++) {
                if (i == 0 || words[1].charAt(i) != words[1].charAt(i - 1)) {
                    builder.from(FIRST.plusDays(i), finding(words[0], words[1].charAt(i), i + 1));
                    if (i > 0) {
                        spoken.computeIfAbsent(place, none -> new DaySet()).add(FIRST.plusDays(i));
                    }
                }
            }
            timelines.put(place, builder.build());
        }
        return new ControlHistory(DaySpan.ofDays(FIRST, FIRST.plusDays(days - 1L)), timelines, spoken, 2);
    }

    private static Finding finding(String place, char letter, int day) {
        DaySpan changed = DaySpan.ofDay(FIRST.plusDays(day - 1L));
        Control control = switch (letter) {
            case 'R' -> Control.held(RED);
            case 'B' -> Control.held(BLUE);
            case 'c' -> Control.contested(Set.of(RED, BLUE));
            case '-' -> Control.unknown();
            default -> throw new IllegalArgumentException("no control is written " + letter);
        };
        return new Finding.Settled(
                control,
                letter == '-' ? Grounds.NONE : Grounds.REPORTED,
                letter == '-' ? new TreeSet<>() : claims(place, letter, day),
                changed);
    }

    private static SortedSet<ClaimId> claims(String place, char letter, int day) {
        String local = place + "-" + Character.toLowerCase(letter) + day;
        return new TreeSet<>(Set.of(new ClaimId(new AccountId("toy"), local)));
    }

    static Comparison.Reading reading(String name, ControlHistory history) {
        return new Comparison.Reading(name, history, new NoFront());
    }

    static Comparison compare(ControlHistory a, ControlHistory b) {
        return new Comparison(SIDES, CELLS, reading("a", a), reading("b", b));
    }

    /** Ground without any front. */
    private static final class NoFront implements Ground {
        @Override
        public List<GroundShare> shares(LocalDate day) {
            return List.of();
        }

        @Override
        public List<FrontLength> frontLengths(LocalDate day) {
            return List.of();
        }

        @Override
        public List<FrontLine> frontLines(LocalDate day) {
            return List.of();
        }

        @Override
        public List<FrontEdge> frontEdges(LocalDate day) {
            return List.of();
        }

        @Override
        public FrontChanges frontChanges(LocalDate day) {
            return new FrontChanges(List.of(), List.of());
        }

        @Override
        public List<Gain> gains(LocalDate day) {
            return List.of();
        }
    }
}
