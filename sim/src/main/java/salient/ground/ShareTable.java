package salient.ground;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salient.campaign.Holder;
import salient.control.Finding;

/** Sums up the ground of one day: a row for each that may hold ground, one for each other finding. */
final class ShareTable {
    private record Key(GroundKind kind, Optional<Holder> holder) {}

    /** A sum that grows. */
    static final class Row {
        int places;
        double areaKm2;
        double freshKm2;
        double staleKm2;
        double presumedKm2;
        double aggregateKm2;
        double estimatedKm2;
    }

    private final Map<Key, Row> rows = new LinkedHashMap<>();

    ShareTable(List<Holder> holders) {
        for (Finding.Kind finding : Finding.Kind.values()) {
            GroundKind kind = GroundKind.of(finding);
            if (kind == GroundKind.HELD) {
                holders.forEach(holder -> rows.put(new Key(kind, Optional.of(holder)), new Row()));
            } else {
                rows.put(new Key(kind, Optional.empty()), new Row());
            }
        }
    }

    /**
     * The row to which ground with this finding counts.
     *
     * @throws IllegalArgumentException if the campaign does not have the side that holds it
     */
    Row row(Finding finding) {
        Row row = rows.get(new Key(GroundKind.of(finding.kind()), finding.holder()));
        if (row == null) {
            throw new IllegalArgumentException("no such side or finding in the campaign: " + finding);
        }
        return row;
    }

    /** The rows, with one for unassigned ground at the end. */
    List<GroundShare> shares(double unassignedKm2) {
        List<GroundShare> shares = new ArrayList<>();
        rows.forEach((key, row) -> shares.add(new GroundShare(
                key.kind,
                key.holder,
                row.places,
                row.areaKm2,
                row.freshKm2,
                row.staleKm2,
                row.presumedKm2,
                row.aggregateKm2,
                row.estimatedKm2)));
        shares.add(new GroundShare(GroundKind.UNASSIGNED, Optional.empty(), 0, unassignedKm2, 0, 0, 0, 0, 0));
        return List.copyOf(shares);
    }
}
