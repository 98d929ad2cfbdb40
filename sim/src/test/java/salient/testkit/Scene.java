package salient.testkit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import salient.account.Account;
import salient.account.AccountId;
import salient.account.Basis;
import salient.account.Citation;
import salient.account.CitationFit;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Credibility;
import salient.account.Dating;
import salient.account.DayTime;
import salient.account.Dossier;
import salient.account.Kind;
import salient.account.Provenance;
import salient.account.Publication;
import salient.account.Reliability;
import salient.account.Source;
import salient.account.SourceId;
import salient.account.Statement;
import salient.account.TableRow;
import salient.campaign.Camp;
import salient.campaign.CampId;
import salient.campaign.Campaign;
import salient.campaign.Relation;
import salient.campaign.Relations;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.engine.Judge;
import salient.place.Control;
import salient.place.Gazetteer;
import salient.place.Location;
import salient.place.Neighbours;
import salient.place.Part;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.place.Position;
import salient.reading.Judgement;
import salient.reading.Rules;
import salient.reading.Scenario;
import salient.reading.Verdict;
import salient.score.ForecastTask;
import salient.time.DaySpan;

/**
 * A small campaign written in lines, for tests: sides G and O, sources m and m2 (monitors), i and i2 (unaligned), g and g2
 * (of G's camp), o and o2 (of O's camp), x (the account's own voice, unaligned).
 *
 * <p>A line is {@code DAY SOURCE KIND [ACTOR] [key=value ...]}; days count from 1 March. Keys: id, place, part, vs, to,
 * throughout (the last day of a row of a panel), control, basis, fit, after, answers, time, origin, reported, credibility,
 * account.
 */
public final class Scene {
    public static final SideId G = new SideId("g");
    public static final SideId O = new SideId("o");
    public static final AccountId ACCOUNT = new AccountId("paper");
    private static final LocalDate ZERO = LocalDate.of(2014, 2, 28);

    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, Place> places = new TreeMap<>();
    private final Map<String, Set<String>> touching = new HashMap<>();
    private final Map<SourceId, Source> others = new TreeMap<>();
    private Relations relations = new Relations(List.of(Relations.Stated.always(G, O, Relation.OPPOSED)));
    private UnaryOperator<Scenario> reading = s -> s;
    private BiFunction<Dossier, Scenario, Judge> judge = Judge::new;
    private Optional<Judgement> judged = Optional.empty();

    public Scene() {
        place("hill", PlaceKind.HILLTOP, "");
    }

    public static LocalDate day(int number) {
        return ZERO.plusDays(number);
    }

    public Scene place(String id, PlaceKind kind, String region) {
        Optional<Position> at = kind == PlaceKind.REGION ? Optional.empty() : Optional.of(new Position(35, 36));
        Place made = Made.place(id, id, kind, at, Location.Accuracy.EXACT);
        places.put(id, region.isEmpty() ? made : Made.within(new PlaceId(region), made));
        return this;
    }

    /** Villages in a row, each touching the next. */
    public Scene row(String... ids) {
        for (int i = 0; i < ids.length; i++) {
            place(ids[i], PlaceKind.VILLAGE, "");
            if (i > 0) {
                touching.computeIfAbsent(ids[i - 1], k -> new HashSet<>()).add(ids[i]);
                touching.computeIfAbsent(ids[i], k -> new HashSet<>()).add(ids[i - 1]);
            }
        }
        return this;
    }

    /** Another source. */
    public Scene source(String id, String camp, Reliability reliability) {
        SourceId source = new SourceId(id);
        others.put(source, new Source(source, id, "test", new CampId(camp), reliability, ""));
        return this;
    }

    public Scene says(String... lines) {
        Arrays.stream(lines).forEach(line -> claims.add(claim(line)));
        return this;
    }

    /** The sides stand to each other as {@code stated}, and not opposed throughout. */
    public Scene related(Relations.Stated... stated) {
        relations = new Relations(List.of(stated));
        return this;
    }

    public Scene under(UnaryOperator<Scenario> change) {
        UnaryOperator<Scenario> before = reading;
        reading = s -> change.apply(before.apply(s));
        return this;
    }

    public Scene withRules(UnaryOperator<Rules> change) {
        return under(s -> s.under(change.apply(s.rules())));
    }

