package salient.cli.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and days exchanged for others that can be read: little, much, at an edge. */
final class SpoiltNumbers {
    private static final Pattern NUMBER =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d|(?<![0-9A-Za-z.])-?\\d+(\\.\\d+)?(?![0-9A-Za-z])");

    private static final List<String> DAYS = List.of(
            "0001-01-01",
            "1582-10-10",
            "1900-02-28",
            "2020-02-29",
            "2020-05-01",
            "2020-05-20",
            "2020-05-21",
            "9999-12-31");

    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "-1",
            "2",
            "3",
            "7",
            "20",
            "50",
            "99",
            "100",
            "365",
            "1000",
            "10000",
            "100000",
            "1000000",
            "99999999",
            "2147483647",
            "0.5",
            "0.0000001",
            "0.1",
            "89.9999999",
            "-90",
            "179.9999999",
            "-180",
            "10.1",
            "50.1",
            "1e3",
            "1e-3",
            "1e15",
            "-0",
            "00",
            "1.7976931348623157e308",
            "4.9e-324");

    private SpoiltNumbers() {}

    static byte[] of(byte[] file, byte[] other, Random chance) {
        String text = new String(file, ISO_8859_1);
        for (int times = 1 + chance.nextInt(3); times > 0; times--) {
            List<MatchResult> found = NUMBER.matcher(text).results().toList();
            if (found.isEmpty()) {
                return SpoiltLines.of(file, other, chance);
            }
            MatchResult one = found.get(chance.nextInt(found.size()));
            List<String> by = one.group().matches("\\d{4}-\\d\\d-\\d\\d") ? DAYS : NUMBERS;
            String value = by.get(chance.nextInt(by.size()));
            text = chance.nextInt(10) == 0
                    ? text.replaceAll(
                            "(?<![0-9A-Za-z.-])" + Pattern.quote(one.group()) + "(?![0-9A-Za-z.-])",
                            Matcher.quoteReplacement(value))
                    : text.substring(0, one.start()) + value + text.substring(one.end());
        }
        return text.getBytes(ISO_8859_1);
    }
}
