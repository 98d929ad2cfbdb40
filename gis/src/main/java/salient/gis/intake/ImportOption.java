package salient.gis.intake;

/**
 * What a format may be told besides its files.
 *
 * @param name as in {@code min-population}; on the command line two hyphens stand before it
 * @param value what stands for its value in the help, such as {@code N}
 * @param meaning a sentence on it for the help
 */
public record ImportOption(String name, String value, String meaning) {}
