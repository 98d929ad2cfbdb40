package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import salient.account.AccountId;
import salient.account.ClaimId;
import salient.campaign.Campaign;
import salient.campaign.Relation;
import salient.campaign.Relations;
import salient.campaign.SideId;
import salient.campaign.SidePair;
import salient.control.Finding;
import salient.control.Grounds;
import salient.place.Control;
import salient.place.Neighbours;
import salient.place.PlaceId;
import salient.reading.Judgement;
import salient.reading.LostLink;
import salient.reading.Rules;
import salient.testkit.Scene;
import salient.testkit.Seeds;
import salient.time.DaySpan;
import salient.time.Timeline;

/** Rule E15: only what was joined to its side's main body can be cut off from it. */
class CutOffTest {
    private static String[] presumed(String side, String... places) {
        return java.util.Arrays.stream(places)
                .map(place -> "0 x state " + side + " basis=baseline place=" + place)
                .toArray(String[]::new);
    }

    private static Scene mainland() {
        return new Scene().row("a", "b", "c", "d", "e").says(presumed("G", "a", "b", "c", "d", "e"));
    }

    @Test
    void anExclaveThatLosesAPlaceIsNotCutOff() {
        Scene scene =
                mainland().row("x", "y", "z").says(presumed("G", "x", "y", "z")).says("5 m capture O place=y");
        assertThat(scene.on("x", 60)).isEqualTo("held:g presumed");
        assertThat(scene.on("z", 60)).isEqualTo("held:g presumed");
        assertThat(scene.judgement().lostLinks()).isEmpty();
    }

    @Test
    void aPatchworkOfSinglePlacesIsNotCutOffWhenOneOfThemFalls() {
        Scene scene = new Scene()
                .row("a", "b", "c", "d", "e")
                .says(presumed("G", "a", "c", "e"))
                .says(presumed("O", "b", "d"))
                .says("5 m capture O place=c");
        for (String place : List.of("a", "e")) {
            assertThat(scene.on(place, 60)).isEqualTo("held:g presumed");
        }
        assertThat(scene.on("b", 60)).isEqualTo("held:o presumed");
    }

    @Test
    void whatIsLeftOfTheMainBodyIsMeasuredByItselfAndNotByGroundThatLayApart() {
        Scene scene = mainland()
                .row("u", "v", "w", "x")
                .says(presumed("G", "u", "v", "w", "x"))
                .says("5 m capture O place=b");
        assertThat(scene.on("a", 5)).isEqualTo("unknown cut-off");
        assertThat(scene.on("c", 5)).isEqualTo("held:g presumed");
        assertThat(scene.on("u", 5)).isEqualTo("held:g presumed");
    }

    @Test
    void theMainBodyIsTheLargestGroundAndNotTheFirst() {
        for (String lost : List.of("b", "v")) {
            Scene scene = new Scene()
                    .row("a", "b", "c")
                    .row("u", "v", "w", "x")
                    .says(presumed("G", "a", "b", "c", "u", "v", "w", "x"))
                    .says("5 m capture O place=" + lost);
            assertThat(scene.judgement().lostLinks().keySet())
                    .containsExactlyElementsOf(lost.equals("v") ? List.of(new PlaceId("u")) : List.of());
        }
        Scene first = new Scene()
                .row("a", "b", "c", "d")
                .row("u", "v", "w")
                .says(presumed("G", "a", "b", "c", "d", "u", "v", "w"))
                .says("5 m capture O place=b");
        assertThat(first.judgement().lostLinks().keySet()).containsExactly(new PlaceId("a"));
    }

    @Test
    void whatFellWithTheLinkIsKept() {
        LostLink link =
                mainland().says("5 m capture O place=b").judgement().lostLinks().get(new PlaceId("a"));
        assertThat(link).isEqualTo(new LostLink(Scene.day(5), Scene.G, new TreeSet<>(Set.of(new PlaceId("b")))));
    }

    @Test
    void onePlaceJudgedAloneIsCutOffLikeAllOfThem() {
        Scene scene = mainland().says("5 m capture O place=b");
        for (String id : List.of("a", "c")) {
            Judgement alone = scene.judgementOf(id);
            assertThat(alone.history().of(new PlaceId(id)))
                    .isEqualTo(scene.judgement().history().of(new PlaceId(id)));
        }
    }

