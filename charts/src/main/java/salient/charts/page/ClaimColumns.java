package salient.charts.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import salient.account.Basis;
import salient.account.Claim;
import salient.wording.PlainDays;

/** All claims in columns: a number in each for every claim; texts stand once and go by their numbers. */
final class ClaimColumns {
    private final Numbers numbers;
    private final Phrasing phrasing;
    private final Shared<String> texts = new Shared<>();
    private final List<String> ids = new ArrayList<>();
    private final Columns columns = new Columns();

    ClaimColumns(Numbers numbers, Phrasing phrasing) {
        this.numbers = numbers;
        this.phrasing = phrasing;
        texts.of(""); // what is not there is text 0
    }

    void add(Claim claim) {
        ids.add(claim.id().local());
        columns.add("account", numbers.of(claim.id().account()));
        columns.add("source", numbers.of(claim.source()));
        columns.add("from", numbers.of(claim.valid().first()));
        columns.add("to", numbers.of(claim.valid().last()));
        columns.add(
                "time", text(claim.dating().time().map(time -> time.inWords()).orElse("")));
        boolean late = claim.basis() != Basis.BASELINE && !claim.reported().equals(claim.valid());
        columns.add("reported", text(late ? PlainDays.full(claim.reported()) : ""));
        columns.add("says", text(phrasing.says(claim)));
        columns.add("credibility", claim.provenance().credibility().grade());
        columns.add("locator", text(claim.provenance().citation().locator()));
        columns.add(
                "fit",
                text(claim.provenance().citation().fit().map(fit -> fit.token()).orElse("")));
        columns.add("note", text(claim.provenance().note()));
    }

    private int text(String text) {
        return texts.of(text);
    }

    void write(RecordJson json) throws IOException {
        json.object("claims").texts("texts", texts.all()).texts("id", ids);
        columns.write(json);
        json.end();
    }
}
