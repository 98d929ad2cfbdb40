package salient.run;

import java.util.List;
import salient.whatif.WhatIf;

/** The tables of what a model says if something is supposed. */
public final class WhatIfTables {
    private WhatIfTables() {}

    /** Writes them into {@code draft}. */
    public static void write(WhatIf whatIf, RunDraft draft) {
        for (RunTable table : List.of(
                new PosteriorChangeTable(whatIf), new GroundChangeTable(whatIf), new FirstPassageChangeTable(whatIf))) {
            draft.write(table.file(), table::writeTo);
        }
    }
}
