package salient.peer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.peer.HexagonGrid.Hexagon;
import salient.place.Position;
import salient.score.DenseForecast;
import salient.score.ForecastTask;
import salient.score.Forecaster;
import salient.score.Lesson;
import salient.score.Prediction;
import salient.score.States;

/**
 * {@link AndersModel} over a grid of hexagons: each is a hidden Markov model of its own, which observes what sort of events
 * prevails around it. Its five levels of control become the states of the places in it by how often each state was so at
 * each level on other campaigns; until it has learnt that, the ends are the sides' holds and what lies between is contested.
 * A hexagon begins with whoever has most of its places by the baseline; the paper begins with the government throughout.
 * A campaign of other than two sides, and a place without a point, get every state alike.
 */
public final class Anders2020 implements Forecaster {
    private static final double MONTH_DAYS = 30;
    private static final double PAPER_KM = 0.25 * 6371 * Math.PI / 180;

    /** How large hexagons and steps of time are. */
    public enum Scale {
        /** That of the paper: a quarter of a degree and a month. */
        PAPER,
        /** That of the record: a hexagon for each place on the average, and a week; distances shrink with them. */
        RECORD
    }

    private final Scale scale;
    private final Optional<LevelStates> learnt;

    /** One that has learnt nothing yet. */
    public Anders2020(Scale scale) {
        this(scale, Optional.empty());
    }

    private Anders2020(Scale scale, Optional<LevelStates> learnt) {
        this.scale = scale;
        this.learnt = learnt;
    }

    @Override
    public String id() {
        return scale == Scale.PAPER ? "anders-2020" : "anders-2020-local";
    }

    @Override
    public String title() {
        return scale == Scale.PAPER ? "Anders 2020" : "Anders, local";
    }

    @Override
    public Forecaster taught(List<Lesson> lessons) {
        LevelStates levels = new LevelStates();
        for (Lesson lesson : lessons) {
            if (lesson.task().states().sides().size() == 2) {
                new Cells(lesson.task()).forEach((place, day, posterior) -> {
                    int truth = lesson.truth().state(place, day);
                    if (truth != States.NONE) {
                        levels.add(posterior, truth);
                    }
                });
            }
        }
        return new Anders2020(scale, Optional.of(levels));
    }

    @Override
    public Prediction predict(ForecastTask task) {
        int states = task.states().size();
        int days = task.period().days();
        DenseForecast forecast = new DenseForecast(task.places().size(), days, states);
        double[] all = new double[states];
        Arrays.fill(all, 1.0 / states);
        for (int place = 0; place < task.places().size(); place++) {
            for (int day = 0; day < days; day++) {
                forecast.set(place, day, all, 0);
            }
        }
        if (task.states().sides().size() == 2) {
            LevelStates levels = learnt.orElseGet(LevelStates::new);
            new Cells(task).forEach((place, day, posterior) -> {
                levels.copy(posterior, all);
                forecast.set(place, day, all, 0);
            });
        }
        return Prediction.of(forecast);
    }

    /** Takes the levels of the hexagon in which a place lies. */
    private interface Visitor {
        void visit(int place, int day, double[] posterior);
    }

    /** The hexagons in which places lie, and what is observed of each. */
    private final class Cells {
        private final ForecastTask task;
        private final double stepDays;
        private final double shrunk;
        private final HexagonGrid grid;
        private final SortedMap<Integer, List<Integer>> placesOf = new TreeMap<>();
        private final List<Hexagon> hexagons = new ArrayList<>();
        private final int steps;

