package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names with letters of languages that few English stories print, and with accents that stand by themselves. */
class LatinLettersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phùng Thế Vượng",
                "Đỗ Khắc Hiếu",
                "Śliwa Žižek",
                "Þuríður Ægisdóttir",
                "Kaleo Keʻalohi",
                "Kaleo ʻAlohi",
                "Fāṭima al-Ḥakīm",
                "Rene\u0301 Vala\u030Csek",
            })
    void lettersOfAnyLanguageArePartsOfAName(String name) {
        assertThat(told("“The well is dry,” said " + name + ", who dug it."))
                .containsExactly("DIRECT|The well is dry,|" + name + "=" + name + "|said");
    }
}
