package salient.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.campaign.CampId;
import salient.place.Neighbours;
import salient.place.PlaceId;
import salient.reading.Evidence;
import salient.reading.ModelSettings;
import salient.reading.Supposed;
import salient.time.DaySpan;

/**
 * A record as the model takes it: its places, what they border on, and what is said of them. Immutable, and safe for threads.
 */
public final class Model {
    /** Where silence counts: nobody speaks of a place this many days before and after. */
    private static final int SILENT_DAYS = 3;

    private final StateSpace states;
    private final DaySpan period;
    private final List<PlaceId> places;
    private final Map<PlaceId, Integer> numbers = new HashMap<>();
    private final PlaceGraph graph;
    private final HeardWords words;
    private final List<Sources.Teller> tellers;
    private final Sources expected;
    private final ModelSettings settings;
    private final Map<ClaimId, Copy> copies;

    /**
     * The model of what {@code evidence} holds.
     *
     * @param evidence all that a scenario admits, for each place but regions
     * @param neighbours the ground between them
     */
    public Model(Dossier dossier, List<Evidence> evidence, Neighbours neighbours, ModelSettings settings) {
        this(dossier, evidence, neighbours, settings, List.of());
    }

    /**
     * The same, if it is taken for so what {@code supposed} says.
     *
     * @param supposed of places of {@code evidence}, and of the campaign's period
     */
    public Model(
            Dossier dossier,
            List<Evidence> evidence,
            Neighbours neighbours,
            ModelSettings settings,
            List<Supposed> supposed) {
        List<Claim> claims = new ArrayList<>();
        evidence.forEach(each -> {
            claims.addAll(each.claims());
            each.baseline().ifPresent(claims::add);
        });
        this.states = StateSpace.of(dossier.campaign(), claims);
        this.period = dossier.campaign().period();
        this.places = evidence.stream().map(each -> each.place().id()).toList();
        places.forEach(place -> numbers.put(place, numbers.size()));
        this.graph = new PlaceGraph(places, neighbours);
        this.words = new HeardWords(states, dossier, evidence, settings);
        this.settings = settings;
        this.copies = Map.of();
        if (settings.silence() == ModelSettings.Silence.EVIDENCE) {
            words.countSilence(graph, SILENT_DAYS);
        }
        supposed.forEach(each -> words.fix(
                number(each.place()),
                new FixedState(day(each.days().first()), day(each.days().last()), states.stateOf(each.control()))));
        this.tellers = words.tellers();
        this.expected = Sources.expected(states, tellers);
    }

    private Model(Model other, HeardWords words, Map<ClaimId, Copy> copies) {
        this.states = other.states;
        this.period = other.period;
        this.places = other.places;
        this.numbers.putAll(other.numbers);
        this.graph = other.graph;
        this.words = words;
        this.settings = other.settings;
        this.copies = copies;
        this.tellers = other.tellers;
        this.expected = other.expected;
    }

    /** The same with other words on each place. */
    Model saying(List<List<Word>> others) {
        return new Model(this, words.saying(others), copies);
    }

    /** The same with other words on each place, of which {@code found} count less because they repeat others. */
    Model saying(List<List<Word>> others, Map<ClaimId, Copy> found) {
        return new Model(this, words.saying(others), found);
    }

    /** The claims that count less because their source copies another that said it before. */
    Map<ClaimId, Copy> copies() {
        return copies;
    }

    public StateSpace states() {
        return states;
    }

    public DaySpan period() {
        return period;
    }

    /** Its places, in the order of their numbers. */
    public List<PlaceId> places() {
        return places;
    }

    public ModelSettings settings() {
        return settings;
    }

    /** Claims that add nothing because the telling that they pass on counts already. */
    public Set<ClaimId> relays() {
        return words.relays();
    }

    /** The claims that say something of {@code place}, in the order of days. */
    public List<ClaimId> claims(PlaceId place) {
        return words.words(number(place)).stream().map(Word::claim).distinct().toList();
    }

    /** The camps whose words bear on {@code place} up to the close of {@code day}. */
    public SortedSet<CampId> camps(PlaceId place, java.time.LocalDate day) {
        return words.campsOn(number(place), day(day));
    }

    int number(PlaceId place) {
        Integer number = numbers.get(place);
        if (number == null) {
            throw new IllegalArgumentException("the model has no place " + place);
        }
        return number;
    }

    int day(java.time.LocalDate day) {
        if (!period.contains(day)) {
            throw new IllegalArgumentException(day + " is outside " + period);
        }
        return period.numberOf(day);
    }

    int days() {
        return period.days();
    }

    PlaceGraph graph() {
        return graph;
    }

    HeardWords words() {
        return words;
    }

    Sources expected() {
        return expected;
    }

    /** The camp of the source of that number. */
    CampId campOf(int source) {
        return tellers.get(source).camp().id();
    }

    List<Sources.Teller> tellers() {
        return tellers;
    }
}
