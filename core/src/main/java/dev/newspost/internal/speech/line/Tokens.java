package dev.newspost.internal.speech.line;

import dev.newspost.internal.speech.mark.MarkSign;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.word.EnglishWords;
import dev.newspost.internal.speech.word.Lexicon;
import java.util.Arrays;

/**
 * The words and punctuation of an English passage, its marked stretches one token each. In which lists a word stands is
 * looked up when it is first asked: most words are asked nothing. Not thread-safe.
 */
public final class Tokens {
    /** Stands for lists that nobody has asked for; no word stands in all lists. */
    private static final long UNREAD = -1;

    private static final int LONGEST_PRONOUN = 6;
    private static final int LONGEST_PREFIX = 4;

    private final String text;
    private final EnglishWords words;
    private int[] starts;
    private int[] ends;
    private Token[] types;
    private long[] lists;
    private int count;

    public Tokens(String bare, EnglishWords words) {
        this.text = bare;
        this.words = words;
        int size = bare.length() / 5 + 8;
        this.starts = new int[size];
        this.ends = new int[size];
        this.types = new Token[size];
        this.lists = new long[size];
        int i = 0;
        while (i < bare.length()) {
            i = Chars.isBlank(bare.charAt(i)) ? i + 1 : isClass(i) ? i + 3 : token(i);
        }
    }

    /** "Nora Whitfield ’24": the year behind a name in which somebody leaves school is no word. */
    private boolean isClass(int i) {
        return "'’‘".indexOf(text.charAt(i)) >= 0
                && i + 2 < text.length()
                && Chars.isDigit(text.charAt(i + 1))
                && Chars.isDigit(text.charAt(i + 2))
                && (i + 3 == text.length() || !Chars.isWord(text.charAt(i + 3)))
                && count > 0
                && types[count - 1] == Token.NAME;
    }

    private int token(int i) {
        char c = text.charAt(i);
        if (Chars.isLatin(c)) {
            return word(i);
        } else if (Chars.isDigit(c)) {
            return number(i);
        } else if (c == Line.INSIDE || MarkSign.of(c) >= 0 || c == Line.SENTENCE_CLOSED || c == Line.CLAUSE_CLOSED) {
            return marked(i);
        }
        return add(type(c), i, i + 1);
    }

    private Token type(char c) {
        if (Chars.isComma(c)) {
            return Token.COMMA;
        } else if (c == '\n') {
            return Token.BREAK;
        } else if (c == '.' || Chars.endsSentence(c)) {
            return Token.STOP;
        } else if (Chars.isColon(c)) {
            return Token.COLON;
        } else if (Chars.isOpeningBracket(c)) {
            return Token.OPEN;
        } else if (Chars.isClosingBracket(c)) {
            return Token.CLOSE;
        } else if (Chars.isDash(c) || c == '-') {
            return Token.DASH;
        }
        return Token.OTHER;
    }

    private int word(int from) {
        int i = from + 1;
        while (i < text.length() && inWord(i)) {
            i++;
        }
        // ʻAkau
        int letter = Chars.isModifier(text.charAt(from)) && i > from + 1 ? from + 1 : from;
        Token type = Character.isUpperCase(text.charAt(letter)) || isJoined(from, i) ? Token.NAME : Token.WORD;
        if (text.charAt(i - 1) == 's'
                && i + 2 < text.length()
                && "'’".indexOf(text.charAt(i)) >= 0
                && Chars.isBlank(text.charAt(i + 1))
                && Chars.isLatin(text.charAt(i + 2))) {
            i++;
        }
        if (i < text.length() && text.charAt(i) == '.' && isAbbreviation(from, i)) {
            i++;
        }
        return add(type, from, i);
    }

    /** "al-Sayegh", "d’Orsay": a name that a small word begins. */
    private boolean isJoined(int from, int end) {
        int join = from + 1;
        while (join < Math.min(end, from + LONGEST_PREFIX) && Chars.isLatin(text.charAt(join))) {
            join++;
        }
        return join + 1 < end
                && "-'’".indexOf(text.charAt(join)) >= 0
                && Character.isUpperCase(text.charAt(join + 1))
                && words.namePrefixes.contains(text, from, join);
    }

