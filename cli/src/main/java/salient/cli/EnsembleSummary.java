package salient.cli;

import salient.campaign.Campaign;
import salient.ensemble.Band;
import salient.ensemble.Ensemble;
import salient.ensemble.EnsembleRequest;
import salient.model.StateSpace;
import salient.reading.Rules;
import salient.reading.Scenario;
import salient.wording.Amounts;
import salient.wording.Wording;

/** What an ensemble comes to, in a few lines. */
final class EnsembleSummary {
    /** Members that tell less than so many drawn by themselves make no bands to rely on. */
    private static final int FEW = 100;

    private final Campaign campaign;
    private final Scenario scenario;
    private final Ensemble ensemble;

    EnsembleSummary(Campaign campaign, Scenario scenario, Ensemble ensemble) {
        this.campaign = campaign;
        this.scenario = scenario;
        this.ensemble = ensemble;
    }

    void print(Page page) {
        EnsembleRequest request = ensemble.request();
        page.paragraph(
                0,
                campaign.name() + ": " + Amounts.number(request.members()) + " histories by the model of what “"
                        + scenario.title() + "” admits");
        page.paragraph(
                2,
                "Seed " + request.seed() + "; places drawn anew within their errors of location " + ensemble.grounds()
                        + " times.");
        if (scenario.rules().combination().combine() != Rules.Combining.POSTERIOR) {
            page.paragraph(
                    2,
                    "This scenario does not combine by the model; what it admits is read by it here, and its own"
                            + " findings are not.");
        }
        int last = ensemble.period().days() - 1;
        StateSpace states = ensemble.states();
        page.paragraph(2, "On " + Plain.day(ensemble.period().last()) + ", with nine histories in ten between:");
        for (int holder = 0; holder < states.holders(); holder++) {
            page.item(
                    4,
                    "-",
                    2,
                    Wording.label(states.holder(holder), campaign) + " "
                            + words(ensemble.areaKm2(last, holder), "km²"));
        }
        page.item(4, "-", 2, "front " + words(ensemble.frontKm(last), "km"));
        for (Ensemble.Order order : ensemble.orders()) {
            page.paragraph(
                    2,
                    order.pair().first() + " fell before " + order.pair().second() + " in "
                            + Plain.decimal(100 * order.before(), 0) + " % of histories, on the same day in "
                            + Plain.decimal(100 * order.sameDay(), 0) + " %, after it in "
                            + Plain.decimal(100 * order.after(), 0) + " %; neither fell in "
                            + Plain.decimal(100 * order.neither(), 0) + " %.");
        }
        ensemble.effectiveMembers().ifPresent(effective -> {
            page.paragraph(
                    2,
                    "Histories follow from each other: these tell of ground what some "
                            + Amounts.number(Math.round(effective)) + " drawn each by itself would"
                            + (effective < FEW ? "; ask for more --members." : "."));
        });
    }

    private static String words(Band band, String unit) {
        return Plain.decimal(band.mean(), 0) + " " + unit + " (" + Plain.decimal(band.low90(), 0) + " to "
                + Plain.decimal(band.high90(), 0) + ")";
    }
}
