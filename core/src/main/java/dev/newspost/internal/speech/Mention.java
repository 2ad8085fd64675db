package dev.newspost.internal.speech;

import dev.newspost.Span;

/**
 * Words that stand for somebody.
 *
 * @param passage where they stand
 * @param range which words
 */
record Mention(Passage passage, Range range) {
    String text() {
        return range.of(passage.text());
    }

    Span span() {
        return new Span(passage.block(), passage.base() + range.start(), passage.base() + range.end());
    }
}
