package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import salient.account.Claim;
import salient.account.Statement;
import salient.control.Finding;
import salient.control.Grounds;
import salient.place.Control;
import salient.place.PlaceKind;
import salient.reading.Evidence;
import salient.reading.Exclusion;
import salient.reading.Fate;
import salient.reading.PlainReason;
import salient.reading.Reason;
import salient.reading.RuleOfEvidence;
import salient.reading.Verdict;
import salient.testkit.Scene;
import salient.time.DaySet;
import salient.time.DaySpan;
import salient.time.Timeline;

class CombiningTest {
    private static final DaySpan PERIOD = DaySpan.ofDays(Scene.day(0), Scene.day(60));

    /** Another way: whoever claims a place last has it. */
    private static final class LatestClaimWins implements Combining {
        private final List<Evidence> seen = new ArrayList<>();

        @Override
        public PlaceJudgement judge(Evidence evidence) {
            seen.add(evidence);
            Timeline.Builder<Finding> findings = new Timeline.Builder<>(PERIOD.until());
            findings.from(
                    PERIOD.first(),
                    evidence.baseline()
                            .map(c -> finding(
                                    ((Statement.State) c.statement()).control(), c, PERIOD.first(), Grounds.PRESUMED))
                            .orElseGet(() -> Findings.unknown(PERIOD.first())));
            Ledger ledger = new Ledger(evidence.place().id());
            DaySet spoken = new DaySet();
            evidence.named().stream()
                    .filter(c -> c.kind().holds())
                    .sorted(Comparator.comparing(c -> c.valid().last()))
                    .forEach(c -> {
                        LocalDate day = c.valid().last();
                        findings.from(day, finding(Control.held(c.statement().actors()), c, day, Grounds.REPORTED));
                        spoken.add(day);
                        ledger.decide(c, day, new Reason.Told(RuleOfEvidence.CARRY, "the latest claim"));
                    });
            return new PlaceJudgement(findings.build(), Map.of(), spoken, ledger.verdicts());
        }

        private static Finding finding(Control control, Claim claim, LocalDate day, Grounds grounds) {
            return new Finding.Settled(control, grounds, new TreeSet<>(Set.of(claim.id())), DaySpan.ofDay(day));
        }
    }

    @Test
    void aPlaceIsJudgedTheWayThatIsPutIn() {
        String[] lines = {"3 m capture O", "5 m hold O", "5 g recapture G"};
        Scene ranked = new Scene().says(lines);
        Scene latest = new Scene()
                .says(lines)
                .judgedBy((dossier, scenario) -> new Judge(dossier, scenario, new LatestClaimWins()));
        assertThat(ranked.on(5)).isEqualTo("held:o reported");
        assertThat(latest.on(4)).isEqualTo("held:o reported");
        assertThat(latest.on(5)).isEqualTo("held:g reported");
        assertThat(latest.verdict("c3")).isEqualTo("decisive E1");
    }

    @Test
    void aWayOfCombiningIsGivenAllThatIsAdmittedAboutAPlaceAtOnce() {
        LatestClaimWins way = new LatestClaimWins();
        new Scene()
                .place("valley", PlaceKind.REGION, "")
                .place("mill", PlaceKind.VILLAGE, "valley")
                .says(
                        "0 x state G place=valley basis=baseline",
                        "3 m capture O place=mill",
                        "4 o deny answers=c2 place=mill",
                        "6 g capture G place=valley basis=aggregate",
                        "7 m2 capture G place=mill")
                .under(s -> s.leavingOut(List.of(new Exclusion(Exclusion.Kind.SOURCE, "m2"))))
                .judgedBy((dossier, scenario) -> new Judge(dossier, scenario, way))
                .judgement();
        Evidence mill = way.seen.stream()
                .filter(e -> e.place().id().value().equals("mill"))
                .findFirst()
                .orElseThrow();
        assertThat(locals(mill.named())).containsExactly("c2", "c3");
        assertThat(locals(mill.aggregates())).containsExactly("c4");
        assertThat(locals(mill.baseline().stream().toList())).containsExactly("c1");
        assertThat(way.seen).hasSize(2);
    }

    @Test
    void groundIsCutOffWhateverTheWayOfCombining() {
        Scene scene = new Scene()
                .row("a", "b", "c", "d")
                .says(
                        "0 x state G place=a basis=baseline",
                        "0 x state G place=b basis=baseline",
                        "0 x state G place=c basis=baseline",
                        "0 x state G place=d basis=baseline",
                        "5 g hold G place=a",
                        "5 o capture O place=c")
                .judgedBy((dossier, scenario) -> new Judge(dossier, scenario, new LatestClaimWins()));
        assertThat(scene.on("d", 4)).isEqualTo("held:g presumed");
        assertThat(scene.on("d", 5)).isEqualTo("unknown cut-off");
    }

    @Test
    void aSentenceAboutAllGainsThatAWayDoesNotHearIsLeftAside() {
        Combining deaf = new Combining() {
            @Override
            public PlaceJudgement judge(Evidence evidence) {
                return new LatestClaimWins().judge(evidence);
            }

            @Override
            public Optional<Fate> unheard(Claim aggregate) {
                return Optional.of(Fate.overruled(PlainReason.NOT_HEARD, Optional.empty()));
            }
        };
        Scene scene = new Scene()
                .place("valley", PlaceKind.REGION, "")
                .says("6 g capture G place=valley basis=aggregate")
                .judgedBy((dossier, scenario) -> new Judge(dossier, scenario, deaf));
        assertThat(scene.verdict("c1")).isEqualTo("overruled E17");
        assertThat(scene.judgement().verdicts()).extracting(Verdict::heard).containsExactly(false);
    }

    private static List<String> locals(List<Claim> claims) {
        return claims.stream().map(c -> c.id().local()).toList();
    }
}
