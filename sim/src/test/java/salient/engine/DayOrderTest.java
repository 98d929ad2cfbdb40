package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import salient.account.AccountId;
import salient.account.Basis;
import salient.account.Citation;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Credibility;
import salient.account.Dating;
import salient.account.DayTime;
import salient.account.Kind;
import salient.account.Provenance;
import salient.account.SourceId;
import salient.account.Statement;
import salient.account.TableRow;
import salient.campaign.SideId;
import salient.place.Part;
import salient.place.PlaceId;
import salient.time.DaySpan;

/** Many claims of one day are in the order that the rule gives to few. */
class DayOrderTest {
    private static final DaySpan DAY = DaySpan.ofDay(LocalDate.of(2020, 5, 4));

    private final DayOrder order = new DayOrder(List.of(new AccountId("one"), new AccountId("two")));

    private static Claim claim(String account, int row, Optional<DayTime> time, List<ClaimId> after) {
        Provenance provenance = new Provenance(
                Basis.EXPLICIT, Credibility.POSSIBLE, Citation.at(""), "", "", new TableRow("claims.csv", row, row));
        Statement statement = new Statement.Act(
                Kind.HOLD, new TreeSet<>(List.of(new SideId("red"))), new TreeSet<>(), Optional.empty());
        return new Claim(
                ClaimId.parse(account + ":c" + row),
                new SourceId("source"),
                new PlaceId("alder"),
                Part.WHOLE,
                new Dating(DAY, time, after, DAY),
                statement,
                provenance);
    }

    /** In the order of accounts and rows. An hour comes twice that day, and what is said to follow may make a circle. */
    private static List<Claim> claims(Random chance, int count, double following) {
        List<Claim> claims = new ArrayList<>();
        for (String account : List.of("one", "two")) {
            for (int row = 0; row < count / 2; row++) {
                List<ClaimId> after = new ArrayList<>();
                while (chance.nextDouble() < following) {
                    after.add(ClaimId.parse(account + ":c" + chance.nextInt(count / 2)));
                }
                claims.add(claim(account, row, time(chance), after));
            }
        }
        return claims;
    }

    private static Optional<DayTime> time(Random chance) {
        LocalTime local = LocalTime.of(chance.nextInt(4), 15 * chance.nextInt(4));
        Duration early = Duration.between(LocalTime.MIN, local);
        boolean late = local.getHour() > 1;
        Duration set = late ? early.plusHours(1) : early;
        return switch (chance.nextInt(4)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new DayTime(local, "zoned", early, early));
            default ->
                Optional.of(new DayTime(
                        local, "clock", local.getHour() == 1 ? early : set, late ? set : twice(local, early)));
        };
    }

    /** The last instant of a clock time: the hour from one to two comes twice. */
    private static Duration twice(LocalTime local, Duration early) {
        return local.getHour() == 1 ? early.plusHours(1) : early;
    }

    @Test
    void theFirstRowComesBeforeWhichNoOtherIsStated() {
        Random chance = new Random(8);
        for (int times = 0; times < 600; times++) {
            List<Claim> waiting = claims(chance, 12, (times % 3) * 0.2);
            List<Claim> mixed = new ArrayList<>(waiting);
            Collections.shuffle(mixed, chance);
            List<Claim> expected = new ArrayList<>();
            while (!waiting.isEmpty()) {
                Claim next = waiting.stream()
                        .filter(c -> waiting.stream().noneMatch(other -> DayOrder.statedBefore(other, c)))
                        .findFirst()
                        .orElse(waiting.get(0));
                waiting.remove(next);
                expected.add(next);
            }

            assertThat(order.sort(mixed)).isEqualTo(expected);
        }
    }

    @Test
    @Timeout(60)
    void thirtyThousandClaimsOfOneDayAreSoonInOrder() {
        assertThat(order.sort(claims(new Random(8), 30_000, 0))).hasSize(30_000);
        assertThat(order.sort(claims(new Random(8), 30_000, 0.3))).hasSize(30_000);
    }
}
