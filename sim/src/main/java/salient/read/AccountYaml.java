package salient.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salient.account.Account;
import salient.account.AccountId;
import salient.account.Claim;
import salient.account.Publication;
import salient.account.SourceId;
import salient.problem.ProblemCode;
import salient.problem.Quoted;
import salient.text.Field;
import salient.text.Names;
import salient.text.YamlMap;
import salient.time.DaySpan;

/**
 * An {@code account.yaml}: an account without its claims.
 *
 * @param published absent if it could not be read
 * @param publishedAt where that stands
 * @param source the account's own voice; absent if it could not be read
 * @param account absent if the file has errors
 */
record AccountYaml(
        Optional<LocalDate> published,
        Optional<Field> publishedAt,
        Optional<SourceId> source,
        Optional<Account> account) {
    private static final List<String> KEYS = List.of(
            "id", "title", "publisher", "language", "published", "addresses", "source", "kind", "coverage", "note");

    /** What an account without a readable file has. */
    static final AccountYaml UNREADABLE =
            new AccountYaml(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Reads {@code top}, the file of the account {@code id}. */
    static AccountYaml read(AccountId id, YamlMap top, Names<SourceId> sources) {
        top.onlyKeys(KEYS, Map.of("from", "under coverage:", "to", "under coverage:"));
        top.required("id")
                .filter(field -> !field.text().equals(id.value()))
                .ifPresent(field -> field.error(
                        ProblemCode.INVALID_VALUE,
                        "id " + Quoted.text(field.text()) + " is not the name of its folder",
                        "write id: " + id + " in " + top.file()));
        Optional<String> title = top.required("title").flatMap(Field::line);
        Optional<String> publisher = top.required("publisher").flatMap(Field::line);
        Optional<String> language = top.required("language").flatMap(Field::line);
        Optional<Field> publishedAt = top.required("published");
        Optional<LocalDate> published = publishedAt.flatMap(Field::lastDay);
        List<String> addresses = top.optionalList("addresses").stream()
                .flatMap(field -> field.address().stream())
                .toList();
        Optional<SourceId> source = top.required("source").flatMap(sources::find);
        Optional<String> kind = top.required("kind").flatMap(Field::id);
        Optional<YamlMap> coverage = top.optionalMap("coverage");
        coverage.ifPresent(map -> map.onlyKeys("from", "to"));
        Optional<DaySpan> days = coverage.flatMap(map -> Days.closed(map.required("from"), map.required("to")));
        String note = top.text("note");
        Optional<Account> account = top.sound()
                ? Optional.of(new Account(
                        id,
                        new Publication(
                                title.orElseThrow(),
                                publisher.orElseThrow(),
                                language.orElseThrow(),
                                published.orElseThrow(),
                                addresses),
                        source.orElseThrow(),
                        kind.orElseThrow(),
                        days,
                        note,
                        List.of()))
                : Optional.empty();
        return new AccountYaml(published, publishedAt, source, account);
    }

    /** The account with {@code claims}; empty if its file has errors. */
    Optional<Account> with(List<Claim> claims) {
        return account.map(a -> a.with(claims));
    }
}
