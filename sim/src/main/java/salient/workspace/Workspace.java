package salient.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salient.campaign.Ids;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.problem.Unseen;

/**
 * The folder that holds a user's campaigns. Everything in it is named relative to it, with forward slashes, and no
 * name and no link leads out of it. Immutable.
 */
public final class Workspace {
    /** The environment variable that names the workspace. */
    public static final String VARIABLE = "SALIENT_WORKSPACE";

    static final String DATA = "data";
    static final String SEEDS = "seeds";
    static final String SCENARIOS = "scenarios";

    private static final int MOST_LOOKED_INTO = 1_000;
    private static final int MOST_NAMED = 5;

    private static final String FIX =
            "name a folder that holds " + SCENARIOS + "/ and " + DATA + "/ with --workspace or " + VARIABLE;

    private final Path root;

    private Workspace(Path root) {
        this.root = root;
    }

    /** The workspace at {@code given}; empty, with a problem filed, if that is none. */
    public static Optional<Workspace> at(Path given, Problems problems) {
        return firstOf(List.of(given), "", problems);
    }

    /**
     * The workspace that {@code environment} names in {@link #VARIABLE}, else the nearest one at or above
     * {@code current}; empty, with a problem that lists every place tried, if there is none. A variable that names
     * anything else is refused rather than passed over.
     */
    public static Optional<Workspace> find(Map<String, String> environment, Path current, Problems problems) {
        String named = environment.getOrDefault(VARIABLE, "");
        if (!named.isEmpty()) {
            try {
                return firstOf(List.of(current.resolve(named)), " (named by " + VARIABLE + ")", problems);
            } catch (InvalidPathException e) {
                String what = VARIABLE + " is " + Quoted.text(named) + ", which cannot be a path";
                problems.error(ProblemCode.MISSING_WORKSPACE, Origin.of("workspace"), what, FIX);
                return Optional.empty();
            }
        }
        List<Path> places = new ArrayList<>();
        for (Path place = current.toAbsolutePath().normalize(); place != null; place = place.getParent()) {
            places.add(place);
        }
        return firstOf(places, "", problems);
    }

