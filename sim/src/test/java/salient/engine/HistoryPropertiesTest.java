package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.SourceId;
import salient.campaign.CampId;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.control.Transition;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.reading.PlainReason;
import salient.reading.RuleOfEvidence;
import salient.reading.Rules;
import salient.reading.Verdict;
import salient.testkit.Scene;
import salient.testkit.Seeds;

/** Laws that hold whatever the record says; each is tried on records made at random from printed seeds. */
class HistoryPropertiesTest {
    private static final List<String> SOURCES = List.of("m", "m2", "i", "i2", "g", "g2", "o", "o2");
    private static final List<String> ACTS = List.of(
            "capture",
            "recapture",
            "hold",
            "repel",
            "attack",
            "contest",
            "fail",
            "withdraw",
            "dislodge",
            "advance",
            "presence",
            "shell",
            "strike");
    private static final List<String> PARTS = List.of("", "", "", "", "peak", "centre", "outskirts", "most");

    private static List<String> record(Random random) {
        List<String> lines = new ArrayList<>();
        int claims = 1 + random.nextInt(14);
        for (int i = 0; i < claims; i++) {
            String part = PARTS.get(random.nextInt(PARTS.size()));
            String line = (1 + random.nextInt(50)) + " " + SOURCES.get(random.nextInt(SOURCES.size())) + " "
                    + ACTS.get(random.nextInt(ACTS.size())) + " " + (random.nextBoolean() ? "G" : "O") + " id=c" + i
                    + (part.isEmpty() ? "" : " part=" + part) + (random.nextInt(5) == 0 ? " basis=implied" : "");
            lines.add(line);
            if (random.nextInt(6) == 0) {
                lines.add((1 + random.nextInt(50)) + " " + SOURCES.get(random.nextInt(SOURCES.size()))
                        + " deny answers=c" + i + " id=d" + i);
            }
        }
        return lines;
    }

    private static Scene scene(List<String> lines) {
        return new Scene().says(lines.toArray(String[]::new));
    }

    private static List<String> days(Scene scene) {
        List<String> findings = new ArrayList<>();
        for (int day = 0; day <= 60; day++) {
            findings.add(scene.on(day));
        }
        return findings;
    }

    @Test
    void applyingTheTransitionsInTheirOrderGivesEachDaysMap() {
        Seeds.each(150, random -> {
            ControlHistory history = scene(record(random)).judgement().history();
            Map<PlaceId, Finding> findings =
                    new TreeMap<>(history.asOf(Scene.day(0)).findings());
            Map<LocalDate, List<Transition>> byDay =
                    history.transitions().stream().collect(Collectors.groupingBy(Transition::on));
            history.period().stream().forEach(day -> {
                for (Transition change : byDay.getOrDefault(day, List.of())) {
                    assertThat(findings.put(change.place(), change.to())).isEqualTo(change.from());
                    assertThat(change.from()).isNotEqualTo(change.to());
                }
                assertThat(findings).isEqualTo(history.asOf(day).findings());
            });
        });
    }

    /** A sentence about all gains changes nothing where its side has lost nothing, but the day on which it is said is heard. */
    @Test
    void aDayMoreThatIsHeardAndOnWhichNothingIsSaidChangesNothing() {
        for (Rules rules : List.of(
                Rules.DEFAULTS,
                Rules.DEFAULTS.with(Rules.Combination.believing(new CampId("g"), Rules.BelieveUntil.NEXT_WORD)),
                Rules.DEFAULTS.with(Rules.Combination.CONSENSUS),
                Rules.DEFAULTS.with(Rules.Combination.voting(Optional.of(new SourceId("i")))))) {
            Seeds.each(150, random -> {
                List<String> lines = new ArrayList<>(record(random));
                lines.add(random.nextInt(40) + " m2 hold G throughout=" + (40 + random.nextInt(20)) + " id=t");
                lines.add("0 x state O basis=baseline");
                List<String> heardDaily = new ArrayList<>(lines);
                for (int day = 1; day <= 60; day++) {
                    heardDaily.add(day + " x recapture G vs=O basis=aggregate place=land id=all" + day);
                }
                Scene scene = scene(lines).place("land", PlaceKind.REGION, "").place("hill", PlaceKind.HILLTOP, "land");
                Scene daily =
                        scene(heardDaily).place("land", PlaceKind.REGION, "").place("hill", PlaceKind.HILLTOP, "land");
                scene.withRules(none -> rules);
                daily.withRules(none -> rules);
                assertThat(days(scene)).isEqualTo(days(daily));
                PlaceId hill = new PlaceId("hill");
                assertThat(scene.judgement().history().of(hill))
                        .isEqualTo(daily.judgement().history().of(hill));
                assertThat(scene.judgement().parts())
                        .isEqualTo(daily.judgement().parts());
                assertThat(scene.judgement().verdicts())
                        .isEqualTo(daily.judgement().verdicts().stream()
                                .filter(verdict -> !verdict.claim().local().startsWith("all"))
                                .toList());
                for (int day = 0; day <= 60; day++) {
                    assertThat(scene.judgement().history().lastClaim(hill, Scene.day(day)))
                            .isEqualTo(daily.judgement().history().lastClaim(hill, Scene.day(day)));
                }
            });
        }
    }

