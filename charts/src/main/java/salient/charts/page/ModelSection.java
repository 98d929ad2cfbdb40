package salient.charts.page;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import salient.account.Dossier;
import salient.campaign.CampId;
import salient.control.ControlDistribution;
import salient.control.ControlDistribution.Likely;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.control.Likelihood;
import salient.control.ModelledControl;
import salient.ensemble.Band;
import salient.place.Control;
import salient.place.Place;
import salient.place.PlaceId;
import salient.time.DaySpan;
import salient.time.Timeline;
import salient.wording.ModelWords;
import salient.wording.Wording;

/**
 * What a model says under one reading: how each place is drawn by what is likely, how likely each control is and whose word
 * that rests on, and how much ground is under each control, with bands. Rows of numbers, each from the day on which it stands.
 */
final class ModelSection {
    /** Of so many places times days each day has its own numbers; of more, the spans of {@code posterior.csv} have theirs. */
    private static final int EXACT_UP_TO = 250_000;

    private final Dossier dossier;
    private final ControlHistory history;
    private final ModelledControl model;
    private final DaySpan days;
    private final Numbers numbers;
    private final List<Control> controls;
    private final List<LikelyKeys.Drawn> looks;
    private final boolean exact;
    private final Shared<String> words = new Shared<>();

    ModelSection(Dossier dossier, ControlHistory history, ModelledControl model, DaySpan days, Numbers numbers) {
        this.dossier = dossier;
        this.history = history;
        this.model = model;
        this.days = days;
        this.numbers = numbers;
        this.controls = model.controls();
        this.looks = LikelyKeys.all(controls);
        this.exact = (long) history.places().size() * days.days() <= EXACT_UP_TO;
    }

    private interface Rows {
        List<Integer> of(PlaceId place, List<LocalDate> turns);
    }

    /** Writes how ground looks, and bands, to the record; what only the account of a place tells to the evidence. */
    void write(RecordJson json, RecordJson evidence) throws IOException {
        Wording wording = new Wording(dossier);
        json.object("model").text("note", ModelWords.NOTE);
        json.text("likely", ModelWords.likely("{control}", "{probability}", "{low}", "{high}"));
        json.list("controls");
        for (Control control : controls) {
            json.object().text("control", control.token()).numbers("sides", numbers.ofSides(control.sides()));
            json.text("says", wording.control(control));
            json.text(
                    "label",
                    control.holder()
                            .map(holder -> Wording.label(holder, dossier.campaign()))
                            .orElse(control.token()));
            json.end();
        }
        json.end();
        json.texts("steps", Stream.of(Likelihood.values()).map(ModelWords::step).toList());
        json.texts(
                "looks",
                looks.stream().map(drawn -> LikelyKeys.key(drawn, numbers)).toList());
        places(json, "ground", this::looks);
        bands(json);
        WeightsSection weights = new WeightsSection(dossier, model, days, numbers);
        if (exact && weights.fits()) {
            weights.writeWords(json);
            weights.write(evidence);
        } else {
            WeightsSection.writeNone(json);
        }
        json.end();
        places(evidence, "likely", this::likely);
        places(evidence, "rests", this::rests);
        evidence.texts("restsOn", words.all());
    }

    private void places(RecordJson json, String key, Rows rows) throws IOException {
        Set<PlaceId> known = history.places();
        json.list(key);
        for (Place place : dossier.gazetteer().all()) {
            json.numbers(known.contains(place.id()) ? rows.of(place.id(), turns(place.id())) : List.of());
        }
        json.end();
    }

    /** The days on which what is likely may become another, the first of those shown among them. */
    private List<LocalDate> turns(PlaceId place) {
        if (exact) {
            return days.stream().toList();
        }
        return Stream.concat(
                        model.of(place).spansWithin(days).stream()
                                .map(span -> span.days().from()),
                        history.of(place).spansWithin(days).stream()
                                .map(Timeline.Span::days)
                                .map(DaySpan::from))
                .distinct()
                .sorted()
                .toList();
    }

    /** From when, and which of the looks. */
    private List<Integer> looks(PlaceId place, List<LocalDate> turns) {
        List<Integer> rows = new ArrayList<>();
        int stands = -1;
        for (LocalDate day : turns) {
            Optional<Likely> likeliest = model.at(place, day).likeliest();
            boolean found = history.of(place).at(day).kind() != Finding.Kind.UNKNOWN;
            int look = likeliest
                    .map(likely -> looks.indexOf(
                            new LikelyKeys.Drawn(likely.control(), Likelihood.of(likely.probability()), found)))
                    .orElse(looks.size() - 1);
            if (look != stands) {
                rows.add(numbers.of(day));
                rows.add(look);
                stands = look;
            }
        }
        return rows;
    }

    /** From when, how likely each control is, in hundredths, which is the likeliest, and between what bounds that lies. */
    private List<Integer> likely(PlaceId place, List<LocalDate> turns) {
        List<Integer> rows = new ArrayList<>();
        List<Integer> stands = List.of();
        for (LocalDate day : turns) {
            ControlDistribution likely = model.at(place, day);
            List<Integer> row = new ArrayList<>();
            controls.forEach(control -> row.add(hundredths(likely.shares().getOrDefault(control, 0.0))));
            Control likeliest = likely.likeliest().orElseThrow().control();
            ModelledControl.Bounds bounds = model.bounds(place, day, likeliest);
            row.add(controls.indexOf(likeliest));
            row.add(hundredths(bounds.low()));
            row.add(hundredths(bounds.high()));
            if (!row.equals(stands)) {
                rows.add(numbers.of(day));
                rows.addAll(row);
                stands = row;
            }
        }
        return rows;
    }

    /** From when, and what is to be said of whose word it rests on. */
    private List<Integer> rests(PlaceId place, List<LocalDate> turns) {
        List<Integer> rows = new ArrayList<>();
        int stands = -1;
        for (LocalDate day : turns) {
            SortedSet<CampId> camps = model.camps(place, day);
            int said = words.of(ModelWords.restsOn(camps, dossier.campaign()).orElse(""));
            if (said != stands) {
                rows.add(numbers.of(day));
                rows.add(said);
                stands = said;
            }
        }
        return rows;
    }

    /** For each control and day, in hectares: the mean, and the 5th, 25th, 50th, 75th and 95th of a hundred histories. */
    private void bands(RecordJson json) throws IOException {
        json.list("bands");
        for (Control control : controls) {
            List<Integer> hectares = new ArrayList<>();
            for (LocalDate day : days.stream().toList()) {
                Band km2 = Band.of(model.groundKm2(day, control));
                Stream.of(km2.mean(), km2.low90(), km2.low50(), km2.median(), km2.high50(), km2.high90())
                        .forEach(each -> hectares.add((int) Math.round(100 * each)));
            }
            json.numbers(hectares);
        }
        json.end();
    }

    private static int hundredths(double share) {
        return (int) Math.round(100 * share);
    }
}
