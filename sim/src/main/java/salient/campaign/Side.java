package salient.campaign;

import java.util.Optional;

/**
 * A belligerent as the campaign groups them.
 *
 * @param name how prose names it, e.g. "Government forces"
 * @param label how legends and tables head it, e.g. "Government"
 * @param color the colour of its ground; absent = one that pictures choose
 */
public record Side(SideId id, String name, String label, Optional<SideColor> color) {
    /** A side whose colour pictures choose. */
    public Side(SideId id, String name, String label) {
        this(id, name, label, Optional.empty());
    }
}
