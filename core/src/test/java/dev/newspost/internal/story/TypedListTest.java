package dev.newspost.internal.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.Block;
import dev.newspost.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that somebody typed as paragraphs. */
class TypedListTest {
    private static final String STORY = "<p>The harbour master closed the northern quay on Tuesday.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>• Ropes and nets</p><p>• Two lamps</p>",
                "<p>●\u00a0绳子和网</p><p>●\u00a0两盏灯</p>",
                "<p>- Ropes and nets<br><br>- Two lamps</p>",
                "<p>1. Ropes</p><p>2. Nets</p><p>3. Lamps</p>",
                "<p>（1）绳子</p><p>（2）网</p><p>（3）灯</p>",
                "<p>一、绳子</p><p>二、网</p><p>三、灯</p>",
                "<p>①绳子</p><p>②网</p><p>③灯</p>"
            })
    void paragraphsThatStartWithSignsOrCountedNumbersAreAList(String typed) {
        List<Block> blocks = Posts.story(STORY + typed + STORY).blocks();

        assertThat(blocks).hasSize(3);
        assertThat(blocks.get(1)).isInstanceOf(Block.ListBlock.class);
        assertThat(blocks.get(2).index()).isEqualTo(2);
    }

    @Test
    void signAndNumberStayInTheText() {
        Block.ListBlock list = list("<p>Take with you:</p><p>1. Ropes</p><p>2. Nets</p>");

        assertThat(list.ordered()).isTrue();
        assertThat(list.text()).isEqualTo("1. Ropes\n2. Nets");
        assertThat(list.items()).hasSize(2).allSatisfy(item -> assertThat(item).hasSize(1));
    }

    @Test
    void numbersFromNoughtCountSomethingElse() {
        List<Block> blocks = Posts.story("<p>The score was:</p><p>0. Harbour</p><p>1. Quay</p><p>2. Pier</p>")
                .blocks();

        assertThat(blocks)
                .extracting(Block::text)
                .containsExactly("The score was:", "0. Harbour", "1. Quay", "2. Pier");
    }

    @Test
    void listsOfTwoSignsAreTwo() {
        List<Block> blocks = Posts.story("<p>• Ropes</p><p>• Nets</p><p>◆ Lamps</p><p>◆ Oars</p>")
                .blocks();

        assertThat(blocks).extracting(Block::text).containsExactly("• Ropes\n• Nets", "◆ Lamps\n◆ Oars");
        assertThat(blocks).allMatch(block -> block instanceof Block.ListBlock item && !item.ordered());
    }

    @Test
    void itemsOfAnotherRoleAreAListOfTheirOwn() {
        List<Block> blocks = Posts.story(STORY + "<p>• Ropes of hemp</p><p>• Nets of hemp</p>"
                        + "<div class=related-posts><p>• Crane rusted</p><p>• Ferry sold</p></div>")
                .blocks();

        assertThat(blocks.subList(1, 3))
                .extracting(Block::role, Block::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Role.STORY, "• Ropes of hemp\n• Nets of hemp"),
                        org.assertj.core.groups.Tuple.tuple(Role.RELATED, "• Crane rusted\n• Ferry sold"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>• Ropes and nets</p>",
                "<p>1. The storm</p><p>2. The crane</p>",
                "<p>2. Ropes</p><p>3. Nets</p><p>4. Lamps</p>",
                "<p>1.5 metres of water</p><p>2.5 metres of mud</p><p>3.5 metres of sand</p>",
                "<p>-5 degrees at dawn</p><p>-6 degrees at night</p>",
                "<p>*</p><p>*</p>",
                "<p>一天过去了</p><p>二十只船</p><p>三个人</p>",
                "<p>1999</p><p>2000</p>"
            })
    void otherParagraphsStayWhatTheyAre(String html) {
        assertThat(Posts.story(STORY + html + STORY).blocks()).noneMatch(Block.ListBlock.class::isInstance);
    }

    @Test
    void numbersOfLongSectionsMakeNoList() {
        String section = " The harbour master closed the northern quay, and nobody slept.".repeat(10);
        String html = "<p>1." + section + "</p><p>2." + section + "</p><p>3." + section + "</p>";

        assertThat(Posts.story(html).blocks()).noneMatch(Block.ListBlock.class::isInstance);
    }

    private static Block.ListBlock list(String html) {
        return Posts.story(html).blocks().stream()
                .filter(Block.ListBlock.class::isInstance)
                .map(Block.ListBlock.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
