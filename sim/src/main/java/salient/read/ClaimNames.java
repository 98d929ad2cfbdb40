package salient.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import salient.account.AccountId;
import salient.account.ClaimId;
import salient.problem.ProblemCode;
import salient.text.Field;
import salient.text.Names;

/** The ids of all claims of all accounts, by which they refer to each other. */
final class ClaimNames {
    /** The column in which no claim of another account may stand. */
    private static final String OF_OWN_ACCOUNT = "after";

    private final Names<AccountId> accounts;
    private final Map<AccountId, Names<ClaimId>> byAccount = new TreeMap<>();

    ClaimNames(Names<AccountId> accounts) {
        this.accounts = accounts;
    }

    /** The claims of {@code account}, which {@code file} lists. */
    Names<ClaimId> of(AccountId account, String file) {
        return byAccount.computeIfAbsent(account, id -> {
            Names<ClaimId> names = Names.listedIn(
                    file,
                    "claim",
                    "is not in account " + id,
                    ProblemCode.UNKNOWN_CLAIM,
                    "mend the id, or add a row for it to");
            names.elsewhere(field -> OF_OWN_ACCOUNT.equals(field.name()) ? Optional.empty() : ofOther(field.text()));
            return names;
        });
    }

    /** The claim that is called {@code local} in exactly one account. */
    private Optional<String> ofOther(String local) {
        List<String> found = byAccount.entrySet().stream()
                .filter(other -> other.getValue().value(local).isPresent())
                .map(other -> other.getKey() + ":" + local)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The claim of {@code account} that was listed as {@code local}. */
    ClaimId registered(AccountId account, String local) {
        return byAccount.get(account).value(local).orElseThrow();
    }

    /** The claim that {@code field} names in a table of {@code own}: {@code id}, or {@code account:id}. */
    Optional<ClaimId> find(AccountId own, Field field) {
        int colon = field.text().indexOf(':');
        if (colon < 0) {
            return byAccount.get(own).find(field);
        }
        Field account = field.piece(field.text().substring(0, colon));
        return accounts.find(account).flatMap(id -> {
            Names<ClaimId> names = byAccount.get(id);
            if (names == null) {
                field.spoil();
                return Optional.empty();
            }
            return names.find(field.piece(field.text().substring(colon + 1)));
        });
    }
}
