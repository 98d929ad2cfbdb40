package salient.whatif;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.account.Account;
import salient.account.AccountId;
import salient.account.Basis;
import salient.account.Citation;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Credibility;
import salient.account.Dating;
import salient.account.Dossier;
import salient.account.Provenance;
import salient.account.TableRow;
import salient.place.Part;
import salient.place.PlaceId;
import salient.reading.Admission;
import salient.reading.Exclusion;
import salient.reading.Reason;
import salient.reading.Scenario;
import salient.reading.Supposed;
import salient.reading.Verdict;
import salient.time.DaySpan;

/**
 * A record as suppositions have it, what a scenario hears of it, and what is taken for so besides. The record itself stays as
 * it is. Immutable.
 */
public final class SupposedRecord {
    private final Dossier dossier;
    private final Scenario scenario;
    private final List<Supposed> supposed;
    private final List<ClaimId> added;
    private final SortedSet<PlaceId> places;

    private SupposedRecord(
            Dossier dossier,
            Scenario scenario,
            List<Supposed> supposed,
            List<ClaimId> added,
            SortedSet<PlaceId> places) {
        this.dossier = dossier;
        this.scenario = scenario;
        this.supposed = List.copyOf(supposed);
        this.added = List.copyOf(added);
        this.places = Collections.unmodifiableSortedSet(new TreeSet<>(places));
    }

    /**
     * {@code record} as {@code scenario} hears it and {@code suppositions} have it. A claim that is added stands in the first
     * account that the scenario hears and that relays its source, else in the first that it hears.
     *
     * @throws IllegalArgumentException if the record has no such claim
     */
    public static SupposedRecord of(Dossier record, Scenario scenario, List<Supposition> suppositions) {
        Map<ClaimId, Claim> moved = new HashMap<>();
        Map<AccountId, List<Claim>> more = new HashMap<>();
        List<Exclusion> dropped = new ArrayList<>();
        List<Supposed> supposed = new ArrayList<>();
        List<ClaimId> added = new ArrayList<>();
        SortedSet<PlaceId> places = new TreeSet<>();
        for (Supposition each : suppositions) {
            if (each instanceof Supposition.So so) {
                supposed.add(so.what());
                places.add(so.what().place());
            } else if (each instanceof Supposition.Dropped drop) {
                places.add(known(record, drop.claim()).place());
                dropped.add(new Exclusion(Exclusion.Kind.CLAIM, drop.claim().toString()));
            } else if (each instanceof Supposition.Moved move) {
                Claim claim = known(record, move.claim());
                moved.put(move.claim(), moved(claim, move));
                places.add(claim.place());
                move.place().ifPresent(places::add);
            } else if (each instanceof Supposition.Added add) {
                Account account = relaying(record, scenario, add);
                Claim claim = added(account, record, add, added.size() + 1);
                more.computeIfAbsent(account.id(), none -> new ArrayList<>()).add(claim);
                added.add(claim.id());
                places.add(add.place());
            }
        }
        List<Account> accounts = record.accounts().stream()
                .map(account -> changed(account, moved, more.getOrDefault(account.id(), List.of())))
                .toList();
        return new SupposedRecord(
                new Dossier(record.campaign(), record.gazetteer(), record.sources(), accounts),
                dropped.isEmpty() ? scenario : scenario.leavingOut(dropped),
                supposed,
                added,
                places);
    }

    private static Claim known(Dossier record, ClaimId id) {
        return record.findClaim(id).orElseThrow(() -> new IllegalArgumentException("no claim " + id));
    }

    private static Account changed(Account account, Map<ClaimId, Claim> moved, List<Claim> more) {
        List<Claim> claims = new ArrayList<>();
        account.claims().forEach(claim -> claims.add(moved.getOrDefault(claim.id(), claim)));
        claims.addAll(more);
        return claims.equals(account.claims()) ? account : account.with(claims);
    }

    /** Nobody tells of a day before it: if it comes to that, the claim was told on the last day of which it speaks now. */
    private static Claim moved(Claim claim, Supposition.Moved move) {
        Dating dating = claim.dating();
        if (move.day().isPresent()) {
            long days =
                    ChronoUnit.DAYS.between(claim.valid().first(), move.day().get());
            DaySpan valid = new DaySpan(
                    claim.valid().from().plusDays(days), claim.valid().until().plusDays(days));
            DaySpan reported =
                    dating.reported().last().isBefore(valid.last()) ? DaySpan.ofDay(valid.last()) : dating.reported();
            dating = new Dating(valid, dating.time(), dating.after(), reported);
        }
        return new Claim(
                claim.id(),
                claim.source(),
                move.place().orElse(claim.place()),
                claim.part(),
                dating,
                claim.statement(),
                claim.provenance());
    }

    private static Account relaying(Dossier record, Scenario scenario, Supposition.Added add) {
        List<Account> heard = record.accounts().stream()
                .filter(account -> scenario.admissible().accounts().contains(account.id()))
                .toList();
        return heard.stream()
                .filter(account -> account.claims().stream()
                        .anyMatch(claim -> claim.source().equals(add.source())))
                .findFirst()
                .or(() -> heard.stream().findFirst())
                .orElseThrow(() -> new IllegalArgumentException("scenario " + scenario.id() + " hears no account"));
    }

    private static Claim added(Account account, Dossier record, Supposition.Added add, int number) {
        ClaimId id = new ClaimId(account.id(), "what-if-" + number);
        while (record.findClaim(id).isPresent()) {
            id = new ClaimId(account.id(), id.local() + "-if");
        }
        LocalDate day = add.day();
        return new Claim(
                id,
                add.source(),
                add.place(),
                Part.WHOLE,
                new Dating(DaySpan.ofDay(day), Optional.empty(), List.of(), DaySpan.ofDay(day)),
                add.statement(),
                new Provenance(
                        Basis.EXPLICIT,
                        Credibility.PROBABLE,
                        Citation.at(""),
                        "",
                        "",
                        new TableRow("what-if", number, account.claims().size() + number)));
    }

    /** All that is said. */
    public Dossier dossier() {
        return dossier;
    }

    /** What of it is heard. */
    public Scenario scenario() {
        return scenario;
    }

    /** What is taken for so, whatever is said. */
    public List<Supposed> supposed() {
        return supposed;
    }

    /** The places of which something is supposed, or of which a claim speaks that is. */
    public SortedSet<PlaceId> places() {
        return places;
    }

    /** Why the claim that was added as the {@code number}th, from 0, is not heard; empty if it is. */
    public Optional<Reason> unheard(int number) {
        return unheard(dossier, scenario, added.get(number));
    }

    /** Why {@code scenario} does not hear {@code claim} of {@code record}; empty if it does. */
    public static Optional<Reason> unheard(Dossier record, Scenario scenario, ClaimId claim) {
        return new Admission(record, scenario)
                .excluded().stream()
                        .filter(verdict -> verdict.claim().equals(claim))
                        .findFirst()
                        .map(Verdict::reason);
    }
}
