package dev.newspost.internal.speech.people;

import dev.newspost.internal.speech.chinese.ChineseClauses;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.Lexicon;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every place of a story where one of its names stands. Not thread-safe. */
final class Mentions {
    private static final int ASCII = 0x80;
    private static final int LONGEST_ATTRIBUTE = 16;

    /** What an ASCII character may be, so that most characters of an English story are passed with one look. */
    private static final int STARTS = 1;

    private static final int LETTER = 2;
    private static final int STOPS = 4;

    private final Lexicon names;
    private final SpeechWords words;
    private final byte[] ascii = new byte[ASCII];
    private final Map<Integer, Map<Integer, Boolean>> speaks = new HashMap<>();
    private final List<People.Named> named = new ArrayList<>();
    private int sentence;

    private Mentions(Collection<String> names, SpeechWords words) {
        this.words = words;
        this.names = new Lexicon(names, words.folding());
        for (char c = 0; c < ASCII; c++) {
            ascii[c] = (byte) ((this.names.startsWith(c) ? STARTS : 0)
                    | (Chars.isLatin(c) ? LETTER : 0)
                    | (c == '.' || Line.endsSentence(c) ? STOPS : 0));
        }
    }

    /**
     * {@return the places where names stand, in order; the longest one where several start}
     *
     * @param names the names to look for
     * @param found where the grammar found names
     */
    static List<People.Named> of(
            Collection<String> names, List<Line> lines, List<NameReader.Found> found, SpeechWords words) {
        Mentions mentions = new Mentions(names, words);
        for (NameReader.Found name : found) {
            mentions.speaks
                    .computeIfAbsent(name.mention().passage().number(), key -> new HashMap<>())
                    .merge(name.mention().range().start(), name.speaks() || name.leads(), Boolean::logicalOr);
        }
        for (Line line : lines) {
            mentions.sentence++;
            mentions.read(line);
        }
        return mentions.named;
    }

    /** {@return whether the words of a name stand more than once outside marks, whatever they are part of} */
    static boolean mayBeTwo(String name, List<Line> lines) {
        int places = 0;
        for (Line line : lines) {
            String t = line.bare();
            for (int at = t.indexOf(name); at >= 0; at = t.indexOf(name, at + 1)) {
                if (++places > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private void read(Line line) {
        String t = line.named();
        Map<Integer, Boolean> speaking = speaks.getOrDefault(line.passage().number(), Map.of());
        boolean inWord = false;
        for (int i = 0; i < t.length(); i++) {
            char c = t.charAt(i);
            int what = c < ASCII ? ascii[c] : other(c);
            boolean latin = (what & LETTER) != 0;
            boolean starts = (what & STARTS) != 0 && !(inWord && latin);
            inWord = latin;
            if ((what & STOPS) != 0 && (c != '.' || words.english.endsSentence(t, i))) {
                sentence++;
            } else if (starts) {
                int end = names.endAt(t, i, t.length());
                if (end > 0 && !runsOn(t, end)) {
                    boolean strong =
                            (speaking.getOrDefault(i, false) || leads(t, i, end, line)) && !words.owns(t, i, end);
                    named.add(new People.Named(new Mention(line.passage(), new Range(i, end)), sentence, strong));
                    i = end - 1;
                    inWord = Chars.isLatin(t.charAt(i));
                }
            }
        }
    }

    private int other(char c) {
        if (Chars.isHan(c)) {
            return names.startsWith(c) ? STARTS : 0;
        }
        return (names.startsWith(c) ? STARTS : 0)
                | (Chars.isLatin(c) ? LETTER : 0)
                | (Line.endsSentence(c) ? STOPS : 0);
    }

    private static boolean runsOn(String t, int end) {
        return end < t.length() && Chars.isLatin(t.charAt(end)) && Chars.isLatin(t.charAt(end - 1));
    }

    /** Whether a name begins a sentence, or stands behind what opens one: 但甲, 38岁的甲. */
    private boolean leads(String t, int at, int end, Line line) {
        if (leads(t, at)) {
            return true;
        }
        if (!line.passage().chinese()
                || words.chinese.attributive.endAt(t, end, t.length()) > 0
                || words.chinese.bodyEndings.endAt(t, end, t.length()) > end + 1
                || words.chinese.abstracts.endAt(t, end, t.length()) > 0) {
            return false;
        }
        int floor = Math.max(0, at - LONGEST_ATTRIBUTE);
        if (isCalled(t, at, end, floor)) {
            return true;
        }
        int contrast = words.chinese.contrasts.startBefore(t, at, floor);
        int opener = contrast >= 0 || endsCircumstance(t, end) ? contrast : openerBefore(t, at, floor);
        if (opener >= 0) {
            return leads(t, opener);
        }
        int i = words.chinese.attributive.startBefore(t, at, at - 1);
        while (i > floor && Chars.isWord(t.charAt(i - 1))) {
            i--;
        }
        return i >= 0
                && leads(t, i)
                && words.chinese.circumstanceStarts.endAt(t, i, at) < 0
                && words.chinese.coverbs.endAt(t, i, at) < 0
                && words.chinese.openers.endAt(t, i, at) < 0;
    }

    /** 女儿叫甲，: whether a clause ends with a name that a verb of calling gives somebody: the story goes on about him. */
    private boolean isCalled(String t, int at, int end, int floor) {
        return words.chinese.callings.startBefore(t, at, floor) >= 0
                && (end == t.length() || ChineseClauses.isClauseBreak(t.charAt(end)));
    }

    /** 直到甲事件后，: whether a name stands in a clause that tells nothing but when. */
    private boolean endsCircumstance(String t, int from) {
        int end = from;
        while (end < t.length() && !ChineseClauses.isClauseBreak(t.charAt(end))) {
            end++;
        }
        return words.chinese.circumstanceEnds.startBefore(t, end, from) >= 0;
    }

    /** 有一天甲: where a word of some length begins that opens a clause in front of a name and leads to no object; or -1. */
    private int openerBefore(String t, int at, int floor) {
        int opener = words.chinese.openers.startBefore(t, at, floor);
        return opener >= 0
                        && at - opener > 1
                        && words.chinese.circumstances.endAt(t, opener, at) < 0
                        && words.chinese.hearsay.endAt(t, opener, at) < 0
                        && words.chinese.reportsWords.endAt(t, opener, at) < 0
                ? opener
                : -1;
    }

    private boolean leads(String t, int at) {
        int i = at - 1;
        while (i >= 0 && Chars.isBlank(t.charAt(i))) {
            i--;
        }
        return i < 0 || Line.endsSentence(t.charAt(i)) || (t.charAt(i) == '.' && words.english.endsSentence(t, i));
    }
}
