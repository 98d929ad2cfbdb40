package salient.gis.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import salient.account.Account;
import salient.account.AccountId;
import salient.account.Basis;
import salient.account.Citation;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Credibility;
import salient.account.Dating;
import salient.account.Dossier;
import salient.account.Kind;
import salient.account.Provenance;
import salient.account.Publication;
import salient.account.Source;
import salient.account.SourceId;
import salient.account.Statement;
import salient.account.TableRow;
import salient.campaign.Campaign;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.gis.gazetteer.SpotPlaces;
import salient.gis.intake.CampaignOptions;
import salient.gis.intake.Counted;
import salient.gis.intake.Grades;
import salient.gis.intake.ImportReport;
import salient.gis.intake.ImportReport.Chapter;
import salient.gis.intake.ImportRequest;
import salient.gis.intake.Imported;
import salient.gis.intake.Readings;
import salient.place.Gazetteer;
import salient.place.Part;
import salient.place.PlaceId;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.reading.Admissible;
import salient.reading.Rules;
import salient.reading.Scenario;
import salient.text.PlainId;
import salient.time.DaySpan;

/** Makes an account of events, and a campaign around it where there is none. */
final class EventIntake {
    private static final int LONGEST_ID = 60;

    private final ImportRequest request;
    private final String token;
    private final String name;
    private final String publisher;
    private final boolean counted;
    private final Problems problems;
    private final ImportReport report = new ImportReport();
    private final SortedMap<SourceId, Source> sources = new TreeMap<>();
    private int cut;

    /** @param counted whether a scenario is to count the events, by the rule of the data set */
    EventIntake(
            ImportRequest request, String token, String name, String publisher, boolean counted, Problems problems) {
        this.request = request;
        this.token = token;
        this.name = name;
        this.publisher = publisher;
        this.counted = counted;
        this.problems = problems;
    }

    /** Empty exactly if errors were filed. */
    Optional<Imported> made(List<Event> events, EventFile file, ActorTable actors) {
        CampaignOptions options = new CampaignOptions(request, report, problems);
        Optional<DaySpan> period = request.into().isPresent()
                ? request.into().map(into -> into.dossier().campaign().period())
                : events.isEmpty() ? Optional.empty() : options.period(span(events));
        Optional<SpotPlaces> places =
                SpotPlaces.of(request, events.stream().map(Event::spot).toList(), "events", report, problems);
        if (events.isEmpty()) {
            problems.error(
                    ProblemCode.MISSING_VALUE,
                    Origin.of(request.files().get(0).shown()),
                    file.rows() == 0
                            ? "there is no event in it"
                            : "no event is left of " + file.rows() + ": "
                                    + file.leftOut().entrySet().stream()
                                            .map(why -> why.getValue() + " " + why.getKey())
                                            .collect(Collectors.joining("; ")),
                    "name a file with events that tell of fighting at places");
        }
        if (problems.hasErrors() || period.isEmpty() || places.isEmpty()) {
            return Optional.empty();
        }
        report.add(Chapter.READ, Counted.of(file.rows(), "event") + " of " + name);
        AccountId account = new AccountId(request.account().orElse(token));
        Source voice = Grades.toFillIn(new SourceId(token), name, "event-data-set", CampaignOptions.unaligned(request));
        sources.put(voice.id(), voice);
        List<Claim> claims = claims(events, account, period.get(), places.get(), actors);
        tellOf(events, file, claims, actors);
        if (claims.isEmpty()) {
            problems.error(
                    ProblemCode.MISSING_VALUE,
                    Origin.of(request.files().get(0).shown()),
                    "no event is left that says something of a place in the period",
                    "look at the period, the places and the table of actors");
        }
        List<Side> sides = options.sides(actors.sides());
        options.checkSides(claims, sides, ActorTable.OPTION);
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        Account made = new Account(
                account,
                new Publication(name + ": events", publisher, "en", period.get().last(), List.of()),
                voice.id(),
                "event-data-set",
                Optional.of(period.get()),
                "",
                claims);
        Campaign campaign = request.into()
                .map(into -> into.dossier().campaign())
                .orElseGet(() -> options.campaign(
                        period.get(),
                        new Campaign.Parties(sides, CampaignOptions.opposed(sides), CampaignOptions.camps(sides)),
                        options.zone(places.get().zone()),
                        places.get().attribution().isEmpty()
                                ? publisher
                                : places.get().attribution() + "; " + publisher,
                        account));
        return Optional.of(new Imported(
                new Dossier(campaign, new Gazetteer(places.get().all()), sources, List.of(made)),
                places.get().theatre(),
                readings(made),
                report));
    }

