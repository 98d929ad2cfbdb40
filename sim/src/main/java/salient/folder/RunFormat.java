package salient.folder;

/** What every folder of a run says of itself. */
public final class RunFormat {
    /** The file that says it. */
    public static final String MANIFEST = "manifest.json";

    /** The tool that writes it. */
    public static final String TOOL = "salient";

    /** The layout of run folders that this version writes and reads. */
    public static final int VERSION = 1;

    private RunFormat() {}
}
