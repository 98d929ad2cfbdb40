package salient.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.gis.lint.Suspicion;
import salient.gis.lint.SuspicionCode;
import salient.place.Gazetteer;
import salient.place.Place;
import salient.time.DaySpan;
import salient.wording.Amounts;

/** Prints suspicions for people: kind by kind, and of one kind no more than can be read. */
final class LintPage {
    private static final int MOST_OF_A_KIND = 10;
    private static final int MOST_PLACES = 6;

    private final Page page;
    private final Gazetteer gazetteer;
    private final int most;

    LintPage(Page page, Gazetteer gazetteer, boolean all) {
        this.page = page;
        this.gazetteer = gazetteer;
        this.most = all ? Integer.MAX_VALUE : MOST_OF_A_KIND;
    }

    void print(List<Suspicion> found) {
        SortedMap<SuspicionCode, List<Suspicion>> kinds = new TreeMap<>();
        found.forEach(each ->
                kinds.computeIfAbsent(each.code(), none -> new ArrayList<>()).add(each));
        kinds.forEach((code, all) -> {
            page.line(code.token() + " (" + code.gravity().token() + "): " + all.size());
            all.stream().limit(most).forEach(this::print);
            if (all.size() > most) {
                page.paragraph(2, "and " + (all.size() - most) + " more, which --all tells");
            }
        });
        page.line(
                Amounts.countOrNo(found.size(), "suspicion") + (found.isEmpty() ? "" : "; docs/lint.md tells of each"));
    }

    private void print(Suspicion suspicion) {
        String days =
                suspicion.days().map(DaySpan::toString).map(text -> text + ", ").orElse("");
        page.paragraph(2, days + suspicion.subject() + ": " + suspicion.evidence() + places(suspicion));
    }

    private String places(Suspicion suspicion) {
        if (suspicion.places().isEmpty()) {
            return "";
        }
        List<String> names = suspicion.places().stream()
                .limit(most == Integer.MAX_VALUE ? most : MOST_PLACES)
                .map(id -> Optional.of(id)
                        .flatMap(gazetteer::find)
                        .map(Place::name)
                        .orElse(id.value()))
                .toList();
        int left = suspicion.places().size() - names.size();
        return " [" + String.join(", ", names) + (left > 0 ? " and " + left + " more" : "") + "]";
    }
}
