package dev.newspost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectedCharsetTest {
    private final DetectedCharset detector = new DetectedCharset();

    @ParameterizedTest
    @CsvSource({
        "GB18030, 渡轮星期二回到了东港的码头，船上的三百名乘客都平安无事。港务局说，风浪已经过去。",
        "Big5, 渡輪星期二回到了東港的碼頭，船上的三百名乘客都平安無事。港務局說，風浪已經過去。",
        "windows-1251, Во вторник паром вернулся в порт Восточный. Все триста пассажиров здоровы.",
        "windows-1252, Die Fähre kehrte am Dienstag zurück; „alle Fahrgäste“ waren wohlauf und müde."
    })
    void theCharsetOfOldArchivesIsFound(String charset, String text) {
        byte[] bytes = text.getBytes(Charset.forName(charset));

        assertThat(detector.detect(bytes))
                .hasValueSatisfying(
                        found -> assertThat(new String(bytes, found)).isEqualTo(text));
    }

    @Test
    void bytesThatSayNothingHaveNoCharset() {
        assertThat(detector.detect(new byte[0])).isEmpty();
        assertThat(detector.detect(new byte[] {(byte) 0xff, 0x00, (byte) 0x80})).isNotEqualTo(StandardCharsets.UTF_8);
    }
}
