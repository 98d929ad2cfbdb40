package salient.gis.starter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.account.Account;
import salient.account.AccountId;
import salient.account.Basis;
import salient.account.Citation;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Credibility;
import salient.account.Dating;
import salient.account.Kind;
import salient.account.Provenance;
import salient.account.Publication;
import salient.account.Reliability;
import salient.account.Source;
import salient.account.SourceId;
import salient.account.Statement;
import salient.account.TableRow;
import salient.campaign.SideId;
import salient.gis.intake.CampaignOptions;
import salient.place.Control;
import salient.place.Part;
import salient.place.PlaceId;
import salient.set.SortedSets;
import salient.time.DaySpan;

/** What is said in a campaign to begin with: who held a place on the eve, and that it fell. Made up, and to be replaced. */
final class StarterRecord {
    /** What stands with everything that is made up. */
    static final String EXAMPLE = "An example, made up: put your own in its place.";

    static final AccountId EVE = new AccountId("eve");
    static final AccountId REPORT = new AccountId("first-report");

    private static final SourceId CODER = new SourceId("coder");
    private static final SourceId GAZETTE = new SourceId("example-gazette");

    private final DaySpan period;
    private final PlaceId place;

    /** What is said of {@code place} within {@code period}. */
    StarterRecord(DaySpan period, PlaceId place) {
        this.period = period;
        this.place = place;
    }

    static SortedMap<SourceId, Source> sources() {
        SortedMap<SourceId, Source> sources = new TreeMap<>();
        sources.put(
                CODER,
                new Source(
                        CODER,
                        "The coder",
                        "coder",
                        CampaignOptions.UNALIGNED,
                        Reliability.F,
                        "Says who held what on the eve, from what is generally known."));
        sources.put(
                GAZETTE,
                new Source(GAZETTE, "Example Gazette", "media", CampaignOptions.UNALIGNED, Reliability.C, EXAMPLE));
        return sources;
    }

    /** The accounts in which {@code holder} has the place on the eve, and {@code taker} takes it on the third day. */
    List<Account> accounts(SideId holder, SideId taker) {
        LocalDate third = period.days() < 3 ? period.last() : period.first().plusDays(2);
        return List.of(
                account(EVE, "Who held what on the eve", "The coder", CODER, "baseline")
                        .with(List.of(claim(
                                new ClaimId(EVE, "eve-" + place),
                                CODER,
                                period.first(),
                                new Statement.State(Control.held(holder)),
                                Basis.BASELINE))),
                account(REPORT, "An example report", "Example Gazette", GAZETTE, "news-article")
                        .with(List.of(claim(
                                new ClaimId(REPORT, place + "-captured"),
                                GAZETTE,
                                third,
                                new Statement.Act(
                                        Kind.CAPTURE, SortedSets.of(taker), SortedSets.of(holder), Optional.empty()),
                                Basis.EXPLICIT))));
    }

    private Account account(AccountId id, String title, String publisher, SourceId source, String kind) {
        return new Account(
                id,
                new Publication(title, publisher, "en", period.last(), List.of()),
                source,
                kind,
                Optional.of(period),
                "",
                List.of());
    }

    private Claim claim(ClaimId id, SourceId source, LocalDate day, Statement statement, Basis basis) {
        return new Claim(
                id,
                source,
                place,
                Part.WHOLE,
                new Dating(DaySpan.ofDay(day), Optional.empty(), List.of(), DaySpan.ofDay(period.last())),
                statement,
                new Provenance(
                        basis, Credibility.POSSIBLE, Citation.at("page 1"), "", EXAMPLE, new TableRow("", 2, 0)));
    }
}
