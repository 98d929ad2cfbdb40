package salient.folder;

import java.io.IOException;

/** Something else removed or changed a draft while it was being written. */
public final class LostDraftException extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param what happened, e.g. "control.csv is gone" */
    public LostDraftException(String what) {
        super("something else removed or changed the draft while it was being written: " + what);
    }
}
