package salient.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2014-03-25 | 2014-03-25
            2014-03-25? | 2014-03-25
            2014-03-25~ | 2014-03-25
            2014-03-25% | 2014-03-25
            2014-03 | 2014-03-01..2014-03-31
            2012-02~ | 2012-02-01..2012-02-29
            2014 | 2014-01-01..2014-12-31
            1938? | 1938-01-01..1938-12-31
            2014-03-XX | 2014-03-01..2014-03-31
            2014-03-0X | 2014-03-01..2014-03-09
            2014-03-2X | 2014-03-20..2014-03-29
            2014-02-2X | 2014-02-20..2014-02-28
            2014-03-3X | 2014-03-30..2014-03-31
            2014-XX-XX | 2014-01-01..2014-12-31
            2014-XX | 2014-01-01..2014-12-31
            193X | 1930-01-01..1939-12-31
            19XX | 1900-01-01..1999-12-31
            -0052-07-01 | -0052-07-01
            -0052 | -0052-01-01..-0052-12-31
            -005X | -0059-01-01..-0050-12-31
            0000 | 0000-01-01..0000-12-31
            2014-03-21/2014-03-23 | 2014-03-21..2014-03-23
            2014-02/2014-03-02 | 2014-02-01..2014-03-02
            2014-03-21~/2014-03-23? | 2014-03-21..2014-03-23
            1938/1939 | 1938-01-01..1939-12-31
            2014-03-21/.. | 2014-03-21..
            2014-03-21/ | 2014-03-21..
            ../2014-03-23 | ..2014-03-23
            /2014-03 | ..2014-03-31""")
    void levelsZeroAndOneOfTheExtendedFormatAreRead(String written, String days) {
        assertThat(read(written)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [2014-03-21, 2014-03-25] | 2014-03-21..2014-03-25
            [2014-03-25,2014-03-21] | 2014-03-21..2014-03-25
            [2014-03-21..2014-03-23] | 2014-03-21..2014-03-23
            [..2014-03-23] | ..2014-03-23
            [2014-03-21..] | 2014-03-21..
            {2014-03-21,2014-03-22} | 2014-03-21..2014-03-22
            {2014-03..2014-05} | 2014-03-01..2014-05-31""")
    void setsOfTheExtendedFormatAreReadFromTheirFirstDayToTheirLast(String written, String days) {
        assertThat(read(written)).isEqualTo(days);
    }

    @Test
    void daysThatDoNotFollowOneAnotherAreNoSetToBeReadAsOne() {
        assertThat(DateReader.read("{2014-03-21, 2014-03-25}"))
                .isEqualTo(new WrittenDate.Refused(
                        "names days that do not follow one another",
                        "write those that do as an interval, each in a row of its own,"));
        assertThat(DateReader.read("[2014-03-21")).isEqualTo(WrittenDate.Refused.noDate());
        assertThat(DateReader.read("[]")).isEqualTo(WrittenDate.Refused.noDate());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20140325 | 2014-03-25
            25 March 2014 | 2014-03-25
            25 Mar 2014 | 2014-03-25
            25-Mar-2014 | 2014-03-25
            25th March, 2014 | 2014-03-25
            25. March 2014 | 2014-03-25
            March 25, 2014 | 2014-03-25
            Sept. 5th 2014 | 2014-09-05
            Tuesday, 25 March 2014 | 2014-03-25
            2014-3-5 | 2014-03-05
            2014/03/25 | 2014-03-25
            2014.03.25 | 2014-03-25
            25/03/2014 | 2014-03-25
            3/25/2014 | 2014-03-25
            25.3.2014 | 2014-03-25
            4/4/2014 | 2014-04-04
            2014-03-25 00:00:00 | 2014-03-25
            2014-03-25T00:00 | 2014-03-25
            March 2014 | 2014-03-01..2014-03-31
            circa 1938 | 1938-01-01..1938-12-31
            52 BC | -0051-01-01..-0051-12-31
            1 October 52 BC | -0051-10-01
            21 March 2014 to 23 March 2014 | 2014-03-21..2014-03-23
            2014-03-21..2014-03-23 | 2014-03-21..2014-03-23""")
    void whatPeopleWriteIsReadWhereItCanMeanOneThingOnly(String written, String days) {
        assertThat(read(written)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3/4/2014 | may be 2014-04-03 or 2014-03-04 | write the one that is meant
            03.04.2014 | may be 2014-04-03 or 2014-03-04 | write the one that is meant
            25/3/14 | does not have the whole year | write it as YYYY-MM-DD
            25-Mar-14 | does not have the whole year | write it as YYYY-MM-DD
            2014-02-30 | does not exist | write a real day as YYYY-MM-DD
            31/2/2014 | does not exist | write a real day as YYYY-MM-DD
            2014-13 | does not exist | write a real day as YYYY-MM-DD
            2014-02-30/2014-03-02 | does not exist | write a real day as YYYY-MM-DD
            2014-03-23/2014-03-21 | ends before it begins | exchange its ends
            2014-21 | names a season, which has no first day | write its months, such as 2014-03/2014-05,
            Y-17000000 | lies too far off | write a year from -9999 to 9999
            2014-03-25T14:30Z | holds a time of day too | write the day alone, and the time in a column of its own,
            41723 | is not a date | write it as YYYY-MM-DD (if a spreadsheet made the number, it is 2014-03-25)""")
    void whatCannotBeReadSaysWhyAndWhatToWrite(String written, String fault, String remedy) {
        assertThat(DateReader.read(written)).isEqualTo(new WrittenDate.Refused(fault, remedy));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "5 May",
                "938",
                "2014-XX-25",
                "../..",
                "/",
                "2014-03-",
                "201403",
                "1908/09",
                "1919-W54",
                "30 February - 1 March 1919",
                "1 June - 26 May 1919",
                "about noon",
                "week of rain"
            })
    void anythingElseIsNoDate(String written) {
        assertThat(DateReader.read(written)).isEqualTo(WrittenDate.Refused.noDate());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1919-W22 | 1919-05-26/1919-06-01
            1919W22 | 1919-05-26/1919-06-01
            1920-w53-7 | 1920-12-27/1921-01-02
            2015-W01 | 2014-12-29/2015-01-04
            week of 26 May 1919 | 1919-05-26/1919-06-01
            the week beginning 1919-05-28 | 1919-05-28/1919-06-03
            26 May - 1 June 1919 | 1919-05-26/1919-06-01
            26 May \u2013 1 June 1919 | 1919-05-26/1919-06-01
            26-30 May 1919 | 1919-05-26/1919-05-30
            26\u201330 May 1919 | 1919-05-26/1919-05-30
            26 to 30 May, 1919 | 1919-05-26/1919-05-30
            between 26 and 30 May 1919 | 1919-05-26/1919-05-30
            30 December 1918 - 2 January 1919 | 1918-12-30/1919-01-02""")
    void ofAWeekAndAPartOfAMonthTheDaysAreToldToBeWritten(String written, String days) {
        assertThat(DateReader.read(written))
                .isEqualTo(new WrittenDate.Refused(
                        "is not a date",
                        "write it as YYYY-MM-DD, or the first and last possible day with a stroke between them, as in "
                                + days));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "25 Mai 2014",
                "6. Juni 1919",
                "6 июня 1919",
                "Juni 6, 1919",
                "Juni 1919",
                "26. Mai - 1. Juni 1919"
            })
    void aMonthInAnotherLanguageIsToldToBeWrittenInEnglishOrAsANumber(String written) {
        assertThat(DateReader.read(written))
                .isEqualTo(new WrittenDate.Refused(
                        "is not a date", "write it as YYYY-MM-DD, or with the month in English or as a number"));
    }

    @Test
    void aTextOfAnyLengthIsRefusedAtOnce() {
        for (String piece : List.of("2014-03-21/", "1", "a ", "../", " to ")) {
            assertThat(DateReader.read(piece.repeat(20_000))).isInstanceOf(WrittenDate.Refused.class);
        }
    }

    private static String read(String written) {
        return DateReader.read(written) instanceof WrittenDate.Days days
                ? shown(days)
                : DateReader.read(written).toString();
    }

    private static String shown(WrittenDate.Days days) {
        String first = days.first().map(Object::toString).orElse("");
        String last = days.last().map(Object::toString).orElse("");
        return days.isDay() ? first : first + ".." + last;
    }

    @Test
    void oneDayIsToldFromMany() {
        assertThat(((WrittenDate.Days) DateReader.read("2014-03-25")).isDay()).isTrue();
        assertThat(((WrittenDate.Days) DateReader.read("2014-03")).isDay()).isFalse();
        assertThat(new WrittenDate.Days(Optional.empty(), Optional.empty()).isDay())
                .isFalse();
    }
}
