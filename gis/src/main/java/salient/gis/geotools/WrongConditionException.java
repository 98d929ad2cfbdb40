package salient.gis.geotools;

/** A condition that cannot be taken; the message says why and what to write, to follow the condition. */
public final class WrongConditionException extends Exception {
    WrongConditionException(String message) {
        super(message);
    }
}
