package dev.newspost.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    @ParameterizedTest(name = "[{0}] in a post of {1}")
    @CsvSource(textBlock = """
            2020年11月21日, 2021-01-05, 2020-11-21
            109年11月21日, 2021-01-05, 2020-11-21
            民國109年11月21日, , 2020-11-21
            11月6日, 2020-11-06, 2020-11-06
            12月31日, 2021-01-01, 2020-12-31
            1月1日, 2020-12-31, 2021-01-01
            2日, 2020-11-02, 2020-11-02
            3日, 2020-11-02, 2020-11-03
            31日, 2020-12-01, 2020-10-31
            30日, 2020-12-01, 2020-11-30
            21日, 2020-11-02, 2020-10-21
            Nov 3, 2020-11-03, 2020-11-03
            'Nov. 3, 2019', 2020-11-03, 2019-11-03
            3 November 2019, 2020-11-03, 2019-11-03
            """)
    void dateTakesFromThePostWhatItLeavesOut(String words, String published, String expected) {
        Optional<LocalDate> post = Optional.ofNullable(published).map(LocalDate::parse);
        assertThat(Days.read(words, post)).contains(LocalDate.parse(expected));
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource({"2月30日", "13月1日", "99日", "'2020年'", "港口", "99999999999999999999日"})
    void wordsThatAreNoDate(String words) {
        assertThat(Days.read(words, Optional.of(LocalDate.of(2020, 3, 1)))).isEmpty();
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource({"2日", "11月2日"})
    void withoutAPostTheYearIsUnknown(String words) {
        assertThat(Days.read(words, Optional.empty())).isEmpty();
    }
}
