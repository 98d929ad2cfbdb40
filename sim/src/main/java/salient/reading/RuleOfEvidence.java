package salient.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules by which claims are weighed, each with its name and the sentence that opens it in docs/scenarios.md. */
public enum RuleOfEvidence {
    CARRY("E1", "carry", "The last finding stands until something is said."),
    NEWEST_WORD("E2", "newest word", "A word that takes effect on a day replaces every older position."),
    WEIGHT("E3", "weight", "Among sources that speak at one close, weight decides."),
    ATTRIBUTION(
            "E4",
            "attribution",
            "A sentence without a stated source belongs to the source that its citation names, else to the account itself,"
                    + " which is independent."),
    FIGHTING(
            "E5",
            "fighting",
            "An attack contests a place only if the claim puts fighting inside it, or if nobody settled holds it; otherwise"
                    + " it is noted."),
    EDGE(
            "E6",
            "edge",
            "Fighting at the edge (outskirts, surroundings, shore) leaves a settled holder in place, carried or presumed; it"
                    + " contests only a vacant or unknown place."),
    PARTS("E7", "parts", "Parts keep timelines of their own."),
    FAILED_ATTEMPT(
            "E8",
            "failed attempt",
            "It settles contested ground for the side attacked, and a vacant or unknown place only if the claim puts that"
                    + " side on it."),
    VACANT("E9", "vacant", "Left, or driven out, with nobody reported in: vacant."),
    DENIAL("E10", "denial", "A denial never awards a place."),
    DISPUTE(
            "E11",
            "dispute",
            "A concession, or an advance toward the place, by any source of a camp retires that camp's earlier claims to hold"
                    + " it; an advance that is followed by a taking the same day retires nothing."),
    RELAYS("E12", "relays", "Copies of one statement (one origin) count once."),
    ORDER_AND_DATES(
            "E13",
            "order and dates",
            "Claims take effect in the order of their days, and within a day in that which they state."),
    AGGREGATES("E14", "aggregates", "A sentence about all gains at once is resolved place by place."),
    PRESUMED(
            "E15",
            "presumed",
            "A place enters the period as the baseline has it; without a baseline, a place first seen when attacked or"
                    + " captured is presumed the other side's."),
    TWO_CLOCKS("E16", "two clocks", "as_known_on drops what was reported later; the baseline is exempt."),
    PARTISAN_READINGS("E17", "partisan readings", "A reading may believe one camp wherever it speaks."),
    CONSENSUS("E18", "consensus", "A reading may ask that all camps that have spoken of a place agree on it."),
    VOTE("E19", "vote", "A reading may count votes, one for each source whose word on a place stands."),
    EVENTS("E20", "events", "A reading may count the events at a place for the sides that did them."),
    POSTERIOR("E21", "posterior", "A reading may ask a model how likely each control is."),
    NEVER_HELD(
            "never-held",
            "never-held",
            "A claim that a side never held a place in an interval takes away the claims dated inside it, by sources of no"
                    + " greater weight, that the side had it."),
    SCENARIO("scenario", "scenario", "What the scenario's own lists keep out is not heard.");

    private static final Pattern NUMBERED = Pattern.compile("E\\d+");

    private final String token;
    private final String title;
    private final String meaning;

    RuleOfEvidence(String token, String title, String meaning) {
        this.token = token;
        this.title = title;
        this.meaning = meaning;
    }

    /** The word for it in tables and messages: {@code E1}. */
    public String token() {
        return token;
    }

    /** What it is called: {@code carry}. */
    public String title() {
        return title;
    }

    /** What it says in short: a sentence. */
    public String meaning() {
        return meaning;
    }

    /** The tokens of the first and the last of those that are numbered, in words: {@code E1 to E20}. */
    public static String numbered() {
        List<String> tokens = Stream.of(values())
                .map(RuleOfEvidence::token)
                .filter(token -> NUMBERED.matcher(token).matches())
                .toList();
        return tokens.get(0) + " to " + tokens.get(tokens.size() - 1);
    }

    /** The rule that {@code token} names. */
    public static Optional<RuleOfEvidence> find(String token) {
        return Stream.of(values()).filter(rule -> rule.token.equals(token)).findFirst();
    }
}
