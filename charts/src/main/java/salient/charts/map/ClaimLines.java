package salient.charts.map;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.control.Finding;
import salient.wording.Amounts;
import salient.wording.Wording;

/** The claims behind a finding, in short: day, source, what it says, and its id. */
final class ClaimLines {
    private final Wording wording;

    ClaimLines(Dossier dossier) {
        this.wording = new Wording(dossier);
    }

    /**
     * What a reader is told of one claim.
     *
     * @param id empty for a sentence that is no claim
     */
    record Line(String text, String id) {}

    /** At most {@code most} of the claims that {@code finding} rests on; where it rests on none, why it stands. */
    List<Line> of(Finding finding, int most) {
        Set<ClaimId> behind = behind(finding);
        List<Line> lines = new ArrayList<>();
        behind.stream().limit(most).map(this::line).forEach(lines::add);
        if (behind.isEmpty()) {
            lines.add(new Line(Wording.grounds(finding.grounds()), ""));
        } else if (behind.size() > most) {
            int more = behind.size() - most;
            Line last = lines.remove(lines.size() - 1);
            lines.add(new Line(last.text(), last.id() + (more == 1 ? " and 1 more" : " and " + more + " more")));
        }
        return lines;
    }

    private Line line(ClaimId id) {
        return new Line(Amounts.capital(wording.inShort(id)), id.toString());
    }

    /** The claims in order; those of a dispute in turn from each of its readings, so that the first few disagree. */
    private static Set<ClaimId> behind(Finding finding) {
        if (!(finding instanceof Finding.Disputed disputed)) {
            return finding.claims();
        }
        Set<ClaimId> turns = new LinkedHashSet<>();
        List<Iterator<ClaimId>> readings = disputed.readings().stream()
                .map(reading -> reading.claims().iterator())
                .toList();
        while (readings.stream().anyMatch(Iterator::hasNext)) {
            readings.stream().filter(Iterator::hasNext).forEach(claims -> turns.add(claims.next()));
        }
        return turns;
    }
}
