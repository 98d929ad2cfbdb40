package salient.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.account.Kind;
import salient.account.Source;
import salient.account.SourceId;
import salient.account.Statement;
import salient.campaign.CampId;
import salient.place.Control;
import salient.reading.Evidence;
import salient.reading.ModelSettings;
import salient.time.DaySpan;

/** All that the model knows of the places besides their neighbours: how they began, and what is said of them. Immutable. */
final class HeardWords implements Known {
    /** Within so many days another camp's word on the same place checks a source. */
    private static final int CHECKED_WITHIN = 14;

    /** What the record presumes of the eve is wrong that often. */
    private static final double BASELINE_WRONG = 0.05;

    /** The same of what it presumes of a whole region. */
    private static final double BASELINE_OF_REGION_WRONG = 0.1;

    /** A denial by a source that is always right would take away half of what it answers: the denier is a party too. */
    private static final double DENIED = 0.5;

    /** How much less likely a change is where silence is taken for evidence. */
    private static final double UNTOLD = 0.5;

    private final StateSpace states;
    private final Dossier dossier;
    private final ModelSettings settings;
    private final DaySpan period;
    private final List<SourceId> sources;
    private final Map<SourceId, Integer> sourceNumbers = new HashMap<>();
    private final double[][] openings;
    private final List<List<Word>> words = new ArrayList<>();
    private final List<BitSet> told = new ArrayList<>();
    private final Map<Integer, List<FixedState>> fixed = new HashMap<>();
    private final Map<ClaimId, Double> answered = new HashMap<>();
    private final Set<ClaimId> relays = new HashSet<>();
    private BitSet[] quiet = new BitSet[0];

    HeardWords(StateSpace states, Dossier dossier, List<Evidence> places, ModelSettings settings) {
        this.states = states;
        this.dossier = dossier;
        this.settings = settings;
        this.period = dossier.campaign().period();
        this.sources = List.copyOf(dossier.sources().keySet());
        sources.forEach(source -> sourceNumbers.put(source, sourceNumbers.size()));
        this.openings = new double[places.size()][];
        for (Evidence place : places) {
            place.named().forEach(this::hearAnswer);
        }
        for (int place = 0; place < places.size(); place++) {
            openings[place] = opening(places.get(place));
            hear(places.get(place));
        }
    }

    /** What {@code other} has, but of each place what {@code words} say. */
    private HeardWords(HeardWords other, List<List<Word>> words) {
        this.states = other.states;
        this.dossier = other.dossier;
        this.settings = other.settings;
        this.period = other.period;
        this.sources = other.sources;
        this.sourceNumbers.putAll(other.sourceNumbers);
        this.openings = other.openings;
        this.words.addAll(words);
        this.told.addAll(other.told);
        this.relays.addAll(other.relays);
        this.quiet = other.quiet;
        other.fixed.forEach((place, states) -> this.fixed.put(place, new ArrayList<>(states)));
    }

    /** The same with other words on each place. */
    HeardWords saying(List<List<Word>> others) {
        return new HeardWords(this, others);
    }

    private void hearAnswer(Claim claim) {
        if (claim.statement() instanceof Statement.Answer answer) {
            double takes = answer.kind() == Kind.RETRACT
                    ? 1
                    : DENIED * Grades.right(dossier.sourceOf(claim).reliability());
            answer.answered().forEach(id -> answered.merge(id, 1 - takes, Math::min));
        }
    }

    private double[] opening(Evidence evidence) {
        double[] opening = new double[states.size()];
        Optional<Claim> baseline = evidence.baseline();
        int state = baseline.map(claim -> states.stateOf(((Statement.State) claim.statement()).control()))
                .orElse(-1);
        double held = unknown(Control.Kind.HELD) / states.holders();
        for (int i = 0; i < states.holders(); i++) {
            opening[i] = held;
        }
        opening[states.contested()] = unknown(Control.Kind.CONTESTED);
        opening[states.vacant()] = unknown(Control.Kind.VACANT);
        if (state >= 0) {
            boolean own = baseline.orElseThrow().place().equals(evidence.place().id());
            double wrong = own ? BASELINE_WRONG : BASELINE_OF_REGION_WRONG;
            for (int i = 0; i < opening.length; i++) {
                opening[i] = wrong * opening[i] + (i == state ? 1 - wrong : 0);
            }
        }
        return opening;
    }

    private double unknown(Control.Kind kind) {
        return settings.unknownEve().getOrDefault(kind, 0.0);
    }

    private void hear(Evidence evidence) {
        BitSet eves = new BitSet(); // the days before those of which somebody tells
        Map<String, List<Word>> byStatement = new LinkedHashMap<>();
        for (Claim claim : evidence.named()) {
            if (claim.statement() instanceof Statement.Answer) {
                continue;
            }
            ClaimWords.pressure(claim, period).ifPresent(days -> eves.set(day(days.first()), day(days.last()) + 1));
            List<Word> own = ClaimWords.of(states, period, claim, source(claim), number(claim));
            for (Word word : own) {
                int eve = Math.max(0, Math.min(word.day(), day(claim.valid().first())) - 1);
                eves.set(eve, Math.max(eve + 1, word.day()));
            }
            keep(claim, own, byStatement);
        }
        Optional<Control> opening = evidence.baseline().map(claim -> ((Statement.State) claim.statement()).control());
        for (Claim claim : evidence.aggregates()) {
            keep(
                    claim,
                    ClaimWords.ofAggregate(states, period, claim, source(claim), number(claim), opening),
                    byStatement);
        }
        List<Word> all = new ArrayList<>();
        byStatement.values().forEach(all::addAll);
        told.add(eves);
        words.add(checked(fading(all)));
    }

