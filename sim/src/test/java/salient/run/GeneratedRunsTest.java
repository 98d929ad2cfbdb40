package salient.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salient.account.Account;
import salient.account.Basis;
import salient.account.Dossier;
import salient.campaign.Holder;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.engine.Judge;
import salient.geo.Coverage;
import salient.ground.CellNeighbours;
import salient.ground.FrontKind;
import salient.ground.FrontLength;
import salient.ground.Gain;
import salient.ground.GroundKind;
import salient.ground.GroundShare;
import salient.place.PlaceId;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.Variation;
import salient.reading.Scenario;
import salient.synthetic.Recipe;
import salient.testkit.GeneratedCampaign;

/** What is worked out from change to change is what its plain definition gives for each day by itself. */
class GeneratedRunsTest {
    /** Every reading of some campaigns, each a few hundred places over some weeks. */
    private static Stream<Replay> replays() {
        return Stream.of(1L, 2L, 3L)
                .map(seed -> GeneratedCampaign.of(150, 40, seed))
                .flatMap(inputs -> {
                    Replayer replayer = new Replayer(inputs);
                    return inputs.scenarios().values().stream().map(replayer::replay);
                });
    }

    private static List<LocalDate> days(Replay replay) {
        return replay.judgement().history().period().stream().toList();
    }

    private static Optional<Holder> holder(Replay replay, PlaceId place, LocalDate day) {
        Finding finding = replay.judgement().history().of(place).at(day);
        return finding.kind() == Finding.Kind.HELD ? Optional.of(new Holder(finding.sides())) : Optional.empty();
    }

    @Test
    void theGroundOfADayIsTheSumOfTheCellsOfItsPlaces() {
        replays().forEach(replay -> {
            for (LocalDate day : days(replay)) {
                Map<String, Double> km2 = new HashMap<>();
                for (PlaceId place : replay.coverage().places()) {
                    Finding finding = replay.judgement().history().of(place).at(day);
                    String key = holder(replay, place, day)
                            .map(Holder::toString)
                            .orElseGet(() -> finding.kind().token());
                    km2.merge(key, replay.coverage().cellKm2(place), Double::sum);
                }
                for (GroundShare share : replay.ground().shares(day)) {
                    String key = share.holder()
                            .map(Holder::toString)
                            .orElse(share.kind().token());
                    if (share.kind() != GroundKind.UNASSIGNED) {
                        assertThat(share.areaKm2())
                                .as("%s on %s", key, day)
                                .isCloseTo(km2.getOrDefault(key, 0.0), within(1e-6));
                    }
                }
            }
        });
    }

    @Test
    void theDirectFrontOfADayIsTheSumOfTheEdgesBetweenItsOpponents() {
        replays().forEach(replay -> {
            Coverage coverage = replay.coverage();
            for (LocalDate day : days(replay)) {
                double km = IntStream.range(0, coverage.edges())
                        .filter(edge -> coverage.left(edge) >= 0 && coverage.right(edge) >= 0)
                        .filter(edge -> {
                            Optional<Holder> left =
                                    coverage.place(coverage.left(edge)).flatMap(p -> holder(replay, p, day));
                            Optional<Holder> right =
                                    coverage.place(coverage.right(edge)).flatMap(p -> holder(replay, p, day));
                            return left.isPresent() && right.isPresent() && !left.equals(right);
                        })
                        .mapToDouble(coverage::lengthKm)
                        .sum();
                assertThat(replay.ground().frontLengths(day).stream()
                                .filter(length -> length.kind() == FrontKind.DIRECT)
                                .mapToDouble(FrontLength::lengthKm)
                                .sum())
                        .as("%s", day)
                        .isCloseTo(km, within(1e-6));
            }
        });
    }

