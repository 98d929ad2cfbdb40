package salient.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import salient.time.WrittenDate.Days;
import salient.time.WrittenDate.Refused;

/**
 * Reads dates as people and machines write them.
 *
 * <p>Read are levels 0 and 1 of EDTF (Extended Date/Time Format, Library of Congress, 4 February 2019; part of ISO
 * 8601-2:2019), seasons left out, of level 2 its sets, and what people write that can mean one thing only: {@code 20140325}, {@code 25 March
 * 2014}, {@code 25/3/2014}. Years are those of the proleptic Gregorian calendar, numbered as ISO 8601 does, with a year
 * 0000 before the year 0001: the year 53 before Christ is {@code -0052}.
 */
public final class DateReader {
    /** Longer than any date. */
    private static final int LONGEST = 80;

    /** An interval in words; in EDTF its ends are parted by a slash, as they are here. */
    private static final Pattern IN_WORDS = Pattern.compile("(.+?)(?:\\.\\.| +to +| *[\\u2013\\u2014] *)(.+)");

    private DateReader() {}

    /** What {@code text}, without blanks at its ends, names. */
    public static WrittenDate read(String text) {
        if (text.length() > LONGEST) {
            return Refused.noDate();
        }
        WrittenDate read = days(text);
        return read.equals(Refused.noDate()) ? MeantDays.refused(text) : read;
    }

    private static WrittenDate days(String text) {
        if (isIsoDay(text)) {
            return EdtfDate.day(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        }
        if (text.startsWith("[") || text.startsWith("{")) {
            return set(text);
        }
        WrittenDate single = single(text);
        if (single instanceof Days || !single.equals(Refused.noDate())) {
            return single;
        }
        int slash = text.indexOf('/');
        if (slash >= 0 && slash == text.lastIndexOf('/')) {
            return interval(
                    text.substring(0, slash).strip(), text.substring(slash + 1).strip());
        }
        Matcher words = IN_WORDS.matcher(text);
        return words.matches() ? interval(words.group(1), words.group(2)) : single;
    }

    /** Whether {@code text} is written YYYY-MM-DD, as nearly every date is: it is read without a pattern. */
    private static boolean isIsoDay(String text) {
        if (text.length() != 10) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char c = text.charAt(i);
            boolean fits = (i == 4 || i == 7) ? c == '-' : (c >= '0' && c <= '9');
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static WrittenDate single(String text) {
        WrittenDate edtf = EdtfDate.read(text);
        return edtf.equals(Refused.noDate()) ? PlainDate.read(text) : edtf;
    }

    /**
     * The days from the first to the last that a set names: {@code [2014-03-21, 2014-03-23]}, one of them, {@code
     * {2014-03-21..2014-03-23}}, all of them. Of the latter no day may be missing between.
     */
    private static WrittenDate set(String text) {
        boolean all = text.startsWith("{");
        if (!text.endsWith(all ? "}" : "]")) {
            return Refused.noDate();
        }
        List<Days> members = new ArrayList<>();
        for (String member : text.substring(1, text.length() - 1).split(",", -1)) {
            String[] ends = member.strip().split("\\.\\.", 2);
            WrittenDate read = ends.length == 2 ? interval(ends[0], ends[1]) : single(ends[0]);
            if (!(read instanceof Days days)) {
                return read;
            }
            members.add(days);
        }
        return joined(members, all);
    }

    private static WrittenDate joined(List<Days> members, boolean all) {
        members.sort(Comparator.comparing(days -> days.first().orElse(LocalDate.MIN)));
        Optional<LocalDate> last = members.get(0).last();
        for (Days days : members.subList(1, members.size())) {
            boolean gap = last.isPresent()
                    && days.first().orElse(LocalDate.MIN).isAfter(last.get().plusDays(1));
            if (all && gap) {
                return new Refused(
                        "names days that do not follow one another",
                        "write those that do as an interval, each in a row of its own,");
            }
            last = last.isEmpty() || days.last().isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            last.get().isAfter(days.last().get())
                                    ? last.get()
                                    : days.last().get());
        }
        return new Days(members.get(0).first(), last);
    }

    private static WrittenDate interval(String from, String to) {
        WrittenDate first = end(from);
        WrittenDate last = end(to);
        if (first instanceof Days begins && last instanceof Days ends) {
            if (begins.first().isEmpty() && ends.last().isEmpty()) {
                return Refused.noDate();
            }
            return begins.first().isPresent()
                            && ends.last().isPresent()
                            && ends.last().get().isBefore(begins.first().get())
                    ? new Refused("ends before it begins", "exchange its ends")
                    : new Days(begins.first(), ends.last());
        }
        return first instanceof Refused ? first : last;
    }

    /** An end of an interval: two dots if it is open, nothing if it is not known. */
    private static WrittenDate end(String text) {
        return text.isEmpty() || text.equals("..") ? new Days(Optional.empty(), Optional.empty()) : single(text);
    }
}
