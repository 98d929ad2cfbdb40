package salient.charts.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salient.campaign.SideId;
import salient.charts.map.Every;
import salient.charts.map.ModelQuantity;
import salient.place.Place;
import salient.place.PlaceId;
import salient.problem.ProblemCode;
import salient.problem.Quoted;
import salient.read.CampaignInputs;
import salient.text.Field;
import salient.text.Names;
import salient.text.YamlMap;
import salient.time.DaySpan;
import salient.wording.Amounts;
import salient.workspace.CampaignFiles;

/** Reads what a figure shows: which keys it may have follows from its kind. */
final class FigureContents {
    /** The least width of one map of a series, in millimetres. */
    static final double LEAST_PANEL_MM = 40;

    private static final int MOST_PANELS = 24;
    private static final int MOST_COLUMNS = 6;
    private static final List<String> COMMON = List.of(
            "campaign", "number", "title", "kind", "width_mm", "dpi", "theme", "caption", "note", "formats", "output");
    private static final List<String> OF_MAPS = List.of("height_mm", "frame", "place", "radius_km", "labels");
    private static final Map<String, List<String>> KEYS = Map.of(
            "map", List.of("scenario", "date"),
            "series", List.of("scenario", "scenarios", "dates", "every", "from", "last", "columns"),
            "probability", List.of("scenario", "date", "side"),
            "doubt", List.of("scenario", "date"),
            "chart", List.of("scenario", "chart"),
            "difference", List.of("scenarios", "date"),
            "comparison-chart", List.of("scenarios", "chart"));

    private final YamlMap top;
    private final CampaignInputs inputs;
    private final Names<String> scenarios;

    FigureContents(YamlMap top, CampaignInputs inputs) {
        this.top = top;
        this.inputs = inputs;
        this.scenarios = Names.listedIn(
                new CampaignFiles(inputs.dossier().campaign().id()).scenariosFolder(),
                "scenario",
                "is not there",
                ProblemCode.UNKNOWN_SCENARIO,
                "add a file of that name to");
        inputs.scenarios().keySet().forEach(id -> scenarios.add(id, id));
    }

    private Optional<String> sound(Field field) {
        if (inputs.broken().contains(field.text())) {
            field.error(
                    ProblemCode.UNKNOWN_SCENARIO,
                    "scenario " + Quoted.text(field.text()) + " has errors, or hears an account that has",
                    "run check and mend them, or name another in " + field.file());
            return Optional.empty();
        }
        return scenarios.find(field);
    }

    /** The places of the campaign, by id, name and any other name. */
    static Names<PlaceId> places(CampaignInputs inputs) {
        Names<PlaceId> names = Names.listedIn(
                new CampaignFiles(inputs.dossier().campaign().id()).data("places.csv"),
                "place",
                "is not in the gazetteer",
                ProblemCode.UNKNOWN_PLACE,
                "add a row for it to");
        for (Place place : inputs.dossier().gazetteer().all()) {
            names.add(place.id().value(), place.id());
        }
        for (Place place : inputs.dossier().gazetteer().all()) {
            names.alsoKnown(place.id().value(), place.names());
        }
        return names;
    }

    Optional<FigureContent> read() {
        Names<String> kinds = Names.words(
                "kind",
                ProblemCode.UNKNOWN_KIND,
                "map",
                "series",
                "probability",
                "doubt",
                "chart",
                "difference",
                "comparison-chart");
        Optional<String> kind = top.required("kind").flatMap(kinds::find);
        checkKeys(kind);
        return kind.flatMap(word -> switch (word) {
            case "map" -> map();
            case "series" -> series();
            case "probability" -> likely(side().map(ModelQuantity.HeldBy::new));
            case "doubt" -> likely(Optional.of(new ModelQuantity.Doubt()));
            case "chart" -> chart();
            case "difference" -> difference();
            default -> comparisonChart();
        });
    }

    private void checkKeys(Optional<String> kind) {
        List<String> known = new ArrayList<>(COMMON);
        boolean maps = kind.filter(word -> word.contains("chart")).isEmpty();
        if (maps) {
            known.addAll(OF_MAPS);
        }
        if (kind.isPresent()) {
            known.addAll(KEYS.get(kind.get()));
        } else {
            KEYS.values().stream().flatMap(List::stream).distinct().sorted().forEach(known::add);
        }
        top.onlyKeys(known.toArray(String[]::new));
    }

    private Optional<FigureContent> map() {
        Optional<String> scenario = scenario();
        Optional<LocalDate> day = day();
        return scenario.isEmpty() || day.isEmpty()
                ? Optional.empty()
                : Optional.of(new FigureContent.DayMap(scenario.get(), day.get()));
    }

