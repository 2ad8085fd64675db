package dev.newspost.internal.speech.text;

import dev.newspost.internal.language.WordLists;

/**
 * The text of a passage without what stands inside marks, with notes at which places words of which lists start and
 * end: the grammars ask for a dozen lists at each place, and the answer is mostly no. Immutable.
 */
public final class Bare implements CharSequence {
    private static final int LONGEST_FRONT = 3;

    private final String text;
    private final char[] chars;
    private final long[] starts;
    private final long[] ends;
    private final int[] froms;
    private final long[] found;
    private final WordLists lists;
    private final long all;

    /**
     * Notes where words of some lists stand.
     *
     * @param other the bit that is noted where a character is no Chinese one
     */
    public Bare(String text, WordLists lists, long other) {
        this.text = text;
        this.chars = text.toCharArray();
        this.starts = new long[chars.length + 1];
        this.ends = new long[chars.length + 1];
        this.froms = new int[chars.length + 1];
        this.found = lists.note(chars, starts, ends, froms);
        this.lists = lists;
        long noted = 0;
        for (int i = 0; i < chars.length; i++) {
            starts[i] |= Chars.isHan(chars[i]) ? 0 : other;
            noted |= starts[i];
        }
        all = noted;
    }

    /** {@return the first place from {@code from} on at which a word of some lists may start, {@code to} if there is none} */
    public int next(long bits, int from, int to) {
        int i = (all & bits) == 0 ? to : from;
        while (i < to && (starts[i] & bits) == 0) {
            i++;
        }
        return Math.min(i, to);
    }

    /** {@return the last place down from {@code from} at which a word of some lists may start, {@code floor - 1} if there is none} */
    public int previous(long bits, int from, int floor) {
        int i = (all & bits) == 0 ? floor - 1 : from;
        while (i >= floor && (starts[i] & bits) == 0) {
            i--;
        }
        return i;
    }

    /** {@return whether a word of a list may start at a place; true for a list that is none of those noted} */
    public boolean mayStart(int at, long bit) {
        return bit == 0 || (starts[at] & bit) != 0;
    }

    /** {@return whether a word of a list may end at a place, exclusive; true for a list that is none of those noted} */
    public boolean mayEnd(int at, long bit) {
        return bit == 0 || (ends[at] & bit) != 0;
    }

    /**
     * {@return the end of the longest word of a list noted that starts at a place and ends by {@code limit}, or -1}
     *
     * @param own the list's bit among those that share the other one, 0 where it shares none
     */
    public int endAt(int start, int limit, long bit, long own) {
        for (int i = froms[start + 1] - 2; i >= froms[start]; i -= 2) {
            long word = found[i + 1];
            if ((found[i] & bit) != 0
                    && WordLists.end(word) <= limit
                    && (own == 0 || (lists.sharingListsOf(word) & own) != 0)) {
                return WordLists.end(word);
            }
        }
        return -1;
    }

    /** {@return whether a word of any list noted stands across a place, so that nothing ends there} */
    public boolean isInsideWord(int at) {
        for (int start = Math.max(0, at - LONGEST_FRONT); start < at; start++) {
            for (int i = froms[start]; i < froms[start + 1]; i += 2) {
                if (WordLists.end(found[i + 1]) > at) {
                    return true;
                }
            }
        }
        return false;
    }

    public String text() {
        return text;
    }

    @Override
    public char charAt(int i) {
        return chars[i];
    }

    @Override
    public int length() {
        return chars.length;
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    public String substring(int start) {
        return text.substring(start);
    }

    public String substring(int start, int end) {
        return text.substring(start, end);
    }

    int indexOf(char c, int from) {
        return text.indexOf(c, from);
    }

    boolean startsWith(String words, int at) {
        return text.startsWith(words, at);
    }

    @Override
    public String toString() {
        return text;
    }
}