    /** Of one origin's tellings of one thing only that of the best teller counts, or the first of several. */
    private void keep(Claim claim, List<Word> said, Map<String, List<Word>> byStatement) {
        double left = answered.getOrDefault(claim.id(), 1.0);
        if (left <= 0) {
            return;
        }
        List<Word> weighed =
                said.stream().map(word -> word.weighing(left * word.weight())).toList();
        String origin = claim.provenance().origin();
        if (origin.isEmpty() || weighed.isEmpty()) {
            byStatement.put(claim.id().toString(), weighed);
            return;
        }
        String key = "\n" + origin + "\n" + content(weighed.get(0));
        List<Word> before = byStatement.get(key);
        if (before == null || worth(weighed) > worth(before)) {
            byStatement.put(key, weighed);
            if (before != null) {
                relays.add(before.get(0).claim());
            }
        } else {
            relays.add(claim.id());
        }
    }

    private static String content(Word word) {
        return word instanceof Word.Said said ? "says " + said.said() : "among " + ((Word.Among) word).among();
    }

    private double worth(List<Word> words) {
        Source teller = source(dossier.claim(words.get(0).claim()));
        return words.get(0).weight() * Grades.right(teller.reliability());
    }

    /** A source that says again what it said a few days ago says little new. */
    private static List<Word> fading(List<Word> words) {
        List<Word> ordered = new ArrayList<>(words);
        ordered.sort(java.util.Comparator.comparingInt(Word::day));
        Map<Integer, Word.Said> last = new HashMap<>();
        List<Word> faded = new ArrayList<>();
        for (Word word : ordered) {
            if (word instanceof Word.Said said) {
                Word.Said before = last.put(said.source(), said);
                if (before != null && before.said() == said.said()) {
                    double apart = (said.day() - before.day()) / (double) ClaimWords.DAYS_OF_A_WORD;
                    faded.add(said.weighing(said.weight() * Math.max(0.1, Math.min(1, apart))));
                    continue;
                }
            }
            faded.add(word);
        }
        return faded;
    }

    private List<Word> checked(List<Word> words) {
        List<Word> checked = new ArrayList<>();
        for (Word word : words) {
            if (word instanceof Word.Said said) {
                CampId camp = camp(said.source());
                boolean byOthers = words.stream()
                        .anyMatch(other -> other instanceof Word.Said beside
                                && Math.abs(beside.day() - said.day()) <= CHECKED_WITHIN
                                && !camp(beside.source()).equals(camp));
                checked.add(
                        new Word.Said(said.claim(), said.day(), said.source(), said.said(), said.weight(), byOthers));
            } else {
                checked.add(word);
            }
        }
        return List.copyOf(checked);
    }

    private CampId camp(int source) {
        return dossier.sources().get(sources.get(source)).camp();
    }

    private Source source(Claim claim) {
        return dossier.sourceOf(claim);
    }

    private int number(Claim claim) {
        return sourceNumbers.get(claim.source());
    }

    private int day(LocalDate day) {
        return (int) (day.toEpochDay() - period.first().toEpochDay());
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
                camps.add(dossier.campOf(dossier.claim(word.claim())).id());
            }
        }
        return camps;
    }

    /** When {@code claim} was made, in days. */
    long reported(ClaimId claim) {
        return dossier.claim(claim).dating().reported().first().toEpochDay();
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
            told.get(place).set(state.first() - 1);
        }
    }

    /** From now on it counts that nobody speaks of a place, where others near it are spoken of. */
    void countSilence(PlaceGraph graph, int within) {
        quiet = new BitSet[words.size()];
        for (int place = 0; place < quiet.length; place++) {
            BitSet own = spoken(place, within);
            BitSet beside = new BitSet();
            for (int border = graph.first(place); border < graph.first(place + 1); border++) {
                beside.or(spoken(graph.beyond(border), within));
            }
            beside.andNot(own);
            quiet[place] = beside;
        }
    }

    private BitSet spoken(int place, int within) {
        BitSet days = new BitSet();
        words.get(place)
                .forEach(word ->
                        days.set(Math.max(0, word.day() - within), Math.min(period.days(), word.day() + within + 1)));
        return days;
    }

    @Override
    public double opening(int place, int state) {
        return openings[place][state];
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
        return told.get(place).get(day);
    }

    @Override
    public void addTurns(int place, long[] days, int at) {
        addTurns(told.get(place), days, at);
        if (quiet.length > 0) {
            addTurns(quiet[place], days, at);
        }
    }

    private void addTurns(BitSet set, long[] days, int at) {
        for (int from = set.nextSetBit(0); from >= 0; ) {
            DayBits.put(days, at, from, true);
            int until = set.nextClearBit(from);
            if (until < period.days()) {
                DayBits.put(days, at, until, true);
            }
            from = set.nextSetBit(until);
        }
    }

    @Override
    public double quiet(int place, int day) {
        return quiet.length > 0 && quiet[place].get(day) ? UNTOLD : 1;
    }
}
