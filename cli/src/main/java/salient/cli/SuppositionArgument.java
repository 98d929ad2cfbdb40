package salient.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.account.Kind;
import salient.account.SourceId;
import salient.account.Statement;
import salient.campaign.SideId;
import salient.coding.Answer;
import salient.coding.SideNames;
import salient.place.Control;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.problem.NearestName;
import salient.problem.Quoted;
import salient.reading.Supposed;
import salient.time.DaySpan;
import salient.whatif.Supposition;

/** Reads a supposition as it stands on the command line. */
final class SuppositionArgument {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String FORMS = "\"PLACE held by SIDE from DATE\", \"PLACE contested on DATE\", \"drop CLAIM\","
            + " \"move CLAIM to PLACE on DATE\" or \"add SOURCE says PLACE taken by SIDE on DATE\"";

    private final CommandLine command;
    private final CampaignOptions options;
    private final Dossier dossier;
    private final PlaceArgument places;
    private final PeriodDays days;

    SuppositionArgument(CommandLine command, CampaignOptions options, Dossier dossier) {
        this.command = command;
        this.options = options;
        this.dossier = dossier;
        this.places = new PlaceArgument(command, dossier.gazetteer());
        this.days = new PeriodDays(command, dossier.campaign());
    }

    /** What {@code text} supposes. */
    Supposition read(String text) {
        List<String> words = List.of(BLANKS.split(text.strip()));
        String first = words.get(0);
        if (first.equalsIgnoreCase("drop")) {
            return new Supposition.Dropped(dropped(text, words));
        }
        if (first.equalsIgnoreCase("move")) {
            return moved(text, words);
        }
        if (first.equalsIgnoreCase("add")) {
            return added(text, words);
        }
        PlaceClause clause = clause(text, words);
        Control control = clause.control(side(clause))
                .orElseThrow(() -> wrong(
                        text,
                        "says what somebody did, and not what was so; write \"held by\" in its place, or, of a claim,"
                                + " \"add SOURCE says \" before it"));
        return new Supposition.So(new Supposed(place(clause.place()), control, days(text, clause.when())));
    }

    private ClaimId dropped(String text, List<String> words) {
        if (words.size() != 2) {
            throw wrong(text, "does not name one claim; write \"drop ACCOUNT:ID\"");
        }
        return claim(words.get(1));
    }

    private Supposition moved(String text, List<String> words) {
        if (words.size() < 4 || !words.get(2).equalsIgnoreCase("to")) {
            throw wrong(
                    text,
                    "does not say whereto; write \"move CLAIM to PLACE\", \"move CLAIM to DATE\" or \"move CLAIM to PLACE"
                            + " on DATE\"");
        }
        ClaimId claim = claim(words.get(1));
        List<String> to = words.subList(3, words.size());
        int on = to.size() - 2;
        if (on > 0 && to.get(on).equalsIgnoreCase("on")) {
            return new Supposition.Moved(
                    claim,
                    Optional.of(place(String.join(" ", to.subList(0, on)))),
                    Optional.of(day("on", to.get(on + 1))));
        }
        return to.size() == 1 && PeriodDays.isDate(to.get(0))
                ? new Supposition.Moved(claim, Optional.empty(), Optional.of(day("to", to.get(0))))
                : new Supposition.Moved(claim, Optional.of(place(String.join(" ", to))), Optional.empty());
    }

    private Supposition added(String text, List<String> words) {
        if (words.size() < 4 || !words.get(2).equalsIgnoreCase("says")) {
            throw wrong(text, "is no claim; write \"add SOURCE says PLACE taken by SIDE on DATE\"");
        }
        SourceId source = new SourceId(options.known(
                "source",
                words.get(1),
                dossier.sources().keySet().stream().map(SourceId::value).toList()));
        PlaceClause clause = clause(text, words.subList(3, words.size()));
        Optional<SideId> side = side(clause);
        Statement statement = clause.control(side)
                .<Statement>map(Statement.State::new)
                .orElseGet(() -> new Statement.Act(
                        clause.verb() == PlaceClause.Verb.TAKEN ? Kind.CAPTURE : Kind.WITHDRAW,
                        new TreeSet<>(Set.of(side.orElseThrow())),
                        new TreeSet<>(),
                        Optional.empty()));
        if (clause.when().size() != 2 || !clause.when().get(0).equalsIgnoreCase("on")) {
            throw wrong(text, "names no one day, which a claim has; write \"on YYYY-MM-DD\"");
        }
        return new Supposition.Added(
                source,
                place(clause.place()),
                statement,
                day("on", clause.when().get(1)));
    }

    private PlaceClause clause(String text, List<String> words) {
        PlaceClause clause = PlaceClause.find(words)
                .orElseThrow(() -> wrong(text, "is no supposition that can be read; write " + FORMS));
        if (clause.when().isEmpty()) {
            throw wrong(text, "names no day; add \"from YYYY-MM-DD\" or \"on YYYY-MM-DD\"");
        }
        if (clause.verb().by() && clause.side().isEmpty()) {
            throw wrong(text, "names no side; write it after \"by\"");
        }
        return clause;
    }

    private Optional<SideId> side(PlaceClause clause) {
        if (!clause.verb().by()) {
            return Optional.empty();
        }
        String id = SideNames.find(clause.side(), dossier.campaign()) instanceof Answer.Taken side
                ? side.value()
                : options.known(
                        "side",
                        clause.side(),
                        dossier.campaign().sides().stream()
                                .map(each -> each.id().value())
                                .toList());
        return Optional.of(new SideId(id));
    }

    private DaySpan days(String text, List<String> when) {
        boolean from = when.get(0).equalsIgnoreCase("from");
        if (when.size() == 2) {
            LocalDate day = day(from ? "from" : "on", when.get(1));
            return from ? DaySpan.ofDays(day, dossier.campaign().period().last()) : DaySpan.ofDay(day);
        }
        if (!from || when.size() != 4 || !when.get(2).equalsIgnoreCase("to")) {
            throw wrong(
                    text,
                    "says when in a way that cannot be read; write \"on DATE\", \"from DATE\" or \"from DATE to DATE\"");
        }
        LocalDate first = day("from", when.get(1));
        LocalDate last = day("to", when.get(3));
        if (last.isBefore(first)) {
            throw wrong(text, "ends before it begins; write the earlier day first");
        }
        return DaySpan.ofDays(first, last);
    }

    private LocalDate day(String word, String text) {
        return days.day(word, Optional.of(text)).orElseThrow();
    }

    private PlaceId place(String name) {
        Place place = places.find(name);
        if (place.kind() == PlaceKind.REGION) {
            throw new ParameterException(
                    command, place.id() + " is a region, which the model does not take as a whole; name a place in it");
        }
        return place.id();
    }

    private ClaimId claim(String text) {
        TreeSet<String> known = new TreeSet<>();
        for (Claim claim : dossier.claims()) {
            if (claim.id().toString().equals(text)) {
                return claim.id();
            }
            known.add(claim.id().toString());
        }
        throw new ParameterException(
                command,
                "No claim is called " + Quoted.text(text)
                        + known.stream()
                                .filter(id -> id.endsWith(":" + text))
                                .findFirst()
                                .or(() -> NearestName.find(text, known))
                                .map(near -> "; did you mean \"" + near + "\"?")
                                .orElse("; 'salient claims' has them all, written ACCOUNT:ID"));
    }

    private ParameterException wrong(String text, String what) {
        return new ParameterException(command, Quoted.text(text) + " " + what);
    }
}
