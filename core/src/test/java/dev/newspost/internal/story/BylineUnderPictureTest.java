package dev.newspost.internal.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Bylines in brackets that stand where captions do. */
class BylineUnderPictureTest {
    @Test
    void bylineInBracketsUnderAPictureIsACreditAndNoCaption() {
        String story = "<p>灯塔昨夜又亮了起来，守塔人把三层窗子都擦得干干净净，孩子们看了很久。</p>";
        for (String line : List.of("【文/灯塔网 林知秋】", "【文／林知秋 译／何海】", "（文／林知秋）", "〔記者林知秋／台北報導〕")) {
            Story read = Posts.story("<img src=a.jpg><p>" + line + "</p>" + story);
            assertThat(Posts.roles(read)).contains("CREDIT " + line);
            assertThat(read.images().get(0).caption()).isEmpty();
            assertThat(read.images().get(0).credit()).isEmpty();
        }
        for (String line : List.of("（记者林知秋摄）", "【图/林知秋】")) {
            Story read = Posts.story("<img src=a.jpg><p>" + line + "</p>" + story);
            assertThat(read.images().get(0).credit()).contains("林知秋");
        }
    }
}
