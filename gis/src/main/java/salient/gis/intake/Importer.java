package salient.gis.intake;

import java.util.List;
import java.util.Optional;
import salient.problem.Problems;

/** Reads one format of other people's data. The files are not trusted. */
public interface Importer {
    /** The word for it on the command line. */
    String token();

    /** What it reads and what becomes of that, in a sentence or two for the help. */
    String description();

    /** What it may be told besides, in the order of the help. */
    default List<ImportOption> options() {
        return List.of();
    }

    /**
     * Reads what is asked for.
     *
     * @return empty exactly if errors were filed: all that were found, each with file, line and cure
     */
    Optional<Imported> read(ImportRequest request, Problems problems);
}
