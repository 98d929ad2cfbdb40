package salient.gis.publish;

/** What is asked for cannot be; the message says why and what to ask for instead, in the words of the command line. */
public final class WrongRequestException extends Exception {
    WrongRequestException(String message) {
        super(message);
    }
}
