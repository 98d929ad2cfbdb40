package salient.gis.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.Dossier;
import salient.account.Kind;
import salient.account.SourceId;
import salient.account.Statement;
import salient.campaign.SideId;
import salient.place.Control;
import salient.place.Part;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.time.DaySpan;
import salient.wording.Amounts;

/** What is odd in what claims say one after another. Rows of panels state what is so, and tell no story that could be odd. */
final class ClaimSuspicions {
    private final Dossier dossier;

    private ClaimSuspicions(Dossier dossier) {
        this.dossier = dossier;
    }

    /** All of these suspicions about the claims of {@code dossier}. */
    static List<Suspicion> in(Dossier dossier) {
        ClaimSuspicions of = new ClaimSuspicions(dossier);
        List<Suspicion> found = new ArrayList<>();
        for (Place place : dossier.gazetteer().all()) {
            List<Claim> claims = dossier.claimsOn(place.id()).stream()
                    .sorted(Comparator.comparing(Claim::valid))
                    .toList();
            List<Claim> telling = claims.stream()
                    .filter(claim -> !claim.throughout() && claim.basis() != Basis.BASELINE)
                    .toList();
            found.addAll(of.capturesOfHeld(telling));
            found.addAll(of.recapturesBeforeLoss(place, claims));
            found.addAll(of.toldTwice(telling));
        }
        found.addAll(of.neverSpokenOf());
        return found;
    }

    /** Who a source has on a part of a place, in its own words. */
    private record Held(SourceId source, Part part) {}

    /**
     * Captures of what the source itself had in the same hands, where nobody tells of other hands in between: sources
     * pass over their own side's losses, but then somebody else mostly tells of them.
     *
     * @param claims of one place in the order of their days
     */
    private List<Suspicion> capturesOfHeld(List<Claim> claims) {
        Map<Held, Claim> holds = new HashMap<>();
        List<Suspicion> found = new ArrayList<>();
        for (Claim claim : claims) {
            Held key = new Held(claim.source(), claim.part());
            Claim before = holds.get(key);
            if (claim.kind() == Kind.CAPTURE
                    && before != null
                    && claim.statement().actors().equals(before.statement().actors())
                    && before.valid().last().isBefore(claim.valid().first())
                    && nobodyTellsOfLoss(before, claim, claims)) {
                found.add(new Suspicion(
                        SuspicionCode.CAPTURE_OF_HELD,
                        claim.source().value(),
                        Optional.of(claim.valid()),
                        List.of(claim.place()),
                        claim.id() + " tells of a capture by " + names(claim) + "; the same source had it in the same"
                                + " hands on " + before.valid() + " (" + before.id()
                                + "), and nobody tells of a loss between"));
            }
            if (claim.kind().holds()) {
                holds.put(key, claim);
            }
        }
        return found;
    }

    private static boolean nobodyTellsOfLoss(Claim before, Claim after, List<Claim> claims) {
        return claims.stream()
                .filter(claim -> !claim.valid().last().isBefore(before.valid().first()))
                .filter(claim -> !claim.valid().first().isAfter(after.valid().last()))
                .noneMatch(claim -> tellsOfLoss(claim, after.statement().actors()));
    }

    private static String names(Claim claim) {
        return String.join(
                " and ", claim.statement().actors().stream().map(SideId::value).toList());
    }

