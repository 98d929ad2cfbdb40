package salient.write;

import java.util.ArrayList;
import java.util.List;
import salient.account.Account;
import salient.account.Publication;
import salient.text.YamlText;

/** The lines of an {@code account.yaml}. */
final class AccountText {
    private AccountText() {}

    static String[] lines(Account account) {
        Publication published = account.publication();
        List<String> lines = new ArrayList<>();
        lines.add("id: " + YamlText.value(account.id().value()));
        lines.add("title: " + YamlText.value(published.title()));
        lines.add("publisher: " + YamlText.value(published.publisher()));
        lines.add("language: " + YamlText.value(published.language()));
        lines.add("published: " + published.published());
        if (!published.addresses().isEmpty()) {
            lines.add("addresses: " + YamlText.list(published.addresses()));
        }
        lines.add("source: " + YamlText.value(account.source().value()));
        lines.add("kind: " + YamlText.value(account.kind()));
        account.coverage()
                .ifPresent(days -> lines.add("coverage: { from: " + days.first() + ", to: " + days.last() + " }"));
        if (!account.note().isEmpty()) {
            lines.add("note: " + YamlText.value(account.note()));
        }
        return lines.toArray(String[]::new);
    }
}
