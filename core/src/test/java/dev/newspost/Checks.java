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
    static void assertTrueToItself(Article article, String post) {
        for (int i = 0; i < article.blocks().size(); i++) {
            assertPlace(article.blocks().get(i), i, article.blocks().get(i).role(), post);
        }
        for (Image image : article.images()) {
            assertThat(image.block()).as(post).isLessThan(article.blocks().size());
            assertThat(images(article.blocks().get(image.block()))).as(post).contains(image);
        }
        assertThat(article.images().stream().filter(Image::lead)).as(post).hasSizeLessThan(2);
        new Words(article, post).check();
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

    /** Holds an article's texts, so that a post of many spans is not put together anew for each. */
    private static final class Words {
        /** So many spans are also asked of the article itself, which puts its text together for each. */
        private static final int ASKED = 50;

        private final Article article;
        private final String post;
        private final List<String> texts;
        private final String whole;
        private int asked;

        Words(Article article, String post) {
            this.article = article;
            this.post = post;
            this.texts = article.blocks().stream().map(Block::text).toList();
            this.whole = article.text();
        }

        void check() {
            for (Quote quote : article.quotes()) {
                check(Optional.of(quote.span()), Optional.of(quote.text()));
                check(quote.speakerSpan(), quote.speaker());
                check(quote.cueSpan(), quote.cue());
                check(quote.nameSpan(), quote.nameSpan().flatMap(span -> quote.speakerName()));
            }
            article.credits().forEach(credit -> check(Optional.of(credit.span()), Optional.of(credit.name())));
            article.dateline().ifPresent(dateline -> check(Optional.of(dateline.span()), Optional.of(dateline.text())));
        }

        private void check(Optional<Span> span, Optional<String> words) {
            assertThat(span.map(at -> texts.get(at.block()).substring(at.start(), at.end())))
                    .as(post)
                    .isEqualTo(words);
            if (span.isPresent() && asked++ < ASKED) {
                assertThat(span.map(article::text)).as(post).isEqualTo(words);
                assertThat(whole.startsWith(words.get(), article.offset(span.get())))
                        .as("offset in " + post)
                        .isTrue();
            }
        }
    }
}
