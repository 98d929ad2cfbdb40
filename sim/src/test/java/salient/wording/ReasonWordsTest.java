package salient.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salient.account.AccountId;
import salient.account.Credibility;
import salient.account.Reliability;
import salient.reading.AdmissionReason;
import salient.reading.Exclusion;
import salient.reading.PlainReason;
import salient.reading.Reason;
import salient.reading.RuleOfEvidence;
import salient.reading.Weight;
import salient.reading.WeightReason;

class ReasonWordsTest {
    private static final LocalDate DAY = LocalDate.of(2014, 3, 31);

    private static final String PLAIN = """
            AGREES_WITH_WHAT_STANDS | E1: agrees with what stands
            SAYS_WHAT_WAS_TAKEN_TO_BE_SO | E1: speaks for what was so far taken to be so
            CHANGE_AGREES_WITH_WHAT_STANDS | E2: agrees with what stands
            CHANGES_WHAT_WAS_TAKEN_TO_BE_SO | E2: newest word, and it tells of a change to what was so far taken to be so
            NO_MONITOR_AGAINST_IT | E2: newest word, and no monitor stands against it
            GAINS_NOTHING_BY_IT | E2: newest word, and a partisan who gains nothing by it says the same
            FAVOURS_NOTHING_OF_ITS_CAMP | E2: newest word, and nothing in it favours its own camp
            CHALLENGES_A_MONITOR | E2: a change in its own camp's favour against a monitor's word: disputed
            CHALLENGE_BORNE_OUT | E2: a later word agrees and settles it from the day first claimed
            BEARS_OUT_A_CHALLENGE | E2: agrees with a disputed claim and settles it
            NOT_BORNE_OUT | E2: the next monitor or unaligned source to speak does not bear it out
            NOT_BORNE_OUT_BY_A_CONCESSION | E2: a source that concedes its own side's loss speaks next and does not bear it out
            ADDS_A_READING | E2: adds a reading to an open dispute
            SOURCES_DISAGREE | E3: credible sources disagree about the same close
            AGREES_WITH_WHAT_DECIDES | E3: agrees with what decides about the same close
            FIRE_BEARS_OUT_THE_OTHER | E3: fire on the place the same day bears out the other account
            PRESSES_ALONE | E3: presses on the place; changes nothing alone
            UNCITED_AGAINST_WHAT_STANDS | E4: its citation does not bear it out, and a named source stands against it
            UNCITED_AGAINST_A_NAMED_SOURCE | E4: its citation does not bear it out, and a named source says otherwise
            FIGHT_FOR_OPEN_GROUND | E5: fighting for a place that nobody is settled in
            FIGHTING_GOES_ON | E5: the fighting goes on
            FIGHTING_NOT_INSIDE | E5: nothing says that the fighting is inside
            EDGE_FIGHT_FOR_OPEN_GROUND | E6: fighting for a place that nobody is settled in
            EDGE_FIGHTING_GOES_ON | E6: the fighting goes on
            EDGE_FIGHTING_DOES_NOT_DECIDE | E6: fighting at the edge does not decide for the whole
            SPEAKS_OF_THE_EDGE | E6: speaks of the edge; it does not decide for the whole
            LATER_WORD_ON_THE_WHOLE | E7: a later claim of the day speaks of the whole place
            PART_OF_A_DISPUTED_PLACE | E7: of a part of the place alone, which is disputed
            ATTACKED_SIDE_LEFT | E8: the side attacked left the same day
            ATTACKED_SIDE_NOT_ON_IT | E8: nothing says that the side attacked is on it
            TAKES_NOTHING_FROM_A_HOLDER | E8: a failed attempt takes nothing from a settled holder
            TAKEN_BACK | E10: its own source took it back
            DENIED | E10: denied by a weightier source
            TAKES_AWAY_WHAT_IT_ANSWERS | E10: takes away the claim that it answers
            ENDS_WHAT_IT_ANSWERS | E10: ends the claim that it answers
            DISPUTES_WHAT_IT_ANSWERS | E10: denies what the other account says: disputed
            WHAT_THE_DENIER_SAYS | E10: what the denier says instead
            DENIES_WHAT_DOES_NOT_STAND | E10: what it denies does not stand on that day
            CONCESSION_ENDS_DISPUTE | E11: its camp no longer claims to hold the place: the dispute is over
            CONCESSION_RESTORES_WHAT_STOOD | E11: its camp no longer claims to hold the place: what stood before stands again
            REPEATS_A_READING | E11: repeats one reading of an open dispute
            ON_THE_WAY | E11: on the way to it: whoever advances does not hold it
            RELAYS_WHAT_IS_COUNTED | E12: relays a statement that is already counted
            SAID_AGAIN_THAT_DAY | E13: its source says so again that day
            REPEATS_ITS_SOURCE | E13: repeats its source's own word of the day
            LATER_WORD_OF_ITS_SOURCE | E13: a later word of the same source that day
            SUMS_UP_AGAINST_ITS_SOURCE | E13: sums up an interval, and the same source's word dated inside it says otherwise
            IMPLIED_AGAINST_ITS_SOURCE | E13: implied only, and the same source says otherwise outright
            HEADLINE_AGAINST_ITS_SOURCE | E13: a headline only, and the text of the same source says otherwise
            SUMS_UP_AGAINST_A_DATED_CLAIM | E13: sums up an interval, and a claim dated inside it says otherwise
            IMPLIED_AGAINST_AN_OUTRIGHT_CLAIM | E13: implied only, and an outright claim about the same close says otherwise
            OUTSIDE_THE_PERIOD | E13: takes effect outside the period
            LOST_SINCE_AND_UNNAMED | E14: the side had lost this place since the start, and no claim names it that day
            LOST_SINCE_AND_UNNAMED_BY_ITS_CAMP | E14: the side had lost this place since the start, and no word of its camp that names it stands
            CUT_OFF_AND_UNNAMED | E14: the place was cut off from its side, and no claim names it that day
            REPEATS_THE_AGGREGATE | E14: says the same of all gains as the sentence that stands
            NAMED_THAT_DAY | E14: a claim of that day names the place
            RESOLVED_PLACE_BY_PLACE | E14: resolved place by place
            AGGREGATES_NOT_ADMITTED | E14: the scenario does not admit sentences about all gains at once
            CONTROL_ON_THE_EVE | E15: control on the eve
            OTHER_BASELINE_STANDS | E15: a later or nearer baseline claim stands
            BASELINE_OF_A_REGION | E15: stands for the places of the region that have no baseline claim of their own
            SPEAKS_OF_NO_LISTED_PLACE | E15: speaks of no listed place and changes none
            NEWEST_OF_THE_BELIEVED_CAMP | E17: newest word of the camp that is believed
            REPEATS_THE_BELIEVED_CAMP | E17: says again what its camp says
            DISPUTED_WITHOUT_THE_BELIEVED_DENIAL | E17: another camp says what it denies, and the place is disputed without it
            TAKES_NOTHING_FROM_THE_BELIEVED_CAMP | E17: takes nothing from what its camp says
            BELIEVED_CAMP_ON_THE_WAY | E17: its camp is on the way to the place, so that camp's word on it has ended
            AGREES_IN_THIS_READING | E17: agrees with what stands in this reading
            BELIEVED_WORD_STANDS | E17: the favoured camp has spoken of the place, and its word stands
            CHANGES_NOTHING_BESIDE_THE_BELIEVED_WORD | E17: changes nothing while the favoured camp's word stands
            BELIEVED_CAMP_HAS_IT_HELD_THEN | E17: the favoured camp has the side hold the place in those days
            NOT_HEARD | E17: the opposing camp's word in its own favour is not heard in this reading
            NEWEST_OF_ITS_CAMP | E18: newest word of its camp
            REPEATS_ITS_CAMP | E18: says again what its camp says
            DISPUTED_WITHOUT_THE_DENIAL | E18: another camp says what it denies, and the place is disputed without it
            TAKES_NOTHING_FROM_ITS_CAMP | E18: takes nothing from what its camp says
            DISPUTES_ANOTHER_CAMP | E18: denies what another camp says: disputed
            DISPUTES_THAT_IT_WAS_EVER_HELD | E18: says that the side never held what another camp says it did: disputed
            GOES_WITH_THE_VOTE | E19: goes with the most votes
            TIE_BREAK_GOES_WITH_IT | E19: votes are even, and the tie-break goes with it
            VOTES_ARE_EVEN | E19: votes are even, and no tie-break decides: disputed
            OUTVOTED | E19: more sources say otherwise
            TIE_BREAK_GOES_AGAINST_IT | E19: votes are even, and the tie-break goes against it
            CASTS_NO_VOTE | E19: its source casts no vote that rests on it
            DENIAL_IS_NO_VOTE | E19: a denial does not say what is so: it is no vote
            REPEATS_ITS_OWN_WORD | E19: says again what its source says
            TAKES_NOTHING_FROM_ITS_OWN_WORD | E19: takes nothing from what its source says
            MOST_TAKEOVERS | E20: its side took the place at least twice as often as all others in the days counted
            TWO_THIRDS_OF_EVENTS | E20: its side did at least two thirds of the events in the days counted
            NO_SIDE_PREVAILS | E20: no side prevails among the events of the days counted: contested
            NOT_OF_WHO_PREVAILS | E20: not of the side that prevails among the events of the days counted
            TAKEOVERS_DECIDE | E20: takeovers decide, and it is none
            TOO_FEW_EVENTS | E20: fewer than ten events in the days counted, and no takeover: what stood goes on
            TELLS_OF_NO_EVENT | E20: tells of no event that is counted
            WEIGHED_BY_THE_MODEL | E21: weighed with all others in the model
            OPENS_THE_MODEL | E21: what the model takes to be likely on the eve
            BEARS_ON_OTHERS_IN_THE_MODEL | E21: bears in the model on other claims, or on how soon control changes
            NOTHING_TO_THE_MODEL | E21: says nothing that the model can weigh
            DATED_WHILE_NEVER_HELD | never-held: the side never held the place in those days
            CARRIED_UNTIL_NEVER_HELD | never-held: a source of no less weight says that the side did not hold the place from that day on
            CORRECTS_THE_PAST | never-held: corrects the past
            CORRECTS_WHAT_WAS_CARRIED | never-held: corrects what was carried into its days
            CORRECTS_THE_EVE | never-held: corrects what was presumed of the eve
            CORRECTS_NOTHING | never-held: takes nothing away that stands in its days
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = PLAIN)
    void aReasonThatTellsAllByItselfHasWords(PlainReason reason, String words) {
        assertThat(ReasonWords.withRule(reason)).isEqualTo(words);
    }

    @Test
    void noReasonIsLeftWithoutATest() {
        assertThat(PLAIN.lines().map(line -> line.split(" ")[0])).containsExactly(names());
    }

    private static String[] names() {
        return Stream.of(PlainReason.values()).map(Enum::name).toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            IS_NEWEST | UNALIGNED | E2: newest word, by an unaligned source
            IS_NEWEST | MONITOR | E2: newest word, by a monitor
            IS_NEWEST | ADMISSION | E2: newest word, and it concedes its own side's loss
            SAYS_THE_SAME | UNALIGNED | E2: newest word, and an unaligned source says the same
            SAYS_THE_SAME | MONITOR | E2: newest word, and a monitor says the same
            SAYS_THE_SAME | ADMISSION | E2: newest word, and a source that concedes its own side's loss says the same
            CLOSES_DISPUTE | UNALIGNED | E2: an unaligned source speaks next and closes the dispute
            CLOSES_DISPUTE | MONITOR | E2: a monitor speaks next and closes the dispute
            CLOSES_DISPUTE | ADMISSION | E2: a source that concedes its own side's loss speaks next and closes the dispute
            CLOSES_DISPUTE_WITH_IT | UNALIGNED | E2: agrees with an unaligned source, whose word closes the dispute
            CLOSES_DISPUTE_WITH_IT | MONITOR | E2: agrees with a monitor, whose word closes the dispute
            CLOSES_DISPUTE_WITH_IT | ADMISSION | E2: agrees with a source that concedes its own side's loss, whose word closes the dispute
            SAYS_OTHERWISE | UNALIGNED | E3: an unaligned source says otherwise about the same close
            SAYS_OTHERWISE | MONITOR | E3: a monitor says otherwise about the same close
            SAYS_OTHERWISE | ADMISSION | E3: a source that concedes its own side's loss says otherwise about the same close
            SPEAKS_OF_A_PART | UNALIGNED | E7: an unaligned source speaks next, but of a part of the place alone, which is not agreement
            SPEAKS_OF_A_PART | MONITOR | E7: a monitor speaks next, but of a part of the place alone, which is not agreement
            SPEAKS_OF_A_PART | ADMISSION | E7: a source that concedes its own side's loss speaks next, but of a part of the place alone, which is not agreement
            """)
    void aReasonThatTellsWhoseWordDecidedNamesIt(WeightReason.Decided decided, Weight weight, String words) {
        assertThat(ReasonWords.withRule(new WeightReason(decided, weight))).isEqualTo(words);
    }

    @Test
    void whatTheScenarioDoesNotAdmitIsNamed() {
        Exclusion source = new Exclusion(Exclusion.Kind.SOURCE, "sohr");
        Exclusion claim = new Exclusion(Exclusion.Kind.CLAIM, "wiki:0325");

        assertThat(words(new AdmissionReason.OtherAccount(new AccountId("military-wiki"))))
                .isEqualTo("scenario: the scenario does not admit account military-wiki");
        assertThat(words(new AdmissionReason.LeftOut(source)))
                .isEqualTo("scenario: the scenario leaves out source sohr");
        assertThat(words(new AdmissionReason.NotAmong(List.of(source, claim), 0)))
                .isEqualTo("scenario: the scenario hears only source sohr, claim wiki:0325");
        assertThat(words(new AdmissionReason.NotAmong(List.of(source, claim), 4)))
                .isEqualTo("scenario: the scenario hears only source sohr, claim wiki:0325 and 4 more");
        assertThat(words(new AdmissionReason.SourceGrade(Reliability.D)))
                .isEqualTo("scenario: the scenario does not admit sources of reliability D");
        assertThat(words(new AdmissionReason.ClaimGrade(Credibility.DOUBTFUL)))
                .isEqualTo("scenario: the scenario does not admit claims of credibility 4");
        assertThat(words(new AdmissionReason.ReportedLater(DAY.plusDays(1), DAY)))
                .isEqualTo("E16: reported on 2014-04-01, after 2014-03-31");
    }

    @Test
    void aReasonTellsTheLastDayOnWhichSomethingWasSo() {
        assertThat(words(new Reason.StoodUntil(DAY)))
                .isEqualTo("E10: denied by a weightier source, whose own words of that day bear it out: it stood until"
                        + " 2014-03-31");
        assertThat(words(new Reason.WoreOff(DAY)))
                .isEqualTo("E11: made the place disputed until 2014-03-31, and wore off: its source said no more");
    }

    @Test
    void whatIsToldInWordsOfItsOwnKeepsThem() {
        assertThat(words(new Reason.Told(RuleOfEvidence.CARRY, "as it was"))).isEqualTo("E1: as it was");
    }

    private static String words(Reason reason) {
        return ReasonWords.withRule(reason);
    }
}