    /** Judged by a judge of the test's own. */
    public Scene judgedBy(BiFunction<Dossier, Scenario, Judge> other) {
        judge = other;
        return this;
    }

    public Judgement judgement() {
        if (judged.isEmpty()) {
            Dossier dossier = dossier();
            Scenario scenario = reading.apply(Scenario.admittingAll("test", accounts(), Rules.DEFAULTS));
            judged = Optional.of(judge.apply(dossier, scenario).judge(neighbours()));
        }
        return judged.get();
    }

    /** The judgement of one place alone, where nothing is known of the ground before it is asked for. */
    public Judgement judgementOf(String place) {
        return judgementOf(place, id -> Set.of());
    }

    /** The same where its neighbours are known before. */
    public Judgement judgementAmongNeighbours(String place) {
        return judgementOf(place, neighbours()::of);
    }

    private Judgement judgementOf(String place, Function<PlaceId, Set<PlaceId>> sure) {
        Scenario scenario = reading.apply(Scenario.admittingAll("test", accounts(), Rules.DEFAULTS));
        return new Judge(dossier(), scenario).judge(places.get(place), sure, this::neighbours);
    }

    /** What a forecaster is given of it. */
    public ForecastTask forecastTask() {
        return new ForecastTask(
                dossier(), reading.apply(Scenario.admittingAll("test", accounts(), Rules.DEFAULTS)), neighbours());
    }

    private List<AccountId> accounts() {
        return claims.stream().map(c -> c.id().account()).distinct().toList();
    }

    public Dossier dossier() {
        Campaign campaign = new Campaign(
                "toy",
                "Toy",
                DaySpan.ofDays(day(0), day(60)),
                ZoneOffset.UTC,
                new Campaign.Parties(
                        List.of(new Side(G, "G forces", "G"), new Side(O, "O forces", "O")),
                        relations,
                        List.of(
                                camp("monitor", Camp.Role.MONITOR),
                                camp("independent", Camp.Role.UNALIGNED),
                                camp("g", Camp.Role.PARTISAN, G),
                                camp("o", Camp.Role.PARTISAN, O))),
                new Campaign.Defaults("test", List.of()),
                new Campaign.Cartography(5, "", ""));
        Map<SourceId, Source> sources = new TreeMap<>();
        Map.of(
                        "m",
                        "monitor",
                        "m2",
                        "monitor",
                        "i",
                        "independent",
                        "i2",
                        "independent",
                        "x",
                        "independent",
                        "g",
                        "g",
                        "g2",
                        "g",
                        "o",
                        "o",
                        "o2",
                        "o")
                .forEach((id, camp) -> sources.put(
                        new SourceId(id),
                        new Source(new SourceId(id), id, "test", new CampId(camp), Reliability.B, "")));
        sources.putAll(others);
        List<Account> accounts = accounts().stream()
                .map(id -> new Account(
                        id,
                        new Publication(id.value(), "", "en", day(60), List.of()),
                        new SourceId("x"),
                        "test",
                        Optional.empty(),
                        "",
                        claims.stream().filter(c -> c.id().account().equals(id)).toList()))
                .toList();
        return new Dossier(campaign, new Gazetteer(places.values()), sources, accounts);
    }

    private static Camp camp(String id, Camp.Role role, SideId... favours) {
        return new Camp(new CampId(id), id, role, new TreeSet<>(List.of(favours)));
    }

    public Neighbours neighbours() {
        return new Neighbours() {
            @Override
            public Set<PlaceId> of(PlaceId place) {
                Set<PlaceId> found = new TreeSet<>();
                touching.getOrDefault(place.value(), Set.of()).forEach(p -> found.add(new PlaceId(p)));
                return found;
            }

            @Override
            public double areaKm2(PlaceId place) {
                return places.get(place.value()).makesCell() ? 1 : 0;
            }
        };
    }

    /** The finding for the hill on a day, e.g. {@code held:o reported}. */
    public String on(int day) {
        return on("hill", day);
    }

    public String on(String place, int day) {
        return text(judgement().history().of(new PlaceId(place)).at(day(day)));
    }

    public String part(Part part, int day) {
        return text(judgement().parts().get(new PlaceId("hill")).get(part).at(day(day)));
    }

    public Finding finding(int day) {
        return judgement().history().of(new PlaceId("hill")).at(day(day));
    }

