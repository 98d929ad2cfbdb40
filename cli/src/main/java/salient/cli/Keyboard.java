package salient.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;

/** Where somebody answers who can be asked, if anybody can. */
final class Keyboard {
    private enum Owner {
        NOBODY,
        PROCESS,
        GIVEN
    }

    private final Owner owner;
    private final Reader given;

    private Keyboard(Owner owner, Reader given) {
        this.owner = owner;
        this.given = given;
    }

    /** Nobody can be asked. */
    static Keyboard none() {
        return new Keyboard(Owner.NOBODY, Reader.nullReader());
    }

    /** That of this process, if it has one: looked for only when something is to be asked, since that takes time. */
    static Keyboard ofProcess() {
        return new Keyboard(Owner.PROCESS, Reader.nullReader());
    }

    /** One on which {@code answers} are typed, a line each. */
    static Keyboard typing(Reader answers) {
        return new Keyboard(Owner.GIVEN, answers);
    }

    /** The lines that are typed; empty if nobody can be asked. */
    Optional<Lines> lines() {
        return switch (owner) {
            case NOBODY -> Optional.empty();
            case GIVEN -> Optional.of(new Lines(new BufferedReader(given)));
            case PROCESS ->
                isTyped()
                        ? Optional.of(new Lines(
                                new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()))))
                        : Optional.empty();
        };
    }

    /** Whether somebody types, and sees what is asked. From Java 22 on there is a console without a terminal, too. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTyped() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Lines that are typed, one after the other. */
    static final class Lines {
        private final BufferedReader typed;

        private Lines(BufferedReader typed) {
            this.typed = typed;
        }

        /** The next; empty once no more come. */
        Optional<String> next() {
            try {
                return Optional.ofNullable(typed.readLine());
            } catch (IOException e) {
                throw new UncheckedIOException("what is typed cannot be read", e);
            }
        }
    }
}
