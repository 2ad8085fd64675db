package dev.newspost.internal.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists that pages use to set pictures. */
class PictureListTest {
    private static List<String> kinds(String html) {
        return Posts.story(html).blocks().stream()
                .map(block -> block.getClass().getSimpleName() + " " + block.text())
                .toList();
    }

    @Test
    void picturesInAListOfTheirOwnAreBlocksByThemselves() {
        assertThat(kinds("<ul><li><figcaption><img src=a.jpg></figcaption><figure class=pic-desc>旧塔</figure></li>"
                        + "<li><img src=b.jpg><p class=pic-desc>新塔</p></li></ul>"))
                .containsExactly("Figure 旧塔", "Figure 新塔");
    }

    @Test
    void listThatHoldsWordsTooStaysAList() {
        List<Block> blocks = Posts.story("<ul><li><img src=a.jpg></li><li>守塔人住在三层的小屋里。</li></ul>")
                .blocks();
        assertThat(blocks).hasSize(1).first().isInstanceOf(Block.ListBlock.class);
    }
}