    /** The loss may be told of a place within a region that is recaptured, and of the region around a place. */
    private List<Suspicion> recapturesBeforeLoss(Place place, List<Claim> claims) {
        List<Suspicion> found = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.kind() == Kind.RECAPTURE
                    && aboutAnyOf(place)
                            .filter(other ->
                                    !other.valid().first().isAfter(claim.valid().last()))
                            .noneMatch(other ->
                                    tellsOfLoss(other, claim.statement().actors()))) {
                found.add(new Suspicion(
                        SuspicionCode.RECAPTURE_BEFORE_LOSS,
                        claim.source().value(),
                        Optional.of(claim.valid()),
                        List.of(claim.place()),
                        claim.id() + " tells of a recapture by " + names(claim)
                                + ", and no claim up to then has anybody else there"));
            }
        }
        return found;
    }

    private Stream<Claim> aboutAnyOf(Place place) {
        Stream<PlaceId> around = Stream.iterate(
                        Optional.of(place),
                        Optional::isPresent,
                        each -> each.flatMap(Place::region).flatMap(dossier.gazetteer()::find))
                .map(each -> each.orElseThrow().id());
        Stream<PlaceId> within = dossier.gazetteer().within(place.id()).stream().map(Place::id);
        return Stream.concat(around, within).flatMap(id -> dossier.claimsOn(id).stream());
    }

    /** Whether {@code claim} has somebody else than {@code sides} in a place, or {@code sides} out of it. */
    private static boolean tellsOfLoss(Claim claim, SortedSet<SideId> sides) {
        if (claim.statement() instanceof Statement.State state) {
            return state.control().kind() != Control.Kind.HELD
                    || !state.control().sides().equals(sides);
        }
        boolean ofThem = claim.statement().actors().equals(sides);
        return switch (claim.kind()) {
            case CAPTURE, RECAPTURE, HOLD, REPEL, PRESENCE -> !ofThem;
            case CONTEST, DISLODGE -> true;
            case WITHDRAW -> ofThem;
            default -> false;
        };
    }

    /** What two claims must share to read as one report. */
    private record Report(SourceId source, Part part, Kind kind, DaySpan valid, Statement statement) {}

    private List<Suspicion> toldTwice(List<Claim> claims) {
        Map<Report, List<Claim>> reports = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (!claim.kind().answers()) {
                reports.computeIfAbsent(
                                new Report(
                                        claim.source(), claim.part(), claim.kind(), claim.valid(), claim.statement()),
                                none -> new ArrayList<>())
                        .add(claim);
            }
        }
        List<Suspicion> found = new ArrayList<>();
        for (List<Claim> same : reports.values()) {
            List<String> origins = same.stream()
                    .map(claim -> claim.provenance().origin())
                    .distinct()
                    .sorted()
                    .toList();
            // Two rows without an origin, of one source about one thing, may be two pages of one document.
            if (origins.size() > 1) {
                Claim first = same.get(0);
                found.add(new Suspicion(
                        SuspicionCode.TOLD_TWICE,
                        first.source().value(),
                        Optional.of(first.valid()),
                        List.of(first.place()),
                        "the same source says the same of the same days in "
                                + String.join(
                                        " and ",
                                        same.stream()
                                                .map(claim -> claim.id() + " (" + origin(claim) + ")")
                                                .toList())
                                + "; if it is one report, give both one origin"));
            }
        }
        return found;
    }

    private static String origin(Claim claim) {
        String origin = claim.provenance().origin();
        return origin.isEmpty() ? "no origin" : "origin " + origin;
    }

    /** Places with ground of their own about which there is nothing but the baseline, nor about the region around them. */
    private List<Suspicion> neverSpokenOf() {
        List<PlaceId> silent = dossier.gazetteer().cellPlaces().stream()
                .filter(place -> !isSpokenOf(place.id()) && !regionIsSpokenOf(place))
                .map(Place::id)
                .toList();
        return silent.isEmpty()
                ? List.of()
                : List.of(new Suspicion(
                        SuspicionCode.NEVER_SPOKEN_OF,
                        dossier.campaign().id(),
                        Optional.empty(),
                        silent,
                        "after the eve no source speaks of " + silent.size() + " of "
                                + Amounts.count(dossier.gazetteer().cellPlaces().size(), "place") + " with ground"));
    }

    private boolean isSpokenOf(PlaceId place) {
        return dossier.claimsOn(place).stream().anyMatch(claim -> claim.basis() != Basis.BASELINE);
    }

    private boolean regionIsSpokenOf(Place place) {
        Optional<Place> around = place.region().flatMap(dossier.gazetteer()::find);
        return around.filter(region -> region.kind() == PlaceKind.REGION)
                .filter(region -> isSpokenOf(region.id()) || regionIsSpokenOf(region))
                .isPresent();
    }
}
