package salient.charts.page;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.account.AccountId;
import salient.campaign.Holder;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.control.Reading;
import salient.engine.Turns;
import salient.ground.FrontEdge;
import salient.ground.FrontKind;
import salient.ground.GroundShare;
import salient.place.Part;
import salient.place.Place;
import salient.place.PlaceId;
import salient.reading.LostLink;
import salient.reading.Scenario;
import salient.run.Replay;
import salient.telling.Silence;
import salient.time.DaySpan;
import salient.time.Timeline;
import salient.wording.Wording;

/** What one scenario concludes: findings, verdicts, front and ground, each where it changes. */
final class ReadingSection {
    private final Replay replay;
    private final Scenario scenario;
    private final ControlHistory history;
    private final DaySpan days;
    private final Numbers numbers;

    ReadingSection(Replay replay, DaySpan days, Numbers numbers) {
        this.replay = replay;
        this.scenario = replay.judgement().scenario();
        this.history = replay.judgement().history();
        this.days = days;
        this.numbers = numbers;
    }

    void write(RecordJson json) throws IOException {
        json.object().text("id", scenario.id()).text("title", scenario.title());
        json.text("description", scenario.description());
        json.number("freshDays", scenario.rules().freshDays());
        if (scenario.admissible().asKnownOn().isPresent()) {
            json.text("asKnownOn", scenario.admissible().asKnownOn().get().toString());
        }
        List<AccountId> accounts = scenario.admissible().accounts();
        json.numbers("accounts", accounts.stream().map(numbers::of).toList());
        findings(json);
        parts(json);
        new VerdictSection(replay.judgement().verdicts(), days, numbers).write(json);
        lostLinks(json);
        turns(json);
        front(json);
        shares(json);
        silences(json);
        json.end();
    }

