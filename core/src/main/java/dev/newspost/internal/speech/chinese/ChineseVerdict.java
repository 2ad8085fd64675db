package dev.newspost.internal.speech.chinese;

import dev.newspost.Quote;
import dev.newspost.internal.speech.line.Utterance;
import java.util.Optional;

/** Judges a stretch of a Chinese passage, and notes the rule that did. */
final class ChineseVerdict {
    private ChineseVerdict() {}

    static Optional<Quote.Kind> direct(Utterance u, String rule) {
        return verdict(u, Optional.of(Quote.Kind.DIRECT), rule);
    }

    static Optional<Quote.Kind> partial(Utterance u, String rule) {
        return verdict(u, Optional.of(Quote.Kind.PARTIAL), rule);
    }

    static Optional<Quote.Kind> none(Utterance u, String rule) {
        return verdict(u, Optional.empty(), rule);
    }

    private static Optional<Quote.Kind> verdict(Utterance u, Optional<Quote.Kind> kind, String rule) {
        u.judge(kind, rule);
        return kind;
    }
}