    private Optional<FigureContent> series() {
        if (top.has("scenario") && top.has("scenarios")) {
            top.error(
                    ProblemCode.INVALID_VALUE,
                    top.key("scenario").origin(),
                    "both scenario and scenarios are there",
                    "keep one of them in " + top.file());
        }
        List<String> named = top.has("scenarios")
                ? named(top.requiredList("scenarios"), "scenarios", 1, MOST_PANELS)
                : scenario().stream().toList();
        SeriesDays series = new SeriesDays(top, inputs.dossier().campaign().period(), this::within);
        Optional<Every> every = series.every();
        List<LocalDate> days = series.days(every);
        long panels = (long) named.size() * days.size();
        if (panels > MOST_PANELS) {
            top.error(
                    ProblemCode.IMPOSSIBLE_SIZE,
                    top.key(series.key()).origin(),
                    series.key() + " and scenarios make " + Amounts.count(panels, "map") + ", more than " + MOST_PANELS,
                    every.isPresent()
                            ? "take a longer step, or fewer days with from and last, in " + top.file()
                            : "spread them over several figures, each with a part of what " + top.file() + " lists");
        }
        int columns = (int) top.optional("columns")
                .map(field -> wholeColumns(field))
                .orElse((double) Math.max(1, Math.min(3, panels)))
                .doubleValue();
        return named.isEmpty() || days.isEmpty()
                ? Optional.empty()
                : Optional.of(new FigureContent.Series(named, days, every, columns));
    }

    private static double wholeColumns(Field field) {
        return field.whole().isEmpty() ? 1 : field.decimal(1, MOST_COLUMNS).orElse(1);
    }

    private Optional<FigureContent> likely(Optional<? extends ModelQuantity> quantity) {
        Optional<String> scenario = scenario().filter(this::asksAModel);
        Optional<LocalDate> day = day();
        return scenario.isEmpty() || day.isEmpty() || quantity.isEmpty()
                ? Optional.empty()
                : Optional.of(new FigureContent.Likely(scenario.get(), quantity.get(), day.get()));
    }

    private boolean asksAModel(String scenario) {
        boolean asks = inputs.scenarios().get(scenario).asksAModel();
        if (!asks) {
            String at = top.has("scenario") ? "scenario" : "kind";
            top.error(
                    ProblemCode.INVALID_VALUE,
                    top.key(at).origin(),
                    "scenario " + Quoted.text(scenario) + " asks no model how likely control is",
                    "name one whose rules have combine: posterior in " + top.file());
        }
        return asks;
    }

    private Optional<SideId> side() {
        Names<SideId> sides = Names.listedIn(
                new CampaignFiles(inputs.dossier().campaign().id()).data("campaign.yaml"),
                "side",
                "is not one of the campaign",
                ProblemCode.UNKNOWN_SIDE,
                "add it to");
        inputs.dossier().campaign().sides().forEach(side -> sides.add(side.id().value(), side.id()));
        return top.required("side").flatMap(sides::find);
    }

    private Optional<FigureContent> chart() {
        Optional<String> scenario = scenario();
        Optional<String> chart = chartOf(FigureCharts.names());
        if (chart.filter(FigureCharts::ofModel).isPresent()) {
            scenario = scenario.filter(this::asksAModel);
        }
        return scenario.isEmpty() || chart.isEmpty()
                ? Optional.empty()
                : Optional.of(new FigureContent.Chart(scenario.get(), chart.get()));
    }

    private Optional<FigureContent> difference() {
        List<String> two = two();
        Optional<LocalDate> day = day();
        return two.size() != 2 || day.isEmpty()
                ? Optional.empty()
                : Optional.of(new FigureContent.Difference(two.get(0), two.get(1), day.get()));
    }

    private Optional<FigureContent> comparisonChart() {
        List<String> two = two();
        Optional<String> chart = chartOf(FigureCharts.comparisonNames());
        return two.size() != 2 || chart.isEmpty()
                ? Optional.empty()
                : Optional.of(new FigureContent.ComparisonChart(two.get(0), two.get(1), chart.get()));
    }

    /** The scenario that is named, else the campaign's default. */
    private Optional<String> scenario() {
        return top.optional("scenario")
                .map(this::sound)
                .orElse(Optional.of(inputs.dossier().campaign().defaults().scenario()));
    }

    private List<String> two() {
        return named(top.requiredList("scenarios"), "scenarios", 2, 2);
    }

    private List<String> named(List<Field> fields, String key, int least, int most) {
        List<String> named = new ArrayList<>();
        for (Field field : fields) {
            sound(field).ifPresent(id -> {
                if (named.contains(id)) {
                    String what = "scenario " + Quoted.text(id) + " stands here a second time";
                    field.error(ProblemCode.DUPLICATE_ID, what, "name it once in " + field.file());
                }
                named.add(id);
            });
        }
        if (top.has(key) && (fields.size() < least || fields.size() > most)) {
            String wanted = least == most ? "exactly " + least : least + " to " + most;
            top.error(
                    ProblemCode.INVALID_VALUE,
                    top.key(key).origin(),
                    key + " names " + fields.size() + " where " + wanted + " belong",
                    "name " + wanted + " in " + top.file());
        }
        return named;
    }

    private Optional<LocalDate> day() {
        return top.required("date").flatMap(field -> field.date().filter(day -> within(field, day)));
    }

    private boolean within(Field field, LocalDate day) {
        DaySpan period = inputs.dossier().campaign().period();
        if (!period.contains(day)) {
            field.error(
                    ProblemCode.DATE_OUTSIDE_PERIOD,
                    field.name() + " " + day + " is outside the campaign's period " + period,
                    "write a day from " + period.first() + " to " + period.last() + " in " + field.file());
        }
        return period.contains(day);
    }

    private Optional<String> chartOf(Collection<String> names) {
        Names<String> known = Names.words("chart", ProblemCode.UNKNOWN_CHART, names.toArray(String[]::new));
        return top.required("chart").flatMap(known::find);
    }
}
