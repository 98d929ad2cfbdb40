package salient.charts.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.charts.look.LikelyLook;
import salient.control.ControlDistribution.Likely;
import salient.control.Finding;
import salient.control.Likelihood;
import salient.control.ModelledControl;
import salient.ensemble.Band;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.run.Replay;
import salient.telling.ModelledCase;
import salient.testkit.Json;
import salient.testkit.Latakia;
import salient.time.DaySpan;
import salient.wording.ModelWords;
import salient.wording.Wording;

/** The page of the first campaign as a model reads it. */
class ModelledPageTest {
    private static final Replay REPLAY = Latakia.replay("posterior");
    private static final ModelledControl MODEL = REPLAY.judgement().modelled().orElseThrow();
    private static final DaySpan PERIOD = Latakia.inputs().dossier().campaign().period();
    private static final List<Place> PLACES =
            List.copyOf(Latakia.inputs().dossier().gazetteer().all());

    private static Map<String, Object> record;
    private static Map<String, Object> reading;
    private static Map<String, Object> model;

    @BeforeAll
    static void make() throws IOException {
        record = PageRecord.of(page(REPLAY));
        reading = Json.maps(record.get("readings")).get(0);
        model = Json.map(reading.get("model"));
    }

    private static String page(Replay replay) {
        return new String(ReplayPage.of(List.of(replay), PERIOD, claim -> "said"), StandardCharsets.UTF_8);
    }

    /** The row of {@code width} numbers that stands on {@code day} among those of the place. */
    private static List<Integer> row(Object places, int place, int width, int day) {
        List<Integer> numbers = Json.numbers(Json.all(places).get(place));
        int at = -1;
        for (int i = 0; i < numbers.size() && numbers.get(i) <= day; i += width) {
            at = i;
        }
        return numbers.subList(at + 1, at + width);
    }

    private static String hundredths(int number) {
        return String.format(Locale.ROOT, "%.2f", number / 100.0);
    }

    @Test
    void ofEveryPlaceAndDayItSaysWhatExplainSays() {
        Wording wording = new Wording(Latakia.inputs().dossier());
        int controls = MODEL.controls().size();
        for (int i = 0; i < PLACES.size(); i++) {
            PlaceId place = PLACES.get(i).id();
            for (int day = 0; day < PERIOD.days() && PLACES.get(i).kind() != PlaceKind.REGION; day++) {
                LocalDate date = PERIOD.first().plusDays(day);
                Likely likeliest = MODEL.at(place, date).likeliest().orElseThrow();
                List<Integer> row = row(reading.get("likely"), i, controls + 4, day);
                int number = MODEL.controls().indexOf(likeliest.control());
                assertThat(row.get(controls)).isEqualTo(number);
                String says = ((String) model.get("likely"))
                        .replace("{control}", wording.control(likeliest.control()))
                        .replace("{probability}", hundredths(row.get(number)))
                        .replace("{low}", hundredths(row.get(controls + 1)))
                        .replace("{high}", hundredths(row.get(controls + 2)));
                assertThat(says)
                        .isEqualTo(ModelWords.likely(
                                wording.control(likeliest.control()),
                                likeliest.probability(),
                                MODEL.bounds(place, date, likeliest.control())));
            }
        }
    }

    @Test
    void claimsWeighWhatExplainSaysTheyWeigh() {
        List<Claim> claims = Latakia.inputs().dossier().claims();
        PlaceId kasab = new PlaceId("kasab");
        int number = PLACES.stream().map(Place::id).toList().indexOf(kasab);
        for (int day : new int[] {4, 40}) {
            LocalDate date = PERIOD.first().plusDays(day);
            Map<ClaimId, String> shown = new HashMap<>();
            weights(number, day)
                    .forEach((claim, tenths) -> shown.put(claims.get(claim).id(), ModelWords.bits(tenths / 10.0)));
            Map<ClaimId, String> explained = new HashMap<>();
            ModelledCase.of(MODEL, kasab, date)
                    .weights()
                    .forEach(weight -> explained.put(weight.claim(), ModelWords.bits(weight.bits())));
            assertThat(shown).isEqualTo(explained).containsValue("nothing").hasSizeGreaterThan(10);
            assertThat(explained.values()).anyMatch(bits -> !bits.equals("nothing"));
        }
        assertThat(model.get("weighed")).isEqualTo(ModelWords.weighed("{control}"));
        assertThat(model).doesNotContainKey("unweighed");
    }

