package salient.model;

/**
 * What is likely in a small model with known parameters, worked out without drawing anything: all states of all places
 * together are one state of one chain.
 */
final class ExactPosterior {
    private final Model model;
    private final Hazards hazards;
    private final int states;
    private final int places;
    private final int joint;
    private final double[][] likely;

    ExactPosterior(Model model, Dynamics dynamics) {
        this.model = model;
        this.hazards = new Hazards(model.states(), dynamics);
        this.states = model.states().size();
        this.places = model.places().size();
        this.joint = (int) Math.pow(states, places);
        double[][][] chances = new double[model.days()][joint][joint];
        for (int day = 0; day < model.days(); day++) {
            for (int from = 0; from < joint; from++) {
                for (int to = 0; to < joint; to++) {
                    chances[day][from][to] = chance(from, to, day);
                }
            }
        }
        int days = model.days();
        double[][] forward = new double[days][joint];
        double[][] backward = new double[days][joint];
        for (int state = 0; state < joint; state++) {
            forward[0][state] = opening(state) * evidence(state, 0);
            backward[days - 1][state] = 1;
        }
        for (int day = 1; day < days; day++) {
            double sum = 0;
            for (int to = 0; to < joint; to++) {
                for (int from = 0; from < joint; from++) {
                    forward[day][to] += forward[day - 1][from] * chances[day - 1][from][to];
                }
                forward[day][to] *= evidence(to, day);
                sum += forward[day][to];
            }
            for (int to = 0; to < joint; to++) {
                forward[day][to] /= sum;
            }
        }
        for (int day = days - 2; day >= 0; day--) {
            double sum = 0;
            for (int from = 0; from < joint; from++) {
                for (int to = 0; to < joint; to++) {
                    backward[day][from] += chances[day][from][to] * evidence(to, day + 1) * backward[day + 1][to];
                }
                sum += backward[day][from];
            }
            for (int from = 0; from < joint; from++) {
                backward[day][from] /= sum;
            }
        }
        this.likely = new double[places * days][states];
        for (int day = 0; day < days; day++) {
            double sum = 0;
            for (int state = 0; state < joint; state++) {
                sum += forward[day][state] * backward[day][state];
            }
            for (int place = 0; place < places; place++) {
                for (int state = 0; state < joint; state++) {
                    likely[place * days + day][stateOf(state, place)] +=
                            forward[day][state] * backward[day][state] / sum;
                }
            }
        }
    }

    double likely(int place, int day, int state) {
        return likely[place * model.days() + day][state];
    }

    private int stateOf(int state, int place) {
        return state / (int) Math.pow(states, place) % states;
    }

    private double opening(int state) {
        double product = 1;
        for (int place = 0; place < places; place++) {
            product *= model.words().opening(place, stateOf(state, place));
        }
        return product;
    }

    private double evidence(int state, int day) {
        double product = 1;
        for (int place = 0; place < places; place++) {
            for (FixedState so : model.words().fixed(place)) {
                boolean another = day >= so.first() && day <= so.last() && stateOf(state, place) != so.state();
                product *= another ? 0 : 1;
            }
            for (Word word : model.words().words(place)) {
                if (word.day() == day) {
                    product *= word.likelihood(stateOf(state, place), model.expected());
                }
            }
        }
        return product;
    }

    private double chance(int from, int to, int day) {
        double product = 1;
        for (int place = 0; place < places; place++) {
            long[] near = new long[Near.length(model.states())];
            for (int border = model.graph().first(place); border < model.graph().first(place + 1); border++) {
                int beyond = stateOf(from, model.graph().beyond(border));
                Near.add(near, 0, beyond, model.graph().inward(border), model.states());
            }
            product *= hazards.chance(
                    stateOf(from, place),
                    stateOf(to, place),
                    near,
                    0,
                    model.words().told(place, day));
        }
        return product;
    }
}
