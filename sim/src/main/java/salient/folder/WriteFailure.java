package salient.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import salient.problem.Unseen;

/** Why a file or folder could not be written, as a user understands it. */
public final class WriteFailure {
    private WriteFailure() {}

    /** {@code permission denied} and the like. */
    public static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "something else of that name is in the way";
        }
        if (failure instanceof FileSystemException of) {
            return Unseen.shown(of.getReason() == null ? "no folder can be made there" : of.getReason());
        }
        return Unseen.shown(String.valueOf(failure.getMessage()));
    }
}