    @Test
    void theOrderOfRowsOnDifferentDaysDoesNotMatter() {
        Seeds.each(150, random -> {
            List<String> lines = record(random);
            Set<String> days = new TreeSet<>();
            lines.removeIf(line -> !days.add(line.split(" ")[0]) || line.contains("deny"));
            List<String> shuffled = new ArrayList<>(lines);
            Collections.shuffle(shuffled, random);
            assertThat(days(scene(shuffled))).isEqualTo(days(scene(lines)));
        });
    }

    @Test
    void exchangingTheSidesExchangesTheFindings() {
        Seeds.each(150, random -> {
            List<String> lines = record(random);
            List<String> exchanged =
                    lines.stream().map(HistoryPropertiesTest::exchanged).toList();
            List<String> expected = days(scene(lines)).stream()
                    .map(f -> f.replace("held:g", "held:X")
                            .replace("held:o", "held:g")
                            .replace("held:X", "held:o"))
                    .map(f -> f.replace("disputed:g ", "disputed:X ")
                            .replace("disputed:o ", "disputed:g ")
                            .replace("disputed:X ", "disputed:o "))
                    .toList();
            assertThat(days(scene(exchanged))).isEqualTo(expected);
        });
    }

    private static String exchanged(String line) {
        String[] words = line.split(" ");
        for (int i = 1; i < words.length; i++) {
            words[i] = switch (words[i]) {
                case "G" -> "O";
                case "O" -> "G";
                case "g" -> "o";
                case "o" -> "g";
                case "g2" -> "o2";
                case "o2" -> "g2";
                default -> words[i];
            };
        }
        return String.join(" ", words);
    }

    @Test
    void everyClaimGetsExactlyOneVerdict() {
        Seeds.each(150, random -> {
            Scene scene = scene(record(random));
            Set<ClaimId> claims = new TreeSet<>();
            scene.dossier().claims().stream().map(Claim::id).forEach(claims::add);
            assertThat(scene.judgement().verdicts()).hasSameSizeAs(claims);
            assertThat(scene.judgement().verdicts())
                    .extracting(Verdict::claim)
                    .containsExactlyInAnyOrderElementsOf(claims);
        });
    }

    @Test
    void whoeverBeatsAClaimIsAClaimOfTheRecord() {
        Seeds.each(150, random -> {
            Scene scene = scene(record(random));
            Set<ClaimId> claims = new TreeSet<>();
            scene.dossier().claims().stream().map(Claim::id).forEach(claims::add);
            scene.judgement()
                    .verdicts()
                    .forEach(v -> v.beatenBy().ifPresent(b -> {
                        assertThat(claims).contains(b);
                        assertThat(b).isNotEqualTo(v.claim());
                    }));
        });
    }

    @Test
    void whatIsSaidOfOnePlaceChangesNoOther() {
        Seeds.each(80, random -> {
            List<String> lines = record(random);
            List<String> more = record(random).stream()
                    .map(line -> line.replaceAll("=([cd])(\\d)", "=e$1$2") + " place=dale")
                    .toList();
            Scene alone = scene(lines);
            Scene beside = scene(lines)
                    .place("dale", salient.place.PlaceKind.VILLAGE, "")
                    .says(more.toArray(String[]::new));
            assertThat(days(beside)).isEqualTo(days(alone));
        });
    }

    @Test
    void whoeverBeatsAClaimInAPartisanReadingStandsThatDayAndWhatAgreesCorroborates() {
        Seeds.each(150, random -> {
            Scene scene = BeliefTest.believing(
                    "g", Rules.BelieveUntil.NEXT_WORD, record(random).toArray(String[]::new));
            for (Verdict v : scene.judgement().verdicts()) {
                if (v.rule() != RuleOfEvidence.PARTISAN_READINGS) {
                    continue;
                }
                Finding stands = scene.judgement().history().of(v.place()).at(v.day());
                v.beatenBy()
                        .ifPresent(b ->
                                assertThat(stands.claims()).as(v.toString()).contains(b));
                if (v.reason() == PlainReason.AGREES_IN_THIS_READING) {
                    assertThat(stands).as(v.toString()).isInstanceOf(Finding.Settled.class);
                }
            }
        });
    }

    @Test
    void whatIsNotHeardInAPartisanReadingChangesNothing() {
        Seeds.each(150, random -> {
            List<String> lines = record(random);
            lines.add("0 x state G basis=baseline id=eve");
            Scene all = BeliefTest.believing("g", Rules.BelieveUntil.NEXT_WORD, lines.toArray(String[]::new));
            Set<String> unheard = new TreeSet<>();
            all.judgement().verdicts().stream()
                    .filter(v -> v.reason() == PlainReason.NOT_HEARD)
                    .forEach(v -> unheard.add("id=" + v.claim().local()));
            String[] heard = lines.stream()
                    .filter(line -> Stream.of(line.split(" ")).noneMatch(unheard::contains))
                    .toArray(String[]::new);
            assertThat(days(BeliefTest.believing("g", Rules.BelieveUntil.NEXT_WORD, heard)))
                    .isEqualTo(days(all));
        });
    }
}
