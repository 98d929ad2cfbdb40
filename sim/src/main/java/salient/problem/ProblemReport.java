package salient.problem;

/** All problems of a reading as people read them: each with its fix, and a closing line that counts them. */
public final class ProblemReport {
    private ProblemReport() {}

    /**
     * The report on {@code problems}, lines ended by LF.
     *
     * @param consequence what did not happen because of errors, e.g. "nothing was replayed"; not said if there are none
     */
    public static String text(Problems problems, String consequence) {
        StringBuilder text = new StringBuilder();
        problems.sorted().forEach(problem -> text.append(problem).append('\n'));
        problems.notKept()
                .forEach((code, count) -> text.append("and ")
                        .append(counted(count, "more problem"))
                        .append(" [")
                        .append(code.token())
                        .append("]\n"));
        return text.append(closing(problems, consequence)).append('\n').toString();
    }

    /** The closing line alone, e.g. {@code 2 errors, 1 warning in 2 of 14 files; nothing was replayed}. */
    public static String closing(Problems problems, String consequence) {
        String files = counted(problems.files(), "file");
        if (problems.errors() + problems.warnings() == 0) {
            return "no problems in " + files;
        }
        return counted(problems.errors(), "error") + ", " + counted(problems.warnings(), "warning")
                + (problems.files() == 0 ? "" : " in " + problems.faultyFiles() + " of " + files)
                + (problems.hasErrors() ? "; " + consequence : "");
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