    @Test
    void onePlaceJudgedAloneIsFoundAsAmongAllWhateverIsSaidOfTheOthers() {
        Seeds.each(100, random -> {
            Scene scene = mainland();
            for (int i = random.nextInt(6); i >= 0; i--) {
                String place = List.of("a", "b", "c").get(random.nextInt(3));
                String act = List.of("capture O", "capture G", "withdraw G", "hold G")
                        .get(random.nextInt(4));
                scene.says((1 + random.nextInt(40)) + " m " + act + " place=" + place);
            }
            for (String id : List.of("a", "b", "c")) {
                Timeline<Finding> among = scene.judgement().history().of(new PlaceId(id));
                assertThat(scene.judgementOf(id).history().of(new PlaceId(id))).isEqualTo(among);
                assertThat(scene.judgementAmongNeighbours(id).history().of(new PlaceId(id)))
                        .isEqualTo(among);
            }
        });
    }

    @Test
    void groundThatIsJoinedThroughAnAllyIsNotCutOffWhileTheAllianceLasts() {
        Scene allied = threeSides(Relations.Stated.always(Scene.G, P, Relation.ALLIED));
        assertThat(allied.on("a", 60)).isEqualTo("held:g presumed");
        Scene strangers = threeSides();
        assertThat(strangers.on("a", 4)).isEqualTo("held:g presumed");
        assertThat(strangers.on("a", 5)).isEqualTo("unknown cut-off");
    }

    @Test
    void groundIsCutOffWhenTheAllianceEndsThatJoinedIt() {
        Scene ends = threeSides(new Relations.Stated(
                SidePair.of(Scene.G, P), Relation.ALLIED, Optional.empty(), Optional.of(Scene.day(20))));
        assertThat(ends.on("a", 19)).isEqualTo("held:g presumed");
        assertThat(ends.on("a", 20)).isEqualTo("unknown cut-off");
        assertThat(ends.judgement().lostLinks().get(new PlaceId("a")).with())
                .as("the ally did not lose it")
                .isEmpty();
        assertThat(ends.judgementOf("a").history().of(new PlaceId("a")))
                .isEqualTo(ends.judgement().history().of(new PlaceId("a")));
    }

    private static final SideId P = new SideId("p");

    /** The ally takes the second of the mainland's places. */
    private static Scene threeSides(Relations.Stated... stated) {
        List<Relations.Stated> all = new ArrayList<>(List.of(stated));
        all.add(Relations.Stated.always(Scene.G, Scene.O, Relation.OPPOSED));
        return mainland().related(all.toArray(Relations.Stated[]::new)).says("5 m capture P vs=g place=b");
    }

    // ---- against the definition, told with sets ----

    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final List<SideId> SIDES = List.of(new SideId("g"), new SideId("o"), new SideId("p"));

    private static Campaign campaign(int days) {
        return new Campaign(
                "toy",
                "Toy",
                DaySpan.ofDays(FIRST, FIRST.plusDays(days - 1L)),
                ZoneOffset.UTC,
                new Campaign.Parties(List.of(), Relations.NONE, List.of()),
                new Campaign.Defaults("test", List.of()),
                new Campaign.Cartography(5, "", ""));
    }

    private static PlaceId place(int number) {
        return new PlaceId("p" + (10_000 + number));
    }

    /** A board of cells in rows of {@code width}. */
    private record Board(int width, int places) implements Neighbours {
        @Override
        public Set<PlaceId> of(PlaceId id) {
            int at = Integer.parseInt(id.value().substring(1)) - 10_000;
            Set<PlaceId> beside = new TreeSet<>();
            if (at % width > 0) {
                beside.add(place(at - 1));
            }
            if (at % width < width - 1 && at + 1 < places) {
                beside.add(place(at + 1));
            }
            if (at >= width) {
                beside.add(place(at - width));
            }
            if (at + width < places) {
                beside.add(place(at + width));
            }
            return beside;
        }

        @Override
        public double areaKm2(PlaceId id) {
            return id.hashCode() % 7 == 0 ? 0 : 1 + Math.floorMod(id.hashCode(), 97) / 100.0;
        }
    }

    private static Map<PlaceId, Timeline<Finding>> random(Random random, int places, int days, int changes) {
        DaySpan period = DaySpan.ofDays(FIRST, FIRST.plusDays(days - 1L));
        Map<PlaceId, Timeline<Finding>> timelines = new TreeMap<>();
        for (int i = 0; i < places; i++) {
            Timeline.Builder<Finding> timeline = new Timeline.Builder<>(period.until());
            SideId holder = SIDES.get(random.nextInt(10) < 7 ? 0 : 1 + random.nextInt(2));
            timeline.from(FIRST, found(Control.held(holder), Grounds.PRESUMED));
            Set<Integer> on = new TreeSet<>();
            for (int c = random.nextInt(changes + 1); c > 0; c--) {
                on.add(1 + random.nextInt(days - 1));
            }
            for (int day : on) {
                Control control = random.nextInt(4) == 0
                        ? Control.contested(Set.copyOf(SIDES))
                        : Control.held(SIDES.get(random.nextInt(3)));
                timeline.from(FIRST.plusDays(day), found(control, Grounds.REPORTED));
            }
            timelines.put(place(i), timeline.build());
        }
        return timelines;
    }

