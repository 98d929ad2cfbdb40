package salient.gis.workbook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of a workbook that was taken back.
 *
 * @param changes what changed, by file, relative to the workspace; none if it says what they say
 * @param left files that have changed since the workbook was written, and are left as they are, since it has not
 * @param serials cells in which a spreadsheet had put the number of a day for the day
 */
public record Returned(Map<String, RowChanges> changes, List<String> left, int serials) {
    public Returned {
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
        left = List.copyOf(left);
    }

    /** The files that changed. */
    public List<String> files() {
        return List.copyOf(changes.keySet());
    }
}
