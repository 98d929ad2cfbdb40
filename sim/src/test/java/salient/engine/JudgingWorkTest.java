package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import salient.account.Account;
import salient.account.Dossier;
import salient.campaign.Campaign;
import salient.place.Neighbours;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.reading.Rules;
import salient.reading.Scenario;
import salient.testkit.NotForMutants;
import salient.testkit.Scene;
import salient.time.DaySpan;

/** What judging costs, counted in bytes that are allocated: that is the same on a busy machine as on a quiet one. */
@NotForMutants("takes seconds")
class JudgingWorkTest {
    private static final List<String> SOURCES = List.of("m", "i", "g", "o");

    /** A row of villages in one region, so that what falls may cut others off. */
    private static Scene villages(int count) {
        String[] ids = IntStream.range(0, count).mapToObj(i -> "v" + i).toArray(String[]::new);
        Scene scene = new Scene().place("land", PlaceKind.REGION, "").row(ids);
        IntStream.range(0, count)
                .forEach(i -> scene.says("0 x state " + (i % 10 == 0 ? "O" : "G") + " basis=baseline place=v" + i));
        return scene;
    }

    private static Scene said(Scene scene, int claims, IntFunction<String> line) {
        List<String> lines = new ArrayList<>();
        IntStream.range(0, claims).mapToObj(line).forEach(lines::add);
        return scene.says(lines.toArray(String[]::new));
    }

    private static String source(int claim) {
        return SOURCES.get(claim % SOURCES.size());
    }

    /** Records that are hard on whoever compares each claim with each. */
    private enum Worst {
        ONE_PLACE_DAY_BY_DAY,
        ONE_PLACE_ON_WHICH_SOURCES_PART_DAY_BY_DAY,
        ONE_PLACE_ON_ONE_DAY,
        MANY_PLACES_ON_ONE_DAY,
        A_REGION_ALONE,
        MANY_PLACES_OVER_MANY_DAYS;

        Dossier record(int claims) {
            return switch (this) {
                case ONE_PLACE_DAY_BY_DAY ->
                    over(claims + 1, said(villages(20), claims, i -> (i + 1) + " m hold G place=v3"));
                case ONE_PLACE_ON_WHICH_SOURCES_PART_DAY_BY_DAY ->
                    over(
                            claims / 2 + 1,
                            said(
                                    villages(20),
                                    claims,
                                    i -> (i / 2 + 1) + (i % 2 == 0 ? " m hold G" : " i hold O") + " place=v3"));
                case ONE_PLACE_ON_ONE_DAY ->
                    over(60, said(villages(20), claims, i -> "5 " + source(i) + " hold G place=v3"));
                case MANY_PLACES_ON_ONE_DAY ->
                    over(60, said(villages(claims / 4), claims, i -> "5 " + source(i) + " capture O place=v" + i / 4));
                case A_REGION_ALONE ->
                    over(60, said(villages(20), claims, i -> "5 " + source(i) + " advance O place=land"));
                case MANY_PLACES_OVER_MANY_DAYS ->
                    over(
                            claims,
                            said(
                                    villages(claims / 4),
                                    claims,
                                    i -> (i + 1) + " " + source(i) + (i % 3 == 0 ? " capture G" : " capture O")
                                            + " place=v" + i * 7 % (claims / 4)));
            };
        }
    }

    /** The record of {@code scene} in a period of so many days. */
    private static Dossier over(int days, Scene scene) {
        Dossier dossier = scene.dossier();
        Campaign campaign = dossier.campaign();
        DaySpan period = DaySpan.ofDays(Scene.day(0), Scene.day(days));
        return new Dossier(
                new Campaign(
                        campaign.id(),
                        campaign.name(),
                        period,
                        campaign.zone(),
                        campaign.parties(),
                        campaign.defaults(),
                        campaign.cartography()),
                dossier.gazetteer(),
                dossier.sources(),
                dossier.accounts());
    }

    private static final Neighbours ROW = new Neighbours() {
        @Override
        public Set<PlaceId> of(PlaceId place) {
            if (!place.value().startsWith("v")) {
                return Set.of();
            }
            int number = Integer.parseInt(place.value().substring(1));
            PlaceId next = new PlaceId("v" + (number + 1));
            return number == 0 ? Set.of(next) : Set.of(new PlaceId("v" + (number - 1)), next);
        }

        @Override
        public double areaKm2(PlaceId place) {
            return place.value().equals("land") ? 0 : 1;
        }
    };

    private static long bytes(Dossier dossier) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Scenario scenario = Scenario.admittingAll(
                "test", dossier.accounts().stream().map(Account::id).toList(), Rules.DEFAULTS);
        new Judge(dossier, scenario).judge(ROW);
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        new Judge(dossier, scenario).judge(ROW);
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }

    @ParameterizedTest
    @EnumSource
    void eightTimesTheClaimsCostEightTimesAsMuchAndNotSixtyFourTimes(Worst worst) {
        double growth = (double) bytes(worst.record(8000)) / bytes(worst.record(1000));

        assertThat(growth).isLessThan(16);
    }

    @Test
    void tenTimesTheDaysWithTheSameClaimsCostLessThanTwiceAsMuch() {
        IntFunction<Dossier> record = days -> over(
                days,
                said(
                        villages(50),
                        1000,
                        i -> (1 + i * 7 % 500) + " " + source(i) + " capture " + (i % 2 == 0 ? "G" : "O") + " place=v"
                                + i % 50));
        double growth = (double) bytes(record.apply(5000)) / bytes(record.apply(500));

        assertThat(growth).isLessThan(2);
    }

    @Test
    void aPanelThatStatesTheSameForLongerCostsNoMore() {
        IntFunction<Dossier> record = days ->
                over(days, said(villages(50), 50, i -> "1 m state G throughout=" + (days - 1) + " place=v" + i));
        double growth = (double) bytes(record.apply(5000)) / bytes(record.apply(500));

        assertThat(growth).isLessThan(2);
    }
}