    private int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(days.first(), date);
    }

    /** For each place of the gazetteer its spans, and the days on which it was spoken of. */
    private void findings(RecordJson json) throws IOException {
        json.list("findings");
        for (Place place : replay.inputs().dossier().gazetteer().all()) {
            json.list();
            if (history.places().contains(place.id())) {
                findings(json, history.of(place.id()));
            }
            json.end();
        }
        json.end().list("spoken");
        for (Place place : replay.inputs().dossier().gazetteer().all()) {
            json.numbers(spoken(place.id()));
        }
        json.end();
    }

    private void findings(RecordJson json, Timeline<Finding> timeline) throws IOException {
        Timeline.Span<Finding> begun = begun(timeline);
        for (Timeline.Span<Finding> span : shown(timeline)) {
            boolean first = span.days().contains(days.first());
            finding(json, timeline, span, first ? begun : span);
        }
    }

    /** The span with which what stands on the first day shown began, whatever it has rested on since. */
    private Timeline.Span<Finding> begun(Timeline<Finding> timeline) {
        Timeline.Span<Finding> begun = null;
        for (Timeline.Span<Finding> span : timeline.spans()) {
            if (span.days().from().isAfter(days.first())) {
                break;
            }
            begun = begun != null && begun.value().sameGround(span.value()) ? begun : span;
        }
        return begun;
    }

    /** A finding; {@code begun} is the span with which the same ground began, if that lies before the first day shown. */
    private void finding(
            RecordJson json, Timeline<Finding> timeline, Timeline.Span<Finding> span, Timeline.Span<Finding> begun)
            throws IOException {
        Finding finding = span.value();
        begin(json.object(), span).text("grounds", finding.grounds().token());
        LocalDate from = begun.days().from();
        if (from.isBefore(days.first())) {
            json.number("since", day(from));
        } else if (from.equals(days.first()) && from.isAfter(history.period().first())) {
            ground(json.object("before"), timeline.at(from.minusDays(1))).end();
        }
        DaySpan changed = begun.value().changed();
        json.number("earliest", day(changed.first())).number("latest", day(changed.last()));
        json.numbers("claims", numbers.ofClaims(finding.claims()));
        if (finding instanceof Finding.Disputed disputed) {
            json.list("readings");
            for (Reading reading : disputed.readings()) {
                json.object().text("control", reading.control().token());
                json.numbers("sides", numbers.ofSides(reading.control().sides()));
                json.numbers("sources", numbers.ofSources(reading.sources()));
                json.numbers("claims", numbers.ofClaims(reading.claims())).end();
            }
            json.end();
        }
        json.end();
    }

    /** How places came to be cut off, in words. */
    private void lostLinks(RecordJson json) throws IOException {
        Wording wording = new Wording(replay.inputs().dossier());
        json.list("lostLinks");
        for (Map.Entry<PlaceId, LostLink> lost :
                new TreeMap<>(replay.judgement().lostLinks()).entrySet()) {
            json.object().number("place", numbers.of(lost.getKey()));
            json.text("how", wording.lostLink(lost.getValue())).end();
        }
        json.end();
    }

    /** What stood at each part of a place that some claim speaks of. */
    private void parts(RecordJson json) throws IOException {
        json.list("parts");
        for (Place place : replay.inputs().dossier().gazetteer().all()) {
            Map<Part, Timeline<Finding>> parts =
                    new TreeMap<>(replay.judgement().parts().getOrDefault(place.id(), Map.of()));
            for (Map.Entry<Part, Timeline<Finding>> part : parts.entrySet()) {
                if (part.getKey() != Part.WHOLE) {
                    json.object().number("place", numbers.of(place.id()));
                    json.text("part", part.getKey().token())
                            .yes("edge", part.getKey().edge());
                    json.list("spans");
                    for (Timeline.Span<Finding> span : shown(part.getValue())) {
                        begin(json.object(), span).end();
                    }
                    json.end().end();
                }
            }
        }
        json.end();
    }

    /** The spans that reach into the days that are shown. */
    private List<Timeline.Span<Finding>> shown(Timeline<Finding> timeline) {
        return timeline.spans().stream()
                .filter(span -> span.days().until().isAfter(days.from())
                        && span.days().from().isBefore(days.until()))
                .toList();
    }

    private RecordJson begin(RecordJson json, Timeline.Span<Finding> span) throws IOException {
        return ground(json.number("from", Math.max(0, day(span.days().from()))), span.value());
    }

    private RecordJson ground(RecordJson json, Finding finding) throws IOException {
        return json.text("control", finding.token()).numbers("sides", numbers.ofSides(finding.sides()));
    }

    /** The last day up to the first that is shown, if any, and every later one. */
    private List<Integer> spoken(PlaceId place) {
        List<Integer> spoken = new ArrayList<>();
        Optional<LocalDate> day = history.lastClaim(place, days.last());
        while (day.isPresent()) {
            spoken.add(0, day(day.get()));
            day = day.get().isAfter(days.first())
                    ? history.lastClaim(place, day.get().minusDays(1))
                    : Optional.empty();
        }
        return spoken;
    }

    /** The places that changed hands more than once on a day: day, place, how often. */
    private void turns(RecordJson json) throws IOException {
        json.list("turns");
        for (List<Turns> ofDay : Turns.of(replay.inputs().dossier(), replay.judgement())
                .subMap(days.first(), true, days.last(), true)
                .values()) {
            for (Turns turn : ofDay) {
                json.numbers(List.of(day(turn.day()), numbers.of(turn.place()), turn.changes()));
            }
        }
        json.end();
    }

    /** On each day on which it changes: four times the edge, plus 2 if in contact only, plus 1 if presumed. */
    private void front(RecordJson json) throws IOException {
        json.list("front");
        List<FrontEdge> before = null;
        for (LocalDate date : days.stream().toList()) {
            List<FrontEdge> front = replay.ground().frontEdges(date);
            if (!front.equals(before)) {
                json.object().number("from", day(date));
                json.numbers("edges", front.stream().map(ReadingSection::code).toList())
                        .end();
                before = front;
            }
        }
        json.end();
    }

    private static int code(FrontEdge front) {
        return 4 * front.edge() + (front.kind() == FrontKind.DIRECT ? 0 : 2) + (front.presumed() ? 1 : 0);
    }

    /** The first day of each silent span, and the day after its last. */
    private void silences(RecordJson json) throws IOException {
        json.list("silences");
        for (DaySpan span :
                Silence.of(replay.inputs().dossier(), replay.judgement()).spans(days)) {
            json.numbers(List.of(day(span.from()), day(span.until())));
        }
        json.end();
    }

    /** The rows of {@code daily.csv}: fresh, stale and presumed hectares of each, where they change. */
    private void shares(RecordJson json) throws IOException {
        json.list("rows");
        for (GroundShare share : replay.ground().shares(days.first())) {
            json.object().text("control", share.kind().token());
            json.numbers(
                            "sides",
                            numbers.ofSides(share.holder().map(Holder::sides).orElseGet(TreeSet::new)))
                    .end();
        }
        json.end().list("shares");
        List<Integer> before = List.of();
        for (LocalDate date : days.stream().toList()) {
            List<Integer> hectares = new ArrayList<>();
            for (GroundShare share : replay.ground().shares(date)) {
                hectares.add(hectares(share.freshKm2()));
                hectares.add(hectares(share.staleKm2()));
                hectares.add(hectares(share.areaKm2() - share.freshKm2() - share.staleKm2()));
            }
            if (!hectares.equals(before)) {
                json.object()
                        .number("from", day(date))
                        .numbers("hectares", hectares)
                        .end();
                before = hectares;
            }
        }
        json.end();
    }

    private static int hectares(double areaKm2) {
        return (int) Math.round(areaKm2 * 100);
    }
}
