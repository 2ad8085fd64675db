package dev.newspost.internal.speech.text;

import dev.newspost.Span;

/**
 * Words that stand for somebody.
 *
 * @param passage where they stand
 * @param range which words
 */
public record Mention(Passage passage, Range range) {
    public String text() {
        return range.of(passage.text());
    }

    /** {@return whether its words are these} */
    public boolean is(String words) {
        return range.length() == words.length() && passage.text().startsWith(words, range.start());
    }

    /** {@return whether it starts before a place in the story} */
    public boolean isBefore(int passageNumber, int offset) {
        int number = passage.number();
        return number < passageNumber || (number == passageNumber && range.start() < offset);
    }

    public boolean isBefore(Mention other) {
        return isBefore(other.passage.number(), other.range.start());
    }

    public Span span() {
        return new Span(passage.block(), passage.base() + range.start(), passage.base() + range.end());
    }
}
