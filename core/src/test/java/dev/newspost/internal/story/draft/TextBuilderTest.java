package dev.newspost.internal.story.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.RichText;
import dev.newspost.RichText.Mark;
import dev.newspost.RichText.MarkKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextBuilderTest {
    private final TextBuilder builder = new TextBuilder();

    /** Adds a text as a page has it: {@code |} is a line break that shows. */
    private TextBuilder add(String source) {
        int start = 0;
        for (int i = 0; i <= source.length(); i++) {
            char c = i < source.length() ? source.charAt(i) : ' ';
            if (c == '|' || Letters.blank(c)) {
                if (i > start) {
                    builder.append(source, start, i);
                }
                start = i + 1;
                if (c == '|') {
                    builder.lineBreak();
                } else if (i < source.length()) {
                    builder.append(c);
                }
            }
        }
        return builder;
    }

    private static RichText text(String words, Mark... marks) {
        return new RichText(words, List.of(marks));
    }

    private void open(MarkKind kind) {
        builder.open(kind, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "'Quay \t 4', 'Quay 4'",
        "' Quay ', 'Quay'",
        "'Quay \u00a04', 'Quay \u00a04'",
        "'Quay\u3000 4', 'Quay\u3000 4'",
        "'\u3000Quay 4', 'Quay 4'",
        "'\u3000Quay|4', 'Quay\n4'",
        "'Quay | 4', 'Quay\n4'",
        "'Quay|\u3000\u30004|5', 'Quay\n\u3000\u30004\n5'",
        "'Quay|\u3000|4', 'Quay\n4'",
        "'|Quay', 'Quay'"
    })
    void blanksAreThoseThatABrowserShows(String source, String shown) {
        assertThat(add(source).take()).isEqualTo(text(shown));
    }

    @ParameterizedTest
    @CsvSource({
        "'港\n口', 港口",
        "'港\r\n口', 港口",
        "'港\n  口', 港口",
        "'港\n\ud840\udc00', 港\ud840\udc00",
        "'\ud840\udc00\n港', \ud840\udc00港",
        "'港 口', 港 口",
        "'港\nQuay', 港 Quay",
        "'Quay\n港', Quay 港",
        "'港\n口 岸', 港口 岸",
        "'港\n|口 岸', '港\n口 岸'",
        "'한\n국', 한 국"
    })
    void breakOfTheSourceBetweenHanCharactersIsNoBlank(String source, String shown) {
        assertThat(add(source).take()).isEqualTo(text(shown));
    }

    @Test
    void twoBreaksBehindWordsEndTheRun() {
        assertThat(add("||").endsBeforeNext()).isFalse();
        assertThat(add("Quay|").endsBeforeNext()).isFalse();
        assertThat(add("|").endsBeforeNext()).isTrue();
        assertThat(builder.isEmpty()).isFalse();
        assertThat(builder.take()).isEqualTo(text("Quay"));
        assertThat(builder.endsBeforeNext()).isFalse();
        assertThat(builder.isEmpty()).isTrue();
        assertThat(add("4").take()).isEqualTo(text("4"));
    }

    @Test
    void markHoldsItsWordsAndNotTheBlanksBeforeThem() {
        add("The ");
        open(MarkKind.STRONG);
        add(" old quay");
        builder.close();

        assertThat(add(" shuts").take()).isEqualTo(text("The old quay shuts", Mark.of(MarkKind.STRONG, 4, 12)));
    }

    @Test
    void markMayOpenWithABlankThatStays() {
        add("Quay");
        open(MarkKind.STRONG);
        add("\u00a04");
        builder.close();

        assertThat(builder.take()).isEqualTo(text("Quay\u00a04", Mark.of(MarkKind.STRONG, 4, 6)));
    }

    @Test
    void markEndsWithTheLastWord() {
        open(MarkKind.STRONG);
        add("Quay\u3000");
        builder.close();
        open(MarkKind.EMPHASIS);
        add("\u3000");
        builder.close();

        assertThat(builder.take()).isEqualTo(text("Quay", Mark.of(MarkKind.STRONG, 0, 4)));
    }

    @Test
    void outerMarkStandsBeforeItsInnerOnes() {
        open(MarkKind.STRONG);
        open(MarkKind.EMPHASIS);
        add("Quay");
        builder.close();
        add(" 4");
        builder.close();

        assertThat(builder.take())
                .isEqualTo(text("Quay 4", Mark.of(MarkKind.STRONG, 0, 6), Mark.of(MarkKind.EMPHASIS, 0, 4)));
    }

    @Test
    void openMarkGoesOnInTheNextRun() {
        open(MarkKind.STRONG);

        assertThat(add("Quay").take()).isEqualTo(text("Quay", Mark.of(MarkKind.STRONG, 0, 4)));
        assertThat(add("4").take()).isEqualTo(text("4", Mark.of(MarkKind.STRONG, 0, 1)));
        builder.close();
        assertThat(add("north").take()).isEqualTo(text("north"));
    }

    @Test
    void markWithoutWordsIsNone() {
        add("Quay");
        open(MarkKind.STRONG);
        builder.close();

        assertThat(builder.take()).isEqualTo(text("Quay"));
    }

    @Test
    void runEndsInALinkWhereNothingStandsBehindIt() {
        assertThat(builder.endsInLink()).isFalse();
        builder.open(MarkKind.LINK, Optional.of("/quay"));
        open(MarkKind.STRONG);
        add("Quay");
        builder.close();
        builder.close();
        assertThat(builder.endsInLink()).isTrue();
        assertThat(add(" ").endsInLink()).isFalse();
        assertThat(add("4").endsInLink()).isFalse();
    }

    @Test
    void strongWordsAtTheEndOfARunAreNoLink() {
        open(MarkKind.STRONG);
        add("Quay");
        builder.close();
        assertThat(builder.endsInLink()).isFalse();
    }
}
