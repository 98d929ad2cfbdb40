package salient.charts.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import salient.account.Casualties;
import salient.account.Dossier;
import salient.account.Source;
import salient.place.PlaceKind;
import salient.run.Excerpt;

/**
 * Casualty counts as their sources gave them, a row each, grouped by whose losses they are. Nothing is ever added up:
 * sources count the same dead, and running totals hold what daily counts hold.
 */
final class CasualtyRows {
    /** More rows of one group than this are no picture; the greatest numbers are kept. */
    static final int MOST = 40;

    private static final List<String> LAST_GROUPS = List.of("civilian", "both");

    /**
     * One source's count.
     *
     * @param partOf the row whose number includes this one's, where there is such a row
     */
    record Row(Casualties count, String source, String days, String where, Optional<Row> partOf) {
        /** The source and the days, the source's name shortened to keep the whole within {@code mostPx}. */
        String label(double mostPx) {
            String when = ", " + days;
            return Words.shortened(source, Style.LABEL, mostPx - Words.widthPx(when, Style.LABEL)) + when;
        }
    }

    private CasualtyRows() {}

    /** Rows by whose losses they count: the sides in the campaign's order, then civilians, then sides together. */
    static Map<String, List<Row>> of(Excerpt excerpt) {
        Dossier dossier = excerpt.replay().inputs().dossier();
        List<String> groups = new ArrayList<>();
        dossier.campaign().sides().forEach(side -> groups.add(side.id().value()));
        groups.addAll(LAST_GROUPS);
        List<Casualties> counts = counts(excerpt);
        counts.stream().map(c -> c.scope().side()).sorted().forEach(side -> {
            if (!groups.contains(side)) {
                groups.add(side);
            }
        });
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        for (String group : groups) {
            List<Row> found = counts.stream()
                    .filter(c -> c.scope().side().equals(group) && isCounted(c))
                    .sorted(Comparator.comparingInt(c -> -greatest(c)))
                    .limit(MOST)
                    .sorted(Comparator.<Casualties, Boolean>comparing(
                                    c -> c.counting().cumulative())
                            .thenComparing(c -> c.scope().days().last())
                            .thenComparing(c -> c.scope().days().first())
                            .thenComparing(c -> c.mention().source().value())
                            .thenComparing(c -> !c.counting().subsetOf().isEmpty())
                            .thenComparing(Casualties::id))
                    .map(c -> row(c, dossier, counts))
                    .toList();
            if (!found.isEmpty()) {
                rows.put(group, found);
            }
        }
        return rows;
    }

    /** All counts; those for days of a run that is cut, if it is. */
    static List<Casualties> counts(Excerpt excerpt) {
        boolean whole =
                excerpt.days().equals(excerpt.replay().judgement().history().period());
        return excerpt.replay().inputs().casualties().stream()
                .filter(count -> whole || excerpt.cut(count.scope().days()).isPresent())
                .toList();
    }

    /** Those that tell of losses and give no number, in the order of their days. */
    static List<Row> uncounted(Excerpt excerpt) {
        List<Casualties> counts = counts(excerpt);
        return counts.stream()
                .filter(c -> !isCounted(c))
                .sorted(Comparator.<Casualties, LocalDate>comparing(
                                c -> c.scope().days().last())
                        .thenComparing(Casualties::id))
                .map(c -> row(c, excerpt.replay().inputs().dossier(), counts))
                .toList();
    }

    private static boolean isCounted(Casualties count) {
        return count.toll().bounds().findAny().isPresent();
    }

    private static Row row(Casualties count, Dossier dossier, List<Casualties> all) {
        Optional<Row> parent = all.stream()
                .filter(c -> !count.counting().subsetOf().isEmpty()
                        && c.id().equals(count.counting().subsetOf()))
                .filter(c -> c.counting().subsetOf().isEmpty())
                .findFirst()
                .map(c -> new Row(c, sourceOf(c, dossier), days(c, dossier), "", Optional.empty()));
        String where = count.scope()
                .place()
                .flatMap(dossier.gazetteer()::find)
                .filter(place -> place.kind() != PlaceKind.REGION)
                .map(place -> Words.clean(place.name()))
                .orElse("");
        return new Row(count, sourceOf(count, dossier), days(count, dossier), where, parent);
    }

    private static String days(Casualties count, Dossier dossier) {
        return Days.brief(count.scope().days(), dossier.campaign().period());
    }

    private static int greatest(Casualties count) {
        return count.toll().bounds().max().orElse(0);
    }

    private static String sourceOf(Casualties count, Dossier dossier) {
        Source source = dossier.sources().get(count.mention().source());
        return source == null ? count.mention().source().value() : Words.clean(source.name());
    }

    /** {@code 20}, {@code 10–12}, {@code at least 150}, {@code at most 30}; empty where there is no number. */
    static String inWords(Casualties.Range range) {
        OptionalInt low = range.low();
        OptionalInt high = range.high();
        if (low.isPresent() && high.isPresent()) {
            String from = Style.number(0).format(low.getAsInt());
            String to = Style.number(0).format(high.getAsInt());
            return from.equals(to) ? from : from + "–" + to;
        }
        if (low.isPresent()) {
            return "at least " + Style.number(0).format(low.getAsInt());
        }
        return high.isPresent() ? "at most " + Style.number(0).format(high.getAsInt()) : "";
    }

    /** The ids of the accounts that relay the counts. */
    static Set<String> accounts(Excerpt excerpt) {
        return counts(excerpt).stream().map(c -> c.mention().account().value()).collect(Collectors.toUnmodifiableSet());
    }
}
