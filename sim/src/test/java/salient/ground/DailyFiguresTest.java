package salient.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import salient.reading.Rules;
import salient.run.Replay;
import salient.testkit.Measured;
import salient.testkit.NotForMutants;
import salient.testkit.ShippedCampaign;

/** The figures of each day of the shipped campaigns: they add up, and they are those of what is drawn. */
@NotForMutants("campaigns are judged once")
class DailyFiguresTest {
    private static final List<String> CAMPAIGNS = List.of("latakia-2014", "qalamoun-2014");

    /** The model takes its time, and adds up no other ground: one reading by it is enough. */
    static Stream<String> readings() {
        return Stream.concat(
                CAMPAIGNS.stream()
                        .flatMap(campaign -> ShippedCampaign.of(campaign).inputs().scenarios().values().stream()
                                .filter(scenario ->
                                        scenario.rules().combination().combine() != Rules.Combining.POSTERIOR)
                                .map(scenario -> campaign + " " + scenario.id())),
                Stream.of("latakia-2014 posterior"));
    }

    private static Replay replay(String reading) {
        String[] words = reading.split(" ");
        return ShippedCampaign.of(words[0]).replay(words[1]);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void theGroundOfEachDayIsTheTheatre(String reading) {
        Replay replay = replay(reading);
        double theatreKm2 = replay.coverage().theatreKm2();
        double worst = 0;
        for (LocalDate day : replay.judgement().history().period().stream().toList()) {
            double km2 = replay.ground().shares(day).stream()
                    .mapToDouble(GroundShare::areaKm2)
                    .sum();
            worst = Math.max(worst, Math.abs(km2 / theatreKm2 - 1));
        }
        Measured.tell("daily areas of " + reading + " against the theatre", worst);
        assertThat(worst).isLessThan(1e-9);
    }
}
