package salient.gis.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.Dossier;
import salient.account.SourceId;
import salient.account.Statement;
import salient.place.Control;
import salient.place.PlaceId;
import salient.wording.Amounts;

/**
 * Sources that may copy one another. Two that agree may both be right; two that say the same where it differs from what
 * most others say hardly came to it apart. So what counts is what they share against the others.
 *
 * <p>Source of the idea: X. L. Dong, L. Berti-Equille and D. Srivastava, Integrating Conflicting Data: The Role of Source
 * Dependence, Proceedings of the VLDB Endowment 2 (2009), 550-561: shared false values tell of copying, shared true ones
 * do not.
 */
final class Copying {
    /** What a source said is compared with what others said so many days back, or fewer. */
    private static final int MOST_DAYS = 14;

    private static final int LEAST_COMPARED = 20;
    private static final int LEAST_SHARED = 5;

    /** Of the deviations of whichever of the two deviates less: sources of one leaning share up to some two thirds. */
    private static final double LEAST_SHARE = 0.7;

    /** As unlikely as this by chance, for each pair. */
    private static final double LEAST_LIKELY = 1e-4;

    private final SortedMap<SourceId, Map<PlaceId, NavigableMap<LocalDate, Word>>> said = new TreeMap<>();
    private final SortedMap<Pair, Compared> pairs = new TreeMap<>();

    /** Who has a place by what a source says, and whose telling that is if it says so. */
    private record Word(Control control, String origin) {
        /** Whether both say openly that they tell what a third told. */
        boolean isOpenCopyOf(Word other) {
            return !origin.isEmpty() && origin.equals(other.origin);
        }
    }

