package dev.newspost.internal.speech.line;

import dev.newspost.internal.speech.mark.Marked;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.word.EnglishWords;
import java.util.ArrayList;
import java.util.List;

/** Finds the nicknames in marks inside English names, as in Walter “Buzz” Kinsey: they are a part of the name. */
final class Nicknames {
    /** The most characters of one inside its marks. */
    static final int LONGEST = 16;

    private Nicknames() {}

    /** {@return those of a passage's marked stretches that are nicknames} */
    static List<Marked> among(List<Marked> pairs, Passage passage, EnglishWords words) {
        String text = passage.text();
        List<Marked> found = List.of();
        for (Marked pair : pairs) {
            if (pair.end() - pair.start() <= LONGEST && isName(pair, text) && standsInName(pair, passage, words)) {
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
    private static boolean standsInName(Marked pair, Passage passage, EnglishWords words) {
        String text = passage.text();
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
                && (start == 0 || Chars.isBlank(text.charAt(start - 1)))
                && beginsName(passage, start, end, words);
    }

    /** Neither "Ames Calls Plan “Reckless” Gamble" nor a heading's "Harbour “Chaos” Goes On". */
    private static boolean beginsName(Passage passage, int start, int end, EnglishWords words) {
        String text = passage.text();
        if (words.givenShe.contains(text, start, end) || words.givenHe.contains(text, start, end)) {
            return true;
        }
        int close = Math.max(0, start - 1);
        int before = close;
        while (before > 0 && Chars.isLatin(text.charAt(before - 1))) {
            before--;
        }
        boolean capital = before < close && Character.isUpperCase(text.charAt(before));
        boolean given = words.givenShe.contains(text, before, close) || words.givenHe.contains(text, before, close);
        return passage.place() != Passage.Place.HEADING
                && (!capital || given || words.personTitles.contains(text, before, close));
    }

    private static boolean isPart(String text, int start, int end, EnglishWords words) {
        return end - start > 1
                && Character.isUpperCase(text.charAt(start))
                && !words.notNames.contains(text, start, end)
                && !words.cues.contains(text, start, end)
                && !words.bodies.contains(text, start, end);
    }
}
