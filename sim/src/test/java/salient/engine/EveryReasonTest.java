package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salient.account.ClaimId;
import salient.account.Credibility;
import salient.account.Reliability;
import salient.account.SourceId;
import salient.campaign.CampId;
import salient.place.PlaceKind;
import salient.reading.Admissible;
import salient.reading.AdmissionReason;
import salient.reading.Exclusion;
import salient.reading.ModelSettings;
import salient.reading.PlainReason;
import salient.reading.Reason;
import salient.reading.Rules;
import salient.reading.Verdict;
import salient.reading.Weight;
import salient.reading.WeightReason;
import salient.testkit.Scene;

/** Every reason that a verdict can have is that of some record. */
class EveryReasonTest {
    private static final String PLAIN = """
            AGREES_WITH_WHAT_STANDS | ranked | 2 m hold G / 4 i hold G
            SAYS_WHAT_WAS_TAKEN_TO_BE_SO | ranked | 0 x state G basis=baseline / 5 i hold G
            CHANGE_AGREES_WITH_WHAT_STANDS | ranked | 2 m hold G / 4 i capture G
            CHANGES_WHAT_WAS_TAKEN_TO_BE_SO | ranked | 0 x state G basis=baseline / 5 i recapture G
            NO_MONITOR_AGAINST_IT | ranked | 1 o hold O
            GAINS_NOTHING_BY_IT | ranked | 2 m hold G / 5 o contest G;O control=divided / 5 g contest G;O control=divided
            FAVOURS_NOTHING_OF_ITS_CAMP | ranked | 1 m hold O / 2 o dislodge O vs=G
            CHALLENGES_A_MONITOR | ranked | 2 m hold G / 5 o capture O
            CHALLENGE_BORNE_OUT | ranked | 2 m hold G / 5 o capture O / 8 i hold O
            BEARS_OUT_A_CHALLENGE | ranked | 2 m hold G / 5 o capture O / 8 i hold O
            NOT_BORNE_OUT | ranked | 2 m hold G / 5 o capture O / 8 i hold G
            NOT_BORNE_OUT_BY_A_CONCESSION | ranked | 3 m hold G / 5 o capture O / 8 g withdraw G
            ADDS_A_READING | ranked | 2 m hold G / 3 o hold O / 4 g contest G;O
            SOURCES_DISAGREE | ranked | 3 m hold O / 3 m2 hold G
            AGREES_WITH_WHAT_DECIDES | ranked | 1 o hold O fit=mismatch / 1 g capture O / 1 i hold G
            FIRE_BEARS_OUT_THE_OTHER | ranked | 2 g hold G / 2 o hold O / 2 m shell O vs=G
            PRESSES_ALONE | ranked | 3 i shell O
            UNCITED_AGAINST_WHAT_STANDS | ranked | 1 i hold O / 2 i2 hold G fit=mismatch
            UNCITED_AGAINST_A_NAMED_SOURCE | ranked | 2 i hold O / 2 i2 hold G fit=mismatch
            FIGHT_FOR_OPEN_GROUND | ranked | 1 m withdraw G / 2 m attack O
            FIGHTING_GOES_ON | ranked | 1 m contest G;O / 2 m attack O
            FIGHTING_NOT_INSIDE | ranked | 1 m hold G / 2 m attack O
            EDGE_FIGHT_FOR_OPEN_GROUND | ranked | 1 m withdraw G / 2 m attack O part=outskirts
            EDGE_FIGHTING_GOES_ON | ranked | 1 m contest G;O / 2 m attack O part=outskirts
            EDGE_FIGHTING_DOES_NOT_DECIDE | ranked | 1 m hold G / 2 m attack O part=outskirts
            SPEAKS_OF_THE_EDGE | ranked | 0 i hold O part=outskirts
            LATER_WORD_ON_THE_WHOLE | ranked | 2 m hold O part=peak / 2 m hold G
            PART_OF_A_DISPUTED_PLACE | ranked | 3 m hold G / 5 o capture O / 7 o contest G;O part=peak control=fighting
            ATTACKED_SIDE_LEFT | ranked | 4 m withdraw O / 4 m fail G
            ATTACKED_SIDE_NOT_ON_IT | ranked | 2 m withdraw O / 4 m fail G
            TAKES_NOTHING_FROM_A_HOLDER | ranked | 1 m hold O / 2 i fail G
            TAKEN_BACK | ranked | 1 o capture O id=a / 2 o retract answers=a
            DENIED | ranked | 1 o capture O id=a / 2 i deny answers=a
            TAKES_AWAY_WHAT_IT_ANSWERS | ranked | 1 o capture O id=a / 2 i deny answers=a
            ENDS_WHAT_IT_ANSWERS | ranked | 0 g deny answers=c0 / 6 g hold O id=c0
            DISPUTES_WHAT_IT_ANSWERS | ranked | 2 m state G throughout=10 / 2 g deny answers=c1
            WHAT_THE_DENIER_SAYS | ranked | 0 x dislodge O id=c0 fit=mismatch / 0 m capture G id=c1 / 0 x deny answers=c1
            DENIES_WHAT_DOES_NOT_STAND | ranked | 2 m attack O id=a / 3 o deny answers=a
            CONCESSION_ENDS_DISPUTE | ranked | 0 o dislodge O basis=implied / 0 o2 capture O basis=implied / 6 o dislodge G
            CONCESSION_RESTORES_WHAT_STOOD | ranked | 1 o capture O / 3 o advance O
            REPEATS_A_READING | ranked | 3 m hold G / 5 o capture O / 7 o hold O
            ON_THE_WAY | ranked | 1 o advance O
            RELAYS_WHAT_IS_COUNTED | ranked | 2 m capture O origin=a / 2 i capture O origin=a
            SAID_AGAIN_THAT_DAY | ranked | 2 m hold O / 2 m capture O
            REPEATS_ITS_SOURCE | ranked | 2 m capture O / 2 m hold O
            LATER_WORD_OF_ITS_SOURCE | ranked | 2 m capture G / 2 m capture O
            SUMS_UP_AGAINST_ITS_SOURCE | ranked | 13 g dislodge O / 10 g contest G;O to=13
            IMPLIED_AGAINST_ITS_SOURCE | ranked | 4 o hold O / 4 o capture G basis=implied
            HEADLINE_AGAINST_ITS_SOURCE | ranked | 4 o hold O / 4 o capture G basis=headline
            SUMS_UP_AGAINST_A_DATED_CLAIM | ranked | 1 g hold G to=9 / 3 i capture O
            IMPLIED_AGAINST_AN_OUTRIGHT_CLAIM | ranked | 2 i hold G basis=implied / 2 i2 hold O
            OUTSIDE_THE_PERIOD | ranked | -2 m fail O
            LOST_SINCE_AND_UNNAMED | ranked | 0 x state G basis=baseline / 5 m capture O / 9 m recapture G vs=O basis=aggregate place=land
            LOST_SINCE_AND_UNNAMED_BY_ITS_CAMP | o believed | 0 x state G basis=baseline / 5 m capture O / 9 o recapture G vs=O basis=aggregate place=land
            CUT_OFF_AND_UNNAMED | ranked | 0 x state G basis=baseline place=land / 5 m capture O place=b / 30 m recapture G vs=O basis=aggregate place=land
            REPEATS_THE_AGGREGATE | ranked | 0 x state G basis=baseline / 5 m capture O / 9 m recapture G vs=O basis=aggregate place=land / 12 i recapture G vs=O basis=aggregate place=land
            NAMED_THAT_DAY | ranked | 0 x state G basis=baseline / 5 m capture O / 9 m hold O / 9 m recapture G vs=O basis=aggregate place=land
            RESOLVED_PLACE_BY_PLACE | ranked | 2 m recapture O basis=aggregate place=land
            AGGREGATES_NOT_ADMITTED | no aggregates | 30 m recapture G vs=O basis=aggregate place=land
            CONTROL_ON_THE_EVE | ranked | 0 x state G basis=baseline
            OTHER_BASELINE_STANDS | ranked | 0 x state G basis=baseline / 0 x state O basis=baseline
            BASELINE_OF_A_REGION | ranked | 0 x state O basis=baseline place=land
            SPEAKS_OF_NO_LISTED_PLACE | ranked | 0 m hold O place=land
            NEWEST_OF_THE_BELIEVED_CAMP | g believed | 2 m hold O / 4 g hold G
            REPEATS_THE_BELIEVED_CAMP | g believed | 0 g withdraw G / 9 g withdraw G / 9 g hold O part=peak
            DISPUTED_WITHOUT_THE_BELIEVED_DENIAL | g believed | 4 g deny answers=c3 / 3 m hold G / 3 i hold O
            TAKES_NOTHING_FROM_THE_BELIEVED_CAMP | o believed | 0 m withdraw G id=c2 / 5 m deny answers=c2 id=c6 / 7 o fail G
            BELIEVED_CAMP_ON_THE_WAY | g believed | 2 g hold G / 5 g advance G
            AGREES_IN_THIS_READING | g believed | 2 g hold G / 4 m hold G
            BELIEVED_WORD_STANDS | g believed | 2 g hold G / 4 m hold O
            CHANGES_NOTHING_BESIDE_THE_BELIEVED_WORD | g believed | 2 g hold G / 5 m attack O / 6 m advance O / 7 m fail O
            BELIEVED_CAMP_HAS_IT_HELD_THEN | g believed | 0 m never-held O to=9 / 4 g hold O
            NOT_HEARD | g believed | 2 m hold G / 4 o hold O
            NEWEST_OF_ITS_CAMP | consensus | 2 i hold O / 4 g hold G
            REPEATS_ITS_CAMP | consensus | 2 i hold O / 4 g hold G / 6 g hold G
            DISPUTED_WITHOUT_THE_DENIAL | consensus | 1 g hold G / 2 i hold O id=a / 4 m deny answers=a / 5 o contest G;O
            TAKES_NOTHING_FROM_ITS_CAMP | consensus | 1 o capture O / 4 g hold G / 8 o fail G
            DISPUTES_ANOTHER_CAMP | consensus | 2 i capture O id=a / 4 m deny answers=a
            DISPUTES_THAT_IT_WAS_EVER_HELD | consensus | 2 i capture O / 4 m never-held O to=9
            GOES_WITH_THE_VOTE | vote | 2 i hold O / 2 i2 hold O / 2 m hold G
            TIE_BREAK_GOES_WITH_IT | vote, m breaking ties | 2 i hold O / 2 m hold G
            VOTES_ARE_EVEN | vote | 2 i hold O / 2 m hold G
            OUTVOTED | vote | 2 i hold O / 2 i2 hold O / 2 m hold G
            TIE_BREAK_GOES_AGAINST_IT | vote, m breaking ties | 2 i hold O / 2 m hold G
            CASTS_NO_VOTE | vote | 2 i hold O / 2 m state control=unknown
            DENIAL_IS_NO_VOTE | vote | 2 i hold O id=a / 4 m deny answers=a
            REPEATS_ITS_OWN_WORD | vote | 2 i hold O / 2 i2 hold O / 2 m hold G / 4 m hold G
            TAKES_NOTHING_FROM_ITS_OWN_WORD | vote | 1 i hold O / 2 i fail G
            MOST_TAKEOVERS | acled | 2 i capture O
            TWO_THIRDS_OF_EVENTS | acled | 2 i shell O / 2 i shell O / 2 i shell O / 2 i shell O / 2 i shell O / 2 i shell O / 2 i shell O / 2 i shell O / 2 i shell O / 2 i shell O
            NO_SIDE_PREVAILS | acled | 2 i capture O / 4 i capture G
            NOT_OF_WHO_PREVAILS | acled | 2 i capture O / 3 i capture O / 4 i capture G
            TAKEOVERS_DECIDE | acled | 2 i capture O / 4 i shell G
            TOO_FEW_EVENTS | acled | 4 i shell G
            TELLS_OF_NO_EVENT | acled | 4 i hold G
            WEIGHED_BY_THE_MODEL | posterior | 2 i hold O
            OPENS_THE_MODEL | posterior | 0 x state G basis=baseline
            BEARS_ON_OTHERS_IN_THE_MODEL | posterior | 2 i shell O
            NOTHING_TO_THE_MODEL | posterior | 2 i hold O part=shore
            DATED_WHILE_NEVER_HELD | ranked | 2 i never-held O to=9 / 4 i capture O
            CARRIED_UNTIL_NEVER_HELD | ranked | 1 i capture O / 4 i never-held O
            CORRECTS_THE_PAST | ranked | 2 i never-held O to=9 / 4 i capture O
            CORRECTS_WHAT_WAS_CARRIED | ranked | 1 i capture O / 4 i never-held O
            CORRECTS_THE_EVE | ranked | 0 x state G basis=baseline / 0 i never-held G
            CORRECTS_NOTHING | ranked | 2 m hold O / 4 i never-held G
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = PLAIN)
    void thereIsARecordForAReason(PlainReason reason, String reading, String record) {
        assertThat(reasons(scene(record).withRules(rules(reading)))).contains(reason);
    }

    @Test
    void noReasonIsLeftOut() {
        assertThat(PLAIN.lines().map(line -> PlainReason.valueOf(line.split(" ")[0])))
                .containsExactly(PlainReason.values());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IS_NEWEST | UNALIGNED | 0 i hold O
            IS_NEWEST | MONITOR | 1 m hold O
            IS_NEWEST | ADMISSION | 2 g hold O
            SAYS_THE_SAME | UNALIGNED | 2 i hold G / 5 o capture O / 5 i capture O
            SAYS_THE_SAME | MONITOR | 2 i hold G / 5 o capture O / 5 m capture O
            SAYS_THE_SAME | ADMISSION | 2 i hold G / 5 o capture O / 5 g capture O
            CLOSES_DISPUTE | UNALIGNED | 2 o hold O / 2 g hold G / 5 i capture O
            CLOSES_DISPUTE | MONITOR | 2 o hold O / 2 g hold G / 5 m capture O
            CLOSES_DISPUTE | ADMISSION | 2 m hold G / 2 g hold O basis=implied / 4 o dislodge G
            CLOSES_DISPUTE_WITH_IT | UNALIGNED | 2 o hold O / 2 g hold G / 5 i hold O / 5 o capture O
            CLOSES_DISPUTE_WITH_IT | MONITOR | 2 o hold O / 2 g hold G / 5 m hold O / 5 o capture O
            CLOSES_DISPUTE_WITH_IT | ADMISSION | 1 i dislodge O / 1 m capture G / 2 g capture G / 2 o capture G
            SAYS_OTHERWISE | UNALIGNED | 2 i dislodge O / 2 g fail O
            SAYS_OTHERWISE | MONITOR | 1 m contest G;O / 1 o hold O
            SAYS_OTHERWISE | ADMISSION | 2 g capture O / 2 m hold G
            SPEAKS_OF_A_PART | UNALIGNED | 2 g hold G / 2 o hold O / 3 i hold O part=peak
            SPEAKS_OF_A_PART | MONITOR | 2 i hold G / 2 i2 hold O / 3 m hold O part=peak
            SPEAKS_OF_A_PART | ADMISSION | 2 m hold G / 2 i hold O / 3 g hold O part=peak
            """)
    void thereIsARecordForAWordOfEachWeight(WeightReason.Decided decided, Weight weight, String record) {
        assertThat(reasons(scene(record))).contains(new WeightReason(decided, weight));
    }

    @Test
    void aClaimThatTheDenierBoreOutStandsUntilTheDayBeforeTheDenial() {
        Scene scene = new Scene().says("4 o hold O id=a", "4 m hold O", "7 m deny answers=a");

        assertThat(reason(scene, "a")).isEqualTo(new Reason.StoodUntil(Scene.day(6)));
    }

    @Test
    void aDenialWearsOffOnTheDayAfterTheLastOnWhichItSustainsADispute() {
        Scene scene = new Scene().says("2 m hold G id=a", "4 o deny answers=a id=no");

        assertThat(reason(scene, "no")).isEqualTo(new Reason.WoreOff(Scene.day(11)));
    }

    @Test
    void aClaimIsLeftOutForTheFirstThingThatTheScenarioDoesNotAdmit() {
        assertThat(reason(all -> Admissible.all(List.of()))).isEqualTo(new AdmissionReason.OtherAccount(Scene.ACCOUNT));
        assertThat(reason(all -> admitting(all, EnumSet.of(Reliability.A), all.credibility())))
                .isEqualTo(new AdmissionReason.SourceGrade(Reliability.B));
        assertThat(reason(all -> admitting(all, all.reliability(), EnumSet.of(Credibility.CONFIRMED))))
                .isEqualTo(new AdmissionReason.ClaimGrade(Credibility.POSSIBLE));
        assertThat(reason(all -> all.knownOn(Scene.day(3))))
                .isEqualTo(new AdmissionReason.ReportedLater(Scene.day(4), Scene.day(3)));
    }

    @Test
    void ofWhatAScenarioHearsAloneTheFirstThreeAreNamed() {
        List<Exclusion> four = Stream.of("i", "i2", "m2", "o")
                .map(id -> new Exclusion(Exclusion.Kind.SOURCE, id))
                .toList();
        Scene scene = new Scene().says("4 m hold O id=a").under(s -> s.hearingOnly(four));

        assertThat(reason(scene, "a")).isEqualTo(new AdmissionReason.NotAmong(four.subList(0, 3), 1));
    }

    private static Admissible admitting(Admissible all, Set<Reliability> sources, Set<Credibility> claims) {
        return new Admissible(
                all.accounts(),
                new TreeSet<>(sources),
                new TreeSet<>(claims),
                all.only(),
                all.without(),
                all.asKnownOn());
    }

    /** Why a scenario that admits what {@code change} makes of everything leaves a claim out. */
    private static Reason reason(UnaryOperator<Admissible> change) {
        Scene scene = new Scene().says("4 m hold O id=a").under(s -> s.admitting(change.apply(s.admissible())));
        return reason(scene, "a");
    }

    private static Reason reason(Scene scene, String claim) {
        return scene.judgement()
                .verdictsOn(new ClaimId(Scene.ACCOUNT, claim))
                .get(0)
                .reason();
    }

    private static Scene scene(String record) {
        Scene scene = new Scene()
                .place("land", PlaceKind.REGION, "")
                .place("hill", PlaceKind.HILLTOP, "land")
                .row("a", "b", "c", "d");
        List.of("a", "b", "c", "d").forEach(village -> scene.place(village, PlaceKind.VILLAGE, "land"));
        return scene.says(record.split(" / "));
    }

    private static final ModelSettings QUICK = ModelSettings.DEFAULTS.with(new ModelSettings.Drawing(1, 2, 20));

    private static UnaryOperator<Rules> rules(String reading) {
        return switch (reading) {
            case "ranked" -> r -> r;
            case "consensus" -> r -> r.with(Rules.Combination.CONSENSUS);
            case "vote" -> r -> r.with(Rules.Combination.voting(Optional.empty()));
            case "acled" -> r -> r.with(Rules.Combination.counting(90));
            case "posterior" -> r -> r.with(Rules.Combination.modelled(QUICK));
            case "vote, m breaking ties" -> r -> r.with(Rules.Combination.voting(Optional.of(new SourceId("m"))));
            case "g believed" -> r -> r.with(believing("g"));
            case "o believed" -> r -> r.with(believing("o"));
            case "no aggregates" ->
                r -> new Rules(
                        r.freshDays(),
                        r.patience(),
                        r.intervalEffect(),
                        r.cutOff(),
                        r.pressureBreaksTies(),
                        false,
                        r.combination());
            default -> throw new IllegalArgumentException(reading);
        };
    }

    private static Rules.Combination believing(String camp) {
        return Rules.Combination.believing(new CampId(camp), Rules.BelieveUntil.NEXT_WORD);
    }

    private static Set<Reason> reasons(Scene scene) {
        return scene.judgement().verdicts().stream().map(Verdict::reason).collect(Collectors.toSet());
    }
}
