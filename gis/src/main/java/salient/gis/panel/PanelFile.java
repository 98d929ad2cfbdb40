package salient.gis.panel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.text.SourceFile;
import salient.text.TableFile;

/**
 * A file of a panel, whose header has been read.
 *
 * @param file whose rows are still to be read
 */
record PanelFile(SourceFile file, PanelHeader header) {
    /** A header is not longer. */
    private static final int HEAD_BYTES = 1 << 16;

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /** {@code file} with its header; empty, with problems filed, if it cannot be that of a panel. */
    static Optional<PanelFile> of(SourceFile file, PanelOptions options, Problems problems) {
        String head;
        try (InputStream in = file.open()) {
            head = new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            problems.error(
                    ProblemCode.UNREADABLE_FILE,
                    Origin.of(file.name()),
                    "the file cannot be read",
                    "put a whole copy of " + file.name() + " in its place");
            return Optional.empty();
        }
        String plain = head.startsWith("\uFEFF") ? head.substring(1) : head;
        String first = plain.lines()
                .filter(line -> !line.toLowerCase(java.util.Locale.ROOT).startsWith("sep="))
                .findFirst()
                .orElse("");
        List<String> headings = SEPARATORS.stream()
                .map(separator -> PanelHeader.headings(first, separator))
                .max(Comparator.comparing(List::size))
                .orElseThrow();
        if (headings.isEmpty()) {
            problems.error(
                    ProblemCode.MALFORMED_FILE,
                    Origin.of(file.name()),
                    file.size() == 0 ? "the file is empty" : "the first line names no column",
                    "put a panel with a header, such as geonameid,date,status, in place of " + file.name());
            return Optional.empty();
        }
        return PanelHeader.of(file.name(), headings, options, problems).map(header -> new PanelFile(file, header));
    }

    /** Shows each of its rows to {@code rows} as it passes by; problems are filed for what cannot be read. */
    void pass(PanelRows rows, Problems problems) {
        PanelRows.OfFile taking = rows.begin(file.name(), header);
        TableFile.scan(file, problems).ifPresent(table -> table.pass(header.columns(), taking::add));
    }

    /** The columns of all of {@code files}, in the order in which they are met. */
    static List<String> columns(List<PanelFile> files) {
        return files.stream()
                .flatMap(file -> file.header().states().stream())
                .distinct()
                .toList();
    }

    /** Whether {@code file} may be a table: an archive may hold a page on its licence too. */
    static boolean mayBeTable(SourceFile file) {
        String name = file.name().toLowerCase(java.util.Locale.ROOT);
        return Stream.of(".md", ".pdf", ".html", ".json", ".geojson", ".readme", ".cff", ".bib")
                        .noneMatch(name::endsWith)
                && !name.matches("(.*/)?(readme|licen[cs]e|citation)(\\.txt)?");
    }
}
