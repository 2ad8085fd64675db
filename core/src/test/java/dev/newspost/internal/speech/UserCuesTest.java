package dev.newspost.internal.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.ArticleParser;
import dev.newspost.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserCuesTest {
    private static final String POST = "---\ntitle: 钟\n---\n\n馆长林知秋嘟囔“这口钟真的太响了”。\n";

    @Test
    void aVerbThatNoPackKnowsHandsNothingOver() {
        assertThat(ArticleParser.create().parse(POST).quotes()).isEmpty();
    }

    @Test
    void aUserAddsACueVerbFromAFile(@TempDir Path folder) throws IOException {
        Path pack = Files.writeString(folder.resolve("mine.yaml"), "speech:\n  cues: [嘟囔]\n");
        ArticleParser parser = ArticleParser.builder().languagePack(pack).build();
        assertThat(parser.parse(POST).quotes())
                .extracting(Quote::text, Quote::speaker, Quote::cue)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("这口钟真的太响了", Optional.of("林知秋"), Optional.of("嘟囔")));
    }

    @Test
    void aUserAddsEndingsToAKindOfBodies(@TempDir Path folder) throws IOException {
        Path pack = Files.writeString(folder.resolve("mine.yaml"), "speech:\n  shortKinds: ['校方  书塾']\n");
        ArticleParser parser = ArticleParser.builder().languagePack(pack).build();
        assertThat(parser.parse("---\ntitle: a\n---\n\n湖南海风书塾周二开会。\n\n校方表示：“会查清楚。”\n")
                        .quotes())
                .extracting(Quote::speakerName)
                .containsExactly(Optional.of("湖南海风书塾"));
    }
}
