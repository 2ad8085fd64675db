package dev.newspost.internal.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.Block;
import dev.newspost.Quote;
import dev.newspost.RichText;
import dev.newspost.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Blocks that the markup sets apart: which are quotations, and whose. */
class BlockQuotesTest {
    /** A story; what begins with {@code >} is set apart, with {@code #} is a heading, with {@code !} a figure. */
    private static List<String> told(String... parts) {
        return read(parts).stream().map(Told::line).toList();
    }

    private static List<Quote> read(String... parts) {
        List<Block> blocks = new ArrayList<>();
        for (String part : parts) {
            int index = blocks.size();
            String text = part.substring(1);
            if (part.startsWith(">")) {
                blocks.add(apart(index, Role.STORY, RichText.of(text)));
            } else if (part.startsWith("#")) {
                blocks.add(new Block.Heading(index, Role.STORY, Optional.empty(), 2, RichText.of(text)));
            } else if (part.startsWith("!")) {
                blocks.add(new Block.Figure(index, Role.STORY, Optional.empty(), List.of(), RichText.of(text)));
            } else {
                blocks.add(Told.paragraph(index, part));
            }
        }
        return Told.read(blocks);
    }

    private static Block apart(int index, Role role, RichText words) {
        return new Block.BlockQuote(
                index,
                role,
                Optional.empty(),
                List.of(new Block.Paragraph(0, role, Optional.empty(), words)),
                Optional.empty());
    }

    @Test
    void wordsBetweenParagraphsAreAQuotation() {
        assertThat(told("The council met on Monday.", ">The bridge stays open.", "Nobody voted."))
                .containsExactly("BLOCK|The bridge stays open.|=|");
    }

    @Test
    void aNoteUnderAHeadingIsNone() {
        assertThat(told("Two figures follow.", "#Jobs", ">The graph shows pay by job.", "Hover over a bar."))
                .isEmpty();
    }

    @Test
    void whatEndsTheStoryWithoutASignatureIsNone() {
        assertThat(told("桥还在修。", ">作者系本地记者，长期报道交通。")).isEmpty();
    }

    @Test
    void whatTheStorySaysItselfIsNone() {
        assertThat(told(
                        "It was late. The bridge stays open all night long. Cars came.",
                        ">The bridge stays open all night long.",
                        "Nobody voted."))
                .isEmpty();
    }

    @Test
    void numberedEntriesAreNone() {
        assertThat(told("几点建议：", ">1、先看桥。", ">2、再看路。", "就这些。")).isEmpty();
    }

    @Test
    void namesInARowAreNone() {
        assertThat(told("The winners, by name:", ">Harbour Lights", ">Office of Bridges", "They share the prize."))
                .isEmpty();
    }

    @Test
    void aCardThatLinksElsewhereIsNone() {
        RichText.Mark link =
                new RichText.Mark(RichText.MarkKind.LINK, 0, 5, Optional.of("https://example.org/a"), Optional.empty());
        Block card = apart(1, Role.STORY, new RichText("桥上一日。", List.of(link)));
        assertThat(Told.read(List.of(Told.paragraph(0, "另见旧文："), card, Told.paragraph(2, "桥还在修。"))))
                .isEmpty();
    }

    @Test
    void aSourceLineSignsTheBlockInFrontAndIsNoQuotation() {
        assertThat(told("他写道：", ">桥要修，路也要修。", ">—— 林知秋《桥记》", "桥还在修。"))
                .containsExactly("BLOCK|桥要修，路也要修。|林知秋《桥记》=林知秋《桥记》|");
    }

    @Test
    void aParagraphBehindADashSignsTheBlock() {
        assertThat(told("Pilots knew.", ">Look twice before you land.", "-- Mara Holt, harbour pilot", "They did."))
                .containsExactly("BLOCK|Look twice before you land.|Mara Holt=Mara Holt|");
    }

    @Test
    void aHandleSignsAPostWithoutACapital() {
        assertThat(told("桥塌了。", ">桥没了。\n— bridgewatch (@bridgewatch) May 3, 2021", "人都散了。"))
                .containsExactly("BLOCK|桥没了。|bridgewatch=bridgewatch|");
    }

    @Test
    void aSignatureOutsideTheStorySignsTheBlockAboveIt() {
        Block post = apart(1, Role.STORY, RichText.of("The bridge is gone."));
        Block signature = apart(2, Role.PROMO, RichText.of("— Mara Holt (@maraholt) May 3, 2021"));
        List<Block> blocks = List.of(Told.paragraph(0, "It fell."), post, signature, Told.paragraph(3, "All left."));
        assertThat(Told.read(blocks))
                .extracting(Told::line)
                .containsExactly("BLOCK|The bridge is gone.|Mara Holt=Mara Holt|");
    }

