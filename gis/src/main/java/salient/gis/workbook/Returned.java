package salient.gis.workbook;

import java.util.List;

/**
 * What became of a workbook that was taken back.
 *
 * @param files those that changed, relative to the workspace; none if it says what they say
 * @param serials cells in which a spreadsheet had put the number of a day for the day
 */
public record Returned(List<String> files, int serials) {
    public Returned {
        files = List.copyOf(files);
    }
}
