package salient.gis.layer;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.account.Source;
import salient.account.SourceId;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.control.Reading;
import salient.table.ReadingCell;
import salient.wording.Wording;

/** What fields say of findings. A finding of a past run may rest on claims and sources that the campaign no longer has. */
final class Found {
    private final Dossier dossier;
    private final Wording wording;

    Found(Dossier dossier) {
        this.dossier = dossier;
        this.wording = new Wording(dossier);
    }

    Columns<Finding> columns() {
        return new Columns<Finding>()
                .text("control", "What was found: held, contested, disputed, vacant or unknown.", Finding::token)
                .text("side", "The side that holds it; nothing where several hold it together.", Found::side)
                .list("sides", "The holders, the sides that fight, or the disputants.", Finding::sides)
                .text("found", "What was found, in words.", wording::finding)
                .text(
                        "grounds",
                        "On what that rests.",
                        finding -> finding.grounds().token())
                .list("readings", "The answers to a dispute, as control:sides=claims.", ReadingCell::texts)
                .list("claims", "The claims that decided it.", Finding::claims)
                .list("sources", "Ids of the sources that made them.", this::sources)
                .text("who_says", "Who says so, in words.", this::whoSays);
    }

    private static String side(Finding finding) {
        return finding.holder()
                .filter(holder -> !holder.joint())
                .map(holder -> holder.sides().first())
                .map(SideId::value)
                .orElse("");
    }

    private SortedSet<SourceId> sources(Finding finding) {
        SortedSet<SourceId> sources = new TreeSet<>(madeBy(finding.claims()));
        if (finding instanceof Finding.Disputed disputed) {
            disputed.readings().forEach(reading -> sources.addAll(reading.sources()));
        }
        return sources;
    }

    private SortedSet<SourceId> madeBy(SortedSet<ClaimId> claims) {
        return claims.stream()
                .flatMap(claim -> dossier.findClaim(claim).stream())
                .map(claim -> claim.source())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String whoSays(Finding finding) {
        if (finding instanceof Finding.Disputed disputed) {
            return disputed.readings().stream().map(this::whoSays).collect(Collectors.joining("; "));
        }
        return Wording.listed(names(madeBy(finding.claims())));
    }

    private String whoSays(Reading reading) {
        List<String> names = names(reading.sources());
        return wording.control(reading.control()) + (names.isEmpty() ? "" : ", says " + Wording.listed(names));
    }

    private List<String> names(SortedSet<SourceId> sources) {
        return sources.stream()
                .map(id -> Optional.ofNullable(dossier.sources().get(id))
                        .map(Source::name)
                        .orElse(id.value()))
                .toList();
    }
}
