package salient.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import salient.account.Dossier;
import salient.campaign.Campaign;
import salient.control.Convergence;
import salient.ensemble.Band;
import salient.ensemble.Ensemble;
import salient.ensemble.Ensemble.Passage;
import salient.model.StateSpace;
import salient.place.Control;
import salient.place.Gazetteer;
import salient.place.PlaceId;
import salient.reading.Scenario;
import salient.whatif.PassageChange;
import salient.whatif.WhatIf;
import salient.wording.Amounts;
import salient.wording.Wording;

/** How the answer of a model changes if something is supposed, in a few lines. */
final class WhatIfSummary {
    /** Of less it is not known whether it is chance. */
    private static final double LEAST = 0.05;

    private static final int MOST_LINES = 6;

    private final Gazetteer gazetteer;
    private final Campaign campaign;
    private final Scenario scenario;
    private final WhatIf whatIf;

    WhatIfSummary(Dossier dossier, Scenario scenario, WhatIf whatIf) {
        this.gazetteer = dossier.gazetteer();
        this.campaign = dossier.campaign();
        this.scenario = scenario;
        this.whatIf = whatIf;
    }

    /** @param texts what is supposed, as it was written */
    void print(List<String> texts, Page page) {
        page.paragraph(0, campaign.name() + ": what if " + String.join("; ", texts) + "?");
        Ensemble recorded = whatIf.record().ensemble();
        page.paragraph(
                2,
                "Model: the answer of a model about its own record, and not about the past. Record: what “"
                        + scenario.title() + "” admits; "
                        + Amounts.number(recorded.request().members())
                        + " histories as recorded and as many as supposed,"
                        + " seed " + recorded.request().seed() + ".");
        List<WhatIf.Move> moves = whatIf.moves(LEAST);
        if (whatIf.moves(Double.MIN_VALUE).isEmpty() && whatIf.passages().isEmpty()) {
            page.paragraph(2, "Nothing changes.");
            return;
        }
        page.paragraph(
                2,
                "How likely each control is moves by 0.05 or more at " + Amounts.count(moves.size(), "place") + " of "
                        + Amounts.number(whatIf.places().size()) + (moves.isEmpty() ? "." : ", most at:"));
        moves.stream().limit(MOST_LINES).forEach(move -> page.item(4, "-", 2, words(move)));
        ground(page);
        passages(page);
        chains(page);
    }

    private String words(WhatIf.Move move) {
        StateSpace states = whatIf.record().ensemble().states();
        Control most = states.control(0);
        for (int state = 1; state < states.size(); state++) {
            if (change(move, states.control(state)) > change(move, most)) {
                most = states.control(state);
            }
        }
        return name(move.place()) + " on " + Plain.day(move.day()) + ": " + control(most) + " "
                + two(whatIf.record().control().at(move.place(), move.day()).share(most)) + " as recorded, "
                + two(whatIf.supposed().control().at(move.place(), move.day()).share(most)) + " as supposed";
    }

    private double change(WhatIf.Move move, Control control) {
        return whatIf.change(move.place(), move.day(), control);
    }

    private String name(PlaceId place) {
        return gazetteer.get(place).name();
    }

    private String control(Control control) {
        return control.holder()
                .map(holder -> "held by " + Wording.label(holder, campaign))
                .orElse(control.token());
    }

    private void ground(Page page) {
        int day = (int)
                (whatIf.mostMovedDay().toEpochDay() - whatIf.period().first().toEpochDay());
        Ensemble recorded = whatIf.record().ensemble();
        Ensemble supposed = whatIf.supposed().ensemble();
        StateSpace states = recorded.states();
        page.paragraph(
                2,
                "Ground on " + Plain.day(whatIf.mostMovedDay())
                        + ", when most of it moves, with nine histories in ten between:");
        for (int holder = 0; holder < states.holders(); holder++) {
            int other = supposed.states().stateOf(states.control(holder));
            if (other >= 0) {
                page.item(
                        4,
                        "-",
                        2,
                        Wording.label(states.holder(holder), campaign) + " " + words(recorded.areaKm2(day, holder))
                                + " as recorded, " + words(supposed.areaKm2(day, other)) + " as supposed");
            }
        }
    }

    private static String words(Band band) {
        return Plain.decimal(band.mean(), 0) + " km² (" + Plain.decimal(band.low90(), 0) + " to "
                + Plain.decimal(band.high90(), 0) + ")";
    }

    private void passages(Page page) {
        List<PassageChange> most = whatIf.passages().stream()
                .filter(passage -> Math.abs(passage.change()) >= LEAST)
                .sorted(Comparator.comparing((PassageChange passage) -> -Math.abs(passage.change())))
                .limit(MOST_LINES)
                .toList();
        if (most.isEmpty()) {
            page.paragraph(2, "No place falls more or less often by 5 of 100 histories or more.");
            return;
        }
        page.paragraph(2, "Places that fall more or less often:");
        for (PassageChange passage : most) {
            page.item(
                    4,
                    "-",
                    2,
                    name(passage.place()) + " to " + Wording.label(passage.holder(), campaign) + " in "
                            + words(passage.recorded()) + " as recorded, in " + words(passage.supposed())
                            + " as supposed");
        }
    }

    private String words(Passage passage) {
        Optional<Integer> median = PassageChange.median(passage);
        int members = whatIf.record().ensemble().request().members();
        return Amounts.number(Math.round(members * passage.chance())) + " of " + Amounts.number(members) + " histories"
                + median.map(day -> ", half of them by "
                                + Plain.day(whatIf.period().first().plusDays(day)))
                        .orElse("");
    }

    private void chains(Page page) {
        Convergence recorded = whatIf.record().control().convergence();
        Convergence supposed = whatIf.supposed().control().convergence();
        if (!recorded.agreed() || !supposed.agreed()) {
            page.paragraph(
                    2,
                    "The model's chains do not agree (R-hat up to "
                            + two(Math.max(recorded.rHat(), supposed.rHat()))
                            + "): small changes may be chance; set more sweeps in the scenario, or add --with sweeps=1000.");
        }
    }

    private static String two(double share) {
        return Plain.decimal(share, 2);
    }
}
