package salient.charts.publish;

/** Tells that what was asked for has no pictures and would take away those that stand in its place. */
public final class PicturesAtRiskException extends UnpublishedException {
    private static final long serialVersionUID = 1L;

    private final String folder;

    /** @param folder as messages name it */
    PicturesAtRiskException(String folder) {
        super(folder + " holds pictures");
        this.folder = folder;
    }

    /** The folder that holds the pictures, as messages name it. */
    public String folder() {
        return folder;
    }
}
