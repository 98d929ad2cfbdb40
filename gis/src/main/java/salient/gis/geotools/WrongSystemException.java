package salient.gis.geotools;

/** A coordinate system that points cannot be taken into; the message says why and what to write, to follow its number. */
public final class WrongSystemException extends Exception {
    WrongSystemException(String message) {
        super(message);
    }
}
