package salient.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import salient.account.AccountId;
import salient.account.Credibility;
import salient.account.Reliability;
import salient.reading.AdmissionReason;
import salient.reading.Exclusion;
import salient.reading.PlainReason;
import salient.reading.Reason;
import salient.reading.RuleOfEvidence;
import salient.reading.Weight;
import salient.reading.WeightReason;

/** The reasons of verdicts back from what {@link ReasonWords} makes of them. */
public final class ReasonParser {
    private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})";
    private static final Pattern REPORTED = Pattern.compile("reported on " + DAY + ", after " + DAY);
    private static final Pattern WORE_OFF =
            Pattern.compile("made the place disputed until " + DAY + ", and wore off: its source said no more");
    private static final Pattern MORE = Pattern.compile(" and (\\d{1,9}) more$");

    private static final Map<String, Reason> KNOWN = known();

    private ReasonParser() {}

    /**
     * The reason that is written {@code text} with its rule; in the words of the text where this version has no such
     * reason, and none where it names no rule.
     */
    public static Optional<Reason> parse(String text) {
        if (KNOWN.containsKey(text)) {
            return Optional.of(KNOWN.get(text));
        }
        String[] ruleAndWords = text.split(": ", 2);
        if (ruleAndWords.length < 2) {
            return Optional.empty();
        }
        String words = ruleAndWords[1];
        return RuleOfEvidence.find(ruleAndWords[0])
                .map(rule -> withNames(words)
                        .filter(reason -> ReasonWords.withRule(reason).equals(text))
                        .orElseGet(() -> new Reason.Told(rule, words)));
    }

    private static Map<String, Reason> known() {
        List<Reason> reasons = new ArrayList<>(List.of(PlainReason.values()));
        for (WeightReason.Decided decided : WeightReason.Decided.values()) {
            Stream.of(Weight.values())
                    .filter(weight -> weight != Weight.PARTISAN)
                    .forEach(weight -> reasons.add(new WeightReason(decided, weight)));
        }
        Stream.of(Reliability.values()).map(AdmissionReason.SourceGrade::new).forEach(reasons::add);
        Stream.of(Credibility.values()).map(AdmissionReason.ClaimGrade::new).forEach(reasons::add);
        Map<String, Reason> known = new HashMap<>();
        reasons.forEach(reason -> known.put(ReasonWords.withRule(reason), reason));
        return known;
    }

    /** The reason that names accounts, days or what is left out in {@code words}. */
    private static Optional<Reason> withNames(String words) {
        try {
            if (words.startsWith(ReasonWords.OTHER_ACCOUNT)) {
                return Optional.of(new AdmissionReason.OtherAccount(
                        new AccountId(words.substring(ReasonWords.OTHER_ACCOUNT.length()))));
            }
            if (words.startsWith(ReasonWords.LEFT_OUT)) {
                return exclusion(words.substring(ReasonWords.LEFT_OUT.length())).map(AdmissionReason.LeftOut::new);
            }
            if (words.startsWith(ReasonWords.NOT_AMONG)) {
                return Optional.of(notAmong(words.substring(ReasonWords.NOT_AMONG.length())));
            }
            if (words.startsWith(ReasonWords.STOOD_UNTIL)) {
                return Optional.of(
                        new Reason.StoodUntil(LocalDate.parse(words.substring(ReasonWords.STOOD_UNTIL.length()))));
            }
            Matcher wore = WORE_OFF.matcher(words);
            if (wore.matches()) {
                return Optional.of(new Reason.WoreOff(LocalDate.parse(wore.group(1))));
            }
            Matcher reported = REPORTED.matcher(words);
            return reported.matches()
                    ? Optional.of(new AdmissionReason.ReportedLater(
                            LocalDate.parse(reported.group(1)), LocalDate.parse(reported.group(2))))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Reason notAmong(String listed) {
        Matcher more = MORE.matcher(listed);
        boolean cut = more.find();
        String[] named = (cut ? listed.substring(0, more.start()) : listed).split(", ");
        List<Exclusion> first =
                Arrays.stream(named).flatMap(words -> exclusion(words).stream()).toList();
        return new AdmissionReason.NotAmong(first, cut ? Integer.parseInt(more.group(1)) : 0);
    }

    private static Optional<Exclusion> exclusion(String words) {
        String[] kindAndId = words.split(" ");
        return kindAndId.length == 2
                ? Exclusion.Kind.find(kindAndId[0]).map(kind -> new Exclusion(kind, kindAndId[1]))
                : Optional.empty();
    }
}