    @Test
    void theParagraphThatLeadsToABlockTellsItsSpeaker() {
        assertThat(told("工程师林知秋来了。", "他接着说：", ">桥要修，路也要修。", "没人反对。")).containsExactly("BLOCK|桥要修，路也要修。|他=林知秋|接着说");
        assertThat(told("As Mara Holt wrote in March:", ">The bridge stays open.", "Nobody voted."))
                .containsExactly("BLOCK|The bridge stays open.|Mara Holt=Mara Holt|wrote");
    }

    @Test
    void theWriterOfTheStoryIsNoSpeakerOfABlock() {
        assertThat(told("我写信去问，得到这样的回信：", ">桥要修，路也要修。", "我很高兴。")).containsExactly("BLOCK|桥要修，路也要修。|=|");
    }

    @Test
    void wordsThatNobodySaysDoNotCostASignedBlock() {
        assertThat(told(
                        "Ask around.",
                        ">Ask yourself, “how do people leave a meeting?” Then plan it. – Mara Holt, designer",
                        "It works."))
                .containsExactly(
                        "BLOCK|Ask yourself, “how do people leave a meeting?” Then plan it.|Mara Holt=Mara Holt|");
    }

    @Test
    void aVerbWithoutASubjectHasNoSpeakerFromAnotherParagraph() {
        assertThat(told("工程师林知秋表示桥要修。", "这座被称为“百年不倒的老桥”的桥昨天塌了。")).noneMatch(line -> line.contains("林知秋"));
    }

    @Test
    void aLetterIsOfWhoSignsIt() {
        assertThat(told("馆长林知秋说，她收到过一封信。沈伯言当过守塔人。沈伯言说：“我老了。”", ">知秋馆长：\n钟声我每天都听见。\n此致\n敬礼\n沈伯言 三日", "她回了信。"))
                .contains("BLOCK|知秋馆长：\n钟声我每天都听见。\n此致\n敬礼\n沈伯言 三日|沈伯言=沈伯言|");
    }

    @Test
    void aBodyMayLeadToAQuotation() {
        assertThat(told("The Land Office, a long-term partner, shared similar thoughts:", ">The bridge stays open."))
                .containsExactly("BLOCK|The bridge stays open.|Land Office=Land Office|thoughts");
    }

    @Test
    void aNoteOfThePageIsNone() {
        assertThat(told(
                        "The bridge stays open.",
                        ">If you find a fault in this guide, write to us. Thank you!",
                        "Nobody voted."))
                .isEmpty();
        assertThat(told("桥还开着。", ">编者按：这座桥修了三年，本刊一直在记录。", "没有人投票。")).isEmpty();
    }

    @Test
    void wordsOverAStoryAreOfWhoSaysThemInIt() {
        assertThat(told(
                        "The council met on Monday.",
                        ">The bridge stays open for everybody.",
                        "Nobody voted.",
                        "The mayor left.",
                        "The clerk left.",
                        "The baker left.",
                        "The miller left.",
                        "The keeper left.",
                        "The ferry left.",
                        "“The bridge stays open for everybody,” said Nora Whitfield."))
                .contains("BLOCK|The bridge stays open for everybody.|Nora Whitfield=Nora Whitfield|");
    }

    @Test
    void excerptsAreSignedByTheirSource() {
        assertThat(told("书里这样写：", ">潮水退去的时候，船才看得见底。", ">底是会漏的。", "— — 節錄並改寫自渡船人的一年 p.12"))
                .containsExactly("BLOCK|潮水退去的时候，船才看得见底。|渡船人的一年=渡船人的一年|", "BLOCK|底是会漏的。|渡船人的一年=渡船人的一年|");
        assertThat(told("书里这样写：", ">潮水退去的时候，船才看得见底。", "——《渔歌集》").get(0)).contains("《渔歌集》=《渔歌集》");
    }

    @Test
    void aLineThatNamesATextOrReadersLeadsToTheirWords() {
        assertThat(told("北海渔会发表声明。", "声明第二条：", ">本会不会停航。", "渡船昨天照常开出。").get(0)).isEqualTo("BLOCK|本会不会停航。|声明=北海渔会|");
        assertThat(told("且看网友写在照片底下的留言：", ">这座桥早就该修。", "渡船昨天照常开出。").get(0)).isEqualTo("BLOCK|这座桥早就该修。|网友=|");
        assertThat(told("以下是几点建议：", ">潮水退去的时候不要出海。", "渡船昨天照常开出。").get(0)).isEqualTo("BLOCK|潮水退去的时候不要出海。|=|");
    }
}
