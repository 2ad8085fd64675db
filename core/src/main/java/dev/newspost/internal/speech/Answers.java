package dev.newspost.internal.speech;

import dev.newspost.Quote;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Range;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds who gives, in an interview whose answers stand without marks behind a name and a colon, the words that a page
 * sets in marks over it: one of his answers begins a sentence or goes on with the same words.
 */
final class Answers {
    private static final int MOST_SEARCHED = 16;
    private static final int MOST_PLACES = 4;
    private static final int LEAST = 8;
    private static final int MOST = 16;
    private static final int LONGEST_NAME = 16;

    private final List<Line> lines;
    private final Predicate<String> person;
    private int searched;

    Answers(List<Line> lines, Predicate<String> person) {
        this.lines = lines;
        this.person = person;
    }

    /** {@return the name in front of the answer that holds words of which nobody is told to say them} */
    Optional<Mention> of(Utterance u, Quote quote) {
        String said = u.words().of(u.line.text());
        boolean open = quote.kind() == Quote.Kind.DIRECT
                && quote.speaker().isEmpty()
                && u.line.passage().chinese()
                && said.length() >= LEAST
                && Echoes.isAlone(u);
        if (!open || searched++ >= MOST_SEARCHED) {
            return Optional.empty();
        }
        String begins = said.substring(0, Math.min(MOST, said.length() - 1));
        for (Line line : lines) {
            String text = line.text();
            int colon = colon(text);
            if (colon > 0 && line != u.line && opens(text, begins, colon) && person.test(text.substring(0, colon))) {
                return Optional.of(new Mention(line.passage(), new Range(0, colon)));
            }
        }
        return Optional.empty();
    }

    /** {@return whether words begin an answer, or a sentence or clause of it: in 没有人觉得桥要修 they are no words of his} */
    private static boolean opens(String text, String begins, int colon) {
        int at = text.indexOf(begins, colon);
        for (int n = 0; at > colon && n < MOST_PLACES; n++) {
            int before = Chars.trimEnd(text, 0, at) - 1;
            char c = text.charAt(before);
            if (Chars.isColon(c) || Chars.isComma(c) || Chars.endsSentence(c)) {
                return true;
            }
            at = text.indexOf(begins, at + 1);
        }
        return false;
    }

    /** Where the colon stands behind the word that begins a passage, or -1. */
    private static int colon(String text) {
        int limit = Math.min(text.length(), LONGEST_NAME);
        for (int i = 0; i < limit; i++) {
            if (Chars.isColon(text.charAt(i))) {
                return i;
            }
            if (!Chars.isHan(text.charAt(i)) && !Chars.isNamePoint(text.charAt(i))) {
                return -1;
            }
        }
        return -1;
    }
}
