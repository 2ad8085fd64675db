package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.Block;
import dev.newspost.RichText;
import dev.newspost.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EchoesTest {
    private static final String SAID = "储户代表冯立民对记者表示：“她就坐在柜台里，用的是银行的打印机。”";

    private static List<String> under(String heading, String... paragraphs) {
        List<Block> blocks = Told.paragraphs(paragraphs);
        blocks.add(new Block.Heading(blocks.size(), Role.STORY, Optional.empty(), 2, RichText.of(heading)));
        blocks.add(Told.paragraph(blocks.size(), SAID));
        return Told.read(blocks).stream().map(Told::line).toList();
    }

    @Test
    void headingThatSaysWordsOfTheStoryAgainHasTheirSpeaker() {
        assertThat(under("“她就坐在柜台里”", "银行星期一关门。"))
                .containsExactly("DIRECT|她就坐在柜台里|冯立民=冯立民|", "DIRECT|她就坐在柜台里，用的是银行的打印机。|冯立民=冯立民|表示");
    }

    @Test
    void headingNamesWhomItsSpeakerIsCalledByAPronounBelow() {
        List<Block> blocks = Told.paragraphs("储户代表冯立民受访。冯立民说，银行星期一关门。");
        blocks.add(new Block.Heading(blocks.size(), Role.STORY, Optional.empty(), 2, RichText.of("“她就坐在柜台里”")));
        blocks.add(Told.paragraph(blocks.size(), "他说：“她就坐在柜台里，用的是银行的打印机。”"));
        assertThat(Told.read(blocks)).first().extracting(Told::line).isEqualTo("DIRECT|她就坐在柜台里|冯立民=冯立民|");
    }

    @Test
    void labelMayStandInFrontOfTheWords() {
        assertThat(under("储户：“她就坐在柜台里”", "银行星期一关门。")).first().asString().startsWith("DIRECT|她就坐在柜台里|");
    }

    @Test
    void termInAHeadingIsNoQuoteThoughSomebodySaysItToo() {
        assertThat(under("谁管“银行的打印机”", "银行星期一关门。")).hasSize(1);
    }

    @Test
    void headingThatIsNothingButATermIsNoQuote() {
        assertThat(under("“消失的存单”", "银行星期一关门。")).hasSize(1);
    }

    @Test
    void aParagraphOverTheStoryIsAnEchoAsWell() {
        assertThat(told("“三层楼都留给了孩子们。”", "旧馆关了三年。", "馆长林知秋说：“三层楼都留给了孩子们。院子归老人。”"))
                .startsWith("DIRECT|三层楼都留给了孩子们。|林知秋=林知秋|");
    }

    @Test
    void aQuoteInTwoScriptsIsSignedUnderTheSecond() {
        assertThat(told(
                        "The tower opened in May.",
                        "“The bell rings twice a year and not once more.”",
                        "“钟声一年响两次，一次也不多。”",
                        "—Nora Whitfield, Head Keeper, Harbor Tower"))
                .containsExactly(
                        "DIRECT|The bell rings twice a year and not once more.|Nora Whitfield=Nora Whitfield|",
                        "DIRECT|钟声一年响两次，一次也不多。|Nora Whitfield=Nora Whitfield|");
    }

    @Test
    void wordsSetOverAnEnglishSectionAreWhoseTheStorySays() {
        assertThat(Told.told(
                        "The mayor, Ines Prado, said: “The bay is a jewel.”",
                        "“Nobody has ever asked us what we want.”",
                        "The bay is closed.",
                        "“Nobody has ever asked us what we want,” said Tomas Ruiz."))
                .containsExactly(
                        "DIRECT|The bay is a jewel.|Ines Prado=Ines Prado|said",
                        "DIRECT|Nobody has ever asked us what we want.|Tomas Ruiz=Tomas Ruiz|",
                        "DIRECT|Nobody has ever asked us what we want,|Tomas Ruiz=Tomas Ruiz|said");
    }

    @Test
    void chineseParagraphOfNothingButWordsHasTheirSpeakerWhoeverSpokeBefore() {
        assertThat(told("镇长林知秋嘲笑：“你们的桥在哪里？”", "“走了也是白走一场”", "“走了也是白走一场。”店主裘文说。").get(1))
                .contains("|裘文=裘文|");
        assertThat(told("镇长林知秋说：“桥在哪里？”", "“走了也是白走一场。”", "“桥修好了就不白走。”店主裘文说。").get(1))
                .contains("|林知秋=林知秋|");
    }
}
