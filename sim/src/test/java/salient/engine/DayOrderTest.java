package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

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
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Credibility;
import salient.account.DayTime;
import salient.account.Kind;
import salient.account.Provenance;
import salient.account.SourceId;
import salient.account.Statement;
import salient.campaign.SideId;
import salient.place.Part;
import salient.place.PlaceId;
import salient.time.DaySpan;

/** Many claims of one day are in the order that the rule gives to few. */
class DayOrderTest {
    private static final DaySpan DAY = DaySpan.ofDay(LocalDate.of(2020, 5, 4));

    private final DayOrder order = new DayOrder(List.of(new AccountId("one"), new AccountId("two")));

    private static Claim claim(String account, int row, Optional<LocalTime> time) {
        Provenance provenance = new Provenance(
                Basis.EXPLICIT, Credibility.POSSIBLE, "", List.of(), Optional.empty(), "", "", "claims.csv", row);
        Statement statement = new Statement.Act(
                Kind.HOLD, new TreeSet<>(List.of(new SideId("red"))), new TreeSet<>(), Optional.empty());
        return new Claim(
                ClaimId.parse(account + ":c" + row),
                new SourceId("source"),
                new PlaceId("alder"),
                Part.WHOLE,
                DAY,
                time.map(at -> new DayTime(at, at.toString())),
                List.of(),
                DAY,
                statement,
                provenance,
                row);
    }

    /** In the order of accounts and rows. */
    private static List<Claim> claims(Random chance, int count) {
        List<Claim> claims = new ArrayList<>();
        for (String account : List.of("one", "two")) {
            for (int row = 0; row < count / 2; row++) {
                Optional<LocalTime> time =
                        chance.nextBoolean() ? Optional.empty() : Optional.of(LocalTime.of(chance.nextInt(4), 0));
                claims.add(claim(account, row, time));
            }
        }
        return claims;
    }

    @Test
    void theFirstRowComesBeforeWhichNoOtherIsStated() {
        Random chance = new Random(8);
        for (int times = 0; times < 300; times++) {
            List<Claim> waiting = claims(chance, 12);
            List<Claim> mixed = new ArrayList<>(waiting);
            Collections.shuffle(mixed, chance);
            List<Claim> expected = new ArrayList<>();
            while (!waiting.isEmpty()) {
                Claim next = waiting.stream()
                        .filter(c -> waiting.stream().noneMatch(other -> DayOrder.statedBefore(other, c)))
                        .findFirst()
                        .orElseThrow();
                waiting.remove(next);
                expected.add(next);
            }

            assertThat(order.sort(mixed)).isEqualTo(expected);
        }
    }

    @Test
    @Timeout(20)
    void aHundredThousandClaimsOfOneDayAreSoonInOrder() {
        assertThat(order.sort(claims(new Random(8), 100_000))).hasSize(100_000);
    }
}
