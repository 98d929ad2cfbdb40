package salient;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salient.account.Basis;
import salient.account.CitationFit;
import salient.account.Credibility;
import salient.account.Kind;
import salient.account.SourceId;
import salient.campaign.SideId;
import salient.place.Part;
import salient.place.PlaceId;
import salient.read.CampaignInputs;
import salient.reading.Rules;
import salient.testkit.Latakia;
import salient.testkit.Repository;

/** What the documentation says is true of the code and the data. */
class DocsTest {
    private static final Path ROOT = Repository.ROOT;
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]*\\]\\(docs/images/([^)]+)\\.png\\)");
    private static final Pattern CSV = Pattern.compile("(?ms)^```csv\\n(.*?)^```");

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String page : List.of("README", "ARCHITECTURE", "CONTRIBUTING", "CHANGELOG", "SECURITY")) {
            pages.add(ROOT.resolve(page + ".md"));
        }
        for (String folder : List.of("docs", "data", "seeds")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                files.filter(f -> f.toString().endsWith(".md")).sorted().forEach(pages::add);
            }
        }
        return pages;
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                if (!Files.exists(page.resolveSibling(link.group(1)))) {
                    broken.add(ROOT.relativize(page) + ": " + link.group(1));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void theTestsThatContributorsAreToldToRunExist() throws IOException {
        Matcher command = Pattern.compile("-pl (\\w+)[^`]* -Dtest=(\\w+)")
                .matcher(Files.readString(ROOT.resolve("CONTRIBUTING.md")));
        int commands = 0;
        while (command.find()) {
            try (Stream<Path> tests = Files.walk(ROOT.resolve(command.group(1) + "/src/test/java"))) {
                assertThat(tests).anyMatch(test -> test.endsWith(command.group(2) + ".java"));
            }
            commands++;
        }
        assertThat(commands).isGreaterThan(1);
    }

    @Test
    void everyPictureOfTheFirstPageIsMadeToASpecificationThatShips() throws IOException {
        String page = Files.readString(ROOT.resolve("README.md"));
        List<String> pictures =
                IMAGE.matcher(page).results().map(image -> image.group(1)).toList();
        assertThat(pictures)
                .hasSizeGreaterThan(2)
                .allSatisfy(picture -> assertThat(ROOT.resolve("charts/figures").resolve(picture + ".yaml"))
                        .exists());
    }

    @Test
    void everyRuleOptionIsDocumented() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/scenarios.md"));
        assertThat(options(Rules.class))
                .map(option -> option.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .contains("fresh_days", "combine")
                .allSatisfy(key -> assertThat(page).contains("Option `" + key + "`"));
    }

    private static Stream<RecordComponent> options(Class<?> rules) {
        return Stream.of(rules.getRecordComponents())
                .flatMap(part -> part.getType().isRecord() ? options(part.getType()) : Stream.of(part));
    }

    @Test
    void theExamplesOfTheCodingGuideAreRowsThatCouldStandInATable() throws IOException {
        CampaignInputs inputs = Latakia.inputs();
        Set<String> columns = new TreeSet<>(
                Arrays.asList(Files.readAllLines(ROOT.resolve("seeds/latakia-2014/military-wiki/claims.csv"))
                        .get(0)
                        .split(",")));
        Matcher block = CSV.matcher(Files.readString(ROOT.resolve("docs/coding-guide.md")));
        List<String> faults = new ArrayList<>();
        int rows = 0;
        while (block.find()) {
            List<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(block.group(1)).stream()
                    .toList();
            assertThat(columns).containsAll(records.get(0).getHeader());
            for (NamedCsvRecord row : records) {
                rows++;
                assertThat(row.getFieldCount())
                        .as("%s", row)
                        .isEqualTo(row.getHeader().size());
                check(row, "kind", Kind::find, faults);
                check(row, "part", Part::find, faults);
                check(row, "basis", Basis::find, faults);
                check(row, "credibility", Credibility::find, faults);
                check(row, "citation_fit", CitationFit::find, faults);
                check(row, "place", p -> inputs.dossier().gazetteer().find(new PlaceId(p)), faults);
                check(
                        row,
                        "source",
                        s -> Optional.ofNullable(inputs.dossier().sources().get(new SourceId(s))),
                        faults);
                for (String actor : value(row, "actor").split(";")) {
                    if (!actor.isEmpty()
                            && inputs.dossier()
                                    .campaign()
                                    .findSide(new SideId(actor))
                                    .isEmpty()) {
                        faults.add("actor " + actor + " in " + row);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(rows).isGreaterThan(30);
    }

    private static String value(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("");
    }

    private static void check(
            NamedCsvRecord row, String column, Function<String, Optional<?>> find, List<String> faults) {
        String value = value(row, column);
        if (!value.isEmpty() && find.apply(value).isEmpty()) {
            faults.add(column + " " + value + " in " + row);
        }
    }
}