    /** Folders of {@code folder} that are workspaces, to be named to whoever stands above one; a few. */
    private static List<String> below(Path folder) {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.limit(MOST_LOOKED_INTO)
                    .filter(Workspace::isOne)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .limit(MOST_NAMED)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static boolean isOne(Path place) {
        return Files.isDirectory(place.resolve(SCENARIOS)) && Files.isDirectory(place.resolve(DATA));
    }

    private static Optional<Workspace> firstOf(List<Path> places, String named, Problems problems) {
        Optional<Path> closed = Optional.empty();
        for (Path place : places) {
            if (isOne(place)) {
                try {
                    return Optional.of(new Workspace(place.toRealPath()));
                } catch (IOException e) {
                    break;
                }
            }
            closed = closed.or(() -> closedFolder(place));
        }
        if (closed.isPresent()) {
            String folder = Unseen.shown(closed.get().toString());
            problems.error(
                    ProblemCode.UNREADABLE_FILE,
                    Origin.of("workspace"),
                    "the folder " + folder + " may not be looked into" + named,
                    "make " + folder + " readable for the user who runs this, or " + FIX);
            return Optional.empty();
        }
        if (places.size() == 1 && Files.exists(places.get(0)) && !Files.isDirectory(places.get(0))) {
            String file = Unseen.shown(places.get(0).toString());
            problems.error(
                    ProblemCode.MISSING_WORKSPACE,
                    Origin.of("workspace"),
                    file + " is a file, not a folder" + named,
                    FIX);
            return Optional.empty();
        }
        String tried = places.stream().map(Path::toString).collect(Collectors.joining(", "));
        String what = "no folder with " + SCENARIOS + "/ and " + DATA + "/ in it; tried " + Unseen.shown(tried) + named;
        List<String> below = below(places.get(0));
        String hint = below.isEmpty()
                ? ""
                : "; below " + Unseen.shown(places.get(0).toString()) + " there " + (below.size() == 1 ? "is " : "are ")
                        + Unseen.shown(String.join(", ", below));
        problems.error(ProblemCode.MISSING_WORKSPACE, Origin.of("workspace"), what, FIX + hint);
        return Optional.empty();
    }

    /** The folder that keeps one from seeing whether {@code place} is a workspace. */
    private static Optional<Path> closedFolder(Path place) {
        boolean file = Files.exists(place) && !Files.isDirectory(place);
        return !file && List.of(SCENARIOS, DATA).stream().anyMatch(name -> isClosed(place.resolve(name)))
                ? Optional.of(place)
                : Optional.empty();
    }

    /** Where looking is forbidden, a file neither exists nor does not exist. */
    private static boolean isClosed(Path path) {
        return !Files.exists(path) && !Files.notExists(path);
    }

    /** The folder itself, an absolute path without links. */
    public Path root() {
        return root;
    }

    /** The folder under which runs are written; it may not be there yet. */
    public Path runs() {
        return root.resolve("runs");
    }

    /** Ids of the campaigns: the folders in {@code data/} that hold a {@code campaign.yaml}, or may, in id order. */
    public List<String> campaigns() {
        return names(DATA).stream()
                .filter(Ids::isId)
                .filter(id -> isInsideOrClosed(DATA + "/" + id + "/campaign.yaml"))
                .toList();
    }

    /** Names of what lies in {@code folder}, in order; none if it is not there, leads outside or cannot be listed. */
    public List<String> names(String folder) {
        return findNames(folder).orElse(List.of());
    }

    /** Names of what lies in {@code folder}, in order; absent if it is there and cannot be listed. */
    public Optional<List<String>> findNames(String folder) {
        if (!isInside(folder)) {
            return whereabouts(folder) == Whereabouts.CLOSED ? Optional.empty() : Optional.of(List.of());
        }
        try (Stream<Path> listed = Files.list(root.resolve(folder))) {
            return Optional.of(
                    listed.map(path -> path.getFileName().toString()).sorted().toList());
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** Whether {@code name} is a folder within the workspace, or may be one: one is not always allowed to see. */
    public boolean hasFolder(String name) {
        return isInsideOrClosed(name) && !Files.isRegularFile(root.resolve(name));
    }

    private boolean isInsideOrClosed(String name) {
        Whereabouts where = whereabouts(name);
        return where == Whereabouts.INSIDE || where == Whereabouts.CLOSED;
    }

    private boolean isInside(String name) {
        return whereabouts(name) == Whereabouts.INSIDE;
    }

    /** Where a name leads. */
    public enum Whereabouts {
        INSIDE,
        OUTSIDE,
        /** Nothing is there. */
        NOWHERE,
        /** A folder on the way may not be looked into. */
        CLOSED
    }

    /** Where {@code name} leads when every link on the way is followed. */
    public Whereabouts whereabouts(String name) {
        try {
            Path path = root.resolve(name);
            if (!path.normalize().startsWith(root)) {
                return Whereabouts.OUTSIDE;
            }
            if (!Files.exists(path)) {
                return isClosed(path) ? Whereabouts.CLOSED : Whereabouts.NOWHERE;
            }
            return path.toRealPath().startsWith(root) ? Whereabouts.INSIDE : Whereabouts.OUTSIDE;
        } catch (AccessDeniedException e) {
            return Whereabouts.CLOSED;
        } catch (IOException | InvalidPathException e) {
            return Whereabouts.NOWHERE;
        }
    }

    /**
     * The path of {@code name}, which is inside.
     *
     * @throws IllegalArgumentException if it is not
     */
    public Path path(String name) {
        if (!isInside(name)) {
            throw new IllegalArgumentException(name + " is not in the workspace");
        }
        return root.resolve(name);
    }
}
