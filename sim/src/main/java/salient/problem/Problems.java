package salient.problem;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Collects the problems of one reading, so that all are told together. Memory is bounded: of each code the first
 * {@value #KEPT_PER_CODE} in file order are kept and the rest are counted. Not for sharing between threads.
 */
public final class Problems {
    /** How many problems of one code are kept. */
    public static final int KEPT_PER_CODE = 50;

    private final Map<ProblemCode, TreeSet<Problem>> kept = new EnumMap<>(ProblemCode.class);
    private final Map<ProblemCode, Integer> dropped = new EnumMap<>(ProblemCode.class);
    private final SortedSet<String> files = new TreeSet<>();
    private final SortedSet<String> faultyFiles = new TreeSet<>();
    private final Queue<Consumer<Problems>> searches = new ArrayDeque<>();
    private int errors;
    private int warnings;

    /** Files a problem that stops the work. */
    public void error(ProblemCode code, Origin origin, String what, String fix) {
        add(new Problem(Severity.ERROR, code, origin, what, fix));
    }

    /** Files a problem that stops the work; {@code fix}, which may be slow to find, is asked for only if it is kept. */
    public void error(ProblemCode code, Origin origin, String what, Supplier<String> fix) {
        TreeSet<Problem> ofCode = kept.getOrDefault(code, new TreeSet<>());
        Problem unfixed = new Problem(Severity.ERROR, code, origin, what, "?");
        boolean wouldBeDropped = ofCode.size() == KEPT_PER_CODE && ofCode.last().compareTo(unfixed) < 0;
        add(wouldBeDropped ? unfixed : new Problem(Severity.ERROR, code, origin, what, fix.get()));
    }

    /** Files a problem that does not stop the work. */
    public void warning(ProblemCode code, Origin origin, String what, String fix) {
        add(new Problem(Severity.WARNING, code, origin, what, fix));
    }

    /** Files {@code problem}; the same one filed twice counts once. */
    public void add(Problem problem) {
        TreeSet<Problem> ofCode = kept.computeIfAbsent(problem.code(), code -> new TreeSet<>());
        if (!ofCode.add(problem)) {
            return;
        }
        if (ofCode.size() > KEPT_PER_CODE) {
            ofCode.pollLast();
            dropped.merge(problem.code(), 1, Integer::sum);
        }
        if (problem.origin().inFile()) {
            faultyFiles.add(problem.origin().file());
            files.add(problem.origin().file());
        }
        switch (problem.severity()) {
            case ERROR -> errors++;
            case WARNING -> warnings++;
        }
    }

    /**
     * Puts off a search for warnings, which may take long, until somebody asks for more than whether there are errors:
     * much work never does.
     */
    public void later(Consumer<Problems> search) {
        searches.add(search);
    }

    private void search() {
        while (!searches.isEmpty()) {
            searches.remove().accept(this);
        }
    }

    /** The same with every error turned into a warning: for work that its errors do not concern. */
    public Problems asWarnings() {
        Problems milder = new Problems();
        milder.later(this::copyAsWarnings);
        return milder;
    }

    private void copyAsWarnings(Problems milder) {
        sorted().forEach(problem -> milder.warning(problem.code(), problem.origin(), problem.what(), problem.fix()));
        files.forEach(milder::reading);
        dropped.forEach((code, count) -> {
            milder.dropped.put(code, count);
            milder.warnings += count;
        });
        milder.faultyFiles.addAll(faultyFiles);
    }

    /** Files all that {@code others} were told, as if it had been filed here. */
    public void addAll(Problems others) {
        int errorsDropped = others.errors;
        int warningsDropped = others.warnings;
        for (TreeSet<Problem> ofCode : others.kept.values()) {
            for (Problem problem : ofCode) {
                add(problem);
                errorsDropped -= problem.severity() == Severity.ERROR ? 1 : 0;
                warningsDropped -= problem.severity() == Severity.WARNING ? 1 : 0;
            }
        }
        // What is left was counted and not kept.
        errors += errorsDropped;
        warnings += warningsDropped;
        others.dropped.forEach((code, count) -> dropped.merge(code, count, Integer::sum));
        files.addAll(others.files);
        faultyFiles.addAll(others.faultyFiles);
        searches.addAll(others.searches);
    }

    /** Notes that {@code file}, relative to the workspace, is being read: the report says how many were. */
    public void reading(String file) {
        files.add(file);
    }

    /** Whether anything was filed that stops the work. */
    public boolean hasErrors() {
        return errors > 0;
    }

    /** Number of errors filed, those not kept included. */
    public int errors() {
        return errors;
    }

    /** Number of warnings filed, those not kept included. */
    public int warnings() {
        search();
        return warnings;
    }

    /** The problems kept, by file, line and column. */
    public List<Problem> sorted() {
        search();
        List<Problem> all = new ArrayList<>();
        kept.values().forEach(all::addAll);
        Collections.sort(all);
        return List.copyOf(all);
    }

    /** How many problems were counted and not kept, by code; codes without any are left out. */
    public Map<ProblemCode, Integer> notKept() {
        search();
        return Collections.unmodifiableMap(new TreeMap<>(dropped));
    }

    /** Number of files that were read or should have been. */
    public int files() {
        search();
        return files.size();
    }

    /** Number of files with a problem. */
    public int faultyFiles() {
        search();
        return faultyFiles.size();
    }
}
