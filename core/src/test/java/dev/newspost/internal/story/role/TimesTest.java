package dev.newspost.internal.story.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.internal.language.LanguagePacks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    private static final Times TIMES = new Times(LanguagePacks.builtIn());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May 4, 2021",
                "4 May",
                "2021-05-04",
                "2021-05-04T14:05Z",
                "14:05",
                "2021.05.04 14:05",
                "4.5.2021",
                "2021年5月4日",
                "5月4日 14:05",
                "2021年5月4日　14:05",
                "2021 5月4日",
                "3 minutes ago",
                "12 likes & 3 comments",
                "12 likes &",
                "12& 3 comments",
                "阅读 4",
                "阅读 4.5万",
                "1.2万次阅读",
                "Posted 3rd May 2021",
                "May 4, 2021 May 4, 2021 May 4, 2021 May 4, 2021 May 4, 2021 May 4, 2021 May 4, 2"
            })
    void datesTimesAndCountersAreTimes(String text) {
        assertThat(TIMES.isTime(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "May",
                "4",
                "2021",
                "0.7",
                "—",
                "May 4, quay 2021",
                "Mayor 4",
                "3 t 4",
                "5. t z",
                "3 + 4 = 7",
                "3 * 4",
                "2^4",
                "0.7&0.1",
                "5月 4 0.1",
                "5月 4 5 6",
                "日 4 5",
                "5月 40% 0.1 5",
                "1월 2일",
                "May 4, 2021 May 4, 2021 May 4, 2021 May 4, 2021 May 4, 2021 May 4, 2021 May 4, 20"
            })
    void wordsSumsAndRowsOfNumbersAreNone(String text) {
        assertThat(TIMES.isTime(text)).isFalse();
    }
}