        Cells(ForecastTask task) {
            this.task = task;
            List<Optional<Position>> points = task.places().stream()
                    .map(id -> task.dossier().gazetteer().get(id).location().position())
                    .toList();
            List<Position> known = points.stream().flatMap(Optional::stream).toList();
            Position middle = new Position(
                    known.stream().mapToDouble(Position::lat).average().orElse(0),
                    known.stream().mapToDouble(Position::lon).average().orElse(0));
            this.stepDays = scale == Scale.PAPER ? MONTH_DAYS : 7;
            double diameterKm = scale == Scale.PAPER ? PAPER_KM : diameterForEach(known.size());
            this.shrunk = diameterKm / PAPER_KM;
            this.grid = new HexagonGrid(middle, diameterKm);
            this.steps = (int) Math.ceil(task.period().days() / stepDays);
            Map<Hexagon, Integer> numbers = new HashMap<>();
            for (int place = 0; place < points.size(); place++) {
                if (points.get(place).isPresent()) {
                    Hexagon around = grid.around(points.get(place).get());
                    int number = numbers.computeIfAbsent(around, none -> hexagons.size());
                    if (number == hexagons.size()) {
                        hexagons.add(around);
                    }
                    placesOf.computeIfAbsent(number, none -> new ArrayList<>()).add(place);
                }
            }
        }

        private double diameterForEach(int places) {
            double km2 = 0;
            for (int place = 0; place < task.places().size(); place++) {
                km2 += task.areaKm2(place);
            }
            return km2 == 0 ? PAPER_KM : Math.sqrt(km2 / Math.max(1, places) * 2 / Math.sqrt(3));
        }

        void forEach(Visitor visitor) {
            double[][] terror = new double[hexagons.size()][steps];
            double[][] conventional = new double[hexagons.size()][steps];
            for (TacticalEvents.Event event : TacticalEvents.of(task)) {
                spread(event, event.conventional() ? conventional : terror);
            }
            double[] meanTerror = means(terror);
            double[] meanConventional = means(conventional);
            Words words = new Words(task);
            ForwardBackward passes = new ForwardBackward(AndersModel.LEVELS, steps);
            double[] likelihood = new double[steps * AndersModel.LEVELS];
            double[] posterior = new double[AndersModel.LEVELS];
            for (int cell = 0; cell < hexagons.size(); cell++) {
                for (int step = 0; step < steps; step++) {
                    int symbol = AndersModel.symbol(
                            terror[cell][step], conventional[cell][step], meanTerror[step], meanConventional[step]);
                    for (int level = 0; level < AndersModel.LEVELS; level++) {
                        likelihood[step * AndersModel.LEVELS + level] = AndersModel.emission(level, symbol);
                    }
                }
                List<Integer> within = placesOf.get(cell);
                passes.pass(AndersModel.initial(isMostlySecond(within, words)), AndersModel.transition(), likelihood);
                for (int place : within) {
                    for (int day = 0; day < task.period().days(); day++) {
                        for (int level = 0; level < AndersModel.LEVELS; level++) {
                            posterior[level] = passes.posterior((int) (day / stepDays), level);
                        }
                        visitor.visit(place, day, posterior);
                    }
                }
            }
        }

        private void spread(TacticalEvents.Event event, double[][] weights) {
            int at = (int) (event.day() / stepDays);
            for (int cell = 0; cell < weights.length; cell++) {
                double east = grid.eastKm(event.at()) - grid.eastKm(hexagons.get(cell));
                double north = grid.northKm(event.at()) - grid.northKm(hexagons.get(cell));
                double nearness = AndersModel.nearness(Math.sqrt(east * east + north * north) / shrunk);
                for (int step = at; step < steps; step++) {
                    weights[cell][step] += nearness * AndersModel.recency(step - at);
                }
            }
        }

        private double[] means(double[][] weights) {
            double[] means = new double[steps];
            for (double[] cell : weights) {
                for (int step = 0; step < steps; step++) {
                    means[step] += AndersModel.truncated(cell[step]) / weights.length;
                }
            }
            return means;
        }

        private boolean isMostlySecond(List<Integer> places, Words words) {
            int balance = 0;
            for (int place : places) {
                int eve = words.onTheEve(place);
                balance += eve == 1 ? 1 : eve == 0 ? -1 : 0;
            }
            return balance > 0;
        }
    }
}
