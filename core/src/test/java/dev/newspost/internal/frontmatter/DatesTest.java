package dev.newspost.internal.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.PostTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private static final ZoneOffset ZONE = ZoneOffset.ofHours(8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-07-03T23:35:20.474Z|2024-07-03T23:35:20.474Z",
                "2024-07-03T03:01:57+01:00|2024-07-03T03:01:57+01:00",
                "2024-07-03 08:00:00 +0800|2024-07-03T08:00+08:00",
                "2016-06-17 12:00:00 -4|2016-06-17T12:00-04:00",
                "2014-02-19 9:05:00 -0400|2014-02-19T09:05-04:00",
                "2014-05-14T11:02:00-04:00|2014-05-14T11:02-04:00",
                "2026-03-02T10:14:46.317024251+00:00|2026-03-02T10:14:46.317024251Z",
                "20240703T080000Z|2024-07-03T08:00Z",
                "Wed, 03 Jul 2024 23:35:20 GMT|2024-07-03T23:35:20Z",
                "Wed Jul 03 2024 08:00:00 GMT+0800 (China Standard Time)|2024-07-03T08:00+08:00",
                "Wed Jul  3 08:00:00 UTC 2024|2024-07-03T08:00Z",
                "July 3, 2024 8:30 PM EDT|2024-07-03T20:30-04:00",
                "2024-07-03 12:15 AM PST|2024-07-03T00:15-08:00",
                "2024-07-03 08:00 Europe/Berlin|2024-07-03T08:00+02:00",
                "1598025103000|2020-08-21T15:51:43Z",
                "1598025103|2020-08-21T15:51:43Z"
            })
    void timeWithAnOffsetKeepsIt(String text, OffsetDateTime value) {
        assertThat(Dates.read(text, ZONE)).contains(new PostTime(value, false, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-07-03 08:00:00|2024-07-03T08:00+08:00",
                "2024-07-03T08:00|2024-07-03T08:00+08:00",
                "2024年7月3日 08:30|2024-07-03T08:30+08:00",
                "2024年7月3日 星期三 下午2:30|2024-07-03T14:30+08:00",
                "3 July 2024, 8 p.m.|2024-07-03T20:00+08:00",
                "July 3, 2024 at 12 noon|",
                "Jul. 3, 2024 8:05 a.m.|2024-07-03T08:05+08:00"
            })
    void timeWithoutAnOffsetTakesTheDefault(String text, OffsetDateTime value) {
        if (value == null) {
            assertThat(Dates.read(text, ZONE)).isEmpty();
        } else {
            assertThat(Dates.read(text, ZONE)).contains(new PostTime(value, false, true));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-07-03",
                "2024-7-3",
                "2024/07/03",
                "2024.7.3",
                "20240703",
                "2024年7月3日",
                "July 3, 2024",
                "July 3rd, 2024",
                "3 July 2024",
                "Wednesday, 3. Juli 2024",
                "3 juillet 2024",
                "03-Jul-2024",
                "3 de julio de 2024",
                "03.07.2024",
                " 2024-07-03 "
            })
    void dayAloneIsTheStartOfTheDay(String text) {
        assertThat(Dates.read(text, ZONE))
                .contains(new PostTime(OffsetDateTime.parse("2024-07-03T00:00+08:00"), true, true));
    }

    @ParameterizedTest
    @CsvSource({
        "25/12/2024,2024-12-25T00:00+08:00",
        "12/25/2024,2024-12-25T00:00+08:00",
        "5/5/2024,2024-05-05T00:00+08:00"
    })
    void dayAndMonthAreToldApartWhereANumberTells(String text, OffsetDateTime value) {
        assertThat(Dates.read(text, ZONE)).map(PostTime::value).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2024",
                "2024-07",
                "07/03/2024",
                "2024-02-30",
                "2024-07-03 25:00",
                "2024-13-01",
                "NaN",
                "2024-07-03 08:00 IST",
                "2024-07-03 08:00 +9999",
                "July 2024",
                "3 July",
                "2024-07-03 8",
                "2024-07-03 08:00 No/Where",
                "99999999999999999999",
                "2024-07-03T",
                "13 pm 3 July 2024",
                "2024-07-03x",
                "2024-07-03 08:00:00 +08:00 +08:00",
                "v1.2.3",
                "10:30"
            })
    void whatIsNoDateOrMoreThanOneIsNone(String text) {
        assertThat(Dates.read(text, ZONE)).isEmpty();
    }
}
