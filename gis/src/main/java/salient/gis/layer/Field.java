package salient.gis.layer;

/**
 * What features of a layer say of themselves under one name.
 *
 * @param name its key: lower-case letters, digits and underscores; keys of OpenHistoricalMap have colons too
 * @param type what its values are
 * @param meaning a sentence on it, with the unit of numbers, for descriptors and documentation
 */
public record Field(String name, Type type, String meaning) {
    /** What values are. */
    public enum Type {
        /** {@link String}. */
        TEXT,
        /** {@link Long}. */
        INTEGER,
        /** {@link Double}. */
        DECIMAL,
        /** {@link java.time.LocalDate}. */
        DAY,
        /** {@link Boolean}. */
        YES_NO
    }
}