    @Test
    void theGainsOfADayAreTheCellsThatWereNotHeldTheDayBefore() {
        replays().forEach(replay -> {
            for (LocalDate day : days(replay).subList(1, days(replay).size())) {
                for (Gain gain : replay.ground().gains(day)) {
                    Optional<Holder> holder = Optional.of(gain.holder());
                    ToDoubleFunction<PlaceId> gained = place -> holder(replay, place, day)
                                            .equals(holder)
                                    && !holder(replay, place, day.minusDays(1)).equals(holder)
                            ? replay.coverage().cellKm2(place)
                            : 0;
                    assertThat(gain.gainedKm2())
                            .as("%s on %s", gain.holder(), day)
                            .isCloseTo(
                                    replay.coverage().places().stream()
                                            .mapToDouble(gained)
                                            .sum(),
                                    within(1e-6));
                }
            }
        });
    }

    @Test
    void theSpansOfAPlaceSayWhatIsSoOnEachOfTheirDays() {
        replays().forEach(replay -> {
            ControlHistory history = replay.judgement().history();
            for (PlaceId place : history.places()) {
                List<Finding> bySpan = new ArrayList<>();
                history.of(place)
                        .spans()
                        .forEach(span -> span.days().stream().forEach(day -> bySpan.add(span.value())));
                assertThat(days(replay).stream().map(day -> history.of(place).at(day)))
                        .isEqualTo(bySpan);
            }
        });
    }

    @Test
    void whatWasReportedLaterIsAsIfItHadNeverBeenSaid() {
        CampaignInputs inputs = GeneratedCampaign.of(150, 60, 4);
        LocalDate day = inputs.dossier().campaign().period().first().plusDays(35);
        CellNeighbours neighbours = new CellNeighbours(new Replayer(inputs).coverage());
        for (Scenario scenario : inputs.scenarios().values()) {
            ControlHistory known = new Judge(inputs.dossier(), asKnownOn(day, scenario, inputs.dossier()))
                    .judge(neighbours)
                    .history();
            ControlHistory told = new Judge(reportedBy(day, inputs.dossier()), scenario)
                    .judge(neighbours)
                    .history();
            for (PlaceId place : told.places()) {
                assertThat(known.of(place)).as("%s", place).isEqualTo(told.of(place));
            }
        }
    }

    @Test
    void exchangingTheSidesInAllFilesExchangesThemInEveryReading() {
        Recipe recipe = GeneratedCampaign.recipe(150, 60, 5);
        CampaignInputs inputs = GeneratedCampaign.of(recipe);
        CampaignInputs exchanged = GeneratedCampaign.of(recipe, GeneratedRunsTest::exchanged);
        for (Scenario scenario : inputs.scenarios().values()) {
            Scenario other = exchanged.scenarios().get(exchanged(scenario.id()));
            assertThat(spans(new Replayer(exchanged).replay(other)).map(GeneratedRunsTest::exchanged))
                    .isEqualTo(spans(new Replayer(inputs).replay(scenario)).toList());
        }
    }

    private static String exchanged(String text) {
        return text.replace("blue", "green").replace("orange", "blue").replace("green", "orange");
    }

    private static Stream<String> spans(Replay replay) {
        ControlHistory history = replay.judgement().history();
        return history.places().stream()
                .flatMap(place -> history.of(place).spans().stream()
                        .map(span -> place + " " + span.days() + " "
                                + span.value().kind().token() + " "
                                + (span.value().sides().size() == 1
                                        ? span.value().sides()
                                        : "")));
    }

    private static Scenario asKnownOn(LocalDate day, Scenario scenario, Dossier dossier) {
        return Variation.read(List.of("as_known_on=" + day), List.of(), List.of(), new Problems())
                .of(scenario, dossier);
    }

    private static Dossier reportedBy(LocalDate day, Dossier dossier) {
        List<Account> accounts = dossier.accounts().stream()
                .map(account -> account.with(account.claims().stream()
                        .filter(claim -> claim.basis() == Basis.BASELINE
                                || !claim.reported().last().isAfter(day))
                        .toList()))
                .toList();
        return new Dossier(dossier.campaign(), dossier.gazetteer(), dossier.sources(), accounts);
    }
}
