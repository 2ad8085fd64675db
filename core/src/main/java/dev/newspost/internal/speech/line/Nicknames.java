package dev.newspost.internal.speech.line;

import dev.newspost.internal.speech.mark.Marked;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.word.EnglishWords;
import java.util.ArrayList;
import java.util.List;

/** Finds the nicknames in marks inside English names, as in Walter “Buzz” Kinsey: they are a part of the name. */
final class Nicknames {
    private static final int LONGEST = 16;

    private Nicknames() {}

    /** {@return those of a passage's marked stretches that are nicknames} */
    static List<Marked> among(List<Marked> pairs, String text, EnglishWords words) {
        List<Marked> found = List.of();
        for (Marked pair : pairs) {
            if (pair.end() - pair.start() <= LONGEST && isName(pair, text) && standsInName(pair, text, words)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(pair);
            }
        }
        return found;
    }

    /** "Buzz", "Big Al", but no "Stop!" */
    private static boolean isName(Marked pair, String text) {
        boolean closed = pair.closed() && pair.open() < pair.start() && pair.start() < pair.end();
        return closed && Character.isUpperCase(text.charAt(pair.start())) && Chars.isLatin(text.charAt(pair.end() - 1));
    }

    /** {@return whether a word that may be a part of a name stands in front of the marks and behind them} */
    private static boolean standsInName(Marked pair, String text, EnglishWords words) {
        int end = pair.open() - 1;
        int start = end;
        while (start > 0 && (Chars.isLatin(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        int next = pair.close() + 1;
        int close = next;
        while (close < text.length() && Chars.isLatin(text.charAt(close))) {
            close++;
        }
        return isPart(text, start, end, words)
                && isPart(text, next, close, words)
                && text.charAt(end) == ' '
                && text.charAt(next - 1) == ' '
                && (start == 0 || Chars.isBlank(text.charAt(start - 1)));
    }

    private static boolean isPart(String text, int start, int end, EnglishWords words) {
        return end - start > 1
                && Character.isUpperCase(text.charAt(start))
                && !words.notNames.contains(text, start, end)
                && !words.cues.contains(text, start, end)
                && !words.bodies.contains(text, start, end);
    }
}
