package salient.charts.report;

import java.util.ArrayList;
import java.util.List;
import salient.account.Account;
import salient.account.Claim;
import salient.account.Dossier;
import salient.account.Source;
import salient.account.SourceId;
import salient.read.ScenarioText;
import salient.reading.Scenario;
import salient.run.Replay;
import salient.telling.Credits;
import salient.telling.Heard;
import salient.wording.Amounts;
import salient.wording.PlainDays;

/** Whose words the report rests on, and by which rules they were weighed. */
final class SourcesSection {
    private SourcesSection() {}

    static List<Block> of(Replay replay) {
        Scenario scenario = replay.judgement().scenario();
        List<Account> accounts = Credits.of(replay.inputs().dossier(), List.of(replay.judgement()))
                .accounts();
        Heard heard = Heard.by(List.of(replay.judgement()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Sources and methods"));
        blocks.add(new Block.Heading(2, "Accounts"));
        blocks.add(new Block.Table(
                Amounts.count(accounts.size(), "account") + " that the scenario hears",
                List.of("Title", "Publisher", "Published", "Language", "Claims", "Admitted"),
                List.of(36.0, 22.0, 14.0, 10.0, 8.0, 10.0),
                accounts.stream().map(account -> row(account, heard)).toList()));
        blocks.add(new Block.Heading(2, "Sources"));
        blocks.add(new Block.Table(
                Amounts.count(heard.sources().size(), "source")
                        + " whose claims are admitted, with the camp and the reliability that the coders give each",
                List.of("Source", "Camp", "Reliability", "Claims", "Why"),
                List.of(22.0, 16.0, 18.0, 8.0, 36.0),
                heard.sources().stream()
                        .map(id -> row(replay.inputs().dossier(), id, heard))
                        .toList()));
        List<String> notes = accounts.stream()
                .filter(account -> !account.note().isBlank()
                        || !account.publication().addresses().isEmpty())
                .map(SourcesSection::whereaboutsOf)
                .toList();
        if (!notes.isEmpty()) {
            blocks.add(new Block.Heading(2, "Where they can be found, and what to know of them"));
            blocks.add(new Block.Bullets(notes));
        }
        blocks.add(new Block.Heading(2, "Method"));
        blocks.add(new Block.Paragraph(method(scenario)));
        List<String> rules = ScenarioText.unusualRules(scenario);
        if (!rules.isEmpty()) {
            blocks.add(new Block.Bullets(rules));
        }
        String attribution = replay.inputs().dossier().campaign().cartography().attribution();
        if (!attribution.isBlank()) {
            blocks.add(new Block.Paragraph("Map data: " + attribution));
        }
        return blocks;
    }

    private static String whereaboutsOf(Account account) {
        List<String> parts = new ArrayList<>(List.of(account.title() + "."));
        if (!account.note().isBlank()) {
            parts.add(account.note().strip().replaceAll("\\s+", " "));
        }
        parts.addAll(account.publication().addresses());
        return String.join(" ", parts);
    }

    private static List<String> row(Account account, Heard heard) {
        long admitted = account.claims().stream()
                .map(Claim::id)
                .filter(heard.claims()::contains)
                .count();
        return List.of(
                account.title(),
                account.publication().publisher(),
                PlainDays.full(account.publication().published()),
                account.publication().language(),
                String.valueOf(account.claims().size()),
                String.valueOf(admitted));
    }

    private static List<String> row(Dossier dossier, SourceId id, Heard heard) {
        Source source = dossier.sources().get(id);
        long claims = heard.claims().stream()
                .filter(claim -> dossier.claim(claim).source().equals(id))
                .count();
        return List.of(
                source.name(),
                dossier.campaign().findCamp(source.camp()).orElseThrow().name(),
                source.reliability() + ", " + source.reliability().meaning(),
                String.valueOf(claims),
                source.reason().strip().replaceAll("\\s+", " "));
    }

    private static String method(Scenario scenario) {
        StringBuilder text =
                new StringBuilder("Every claim names its source and its day. Rules of evidence, the same for"
                        + " all places, decide which claims stand at the close of each day; no claim is edited, and each has a"
                        + " verdict that says what became of it and why.");
        scenario.admissible()
                .asKnownOn()
                .ifPresent(day -> text.append(" What was reported after ")
                        .append(PlainDays.full(day))
                        .append(" is left out."));
        text.append(
                ScenarioText.unusualRules(scenario).isEmpty()
                        ? " All rules have their usual values."
                        : " These rules differ from their usual values:");
        return text.toString();
    }
}
