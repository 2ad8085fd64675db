package dev.newspost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is true of every article, whatever the post. */
final class Checks {
    private Checks() {}

    /** Checks places, spans and references. */
    static void check(Article article, String post) {
        for (int i = 0; i < article.blocks().size(); i++) {
            assertPlace(article.blocks().get(i), i, article.blocks().get(i).role(), post);
        }
        for (Image image : article.images()) {
            assertThat(image.block()).as(post).isLessThan(article.blocks().size());
            assertThat(images(article.blocks().get(image.block()))).as(post).contains(image);
        }
        assertThat(article.images().stream().filter(Image::lead)).as(post).hasSizeLessThan(2);
        article.quotes().forEach(quote -> {
            assertWords(article, Optional.of(quote.span()), Optional.of(quote.text()), post);
            assertWords(article, quote.speakerSpan(), quote.speaker(), post);
            assertWords(article, quote.cueSpan(), quote.cue(), post);
            assertWords(article, quote.nameSpan(), quote.nameSpan().flatMap(span -> quote.speakerName()), post);
        });
        article.credits()
                .forEach(credit -> assertWords(article, Optional.of(credit.span()), Optional.of(credit.name()), post));
        article.dateline()
                .ifPresent(dateline ->
                        assertWords(article, Optional.of(dateline.span()), Optional.of(dateline.text()), post));
    }

    /** Checks that no list or map in a value can be changed, to the bottom. */
    static void assertImmutable(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(Checks::assertImmutable);
        } else if (value instanceof Collection<?> list) {
            assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
            list.forEach(Checks::assertImmutable);
        } else if (value instanceof Map<?, ?> map) {
            assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
            map.values().forEach(Checks::assertImmutable);
        } else if (value instanceof Record data) {
            for (RecordComponent component : data.getClass().getRecordComponents()) {
                try {
                    assertImmutable(component.getAccessor().invoke(data));
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(component.getName(), e);
                }
            }
        }
    }

    private static void assertPlace(Block block, int index, Role role, String post) {
        assertThat(block.index()).as(post).isEqualTo(index);
        assertThat(block.role()).as(post).isEqualTo(role);
        block.children().forEach(child -> assertPlace(child, index, role, post));
    }

    private static List<Image> images(Block block) {
        return block instanceof Block.Figure figure
                ? figure.images()
                : block.children().stream()
                        .flatMap(child -> images(child).stream())
                        .toList();
    }

    private static void assertWords(Article article, Optional<Span> span, Optional<String> words, String post) {
        assertThat(span.map(article::text)).as(post).isEqualTo(words);
        span.ifPresent(at -> assertThat(article.text().startsWith(words.get(), article.offset(at)))
                .as("offset in " + post)
                .isTrue());
    }
}