    private boolean inWord(int i) {
        char c = text.charAt(i);
        if (Chars.isLatin(c) || Chars.isDigit(c)) {
            return true;
        }
        // only between letters: O'Neill, Jean-Pierre, e.g, spotlightpa.org
        return "'’-.&@_/".indexOf(c) >= 0
                && i + 1 < text.length()
                && Chars.isLatin(text.charAt(i + 1))
                && (c != '-' || text.charAt(i - 1) != '-');
    }

    private boolean isAbbreviation(int start, int end) {
        // "Owen Marsh Esq., a lawyer"
        boolean goesOn = end + 1 < text.length() && Chars.isComma(text.charAt(end + 1));
        return !closes(start, end) && isShort(start, end, goesOn);
    }

    /** "at 8 p.m. “We”, "for Aune Inc. The", "voted no.": whether the full stop of what may be short ends its sentence as well. */
    private boolean closes(int start, int end) {
        if (!words.closing.contains(text, start, end)) {
            return false;
        }
        int next = Chars.skipBlanks(text, end + 1, text.length());
        if (next >= text.length() || next == end + 1) {
            return next >= text.length();
        }
        char c = text.charAt(next);
        int word = next;
        while (word < text.length() && Chars.isLatin(text.charAt(word))) {
            word++;
        }
        return c == Line.INSIDE
                || MarkSign.of(c) >= 0
                || (Character.isUpperCase(c) && words.notNames.contains(text, next, word))
                || (words.denial.contains(text, start, end) && !Chars.isDigit(c));
    }

    private boolean isShort(int start, int end, boolean goesOn) {
        return (end - start == 1 && Character.isUpperCase(text.charAt(start)))
                || (end - start > 2 && text.charAt(end - 2) == '.')
                || isParty(start, end)
                || goesOn
                || words.abbreviations.contains(text, start, end)
                // "et al."
                || (count > 0 && words.abbreviations.contains(text, start(count - 1), end));
    }

    /** "Ada Lund, D-Calif.": whether a stretch behind a comma or bracket is somebody's party and where he stands for it; an X-Ray is none. */
    private boolean isParty(int start, int end) {
        int before = Chars.trimEnd(text, 0, start);
        return end - start > 2
                && text.charAt(start + 1) == '-'
                && Character.isUpperCase(text.charAt(start + 2))
                && before > 0
                && (Chars.isComma(text.charAt(before - 1)) || Chars.isOpeningBracket(text.charAt(before - 1)));
    }

    /** {@return whether a token is one of a list that the tokens are not noted for} */
    public boolean is(Lexicon words, int token) {
        return token >= 0 && token < count() && words.contains(text, start(token), end(token));
    }

    /** {@return whether a token is somebody's party and where he stands for it: "D-Ill.", "R-Lancaster"} */
    public boolean isParty(int token) {
        return type(token) == Token.NAME && isParty(start(token), end(token));
    }

    private int number(int from) {
        int i = from + 1;
        while (i < text.length()
                && (Chars.isDigit(text.charAt(i))
                        || (".,:%".indexOf(text.charAt(i)) >= 0
                                && i + 1 < text.length()
                                && Chars.isDigit(text.charAt(i + 1)))
                        || Chars.isLatin(text.charAt(i))
                        || (text.charAt(i) == '-' && i + 1 < text.length() && Chars.isWord(text.charAt(i + 1))))) {
            i++;
        }
        return add(Token.NUMBER, from, i);
    }