    private static Finding found(Control control, Grounds grounds) {
        return new Finding.Settled(
                control, grounds, new TreeSet<>(Set.of(new ClaimId(new AccountId("x"), "c"))), DaySpan.ofDay(FIRST));
    }

    @RepeatedTest(60)
    void theCutOffArePocketsOfTheEvesMainBodyThatAreNotItsLargestPart(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Board board = new Board(6, 36);
        Map<PlaceId, Timeline<Finding>> timelines = random(random, 36, 30, 2);

        Map<PlaceId, LostLink> found = new CutOffs(campaign(30), board, Rules.CutOff.UNKNOWN, timelines).find();

        Map<PlaceId, LocalDate> days = new TreeMap<>();
        found.forEach((place, link) -> days.put(place, link.day()));
        assertThat(days).isEqualTo(defined(board, timelines, 30));
    }

    private static Map<PlaceId, LocalDate> defined(Board board, Map<PlaceId, Timeline<Finding>> timelines, int days) {
        Map<PlaceId, LocalDate> cutOff = new TreeMap<>();
        Map<SideId, Set<PlaceId>> mainBody = new TreeMap<>();
        for (SideId side : SIDES) {
            mainBody.put(side, largest(board, pockets(board, timelines, cutOff, side, FIRST)));
        }
        for (int i = 0; i < days; i++) {
            LocalDate day = FIRST.plusDays(i);
            Set<PlaceId> today = new TreeSet<>();
            for (SideId side : SIDES) {
                List<Set<PlaceId>> left = new ArrayList<>(pockets(board, timelines, cutOff, side, day));
                left.removeIf(pocket -> pocket.stream().noneMatch(mainBody.get(side)::contains));
                double largestKm2 = areaKm2(board, largest(board, left));
                left.stream()
                        .filter(pocket -> areaKm2(board, pocket) < largestKm2)
                        .filter(pocket -> pocket.stream()
                                .allMatch(p -> timelines.get(p).at(day).presumed()))
                        .forEach(pocket -> pocket.stream()
                                .filter(mainBody.get(side)::contains)
                                .forEach(today::add));
            }
            today.forEach(place -> cutOff.putIfAbsent(place, day));
        }
        return cutOff;
    }

    private static Set<PlaceId> largest(Board board, List<Set<PlaceId>> pockets) {
        Set<PlaceId> largest = Set.of();
        for (Set<PlaceId> pocket : pockets) {
            if (areaKm2(board, pocket) > areaKm2(board, largest)) {
                largest = pocket;
            }
        }
        return largest;
    }

    private static double areaKm2(Board board, Set<PlaceId> places) {
        return new TreeSet<>(places).stream().mapToDouble(board::areaKm2).sum();
    }

    private static List<Set<PlaceId>> pockets(
            Board board,
            Map<PlaceId, Timeline<Finding>> timelines,
            Map<PlaceId, LocalDate> cutOff,
            SideId side,
            LocalDate day) {
        Set<PlaceId> linked = new TreeSet<>();
        timelines.forEach((place, timeline) -> {
            Finding finding = timeline.at(day);
            boolean gone = cutOff.containsKey(place) && finding.presumed();
            if (finding.heldBy(side) && !gone && board.areaKm2(place) > 0) {
                linked.add(place);
            }
        });
        List<Set<PlaceId>> pockets = new ArrayList<>();
        Set<PlaceId> seen = new HashSet<>();
        for (PlaceId start : linked) {
            Set<PlaceId> pocket = new HashSet<>();
            Deque<PlaceId> open = new ArrayDeque<>(Set.of(start));
            while (!open.isEmpty()) {
                PlaceId next = open.pop();
                if (linked.contains(next) && seen.add(next)) {
                    pocket.add(next);
                    open.addAll(board.of(next));
                }
            }
            if (!pocket.isEmpty()) {
                pockets.add(pocket);
            }
        }
        return pockets;
    }

    /** A second on a quiet machine; the limit only catches what never ends because it hashes or sums whole sets once for each of their members. */
    @Test
    void thousandsOfPlacesAndDaysTakeSeconds() {
        Map<PlaceId, Timeline<Finding>> timelines = random(new Random(3), 3000, 3000, 4);

        Map<PlaceId, LostLink> found = assertTimeout(
                Duration.ofMinutes(4),
                () -> new CutOffs(campaign(3000), new Board(60, 3000), Rules.CutOff.UNKNOWN, timelines).find());

        assertThat(found).isNotEmpty();
    }
}
