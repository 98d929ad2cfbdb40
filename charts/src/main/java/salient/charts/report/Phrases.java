package salient.charts.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.charts.draw.Letters;
import salient.place.Place;
import salient.place.PlaceId;
import salient.run.Replay;
import salient.time.DaySpan;
import salient.wording.Amounts;
import salient.wording.PlainDays;
import salient.wording.Wording;

/** Numbers and names as the sentences of a report have them. */
final class Phrases {
    private static final int MOST_SOURCES = 4;
    /** More silences are summed up. */
    static final int MOST_SILENCES = 4;

    private final Dossier dossier;
    private final Wording wording;

    Phrases(Replay replay) {
        this.dossier = replay.inputs().dossier();
        this.wording = new Wording(dossier);
    }

    Wording wording() {
        return wording;
    }

    /** The name of {@code id}, and its local name where that is known and can be drawn. */
    String placeInBoth(PlaceId id) {
        Place place = dossier.gazetteer().get(id);
        String local = place.toponym().local();
        return local.isEmpty() || local.equals(place.name()) || !Letters.canDrawNow(local)
                ? place.name()
                : place.name() + " (" + local + ")";
    }

    String place(PlaceId place) {
        return dossier.gazetteer().get(place).name();
    }

    /** The sources of {@code ids}, each once; none for none. */
    String sources(Collection<ClaimId> ids) {
        List<String> names =
                ids.stream().map(dossier::claim).map(wording::source).distinct().toList();
        return names.size() <= MOST_SOURCES
                ? Wording.listed(names)
                : String.join(", ", names.subList(0, MOST_SOURCES)) + " and "
                        + Amounts.count(names.size() - MOST_SOURCES, "other");
    }

    /** {@code on 25 March}, or {@code between 23 and 25 March}. */
    String when(DaySpan days) {
        return days.days() == 1
                ? "on " + day(days.first())
                : "between " + day(days.first()) + " and " + day(days.last());
    }

    /**
     * For each of {@code silences} {@code From 5 April to 14 June 2014 (71 days) no admitted claim speaks}; of many, one
     * for all.
     */
    static List<String> silences(List<DaySpan> silences) {
        if (silences.size() <= MOST_SILENCES) {
            return silences.stream()
                    .map(silence -> "From " + PlainDays.full(silence) + " (" + Amounts.count(silence.days(), "day")
                            + ") no admitted claim speaks")
                    .toList();
        }
        long days = silences.stream().mapToLong(DaySpan::days).sum();
        DaySpan longest =
                silences.stream().reduce((a, b) -> b.days() > a.days() ? b : a).orElseThrow();
        return List.of("In " + Amounts.number(silences.size()) + " silences of " + Amounts.count(days, "day")
                + " in all, the longest from " + PlainDays.full(longest) + " (" + Amounts.count(longest.days(), "day")
                + "), no admitted claim speaks");
    }

    /** {@code 25 March}, with the year where the campaign has more than one. */
    String day(LocalDate day) {
        return PlainDays.brief(day, dossier.campaign().period());
    }

    /** {@code 23 March to 1 April}, with the years where the campaign has more than one. */
    String days(DaySpan days) {
        return PlainDays.brief(days, dossier.campaign().period());
    }
}
