package salient.charts.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import salient.account.AccountId;
import salient.account.Dossier;
import salient.account.SourceId;
import salient.campaign.CampId;
import salient.compare.LeftOut;
import salient.compare.Measure;
import salient.compare.Sensitivity;
import salient.compare.Shares;
import salient.compare.Told;
import salient.reading.Exclusion;
import salient.reading.Exclusion.Kind;
import salient.run.SensitivityRun;
import salient.wording.Amounts;

/** The rows of {@link SensitivityChart}: who stands in them, in which order, and what is not shown. */
final class SensitivityRows {
    private static final int MOST_ACCOUNTS = 12;
    private static final Told NOTHING = new Told(0, 0, new TreeSet<>(), new TreeSet<>());

    /**
     * A row.
     *
     * @param id of a camp, a source or an account, or {@link Sensitivity#REST}
     * @param km2Days ground times days that change if it is left out
     * @param note what stands behind the bar
     */
    record Row(String id, String label, double km2Days, String note, Told told) {}

    private final Sensitivity sensitivity;
    private final Dossier dossier;

    SensitivityRows(SensitivityRun run) {
        this.sensitivity = run.sensitivity();
        this.dossier = run.replay().inputs().dossier();
    }

    /** The players of a kind: those who change most if left out first, all the rest together last. */
    List<Row> players(Shares.Players players) {
        Kind kind = players == Shares.Players.CAMPS ? Kind.CAMP : Kind.SOURCE;
        List<Row> rows = new ArrayList<>();
        ids(players).forEach(id -> rows.add(row(kind, id)));
        rows.sort(Comparator.comparing((Row row) -> row.id().equals(Sensitivity.REST))
                .thenComparing(Comparator.comparingDouble(Row::km2Days).reversed())
                .thenComparing(row -> -row.told().claims())
                .thenComparing(Row::id));
        return rows;
    }

    private List<String> ids(Shares.Players players) {
        return sensitivity.shares().stream()
                .filter(shares -> shares.players() == players)
                .findFirst()
                .map(shares ->
                        shares.values().stream().map(Shares.Value::player).toList())
                .orElse(List.of());
    }

    private Row row(Kind kind, String id) {
        if (id.equals(Sensitivity.REST)) {
            return kind == Kind.CAMP
                    ? new Row(id, "the other camps", 0, "", NOTHING)
                    : new Row(
                            id, "the other " + Amounts.count(sensitivity.rest().size(), "source"), 0, rest(), NOTHING);
        }
        LeftOut leftOut = sensitivity.leftOut().stream()
                .filter(one -> one.what().equals(new Exclusion(kind, id)))
                .findFirst()
                .orElseThrow();
        return new Row(id, name(leftOut.what()), leftOut.km2Days(), note(leftOut), leftOut.told());
    }

    /** The most that changes if one of the less active sources is left out. */
    private String rest() {
        double most = sensitivity.leftOut().stream()
                .filter(one -> one.what().kind() == Kind.SOURCE
                        && sensitivity.rest().contains(one.what().id()))
                .mapToDouble(LeftOut::km2Days)
                .max()
                .orElse(0);
        return "up to " + Style.number(0).format(most) + " one by one";
    }

    private static String note(LeftOut one) {
        Told told = one.told();
        String change = one.placeDays() == 0
                ? "no change"
                : one.km2Days() == 0
                        ? Amounts.count(one.placeDays(), "place-day") + " without ground"
                        : one.km2Days() < 1 ? "under 1" : Style.number(0).format(one.km2Days());
        // A panel of their own has the claims of accounts.
        return one.what().kind() == Kind.ACCOUNT
                ? change
                : change + " · " + Amounts.count(told.claims(), "claim")
                        + (told.repeated() == 0 ? "" : ", " + told.repeated() + " repeated");
    }

    /** The accounts that change most if left out, the baseline not among them. */
    List<Row> accounts() {
        return speaking()
                .limit(MOST_ACCOUNTS)
                .map(one -> row(Kind.ACCOUNT, one.what().id()))
                .toList();
    }

    private Stream<LeftOut> speaking() {
        return sensitivity.leftOut().stream().filter(one -> one.what().kind() == Kind.ACCOUNT && !one.baseline());
    }

    /** What is measured and has no row. */
    String omitted() {
        List<String> omitted = new ArrayList<>();
        sensitivity.leftOut().stream()
                .filter(LeftOut::baseline)
                .forEach(one -> omitted.add("the baseline, without which "
                        + Style.number(0).format(one.km2Days()) + " km² × days would be another finding"));
        long accounts = speaking().skip(MOST_ACCOUNTS).count();
        if (accounts > 0) {
            omitted.add(Amounts.count(accounts, "further account") + ", which change less");
        }
        return omitted.isEmpty() ? "" : "Not shown: " + String.join("; ", omitted) + ".";
    }

    /** What {@code player} adds to {@code measure}, in square kilometres times days. */
    double value(Shares.Players players, Measure measure, String player) {
        return sensitivity.shares().stream()
                .filter(shares ->
                        shares.players() == players && shares.measure().equals(measure))
                .flatMap(shares -> shares.values().stream())
                .filter(value -> value.player().equals(player))
                .mapToDouble(Shares.Value::km2Days)
                .sum();
    }

    private String name(Exclusion what) {
        return switch (what.kind()) {
            case SOURCE -> dossier.sources().get(new SourceId(what.id())).name();
            case CAMP ->
                dossier.campaign().findCamp(new CampId(what.id())).orElseThrow().name();
            case ACCOUNT, CLAIM ->
                dossier.accounts().stream()
                        .filter(account -> account.id().equals(new AccountId(what.id())))
                        .findFirst()
                        .orElseThrow()
                        .title();
        };
    }
}
