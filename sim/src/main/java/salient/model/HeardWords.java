package salient.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.account.SourceId;
import salient.account.Statement;
import salient.campaign.CampId;
import salient.place.Control;
import salient.reading.Evidence;
import salient.reading.ModelSettings;
import salient.time.DaySpan;

/** All that the model knows of the places besides their neighbours: how they began, and what is said of them. */
final class HeardWords implements Known {
    /** How much less likely a change is where silence is taken for evidence. */
    private static final double UNTOLD = 0.5;

    private final Dossier dossier;
    private final ModelSettings settings;
    private final DaySpan period;
    private final List<SourceId> sources;
    private final Eve eve;
    private final List<List<Word>> words;
    private final ToldDays told;
    private final Set<ClaimId> relays;
    private final Map<Integer, List<FixedState>> fixed = new HashMap<>();
    private Optional<PlaceDays> quiet = Optional.empty();

    HeardWords(StateSpace states, Dossier dossier, List<Evidence> places, ModelSettings settings) {
        this.dossier = dossier;
        this.settings = settings;
        this.period = dossier.campaign().period();
        this.sources = List.copyOf(dossier.sources().keySet());
        this.eve = new Eve(states, places, settings.unknownEve());
        this.words = new ArrayList<>();
        this.told = new ToldDays(period, places.size());
        this.relays = new HashSet<>();
        hear(states, places);
    }

    /** What {@code other} has, but of each place what {@code words} say. */
    private HeardWords(HeardWords other, List<List<Word>> words) {
        this.dossier = other.dossier;
        this.settings = other.settings;
        this.period = other.period;
        this.sources = other.sources;
        this.eve = other.eve;
        this.words = List.copyOf(words);
        this.told = other.told;
        this.relays = other.relays;
        this.quiet = other.quiet;
        this.fixed.putAll(other.fixed);
    }

    /** The same with other words on each place. */
    HeardWords saying(List<List<Word>> others) {
        return new HeardWords(this, others);
    }

    private void hear(StateSpace states, List<Evidence> places) {
        Map<SourceId, Integer> numbers = new HashMap<>();
        sources.forEach(source -> numbers.put(source, numbers.size()));
        AnsweredClaims answered = new AnsweredClaims(dossier);
        places.forEach(place -> place.named().forEach(answered::hear));
        for (int place = 0; place < places.size(); place++) {
            Evidence evidence = places.get(place);
            Tellings tellings = new Tellings(dossier);
            for (Claim claim : evidence.named()) {
                if (!(claim.statement() instanceof Statement.Answer)) {
                    List<Word> own =
                            ClaimWords.of(states, period, claim, dossier.sourceOf(claim), numbers.get(claim.source()));
                    told.hear(place, claim, own);
                    keep(claim, own, answered, tellings);
                }
            }
            Optional<Control> opening =
                    evidence.baseline().map(claim -> ((Statement.State) claim.statement()).control());
            for (Claim claim : evidence.aggregates()) {
                List<Word> own = ClaimWords.ofAggregate(
                        states, period, claim, dossier.sourceOf(claim), numbers.get(claim.source()), opening);
                keep(claim, own, answered, tellings);
            }
            relays.addAll(tellings.relays());
            words.add(CheckedWords.of(Repetition.faded(tellings.words()), this::camp));
        }
    }

    private static void keep(Claim claim, List<Word> said, AnsweredClaims answered, Tellings tellings) {
        double left = answered.leftOf(claim.id());
        if (left > 0) {
            tellings.add(
                    claim,
                    said.stream()
                            .map(word -> word.weighing(left * word.weight()))
                            .toList());
        }
    }

    private CampId camp(int source) {
        return dossier.sources().get(sources.get(source)).camp();
    }

    /** Who tells, by number. */
    List<Sources.Teller> tellers() {
        return sources.stream()
                .map(id -> dossier.sources().get(id))
                .map(source -> new Sources.Teller(
                        source,
                        dossier.campaign().findCamp(source.camp()).orElseThrow(),
                        settings.trust().accuracy(source)))
                .toList();
    }

    /** The camps whose words bear on {@code place} up to {@code day}. */
    SortedSet<CampId> campsOn(int place, int day) {
        SortedSet<CampId> camps = new TreeSet<>();
        for (Word word : words.get(place)) {
            if (word.day() <= day) {
                camps.add(camp(word.source()));
            }
        }
        return camps;
    }

    /** When {@code claim} was made, in days. */
    long reported(ClaimId claim) {
        return dossier.claim(claim).dating().reported().first().toEpochDay();
    }

    /** Whether a claim tells of fighting at {@code place} within a week of {@code day}. */
    boolean fightingTold(int place, int day) {
        return told.fighting().contains(place, day);
    }

    /** Claims that add nothing because the telling that they pass on counts already. */
    Set<ClaimId> relays() {
        return relays;
    }

    /** From now on {@code place} is taken for what {@code state} says. Whoever says so speaks of how it came to be so. */
    void fix(int place, FixedState state) {
        if (state.state() < 0) {
            throw new IllegalArgumentException("the model has no such control");
        }
        fixed.computeIfAbsent(place, none -> new ArrayList<>()).add(state);
        if (state.first() > 0) {
            told.tell(place, state.first() - 1);
        }
    }

    /** From now on it counts that nobody speaks of a place, where others near it are spoken of. */
    void countSilence(PlaceGraph graph, int within) {
        quiet = Optional.of(QuietDays.of(graph, period.days(), words, within));
    }

    @Override
    public double opening(int place, int state) {
        return eve.likely(place, state);
    }

    @Override
    public List<Word> words(int place) {
        return words.get(place);
    }

    @Override
    public List<FixedState> fixed(int place) {
        return fixed.getOrDefault(place, List.of());
    }

    @Override
    public boolean told(int place, int day) {
        return told.changes().contains(place, day);
    }

    @Override
    public double quiet(int place, int day) {
        return quiet.filter(days -> days.contains(place, day)).isPresent() ? UNTOLD : 1;
    }

    @Override
    public void addTurns(int place, long[] days, int at) {
        told.changes().addTurns(place, days, at);
        quiet.ifPresent(quiet -> quiet.addTurns(place, days, at));
    }
}