    private int marked(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == Line.INSIDE) {
            i++;
        }
        if (i == from) {
            i++;
        }
        return add(Token.MARKED, from, i);
    }

    private int add(Token type, int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            types = Arrays.copyOf(types, 2 * count);
            lists = Arrays.copyOf(lists, 2 * count);
        }
        starts[count] = start;
        ends[count] = end;
        types[count] = type;
        lists[count] = type == Token.WORD || type == Token.NAME ? UNREAD : 0;
        count++;
        return end;
    }

    public int count() {
        return count;
    }

    /** {@return the passage that was read} */
    public String text() {
        return text;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    /** {@return the type of a token; {@code BREAK} outside the passage} */
    public Token type(int token) {
        return token < 0 || token >= count ? Token.BREAK : types[token];
    }

    public boolean isWord(int token) {
        Token type = type(token);
        return type == Token.WORD || type == Token.NAME;
    }

    public boolean in(Lexicon lexicon, int token) {
        if (token < 0 || token >= count) {
            return false;
        }
        if (lists[token] == UNREAD) {
            lists[token] = words.listsOf(text, starts[token], wordEnd(ends[token]));
        }
        return (lists[token] & lexicon.bit()) != 0;
    }

    /** A possessive's or abbreviation's tail is no part of the word that is looked up. */
    private int wordEnd(int end) {
        return text.charAt(end - 1) == '.' ? end - 1 : end;
    }

    public boolean is(int token, String word) {
        return isWord(token)
                && word.length() == ends[token] - starts[token]
                && text.regionMatches(true, starts[token], word, 0, word.length());
    }

    /** {@return whether a token is "and", or the sign for it} */
    public boolean joins(int token) {
        return is(token, "and") || (type(token) == Token.OTHER && text.charAt(starts[token]) == '&');
    }

    /** "of Crane & Sons": whether a token goes on with a run of words. */
    public boolean runsOn(int token) {
        return isWord(token)
                || (type(token) == Token.OTHER
                        && joins(token)
                        && type(token - 1) == Token.NAME
                        && type(token + 1) == Token.NAME);
    }

    public boolean possessive(int token) {
        if (!isWord(token) || ends[token] - starts[token] < 3) {
            return false;
        }
        int end = ends[token];
        return ("sS".indexOf(text.charAt(end - 1)) >= 0 && "'’".indexOf(text.charAt(end - 2)) >= 0)
                || "'’".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** {@return where the pronoun for people of a word such as "they’ve" or "she’ll" ends; -1 where it holds none} */
    public int pronounEnd(int token) {
        int i = isWord(token) ? starts[token] + 1 : count;
        int limit = isWord(token) ? Math.min(ends[token], starts[token] + LONGEST_PRONOUN) : i;
        while (i < limit && "'’".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        boolean people = i < limit
                && words.pronouns.contains(text, starts[token], i)
                && !words.thing.contains(text, starts[token], i);
        return people ? i : -1;
    }

    /** {@return whether a word of more than four letters ends so} */
    public boolean endsWith(int token, String tail) {
        return token >= 0 && ends[token] - starts[token] > 4 && text.startsWith(tail, ends[token] - tail.length());
    }

    /** {@return where the possessive of a token starts} */
    public int possessiveStart(int token) {
        int end = ends[token];
        return "sS".indexOf(text.charAt(end - 1)) >= 0 ? end - 2 : end - 1;
    }

    /** {@return whether it is a word such as Texas-based} */
    public boolean adjective(int token) {
        if (!isWord(token)) {
            return false;
        }
        int hyphen = ends[token] - 1;
        while (hyphen > starts[token] && text.charAt(hyphen) != '-') {
            hyphen--;
        }
        return hyphen > starts[token] && ends[token] - hyphen > 4 && Character.isLowerCase(text.charAt(hyphen + 1));
    }

    /** {@return whether a number stands for somebody of that age, as 34-year-old} */
    public boolean isAge(int token) {
        if (type(token) != Token.NUMBER) {
            return false;
        }
        int end = ends[token] - 1;
        while (end > starts[token] && Chars.isLatin(text.charAt(end))) {
            end--;
        }
        return end < ends[token] - 1 && text.charAt(end) == '-';
    }

    /** {@return the first token that starts at {@code offset} or behind it} */
    public int at(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** {@return whether a sentence ends with this token} */
    public boolean stops(int token) {
        Token type = type(token);
        return type == Token.STOP
                || type == Token.BREAK
                || (type == Token.MARKED && text.charAt(starts[token]) == Line.SENTENCE_CLOSED);
    }
}
