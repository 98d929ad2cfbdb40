package salient.coding;

/**
 * Something that a form asks for.
 *
 * @param name the column or key that it fills
 * @param meaning what to write, in a few words
 * @param asking when somebody is asked for it who has not said it
 */
public record FormField(String name, String meaning, Asking asking) {
    /** When somebody is asked. */
    public enum Asking {
        /** Always: nothing can be written without it. */
        NEEDED,
        /** Where somebody can be asked; it may be left empty. */
        OFFERED,
        /** Never: it is for those who know that they want it. */
        LEFT
    }

    static FormField needed(String name, String meaning) {
        return new FormField(name, meaning, Asking.NEEDED);
    }

    static FormField offered(String name, String meaning) {
        return new FormField(name, meaning, Asking.OFFERED);
    }

    static FormField left(String name, String meaning) {
        return new FormField(name, meaning, Asking.LEFT);
    }

    /** It as an option of the command line, as in {@code --name-local}. */
    public String option() {
        return option(name);
    }

    /** The option of the command line that fills {@code column}. */
    static String option(String column) {
        return "--" + column.replace('_', '-');
    }
}