    private record Pair(SourceId one, SourceId other) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair that) {
            return Comparator.comparing(Pair::one).thenComparing(Pair::other).compare(this, that);
        }
    }

    /** What was counted of a pair: where both speak, and of that where most others speak too. */
    private static final class Compared {
        private int both;
        private int agreeing;
        private int amongOthers;
        private int oneDeviates;
        private int otherDeviates;
        private int shared;
    }

    private Copying() {}

    /** The pairs of sources of {@code dossier} that may copy, or never agree. */
    static List<Suspicion> in(Dossier dossier) {
        Copying copying = new Copying();
        dossier.claims().stream()
                .filter(claim -> claim.basis() != Basis.BASELINE)
                .forEach(copying::note);
        copying.compare();
        List<Suspicion> found = new ArrayList<>();
        copying.pairs.forEach((pair, compared) -> found.addAll(suspicions(pair, compared)));
        return found;
    }

    private void note(Claim claim) {
        told(claim)
                .ifPresent(control -> said.computeIfAbsent(claim.source(), none -> new HashMap<>())
                        .computeIfAbsent(claim.place(), none -> new TreeMap<>())
                        .put(
                                claim.valid().first(),
                                new Word(control, claim.provenance().origin())));
    }

    /** Who holds the place by {@code claim}, if it says so. */
    private static Optional<Control> told(Claim claim) {
        if (claim.statement() instanceof Statement.State state) {
            return Optional.of(state.control());
        }
        return claim.kind().holds() && !claim.statement().actors().isEmpty()
                ? Optional.of(Control.held(claim.statement().actors()))
                : Optional.empty();
    }

    private void compare() {
        Map<PlaceId, List<SourceId>> speakers = new TreeMap<>();
        said.forEach((source, places) -> places.keySet()
                .forEach(place -> speakers.computeIfAbsent(place, none -> new ArrayList<>())
                        .add(source)));
        speakers.forEach((place, sources) -> {
            if (sources.size() > 1) {
                compareAt(place, sources);
            }
        });
    }

    private void compareAt(PlaceId place, Collection<SourceId> sources) {
        SortedMap<LocalDate, Boolean> days = new TreeMap<>();
        sources.forEach(source -> said.get(source).get(place).keySet().forEach(day -> days.put(day, true)));
        for (LocalDate day : days.keySet()) {
            SortedMap<SourceId, Word> words = new TreeMap<>();
            for (SourceId source : sources) {
                Map.Entry<LocalDate, Word> last = said.get(source).get(place).floorEntry(day);
                if (last != null && !last.getKey().plusDays(MOST_DAYS).isBefore(day)) {
                    words.put(source, last.getValue());
                }
            }
            List<SourceId> speaking = List.copyOf(words.keySet());
            for (int i = 0; i < speaking.size(); i++) {
                for (int j = i + 1; j < speaking.size(); j++) {
                    // Only a day on which one of the two says something new is a day to compare them.
                    if (says(speaking.get(i), place, day) || says(speaking.get(j), place, day)) {
                        count(new Pair(speaking.get(i), speaking.get(j)), words);
                    }
                }
            }
        }
    }

    private boolean says(SourceId source, PlaceId place, LocalDate day) {
        return said.get(source).get(place).containsKey(day);
    }

    private void count(Pair pair, Map<SourceId, Word> words) {
        if (words.get(pair.one()).isOpenCopyOf(words.get(pair.other()))) {
            return;
        }
        Compared compared = pairs.computeIfAbsent(pair, none -> new Compared());
        Control one = words.get(pair.one()).control();
        Control other = words.get(pair.other()).control();
        compared.both++;
        compared.agreeing += one.equals(other) ? 1 : 0;
        ofMostOthers(pair, words).ifPresent(most -> {
            compared.amongOthers++;
            compared.oneDeviates += one.equals(most) ? 0 : 1;
            compared.otherDeviates += other.equals(most) ? 0 : 1;
            compared.shared += !one.equals(most) && one.equals(other) ? 1 : 0;
        });
    }

    /** What more than half of the others say. */
    private static Optional<Control> ofMostOthers(Pair pair, Map<SourceId, Word> words) {
        Map<Control, Integer> votes = new HashMap<>();
        words.forEach((source, word) -> {
            if (!source.equals(pair.one()) && !source.equals(pair.other())) {
                votes.merge(word.control(), 1, Integer::sum);
            }
        });
        int all = words.size() - 2;
        return votes.entrySet().stream()
                .filter(vote -> 2 * vote.getValue() > all)
                .map(Map.Entry::getKey)
                .findAny();
    }

    private static List<Suspicion> suspicions(Pair pair, Compared compared) {
        List<Suspicion> found = new ArrayList<>();
        String subject = pair.one() + " and " + pair.other();
        boolean always = compared.agreeing == compared.both;
        if (compared.both >= LEAST_COMPARED && (always || compared.agreeing == 0)) {
            found.add(new Suspicion(
                    SuspicionCode.ALWAYS_OR_NEVER_AGREES,
                    subject,
                    Optional.empty(),
                    List.of(),
                    "they " + (always ? "agree" : "differ") + " each of the "
                            + Amounts.count(compared.both, "time")
                            + " that both speak of one place within " + MOST_DAYS + " days"));
        }
        double expected = compared.amongOthers == 0
                ? 0
                : (double) compared.oneDeviates * compared.otherDeviates / compared.amongOthers;
        if (compared.shared >= LEAST_SHARED
                && compared.shared >= LEAST_SHARE * Math.min(compared.oneDeviates, compared.otherDeviates)
                && asManyByChance(compared.shared, expected) < LEAST_LIKELY) {
            found.add(new Suspicion(
                    SuspicionCode.SHARED_DEVIATIONS,
                    subject,
                    Optional.empty(),
                    List.of(),
                    "they say the same against most others " + Amounts.count(compared.shared, "time") + " of "
                            + compared.amongOthers + "; the one differs from most others " + compared.oneDeviates
                            + " times, the other " + compared.otherDeviates
                            + " times, so that by chance it would be about " + Amounts.whole(expected)));
        }
        return found;
    }

    /** How likely {@code count} or more are where {@code expected} are expected, if they come by chance (Poisson). */
    private static double asManyByChance(int count, double expected) {
        double term = Math.exp(-expected);
        double fewer = 0;
        for (int k = 0; k < count; k++) {
            fewer += term;
            term *= expected / (k + 1);
        }
        return Math.max(0, 1 - fewer);
    }
}
