package salient.cli;

/** Text as one word of a command that is shown to be typed. */
final class ShellWord {
    private ShellWord() {}

    /** {@code text}, in double quotes where a shell would take it apart. */
    static String of(String text) {
        return text.matches("[\\p{L}\\p{N}@%+=:,./\\\\_-]+") ? text : '"' + text + '"';
    }
}
