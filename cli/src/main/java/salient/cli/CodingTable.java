package salient.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import salient.account.Kind;
import salient.compare.CodedClaim;
import salient.engine.Dossier;
import salient.place.Part;
import salient.problem.NearestName;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;

/** Makes coded claims of a coder's table and files what is wrong in the columns by which codings are compared. */
final class CodingTable {
    /** The columns of {@code claims.csv}, all of which the table must have, in any order. */
    static final List<String> COLUMNS = List.of(
            "id,source,date,date_to,time,after,reported,reported_to,place,part,kind,actor,against,control,answers,basis,credibility,locator,cited,citation_fit,origin,note"
                    .split(",", -1));

    private static final List<String> REQUIRED = List.of("id", "source", "date", "place", "kind");
    private static final List<String> CONTROLS =
            List.of("held", "contested", "vacant", "unknown", "fighting", "divided", "neither");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final String name;
    private final Problems problems;
    private final Set<String> places;
    private final Set<String> sources;
    private final Set<String> sides;

    /**
     * @param name the file as messages call it
     * @param dossier has the places, sources and sides that rows may name
     */
    CodingTable(String name, Dossier dossier, Problems problems) {
        this.name = name;
        this.problems = problems;
        this.places = texts(
                dossier.gazetteer().all().stream().map(place -> place.id()).toList());
        this.sources = texts(dossier.sources().keySet());
        this.sides =
                texts(dossier.campaign().sides().stream().map(side -> side.id()).toList());
    }

    private static Set<String> texts(Collection<?> ids) {
        Set<String> texts = new HashSet<>();
        ids.forEach(id -> texts.add(id.toString()));
        return texts;
    }

    /** The claims in {@code records}, whose first is the header; not to be used if errors were filed. */
    List<CodedClaim> claims(List<CodingFile.Line> records) {
        if (records.isEmpty()) {
            problems.error(
                    ProblemCode.MALFORMED_FILE,
                    Origin.of(name),
                    "the table has no header",
                    "begin " + name + " with the line " + String.join(",", COLUMNS));
            return List.of();
        }
        List<String> header = records.get(0).cells().stream().map(String::strip).toList();
        if (!headerIsSound(header)) {
            return List.of();
        }
        List<CodedClaim> claims = new ArrayList<>();
        Map<String, Integer> ids = new HashMap<>();
        for (CodingFile.Line row : records.subList(1, records.size())) {
            if (row.cells().stream().allMatch(String::isBlank)) {
                continue;
            }
            if (row.cells().size() != header.size()) {
                boolean fewer = row.cells().size() < header.size();
                problems.error(
                        fewer ? ProblemCode.SHORT_ROW : ProblemCode.LONG_ROW,
                        new Origin(name, row.line(), 0),
                        "the row has " + row.cells().size() + " cells and the header " + header.size(),
                        fewer
                                ? "add the missing commas in " + name
                                : "put double quotes around a cell that holds a comma in " + name);
                continue;
            }
            Map<String, String> cells = new TreeMap<>();
            for (int i = 0; i < header.size(); i++) {
                cells.put(header.get(i), row.cells().get(i).strip());
            }
            CodedClaim claim = new CodedClaim(row.line(), cells);
            check(claim);
            Integer first = ids.putIfAbsent(claim.cell("id"), claim.line());
            if (first != null && !claim.cell("id").isEmpty()) {
                error(
                        claim,
                        ProblemCode.DUPLICATE_ID,
                        "claim " + Quoted.text(claim.cell("id")) + " is also in line " + first,
                        "give each claim an id of its own in " + name);
            }
            claims.add(claim);
        }
        return claims;
    }

    private boolean headerIsSound(List<String> header) {
        int before = problems.errors();
        Origin origin = new Origin(name, 1, 0);
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!COLUMNS.contains(column)) {
                String what = "column " + Quoted.text(column) + " is not known";
                problems.error(
                        ProblemCode.UNKNOWN_COLUMN, origin, what, meant(column, COLUMNS) + "take it out of " + name);
            } else if (!seen.add(column)) {
                String what = "column \"" + column + "\" stands here a second time";
                problems.error(ProblemCode.DUPLICATE_COLUMN, origin, what, "take one of them out of " + name);
            }
        }
        for (String column : COLUMNS) {
            if (!seen.contains(column)) {
                String what = "column \"" + column + "\" is missing";
                problems.error(ProblemCode.MISSING_COLUMN, origin, what, "add it to the header of " + name);
            }
        }
        return problems.errors() == before;
    }

    private void check(CodedClaim claim) {
        for (String column : REQUIRED) {
            if (claim.cell(column).isEmpty()) {
                error(claim, ProblemCode.MISSING_VALUE, column + " is empty", "fill it in " + name);
            }
        }
        known(claim, "source", ProblemCode.UNKNOWN_SOURCE, sources);
        known(claim, "place", ProblemCode.UNKNOWN_PLACE, places);
        known(
                claim,
                "part",
                ProblemCode.UNKNOWN_PART,
                tokens(Stream.of(Part.values()).map(Part::token)));
        known(
                claim,
                "kind",
                ProblemCode.UNKNOWN_KIND,
                tokens(Stream.of(Kind.values()).map(Kind::token)));
        known(claim, "actor", ProblemCode.UNKNOWN_SIDE, sides);
        known(claim, "against", ProblemCode.UNKNOWN_SIDE, sides);
        known(claim, "control", ProblemCode.INVALID_VALUE, CONTROLS);
        date(claim, "date");
        date(claim, "date_to");
    }

    private static List<String> tokens(Stream<String> all) {
        return all.filter(token -> !token.isEmpty()).toList();
    }

    private void known(CodedClaim claim, String column, ProblemCode code, Collection<String> all) {
        for (String piece : claim.value(column).split(";", -1)) {
            if (!piece.isEmpty() && !all.contains(piece)) {
                error(
                        claim,
                        code,
                        column + " " + Quoted.text(piece) + " is not known",
                        meant(piece, all) + "mend it in " + name);
            }
        }
    }

    private void date(CodedClaim claim, String column) {
        String text = claim.cell(column);
        try {
            if (!text.isEmpty()) {
                LocalDate.parse(text, DATE);
            }
        } catch (DateTimeParseException e) {
            error(
                    claim,
                    ProblemCode.INVALID_DATE,
                    column + " " + Quoted.text(text) + " is not a date",
                    "write a real day as YYYY-MM-DD in " + name);
        }
    }

    private static String meant(String written, Collection<String> all) {
        return NearestName.find(written, all)
                .map(near -> "did you mean \"" + near + "\"? otherwise ")
                .orElse("");
    }

    private void error(CodedClaim claim, ProblemCode code, String what, String fix) {
        problems.error(code, new Origin(name, claim.line(), 0), what, fix);
    }
}
