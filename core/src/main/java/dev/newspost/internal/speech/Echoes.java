package dev.newspost.internal.speech;

import dev.newspost.Quote;
import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds marked headings that only say again what somebody says in the story, as “She sat at the counter” over the
 * paragraph that quotes these words: a page sets the best words of a section over it. Their speaker is the one whom the
 * story names.
 */
final class Echoes {
    private static final int MOST_HEADINGS = 64;
    private static final int LEAST_HAN = 6;
    private static final int LEAST_LATIN = 12;
    private static final int LEAST_GUESSED = 30;
    private static final String SIGNS = "，,。.！!？?…—";

    private Echoes() {}

    /** {@return for each heading or paragraph of whose words nobody is surely the speaker the quote that holds them} */
    static Map<Utterance, Utterance> of(List<Utterance> all) {
        Map<Utterance, Utterance> echoes = new HashMap<>();
        Set<Utterance> guessed = all.stream().filter(Echoes::isGuessed).collect(Collectors.toSet());
        int searched = 0;
        for (Utterance u : all) {
            boolean open = !u.isQuote() || isNobodys(u) || guessed.contains(u);
            boolean alone = open && u.isQuote() && isAlone(u);
            String said = open && (alone || isHeading(u)) ? said(u) : "";
            if (said.isEmpty() || searched++ >= MOST_HEADINGS) {
                continue;
            }
            for (Utterance other : all) {
                boolean direct = !(alone && (isNobodys(other) || guessed.contains(other)))
                        && other.kind()
                                .filter(kind -> kind == Quote.Kind.DIRECT)
                                .isPresent();
                if (direct
                        && !other.equals(u)
                        && !isHeading(other)
                        && other.words().of(other.line.text()).contains(said)) {
                    echoes.put(u, other);
                    break;
                }
            }
        }
        return echoes;
    }

    /** {@return whether a stretch is all of its paragraph, as the words over a story are} */
    static boolean isAlone(Utterance u) {
        String text = u.line.text();
        return Chars.blank(text, 0, u.marked.open()) && Chars.blank(text, u.marked.close(), text.length());
    }

    /** {@return whether only who spoke before a paragraph of nothing but words makes them somebody's} */
    private static boolean isGuessed(Utterance u) {
        int least = u.line.passage().chinese() ? LEAST_HAN : LEAST_GUESSED;
        return u.words().length() >= least
                && u.cued()
                        .filter(by -> by.is(Attribution.Way.ORPHAN)
                                && by.passage().number() < u.line.passage().number())
                        .isPresent()
                && isAlone(u);
    }

    /** {@return whether nobody is known to say a stretch} */
    static boolean isNobodys(Utterance u) {
        return u.attribution().flatMap(Attribution::subject).isEmpty();
    }

    /** {@return whether a stretch is all of a heading, but for a label with a colon in front} */
    static boolean isHeading(Utterance u) {
        String text = u.line.text();
        int front = Chars.trimEnd(text, 0, u.marked.open());
        return u.line.passage().place() == Passage.Place.HEADING
                && (front == 0 || Chars.isColon(text.charAt(front - 1)))
                && Chars.blank(text, u.marked.close(), text.length());
    }

    /** What a stretch says, without the sign at its end; nothing where it is too short to be known again. */
    private static String said(Utterance u) {
        String words = u.words().of(u.line.text());
        int end = words.length();
        while (end > 0 && SIGNS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        int least = u.line.passage().chinese() ? LEAST_HAN : LEAST_LATIN;
        return end < least ? "" : words.substring(0, end);
    }
}
