package salient.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import salient.account.Basis;
import salient.account.Citation;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Credibility;
import salient.account.Dating;
import salient.account.Dossier;
import salient.account.Kind;
import salient.account.Provenance;
import salient.account.SourceId;
import salient.account.Statement;
import salient.account.Statement.Detail;
import salient.account.TableRow;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.control.Reading;
import salient.place.Control;
import salient.place.Part;
import salient.place.PlaceId;
import salient.reading.LostLink;
import salient.testkit.ShippedCampaign;
import salient.testkit.ToyCampaign;
import salient.time.DaySpan;
import salient.time.Timeline;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordingTest {
    private static final SideId RED = new SideId("red");
    private static final SideId BLUE = new SideId("blue");
    private static final DaySpan DAY = DaySpan.ofDay(LocalDate.of(2020, 5, 4));

    private Dossier dossier;
    private Wording wording;

    @BeforeAll
    void readTheToyCampaign() {
        dossier = ToyCampaign.inputs().dossier();
        wording = new Wording(dossier);
    }

    private static Claim claim(String place, Part part, Basis basis, Statement statement) {
        Provenance provenance =
                new Provenance(basis, Credibility.POSSIBLE, Citation.at(""), "", "", new TableRow("claims.csv", 2, 0));
        return new Claim(
                ClaimId.parse("gazette:test"),
                new SourceId("gazette"),
                new PlaceId(place),
                part,
                new Dating(DAY, Optional.empty(), List.of(), DAY),
                statement,
                provenance);
    }

    private String says(Part part, Statement statement) {
        return wording.says(claim("alder", part, Basis.EXPLICIT, statement));
    }

    private static Statement act(Kind kind, Set<SideId> actors, Set<SideId> against, Detail... detail) {
        return new Statement.Act(
                kind,
                new TreeSet<>(actors),
                new TreeSet<>(against),
                Stream.of(detail).findFirst());
    }

    private String says(Kind kind) {
        return says(Part.WHOLE, act(kind, Set.of(RED), Set.of(BLUE)));
    }

    @Test
    void aClaimInShortSaysWhenWhoAndWhat() {
        Claim claim = dossier.claims().get(0);

        assertThat(wording.inShort(claim))
                .isEqualTo(PlainDays.brief(claim.valid()) + ", " + wording.source(claim) + ": " + wording.says(claim));
        assertThat(wording.inShort(claim.id())).isEqualTo(wording.inShort(claim));
        assertThat(wording.inShort(ClaimId.parse("gazette:gone"))).isEqualTo("a claim that is no longer there");
    }

    @Test
    void eachKindOfActHasASentence() {
        assertThat(says(Kind.CAPTURE)).isEqualTo("Red army took it from Blue army");
        assertThat(says(Kind.RECAPTURE)).isEqualTo("Red army took it back from Blue army");
        assertThat(says(Kind.HOLD)).isEqualTo("Red army had it");
        assertThat(says(Kind.REPEL)).isEqualTo("Red army had it and beat off an attack by Blue army");
        assertThat(says(Kind.ATTACK)).isEqualTo("Red army attacked it");
        assertThat(says(Kind.FAIL)).isEqualTo("Red army tried to take it and did not");
        assertThat(says(Kind.WITHDRAW)).isEqualTo("Red army left it");
        assertThat(says(Kind.DISLODGE)).isEqualTo("Red army drove Blue army out of it and did not go in");
        assertThat(says(Kind.ADVANCE)).isEqualTo("Red army advanced toward it");
        assertThat(says(Kind.PRESENCE)).isEqualTo("Red army appeared at it");
        assertThat(says(Kind.SHELL)).isEqualTo("Red army fired on it");
        assertThat(says(Kind.STRIKE)).isEqualTo("Red army bombed it from the air");
        assertThat(says(Kind.REINFORCE)).isEqualTo("Red army sent troops to it");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void noKindIsLeftWithoutWords(Kind kind) {
        Statement statement = switch (kind) {
            case DENY, RETRACT ->
                new Statement.Answer(kind, new TreeSet<>(), List.of(ClaimId.parse("gazette:hill-captured")));
            case NEVER_HELD -> new Statement.NeverHeld(RED);
            case STATE -> new Statement.State(Control.held(RED));
            default -> act(kind, Set.of(), Set.of());
        };
        for (Part part : Part.values()) {
            assertThat(says(part, statement)).isNotBlank().doesNotContain("null", "_");
        }
    }

    @Test
    void aContestSaysWhatItIs() {
        Set<SideId> both = Set.of(RED, BLUE);
        assertThat(says(Part.WHOLE, act(Kind.CONTEST, both, Set.of(), Detail.FIGHTING)))
                .isEqualTo("there was fighting inside it between Blue army and Red army");
        assertThat(says(Part.OUTSKIRTS, act(Kind.CONTEST, both, Set.of(), Detail.FIGHTING)))
                .isEqualTo("there was fighting at its outskirts between Blue army and Red army");
        assertThat(says(Part.WHOLE, act(Kind.CONTEST, both, Set.of(), Detail.DIVIDED)))
                .isEqualTo("it was divided between Blue army and Red army");
        assertThat(says(Part.WHOLE, act(Kind.CONTEST, both, Set.of(), Detail.NEITHER)))
                .isEqualTo("neither side had it");
    }

    @Test
    void partsAndDefendersAreNamed() {
        assertThat(says(Part.PEAK, act(Kind.CAPTURE, Set.of(BLUE), Set.of()))).isEqualTo("Blue army took its peak");
        assertThat(says(Part.MOST, act(Kind.HOLD, Set.of(BLUE), Set.of()))).isEqualTo("Blue army had most of it");
        assertThat(says(Part.WHOLE, act(Kind.FAIL, Set.of(BLUE), Set.of(RED), Detail.DEFENDED)))
                .isEqualTo("Blue army tried to take it and did not, and Red army stayed on it");
    }

    @Test
    void anAnswerRepeatsWhatItAnswers() {
        Statement denial =
                new Statement.Answer(Kind.DENY, new TreeSet<>(), List.of(ClaimId.parse("gazette:hill-captured")));

        assertThat(says(Part.WHOLE, denial))
                .isEqualTo("it is not so that Blue army took its peak from Red army (Blue radio, 3 May to 4 May)");
    }

    @Test
    void anAggregateNamesItsRegion() {
        Claim claim = claim("vale", Part.WHOLE, Basis.AGGREGATE, act(Kind.RECAPTURE, Set.of(RED), Set.of(BLUE)));

        assertThat(wording.says(claim)).isEqualTo("Red army took back all that Blue army had gained in The valley");
    }

    @Test
    void statesAreSaidAsTheyAre() {
        assertThat(says(Part.WHOLE, new Statement.State(Control.contested(Set.of(RED, BLUE)))))
                .isEqualTo("it was contested between Blue army and Red army");
        assertThat(says(Part.WHOLE, new Statement.NeverHeld(BLUE))).isEqualTo("Blue army never held it on 4 May");
    }

    @Test
    void whereItIsOnlySaidWhoNeverHeldAPlaceNobodySaysWhoDid() {
        ShippedCampaign qalamoun = ShippedCampaign.of("qalamoun-2014");
        Wording words = new Wording(qalamoun.inputs().dossier());
        Timeline<Finding> jibbeh =
                qalamoun.replay("monitor").judgement().history().of(new PlaceId("jibbeh"));
        assertThat(words.grounds(jibbeh.at(LocalDate.of(2014, 4, 10))))
                .isEqualTo("It is said who never held it, and not who did.");
        assertThat(words.grounds(jibbeh.at(LocalDate.of(2014, 4, 14)))).isEqualTo("A claim says so outright.");
    }

    @Test
    void aDisputeIsBetweenSidesOnlyWhereEachAnswerNamesAHolder() {
        assertThat(disputed(Control.held(RED), Control.held(BLUE)))
                .isEqualTo("disputed between Blue army and Red army");
        assertThat(disputed(Control.held(RED), Control.vacant())).isEqualTo("disputed: held by Red army, or vacant");
        assertThat(disputed(Control.held(RED), Control.unknown())).isEqualTo("disputed: held by Red army, or unknown");
        assertThat(disputed(Control.held(RED), Control.contested(Set.of(RED, BLUE))))
                .isEqualTo("disputed: contested between Blue army and Red army, or held by Red army");
    }

    private String disputed(Control... answers) {
        DaySpan day = DaySpan.ofDay(LocalDate.of(2020, 5, 4));
        List<Reading> readings = Stream.of(answers)
                .map(answer -> new Reading(answer, new TreeSet<>(), new TreeSet<>()))
                .toList();
        return wording.finding(new Finding.Disputed(readings, day));
    }

    @Test
    void howAPlaceWasCutOffIsSaid() {
        LocalDate day = LocalDate.of(2020, 5, 4);
        TreeSet<PlaceId> fell = new TreeSet<>(List.of(new PlaceId("alder")));
        assertThat(wording.lostLink(new LostLink(day, RED, fell)))
                .isEqualTo("It was cut off on 4 May 2020, when Alder was lost.");
        fell.add(new PlaceId("birch"));
        assertThat(wording.lostLink(new LostLink(day, RED, fell)))
                .isEqualTo("It was cut off on 4 May 2020, when Alder and Birch were lost.");
        assertThat(wording.lostLink(new LostLink(day, RED, new TreeSet<>())))
                .isEqualTo("It was cut off on 4 May 2020, when an alliance ended.");
    }
}
