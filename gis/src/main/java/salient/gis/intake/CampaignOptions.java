package salient.gis.intake;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import salient.account.AccountId;
import salient.account.Claim;
import salient.campaign.Camp;
import salient.campaign.CampId;
import salient.campaign.Campaign;
import salient.campaign.Ids;
import salient.campaign.Relation;
import salient.campaign.Relations;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.campaign.SidePair;
import salient.gis.intake.ImportReport.Chapter;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.read.TimeZones;
import salient.set.SortedSets;
import salient.time.DateReader;
import salient.time.DaySpan;
import salient.time.WrittenDate;

/**
 * What a campaign is that files of others say little of: asked for on the command line, else taken from the files, else
 * guessed, and told.
 */
public final class CampaignOptions {
    /** For a format that makes campaigns. */
    public static final List<ImportOption> ALL = List.of(
            new ImportOption("name", "NAME", "What headings call the campaign."),
            new ImportOption("period", "FROM/TO", "Its first and last day, as in 2014-03-20/2014-06-15."),
            new ImportOption("time-zone", "ZONE", "The local time in which its days close, as in Asia/Damascus."),
            new ImportOption("sides", "ID,...", "Its sides, all opposed to each other."));

    /** The camp of sources of whom nobody has said where they stand. */
    public static final CampId UNALIGNED = new CampId("unaligned");

    private static final double USUAL_REACH_KM = 10;
    private static final int LONGEST_PERIOD_DAYS = 20_000;

    private final ImportRequest request;
    private final ImportReport report;
    private final Problems problems;

    public CampaignOptions(ImportRequest request, ImportReport report, Problems problems) {
        this.request = request;
        this.report = report;
        this.problems = problems;
    }

    /** Its period: the one that is asked for, else {@code found}; empty, with a problem filed, if there is neither. */
    public Optional<DaySpan> period(Optional<DaySpan> found) {
        Optional<String> asked = asked("period");
        if (asked.isEmpty() && found.isEmpty()) {
            problems.error(
                    ProblemCode.MISSING_VALUE,
                    Origin.of("--period"),
                    "the files do not say which days the campaign has",
                    "add --period FROM/TO, as in --period 2014-03-20/2014-06-15");
        }
        Optional<DaySpan> period = asked.isPresent() ? asked.flatMap(this::days) : found;
        if (period.filter(days -> days.days() > LONGEST_PERIOD_DAYS).isPresent()) {
            refuse("period", period.get().toString(), "has " + period.get().days() + " days", "name 20000 at most");
            return Optional.empty();
        }
        return period;
    }

    private Optional<DaySpan> days(String text) {
        WrittenDate read = DateReader.read(text.strip());
        boolean closed = read instanceof WrittenDate.Days days
                && days.first().isPresent()
                && days.last().isPresent();
        if (!closed) {
            refuse("period", text, "is no period with two ends", "write it as in 2014-03-20/2014-06-15");
            return Optional.empty();
        }
        WrittenDate.Days days = (WrittenDate.Days) read;
        return Optional.of(
                DaySpan.ofDays(days.first().orElseThrow(), days.last().orElseThrow()));
    }

    /** Its local time: the one that is asked for, else {@code found}, else GMT. */
    public ZoneId zone(Optional<String> found) {
        Optional<String> asked = asked("time-zone");
        String name = asked.or(() -> found).orElse("UTC");
        if (asked.isEmpty()) {
            report.add(
                    Chapter.GUESSED,
                    "the time zone, " + name
                            + (found.isPresent() ? ", in which most places lie" : ", for want of another"));
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            refuse("time-zone", name, "is not known", TimeZones.cure(name));
            return ZoneOffset.UTC;
        }
    }

    /** Its sides: those that are asked for, else {@code usual}, which are told to be a guess. */
    public List<Side> sides(List<Side> usual) {
        Optional<String> asked = asked("sides");
        if (asked.isEmpty()) {
            return usual;
        }
        List<Side> sides = new ArrayList<>();
        for (String each : asked.get().split(",", -1)) {
            String id = each.strip();
            if (id.isEmpty()) {
                refuse(
                        "sides",
                        asked.get(),
                        "has a comma with no side behind or before it",
                        "write the ids with a comma and no blank between them, as in red,blue");
                continue;
            }
            boolean taken = sides.stream().anyMatch(side -> side.id().value().equals(id));
            if (!Ids.isId(id) || taken || sides.size() == Campaign.MOST_SIDES) {
                refuse(
                        "sides",
                        each,
                        taken ? "stands here twice" : "cannot be the id of a side",
                        "write up to " + Campaign.MOST_SIDES
                                + " ids of lower-case letters, digits and hyphens, with commas between them");
            } else {
                sides.add(new Side(new SideId(id), titled(id), titled(id)));
            }
        }
        return sides;
    }

