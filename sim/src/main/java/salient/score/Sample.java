package salient.score;

/** What of a forecast is scored: places and days of which it is known what was so. */
public interface Sample {
    /** Takes one of them. */
    @FunctionalInterface
    interface Visitor {
        /** At {@code place} on {@code day} it was {@code state}. */
        void visit(int place, int day, int state);
    }

    /** Hands all of them to {@code visitor}, each time in the same order. */
    void forEach(Visitor visitor);

    /** All days of the places that changed at any time: where nothing ever happens everybody is right. */
    static Sample changed(TrueStates truth) {
        return changed(truth, 0, truth.days());
    }

    /**
     * The same, of some days alone.
     *
     * @param from the first of them
     * @param until the first day after them
     */
    static Sample changed(TrueStates truth, int from, int until) {
        return visitor -> {
            for (int place = 0; place < truth.places(); place++) {
                if (truth.changes(place)) {
                    for (int day = from; day < until; day++) {
                        if (truth.state(place, day) != States.NONE) {
                            visitor.visit(place, day, truth.state(place, day));
                        }
                    }
                }
            }
        };
    }
}