    @Test
    void ofVeryManyClaimsAndDaysNoneIsWeighed() {
        Numbers numbers = new Numbers(Latakia.inputs().dossier(), PERIOD.first());
        DaySpan decades = new DaySpan(PERIOD.first(), PERIOD.first().plusYears(30));
        assertThat(new WeightsSection(Latakia.inputs().dossier(), MODEL, PERIOD, numbers).fits())
                .isTrue();
        assertThat(new WeightsSection(Latakia.inputs().dossier(), MODEL, decades, numbers).fits())
                .isFalse();
    }

    /** What each claim on a place weighs, in tenths of a bit, by their numbers. */
    private static Map<Integer, Integer> weights(int place, int day) {
        Map<Integer, Integer> weights = new HashMap<>();
        List<Integer> numbers = Json.numbers(Json.all(reading.get("weighs")).get(place));
        for (int at = 0; at < numbers.size(); at += 2 + 2 * numbers.get(at + 1)) {
            int tenths = 0;
            for (int row = 0; row < numbers.get(at + 1); row++) {
                if (numbers.get(at + 2 + 2 * row) <= day) {
                    tenths = numbers.get(at + 3 + 2 * row);
                }
            }
            weights.put(numbers.get(at), tenths);
        }
        return weights;
    }

    @Test
    void groundLooksAsOnTheMapOfTheDay() {
        Map<String, Object> looks = Json.map(record.get("looks"));
        List<?> keys = Json.all(model.get("looks"));
        assertThat(looks.keySet())
                .containsAll(keys.stream().map(String.class::cast).toList());
        int day = 56;
        LocalDate date = PERIOD.first().plusDays(day);
        for (int i = 0; i < PLACES.size(); i++) {
            PlaceId place = PLACES.get(i).id();
            if (PLACES.get(i).kind() != PlaceKind.REGION) {
                Likely likeliest = MODEL.at(place, date).likeliest().orElseThrow();
                boolean found = REPLAY.judgement().history().of(place).at(date).kind() != Finding.Kind.UNKNOWN;
                String key =
                        (String) keys.get(row(model.get("ground"), i, 2, day).get(0));
                assertThat(key)
                        .startsWith((found ? "likely-" : "lined-")
                                + likeliest.control().token())
                        .endsWith("-" + LikelyLook.token(Likelihood.of(likeliest.probability())));
            }
        }
    }

    @Test
    void groundUnderEachControlHasItsBandsDayByDay() {
        List<?> bands = Json.all(model.get("bands"));
        for (int control = 0; control < MODEL.controls().size(); control++) {
            List<Integer> hectares = Json.numbers(bands.get(control));
            assertThat(hectares).hasSize(6 * PERIOD.days());
            Band km2 = Band.of(MODEL.groundKm2(
                    PERIOD.first().plusDays(56), MODEL.controls().get(control)));
            assertThat(hectares.subList(6 * 56, 6 * 57))
                    .containsExactly(
                            hectares(km2.mean()),
                            hectares(km2.low90()),
                            hectares(km2.low50()),
                            hectares(km2.median()),
                            hectares(km2.high50()),
                            hectares(km2.high90()));
        }
    }

    private static int hectares(double km2) {
        return (int) Math.round(100 * km2);
    }

    @Test
    void thePageOfAnotherReadingHoldsNothingOfAModel() throws IOException {
        String other = page(Latakia.replay());
        Map<String, Object> found =
                Json.maps(PageRecord.of(other).get("readings")).get(0);
        assertThat(found).doesNotContainKeys("model", "likely", "rests", "restsOn", "weighs", "copied");
        assertThat(Json.map(PageRecord.of(other).get("looks")).keySet()).noneMatch(key -> key.startsWith("likely"));
        assertThat(other).doesNotContain("-pale-");
    }
}
