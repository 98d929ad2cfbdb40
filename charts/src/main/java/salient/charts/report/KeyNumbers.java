package salient.charts.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.account.ClaimId;
import salient.account.SourceId;
import salient.campaign.Holder;
import salient.control.Finding;
import salient.control.Transition;
import salient.ground.GroundCurrency;
import salient.ground.GroundShare;
import salient.place.PlaceId;
import salient.reading.Outcome;
import salient.reading.Verdict;
import salient.run.Replay;
import salient.telling.Silence;
import salient.time.DaySpan;
import salient.time.Timeline;

/** The numbers that sum up a replay. Areas in square kilometres. */
final class KeyNumbers {
    private final Replay replay;
    private final DaySpan period;
    private final Silence silence;
    private final SortedSet<ClaimId> admitted = new TreeSet<>();
    private final SortedSet<SourceId> sources = new TreeSet<>();

    KeyNumbers(Replay replay) {
        this.replay = replay;
        this.period = replay.judgement().history().period();
        for (Verdict verdict : replay.judgement().verdicts()) {
            if (verdict.outcome() != Outcome.EXCLUDED) {
                admitted.add(verdict.claim());
                sources.add(verdict.source());
            }
        }
        this.silence = Silence.of(replay.inputs().dossier(), replay.judgement());
    }

    DaySpan period() {
        return period;
    }

    /** The claims that the scenario admits, the baseline included. */
    SortedSet<ClaimId> admitted() {
        return admitted;
    }

    /** The sources of those claims. */
    SortedSet<SourceId> sources() {
        return sources;
    }

    /** The days with an admitted claim; the baseline is none. */
    NavigableSet<LocalDate> spokenDays() {
        return silence.spokenDays();
    }

    /** The spans without an admitted claim that are longer than the fresh days, first to last. */
    List<DaySpan> silences() {
        return silence.spans();
    }

    /** Ground that {@code holder} holds at the close of {@code day}. */
    double heldKm2(Holder holder, LocalDate day) {
        return replay.ground().shares(day).stream()
                .filter(share -> share.holder().equals(Optional.of(holder)))
                .mapToDouble(GroundShare::areaKm2)
                .sum();
    }

    /** Places that {@code holder} holds at the close of {@code day}. */
    int heldPlaces(Holder holder, LocalDate day) {
        return replay.ground().shares(day).stream()
                .filter(share -> share.holder().equals(Optional.of(holder)))
                .mapToInt(GroundShare::places)
                .sum();
    }

    /** Ground contested or disputed at the close of {@code day}. */
    double inDoubtKm2(LocalDate day) {
        return replay.ground().shares(day).stream()
                .filter(share -> share.kind().inDoubt())
                .mapToDouble(GroundShare::areaKm2)
                .sum();
    }

    /** The day with most ground contested or disputed; of equals the first. */
    LocalDate mostInDoubt() {
        return period.stream()
                .sorted(Comparator.<LocalDate>comparingDouble(day -> -inDoubtKm2(day))
                        .thenComparing(day -> day))
                .findFirst()
                .orElseThrow();
    }

    /** The ground at the close of {@code day} by how current the word on it is. */
    GroundCurrency currency(LocalDate day) {
        return GroundCurrency.of(replay.ground().shares(day));
    }

    /** The ground whose finding changes at some time. */
    double everChangedKm2() {
        return replay.judgement().history().changes().stream()
                .map(Transition::place)
                .distinct()
                .flatMapToInt(place -> replay.coverage().facesOf(place).stream().mapToInt(face -> face))
                .mapToDouble(replay.coverage()::areaKm2)
                .sum();
    }

    /** The places that changed hands, in id order. */
    List<PlaceId> changedHands() {
        return replay.judgement().history().places().stream()
                .filter(place -> holders(place).size() > 1)
                .toList();
    }

    /** Who held {@code place} one after the other. */
    private List<Holder> holders(PlaceId place) {
        List<Holder> holders = new ArrayList<>();
        for (Timeline.Span<Finding> span :
                replay.judgement().history().of(place).spans()) {
            span.value()
                    .holder()
                    .filter(holder -> holders.isEmpty()
                            || !holders.get(holders.size() - 1).equals(holder))
                    .ifPresent(holders::add);
        }
        return holders;
    }
}