    /** The verdict on a claim, e.g. {@code overruled E3 by paper:c1}. */
    public String verdict(String id) {
        Verdict v = judgement().verdictsOn(new ClaimId(ACCOUNT, id)).get(0);
        return v.outcome().token() + " " + v.rule().token()
                + v.beatenBy().map(b -> " by " + b.local()).orElse("");
    }

    private static String text(Finding finding) {
        List<String> sides = finding.sides().stream().map(SideId::value).toList();
        String text = finding.token() + (sides.isEmpty() ? "" : ":" + String.join(";", sides));
        return text
                + (finding.grounds().token().isEmpty()
                        ? ""
                        : " " + finding.grounds().token());
    }

    private Claim claim(String line) {
        String[] words = line.trim().split("\\s+");
        Map<String, String> options = new HashMap<>();
        SortedSet<SideId> actors = new TreeSet<>();
        for (int i = 3; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            if (equals < 0) {
                Arrays.stream(words[i].split(";"))
                        .map(String::toLowerCase)
                        .map(SideId::new)
                        .forEach(actors::add);
            } else {
                options.put(words[i].substring(0, equals), words[i].substring(equals + 1));
            }
        }
        AccountId account = new AccountId(options.getOrDefault("account", ACCOUNT.value()));
        LocalDate from = day(Integer.parseInt(words[0]));
        String last = options.getOrDefault("to", options.getOrDefault("throughout", words[0]));
        LocalDate to = day(Integer.parseInt(last));
        LocalDate reported = options.containsKey("reported") ? day(Integer.parseInt(options.get("reported"))) : to;
        Provenance provenance = new Provenance(
                Basis.find(options.getOrDefault("basis", "explicit")).orElseThrow(),
                Credibility.find(options.getOrDefault("credibility", "3")).orElseThrow(),
                new Citation("", List.of(), CitationFit.find(options.getOrDefault("fit", "match"))),
                options.getOrDefault("origin", ""),
                "",
                new TableRow("claims.csv", claims.size() + 2, claims.size()));
        return new Claim(
                new ClaimId(account, options.getOrDefault("id", "c" + (claims.size() + 1))),
                new SourceId(words[1]),
                new PlaceId(options.getOrDefault("place", "hill")),
                Part.find(options.getOrDefault("part", "")).orElseThrow(),
                new Dating(
                        DaySpan.ofDays(from, to),
                        Optional.ofNullable(options.get("time")).map(t -> new DayTime(LocalTime.parse(t), t)),
                        ids(options, "after"),
                        DaySpan.ofDay(reported)),
                statement(Kind.find(words[2]).orElseThrow(), actors, options),
                provenance);
    }

    private static List<ClaimId> ids(Map<String, String> options, String key) {
        return options.containsKey(key)
                ? Arrays.stream(options.get(key).split(";"))
                        .map(id -> new ClaimId(ACCOUNT, id))
                        .toList()
                : List.of();
    }

    private static Statement statement(Kind kind, SortedSet<SideId> actors, Map<String, String> options) {
        String control = options.getOrDefault("control", "");
        return switch (kind) {
            case DENY, RETRACT -> new Statement.Answer(kind, actors, ids(options, "answers"));
            case NEVER_HELD -> new Statement.NeverHeld(actors.first());
            case STATE ->
                new Statement.State(
                        switch (control) {
                            case "contested" -> Control.contested(actors);
                            case "vacant" -> Control.vacant();
                            case "unknown" -> Control.unknown();
                            default -> Control.held(actors);
                        },
                        options.containsKey("throughout"));
            default -> {
                SortedSet<SideId> against = new TreeSet<>();
                if (options.containsKey("vs")) {
                    against.add(new SideId(options.get("vs").toLowerCase(java.util.Locale.ROOT)));
                }
                Optional<Statement.Detail> detail = switch (control) {
                    case "fighting" -> Optional.of(Statement.Detail.FIGHTING);
                    case "divided" -> Optional.of(Statement.Detail.DIVIDED);
                    case "neither" -> Optional.of(Statement.Detail.NEITHER);
                    case "held" -> Optional.of(Statement.Detail.DEFENDED);
                    default -> Optional.empty();
                };
                yield new Statement.Act(kind, actors, against, detail);
            }
        };
    }
}
