package salient.charts.page;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.account.Account;
import salient.account.Dossier;
import salient.campaign.Holder;
import salient.ground.FrontChanges;
import salient.ground.FrontEdge;
import salient.ground.FrontKind;
import salient.ground.GroundShare;
import salient.reading.Judgement;
import salient.reading.Scenario;
import salient.run.Replay;
import salient.telling.Cases;
import salient.telling.Chronicle;
import salient.telling.Credits;
import salient.telling.Silence;
import salient.time.DaySpan;
import salient.wording.Wording;

/** What one scenario concludes: findings, verdicts, front and ground, each where it changes. */
final class ReadingSection {
    private static final int NO_FRONT = 4;

    private final Replay replay;
    private final Dossier dossier;
    private final Judgement judgement;
    private final DaySpan days;
    private final Numbers numbers;

    ReadingSection(Replay replay, DaySpan days, Numbers numbers) {
        this.replay = replay;
        this.dossier = replay.inputs().dossier();
        this.judgement = replay.judgement();
        this.days = days;
        this.numbers = numbers;
    }

    /** Writes it; {@code others} are all readings of the page, this one included. */
    void write(RecordJson json, RecordJson evidence, List<Replay> others, FoundTable found, FateTable fates)
            throws IOException {
        Scenario scenario = judgement.scenario();
        json.object().text("id", scenario.id()).text("title", scenario.title());
        json.text("description", scenario.description());
        Credits heard = Credits.of(dossier, List.of(judgement));
        json.numbers(
                "accounts",
                heard.accounts().stream().map(Account::id).map(numbers::of).toList());
        Cases cases = new Cases(dossier, judgement);
        evidence.object();
        new FindingsSection(dossier, judgement, days, numbers, found).write(json, evidence, cases);
        new CaseSection(days, numbers, fates)
                .write(evidence, dossier.gazetteer().all(), judgement.history(), cases);
        new NewsSection(judgement, new Chronicle(dossier, judgement), days, numbers, found, fates)
                .write(json, evidence);
        if (judgement.modelled().isPresent()) {
            new ModelSection(dossier, judgement.history(), judgement.modelled().get(), days, numbers)
                    .write(json, evidence);
        }
        evidence.end();
        front(json);
        shares(json);
        silences(json, others);
        json.end();
    }

    /** On each day on which it changes, what each edge whose front changes is from then on: see {@link #code}. */
    private void front(RecordJson json) throws IOException {
        json.list("front");
        for (LocalDate date : days.stream().toList()) {
            List<Integer> codes = date.equals(days.first())
                    ? codes(new FrontChanges(List.of(), replay.ground().frontEdges(date)))
                    : codes(replay.ground().frontChanges(date));
            if (!codes.isEmpty()) {
                json.object().number("from", numbers.of(date));
                json.numbers("edges", codes).end();
            }
        }
        json.end();
    }

    private static List<Integer> codes(FrontChanges changes) {
        SortedMap<Integer, Integer> sorts = new TreeMap<>();
        changes.ended().forEach(front -> sorts.put(front.edge(), NO_FRONT));
        changes.begun().forEach(front -> sorts.put(front.edge(), sort(front)));
        return sorts.entrySet().stream()
                .map(edge -> code(edge.getKey(), edge.getValue()))
                .toList();
    }

    /** Five times the edge, plus its sort. */
    private static int code(int edge, int sort) {
        return (NO_FRONT + 1) * edge + sort;
    }

    /** 2 if in contact only, plus 1 if presumed. */
    private static int sort(FrontEdge front) {
        return (front.kind() == FrontKind.DIRECT ? 0 : 2) + (front.presumed() ? 1 : 0);
    }

    /** The silent spans that it has in common with each of {@code others}: first day, and the day after the last. */
    private void silences(RecordJson json, List<Replay> others) throws IOException {
        json.list("silences");
        for (Replay other : others) {
            Silence silence = Silence.ofAll(dossier, List.of(judgement, other.judgement()));
            json.list();
            for (DaySpan span : silence.spans(days)) {
                json.numbers(List.of(numbers.of(span.from()), numbers.of(span.until())));
            }
            json.end();
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
                    .text(
                            "label",
                            share.holder()
                                    .map(holder -> Wording.label(holder, dossier.campaign()))
                                    .orElse(""))
                    .end();
        }
        json.end().list("shares");
        List<Integer> before = List.of();
        for (LocalDate date : days.stream().toList()) {
            List<Integer> hectares = new ArrayList<>();
            for (GroundShare share : replay.ground().shares(date)) {
                hectares.add(hectares(share.standing().freshKm2()));
                hectares.add(hectares(share.standing().staleKm2()));
                hectares.add(hectares(share.areaKm2()
                        - share.standing().freshKm2()
                        - share.standing().staleKm2()));
            }
            if (!hectares.equals(before)) {
                json.object()
                        .number("from", numbers.of(date))
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
