package salient.cli;

import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sets up the log of the libraries when one of them first asks for it: only what they call severe is shown. */
public final class QuietLog {
    /** Held on to: a logger that nobody holds forgets its level. What it would say of its library is said in our words. */
    private static final Logger SQLITE = Logger.getLogger("org.sqlite");

    /** Called by {@link java.util.logging.LogManager}, which finds this class by its name. */
    public QuietLog() {
        SQLITE.setLevel(Level.OFF);
        Logger root = Logger.getLogger("");
        root.setLevel(Level.SEVERE);
        ConsoleHandler console = new ConsoleHandler();
        console.setLevel(Level.SEVERE);
        root.addHandler(console);
    }
}
