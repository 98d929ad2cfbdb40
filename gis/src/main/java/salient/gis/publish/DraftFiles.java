package salient.gis.publish;

import java.io.IOException;
import java.nio.file.Path;
import salient.gis.out.Dataset;
import salient.gis.out.LayerFormat;
import salient.gis.out.OutputFiles;
import salient.run.Content;
import salient.run.RunDraft;

/** Files of a draft. Once one cannot be written, all that follow are refused: the draft knows why. */
final class DraftFiles implements OutputFiles {
    /** A file could not be written; the draft has the failure. */
    static final class FailedDraftException extends IOException {
        FailedDraftException() {
            super("the draft has failed");
        }
    }

    private final RunDraft draft;

    DraftFiles(RunDraft draft) {
        this.draft = draft;
    }

    /** Writes {@code dataset} into {@code draft}; if that fails, the draft has, and tells of it when it is to be published. */
    static void write(LayerFormat format, Dataset dataset, RunDraft draft) {
        try {
            format.write(dataset, new DraftFiles(draft));
        } catch (FailedDraftException e) {
            return; // the draft has the failure
        } catch (IOException e) {
            draft.fail(e);
        }
    }

    @Override
    public void write(String name, Content content) throws IOException {
        draft.write(name, content);
        check();
    }

    @Override
    public void make(String name, Maker maker) throws IOException {
        draft.make(name, maker::makeAt);
        check();
    }

    @Override
    public Path aside() throws IOException {
        return draft.scratch();
    }

    private void check() throws FailedDraftException {
        if (draft.hasFailed()) {
            throw new FailedDraftException();
        }
    }
}