    private List<Scenario> readings(Account made) {
        List<Scenario> readings = new ArrayList<>(
                request.into().isPresent() ? List.of(Readings.alone(made)) : Readings.of(List.of(made)));
        if (counted) {
            readings.add(new Scenario(
                    made.id().value() + "-counted",
                    "Events of " + name + ", counted",
                    "Who did most at a place has it.",
                    Admissible.all(List.of(made.id())),
                    Rules.DEFAULTS.with(Rules.Combination.counting(Rules.Combination.USUAL_EVENT_DAYS))));
        }
        return readings;
    }

    private static Optional<DaySpan> span(List<Event> events) {
        Optional<DaySpan> first = events.stream().map(Event::days).min(Comparator.naturalOrder());
        Optional<DaySpan> last = events.stream().map(Event::days).max(Comparator.comparing(DaySpan::until));
        // The day before the first event is the eve.
        return first.map(
                days -> new DaySpan(days.from().minusDays(1), last.orElseThrow().until()));
    }

    private List<Claim> claims(
            List<Event> events, AccountId account, DaySpan period, SpotPlaces places, ActorTable actors) {
        List<Claim> claims = new ArrayList<>();
        Map<String, Integer> ids = new LinkedHashMap<>();
        for (Event event : events) {
            Optional<DaySpan> days = event.days().within(period);
            Optional<PlaceId> place = places.of(event.spot());
            Optional<SideId> side = actors.side(event.deed().actor());
            Optional<SideId> other = actors.side(event.deed().against());
            if (days.isEmpty() || place.isEmpty() || side.isEmpty() || side.equals(other)) {
                continue;
            }
            cut += days.get().equals(event.days()) ? 0 : 1;
            Statement statement = statement(event.deed().act(), side.get(), other);
            String origin = token + "-" + plainId(event);
            for (SourceId teller : tellers(event)) {
                int number = ids.merge(origin, 1, Integer::sum);
                claims.add(new Claim(
                        new ClaimId(account, origin + (number == 1 ? "" : "-" + number)),
                        teller,
                        place.get(),
                        event.spot().near() ? Part.SURROUNDINGS : Part.WHOLE,
                        new Dating(
                                days.get(),
                                Optional.empty(),
                                List.of(),
                                DaySpan.ofDay(days.get().last())),
                        statement,
                        new Provenance(
                                Basis.EXPLICIT,
                                Credibility.UNJUDGED,
                                Citation.at("event " + event.id()),
                                event.tellers().size() > 1 ? origin : "",
                                "",
                                new TableRow("", event.line(), claims.size()))));
            }
        }
        return claims;
    }

    /** Its own id as one of ours; one that has no letter of ours gives way to the line. */
    private static String plainId(Event event) {
        String id = PlainId.of(event.id(), LONGEST_ID);
        return id.isEmpty() ? "line-" + event.line() : id;
    }

    private static Statement statement(Event.Act act, SideId side, Optional<SideId> other) {
        Kind kind = switch (act) {
            case TAKES -> Kind.CAPTURE;
            case FIGHTS -> Kind.ATTACK;
            case SHELLS -> Kind.SHELL;
            case BOMBS -> Kind.STRIKE;
            case SETTLES -> Kind.PRESENCE;
        };
        SortedSet<SideId> against = new TreeSet<>();
        other.ifPresent(against::add);
        return new Statement.Act(kind, new TreeSet<>(List.of(side)), against, Optional.empty());
    }

    private List<SourceId> tellers(Event event) {
        if (event.tellers().isEmpty()) {
            return List.of(new SourceId(token));
        }
        List<SourceId> tellers = new ArrayList<>();
        for (String teller : event.tellers()) {
            String id = PlainId.of(teller, LONGEST_ID);
            SourceId source = new SourceId(id.isEmpty() ? token : id);
            sources.computeIfAbsent(
                    source, none -> Grades.toFillIn(source, teller, "media", CampaignOptions.unaligned(request)));
            if (!tellers.contains(source)) {
                tellers.add(source);
            }
        }
        return tellers;
    }

    private void tellOf(List<Event> events, EventFile file, List<Claim> claims, ActorTable actors) {
        file.leftOut().forEach((why, count) -> report.add(Chapter.LEFT_OUT, Counted.of(count, "event") + ": " + why));
        long told = claims.stream()
                .map(claim -> claim.provenance().citation().locator())
                .distinct()
                .count();
        if (told < events.size()) {
            report.add(
                    Chapter.LEFT_OUT,
                    Counted.of(events.size() - told, "event")
                            + " out of the period, at no known place, or without two sides that fight each other");
        }
        if (cut > 0) {
            report.add(
                    Chapter.FOLDED,
                    Counted.of(cut, "event") + " whose days reach out of the period, to their days within");
        }
        report.add(
                Chapter.READ,
                Counted.of(claims.size(), "claim") + " by " + Counted.of(sources.size(), "source") + " of "
                        + Counted.of(told, "event"));
        actors.tell(report);
    }
}
