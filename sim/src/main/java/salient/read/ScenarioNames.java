package salient.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salient.account.Account;
import salient.account.AccountId;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.account.SourceId;
import salient.campaign.Camp;
import salient.campaign.CampId;
import salient.problem.NearestName;
import salient.problem.ProblemCode;
import salient.problem.Quoted;
import salient.reading.Exclusion;
import salient.reading.Exclusion.Kind;
import salient.text.Field;
import salient.text.Names;
import salient.time.DaySpan;
import salient.workspace.CampaignFiles;

/**
 * All that a scenario may name.
 *
 * @param period absent if it could not be read
 */
record ScenarioNames(
        Names<AccountId> accounts,
        Names<CampId> camps,
        Names<SourceId> sources,
        Names<ClaimId> claims,
        Optional<DaySpan> period) {
    /** What {@code dossier} holds. */
    static ScenarioNames of(Dossier dossier) {
        CampaignFiles files = new CampaignFiles(dossier.campaign().id());
        Names<AccountId> accounts = Names.listedIn(
                files.data("campaign.yaml"),
                "account",
                "is not one of the campaign's",
                ProblemCode.UNKNOWN_ACCOUNT,
                "add a folder for it, and its name to");
        dossier.campaign().defaults().accountOrder().forEach(id -> accounts.add(id, new AccountId(id)));
        Names<CampId> camps = SidesAndCamps.campNames(files.data("campaign.yaml"));
        for (Camp camp : dossier.campaign().camps()) {
            camps.add(camp.id().value(), camp.id());
            camps.alsoKnown(camp.id().value(), Stream.of(camp.name()));
        }
        Names<SourceId> sources =
                SourcesYaml.names(files.sources(), dossier.sources().values());
        return new ScenarioNames(
                accounts,
                camps,
                sources,
                claims(files, dossier.accounts(), false),
                Optional.of(dossier.campaign().period()));
    }

    /**
     * The names of all claims of {@code accounts}.
     *
     * @param incomplete whether claims are missing because they have errors: one that is not there is then nobody's fault
     */
    static Names<ClaimId> claims(CampaignFiles files, List<Account> accounts, boolean incomplete) {
        Names<ClaimId> names = Names.listedIn(
                files.seedsFolder(),
                "claim",
                "is not one of the campaign's",
                ProblemCode.UNKNOWN_CLAIM,
                "add a row for it to the claims.csv of its account in");
        names.listedBy(() -> accounts.forEach(account ->
                account.claims().forEach(claim -> names.add(claim.id().toString(), claim.id()))));
        if (incomplete) {
            names.open();
        }
        return names;
    }

    /** What the text of {@code field} leaves out, or hears alone; empty, with a problem filed, if it names nothing. */
    Optional<Exclusion> exclusion(Field field) {
        int colon = field.text().indexOf(':');
        Optional<Kind> kind = Kind.find(colon < 0 ? "" : field.text().substring(0, colon));
        if (kind.isEmpty()) {
            field.error(
                    ProblemCode.INVALID_VALUE,
                    Quoted.text(field.text()) + " does not say what is "
                            + (field.name().equals("only") ? "heard" : "left out"),
                    meant(field.text())
                                    .map(token -> "did you mean \"" + token + "\"? otherwise ")
                                    .orElse("")
                            + "write "
                            + Stream.of(Kind.values())
                                    .map(k -> k.token() + ":ID")
                                    .collect(Collectors.joining(", "))
                            + " in " + field.file());
            return Optional.empty();
        }
        Field id = field.piece(field.text().substring(colon + 1));
        return names(kind.get()).find(id).map(known -> new Exclusion(kind.get(), known.toString()));
    }

    private Names<?> names(Kind kind) {
        return switch (kind) {
            case SOURCE -> sources;
            case ACCOUNT -> accounts;
            case CAMP -> camps;
            case CLAIM -> claims;
        };
    }

    /** A token with another word before the colon, or with one where there is none. */
    private Optional<String> meant(String text) {
        int colon = text.indexOf(':');
        Optional<String> near = colon < 0
                ? Optional.empty()
                : NearestName.find(
                                text.substring(0, colon),
                                Stream.of(Kind.values()).map(Kind::token).toList())
                        .map(token -> token + text.substring(colon));
        return near.or(() -> Stream.of(Kind.values())
                .filter(kind -> names(kind).has(text))
                .map(kind -> kind.token() + ":" + text)
                .findFirst());
    }
}
