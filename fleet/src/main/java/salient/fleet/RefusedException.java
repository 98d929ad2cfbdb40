package salient.fleet;

/** What was asked for is not done; the message is one sentence that says why and what to do. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    RefusedException(String message) {
        super(message);
    }
}
