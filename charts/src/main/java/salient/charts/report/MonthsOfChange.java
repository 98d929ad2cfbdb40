package salient.charts.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.control.Transition;
import salient.ground.Gain;
import salient.run.Replay;
import salient.wording.Amounts;
import salient.wording.PlainDays;
import salient.wording.Wording;

/** How many changes of ground there were in each month, and how much ground each side gained and lost in it. */
final class MonthsOfChange {
    private MonthsOfChange() {}

    /** One month. */
    private static final class Month {
        private final List<Transition> changes = new ArrayList<>();
        private final SortedMap<Integer, double[]> gainedAndLost = new TreeMap<>();
    }

    static List<Block> of(Replay replay, List<Transition> changes) {
        Campaign campaign = replay.inputs().dossier().campaign();
        List<Holder> holders = replay.judgement().history().holders(campaign);
        SortedMap<LocalDate, Month> months = months(replay, changes, holders);
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<LocalDate, Month> month : months.entrySet()) {
            LocalDate first = month.getKey();
            Month of = month.getValue();
            rows.add(List.of(
                    PlainDays.MONTHS.get(first.getMonthValue() - 1) + " " + PlainDays.year(first),
                    Amounts.number(of.changes.size()),
                    Amounts.number(of.changes.stream()
                            .map(Transition::place)
                            .distinct()
                            .count()),
                    sides(of, 0, holders, campaign),
                    sides(of, 1, holders, campaign)));
        }
        return List.of(
                new Block.Heading(1, "Changes by month"),
                new Block.Paragraph("A change stands on the first day whose close shows it. There are "
                        + Amounts.count(changes.size(), "change")
                        + ", too many to be listed here: transitions.csv of a run has each, with the days within which it"
                        + " may have happened and the claims that decided it. Gained is ground newly held, whoever or"
                        + " nobody held it the day before; lost is ground no longer held. What is gained and lost again"
                        + " within a month counts as both."),
                new Block.Table(
                        Amounts.count(changes.size(), "change") + " of ground, by month",
                        List.of("Month", "Changes", "Places", "Gained", "Lost"),
                        List.of(18.0, 10.0, 10.0, 31.0, 31.0),
                        rows));
    }

    private static SortedMap<LocalDate, Month> months(Replay replay, List<Transition> changes, List<Holder> holders) {
        SortedMap<LocalDate, Month> months = new TreeMap<>();
        replay.judgement().history().period().stream().forEach(day -> {
            Month month = months.computeIfAbsent(day.withDayOfMonth(1), none -> new Month());
            for (Gain gain : replay.ground().gains(day)) {
                double[] sums =
                        month.gainedAndLost.computeIfAbsent(holders.indexOf(gain.holder()), none -> new double[2]);
                sums[0] += gain.gainedKm2() + gain.aggregateKm2();
                sums[1] += gain.lostKm2();
            }
        });
        changes.forEach(
                change -> months.get(change.on().withDayOfMonth(1)).changes.add(change));
        return months;
    }

    /** {@code Blue 1,240 km², Orange 12 km²}: those with any. */
    private static String sides(Month month, int which, List<Holder> holders, Campaign campaign) {
        return month.gainedAndLost.entrySet().stream()
                .filter(side -> side.getValue()[which] > 0)
                .map(side -> Wording.label(holders.get(side.getKey()), campaign) + " "
                        + Amounts.fineKm2(side.getValue()[which]))
                .collect(Collectors.joining(", "));
    }
}
