package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.Optional;

/**
 * Finds verbs that hand words over by how many these are, in a Chinese sentence: 店主回了他一句「…」, 店主在门上写下四个字：「…」. Any
 * verb does so, and no list has them all.
 */
final class ChineseCounted {
    private static final int LONGEST = 6;
    private static final int LONGEST_VERB = 3;

    private final ChineseWords words;
    private final Bare t;

    ChineseCounted(ChineseWords words, Bare bare) {
        this.words = words;
        this.t = bare;
    }

    /**
     * {@return where the verb and what it counts stand}
     *
     * @param clause where the clause begins
     * @param end where the clause ends, in front of the words or their colon
     */
    Optional<Range> endingAt(int clause, int end, boolean colon) {
        int count = words.owners.countedWords.startBefore(t, end, Math.max(clause, end - LONGEST));
        if (count <= clause) {
            return Optional.empty();
        }
        int object = object(clause, count);
        int complement = words.owners.complements.startBefore(t, object, Math.max(clause, object - 2));
        int verb = verb(clause, complement < 0 ? object : complement);
        // 常引用一句「…」: without a sign that it is done once, only a colon hands the words over; 诗句：「…」
        boolean done = complement >= 0 || object < count;
        boolean counts = end - count > 1 || complement >= 0;
        return verb > clause && counts && (done || colon) ? Optional.of(new Range(verb, end)) : Optional.empty();
    }

    /** 回他一句: where the pronoun begins that stands in front of the count, else the count itself. */
    private int object(int clause, int count) {
        int pronoun = words.pronouns.startBefore(t, count, clause + 1);
        return pronoun > clause && Chars.isHan(t.charAt(pronoun - 1)) ? pronoun : count;
    }

    /** Where the verb begins that ends at a place: one that a list knows, else a single character; -1 where it is none. */
    private int verb(int clause, int end) {
        int floor = Math.max(clause, end - LONGEST_VERB);
        int known = Math.max(words.anyCues.startBefore(t, end, floor), words.breakers.startBefore(t, end, floor));
        if (known >= 0) {
            return known;
        }
        int start = end - 1;
        return start > clause
                        && Chars.isHan(t.charAt(start))
                        && words.attributive.endAt(t, start, end) < 0
                        && words.mannerEnds.endAt(t, start, end) < 0
                        && words.beings.startBefore(t, end, clause) < 0
                        && words.existentials.startBefore(t, end, clause) < 0
                        && words.coverbs.startBefore(t, end, clause) < 0
                        && words.pronouns.startBefore(t, end, clause) < 0
                ? start
                : -1;
    }
}