    /** What headings call it: the name that is asked for, else {@code usual}. */
    public String name(String usual) {
        return asked("name").orElse(usual);
    }

    /**
     * A campaign of an account alone, whose cells reach as far as is usual where places lie a day's walk apart.
     *
     * @param credit who is to be named on maps
     */
    public Campaign campaign(DaySpan period, Campaign.Parties parties, ZoneId zone, String credit, AccountId account) {
        return new Campaign(
                request.campaign(),
                name(titled(request.campaign())),
                period,
                zone,
                parties,
                new Campaign.Defaults(Readings.EVERYBODY, List.of(account.value())),
                new Campaign.Cartography(USUAL_REACH_KM, credit, ""));
    }

    /** Files a problem if {@code claims} name sides that are not there; a table given with {@code option} says which. */
    public void checkSides(List<Claim> claims, List<Side> sides, String option) {
        SortedSet<SideId> known = new TreeSet<>();
        request.into()
                .map(into -> into.dossier().campaign().sides())
                .orElse(sides)
                .forEach(side -> known.add(side.id()));
        SortedSet<SideId> named = new TreeSet<>();
        claims.forEach(claim -> named.addAll(claim.statement().actors()));
        named.removeAll(known);
        if (!named.isEmpty()) {
            problems.error(
                    ProblemCode.INVALID_VALUE,
                    Origin.of("--" + option),
                    "the campaign has no side "
                            + String.join(
                                    " and no side ",
                                    named.stream().map(SideId::value).toList()),
                    "name " + option + " for its sides, "
                            + String.join(
                                    ", ", known.stream().map(SideId::value).toList())
                            + ", in a table given with --" + option);
        }
    }

    /** The camp of sources that come into {@code campaign}: one that favours nobody, if it has such. */
    public static CampId unaligned(Campaign campaign) {
        return Stream.of(Camp.Role.UNALIGNED, Camp.Role.MONITOR, Camp.Role.PARTISAN)
                .flatMap(role -> campaign.camps().stream().filter(camp -> camp.role() == role))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The camp of sources that come in as {@code request} asks. */
    public static CampId unaligned(ImportRequest request) {
        return request.into().map(into -> unaligned(into.dossier().campaign())).orElse(UNALIGNED);
    }

    /** The relations of {@code sides} that all fight each other. */
    public static Relations opposed(List<Side> sides) {
        return opposed(sides, Set.of());
    }

    /** The relations of {@code sides} that fight each other, but for those who are {@code allied}. */
    public static Relations opposed(List<Side> sides, Set<SidePair> allied) {
        List<Relations.Stated> stated = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            for (Side other : sides.subList(i + 1, sides.size())) {
                SideId one = sides.get(i).id();
                Relation relation = allied.contains(SidePair.of(one, other.id())) ? Relation.ALLIED : Relation.OPPOSED;
                stated.add(Relations.Stated.always(one, other.id(), relation));
            }
        }
        return new Relations(stated);
    }

    /** A camp for sources of whom nobody has said where they stand, and one that favours each of {@code sides}. */
    public static List<Camp> camps(List<Side> sides) {
        List<Camp> camps = new ArrayList<>();
        camps.add(new Camp(UNALIGNED, "Unaligned", Camp.Role.UNALIGNED, SortedSets.of()));
        for (Side side : sides) {
            camps.add(new Camp(
                    new CampId(side.id().value() + "-camp"),
                    side.label() + " camp",
                    Camp.Role.PARTISAN,
                    SortedSets.of(side.id())));
        }
        return camps;
    }

    /** {@code some-id} as {@code Some id}. */
    public static String titled(String id) {
        String words = id.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Optional<String> asked(String option) {
        return Optional.ofNullable(request.options().get(option));
    }

    private void refuse(String option, String value, String what, String cure) {
        problems.error(ProblemCode.INVALID_VALUE, Origin.of("--" + option), Quoted.text(value) + " " + what, cure);
    }
}
