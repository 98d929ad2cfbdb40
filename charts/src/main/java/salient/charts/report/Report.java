package salient.charts.report;

import java.util.List;

/**
 * A report, whatever the kind of file.
 *
 * @param foot which program and which result it was made from
 */
record Report(String title, String subtitle, List<Block> blocks, String foot) {
    Report {
        blocks = List.copyOf(blocks);
    }
}
