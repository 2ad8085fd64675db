package dev.newspost.internal.speech;

import java.util.Optional;
import java.util.Set;

/**
 * Finds who does something in a Chinese clause: from the front of the clause up to its verb, the name without titles,
 * bodies and bracketed foreign names.
 */
final class ChineseSubject {
    private static final int LONGEST = 60;

    private final SpeechWords.Chinese words;
    private final Bare t;
    private final Set<String> known;

    ChineseSubject(SpeechWords.Chinese words, Bare bare) {
        this(words, bare, Set.of());
    }

    /**
     * Makes a finder.
     *
     * @param known names that the story is known to hold
     */
    ChineseSubject(SpeechWords.Chinese words, Bare bare, Set<String> known) {
        this.words = words;
        this.t = bare;
        this.known = known;
    }

    /** {@return the subject of a clause that starts at {@code from} and whose verb starts at {@code to}} */
    Optional<Subject> in(int from, int to) {
        int start = skipOpeners(Math.max(from, to - 2 * LONGEST), to);
        if (start >= to) {
            return Optional.empty();
        }
        int reported = afterReporting(start, to);
        if (reported > 0) {
            start = skipOpeners(reported, to);
        }
        int pronoun = words.pronouns.endAt(t, start, to);
        if (pronoun > 0 && !(pronoun < to && t.charAt(pronoun) == '的')) {
            return Optional.of(new Subject(new Range(start, pronoun), Subject.Kind.PRONOUN));
        }
        if (words.circumstances.endAt(t, start, to) > 0 || (verb(start, to) && words.titles.endAt(t, start, to) < 0)) {
            return Optional.empty();
        }
        int end = nounPhraseEnd(start, to);
        Optional<Subject> found = end > start ? reduce(start, end) : behindCircumstance(start, to);
        if (found.isEmpty() || !found.get().definite()) {
            Optional<Subject> late = lateTitle(start, to);
            return late.isPresent() ? late : found;
        }
        return found;
    }

    /** {@return the subject of a verb of saying, which may be the agent of a passive} */
    Optional<Subject> speaker(int from, int to) {
        int agent = agent(from, to);
        if (agent >= 0 && agent < to) {
            Optional<Subject> who = reduce(agent, to);
            if (who.filter(Subject::known).isPresent()) {
                return who;
            }
        }
        return in(from, to);
    }

    /** "被甲骂": who stands behind the mark of the passive, right before the verb; or -1. */
    private int agent(int from, int to) {
        for (int i = from; i < to; i++) {
            int end = words.passives.endAt(t, i, to);
            if (end > 0
                    && words.notBreakers.endAt(t, i, to) <= end
                    && to - end <= 14
                    && (end == i + 2 || isPassive(i))) {
                return end;
            }
        }
        return -1;
    }

    private boolean isPassive(int at) {
        return t.charAt(at) == '被' || t.charAt(at) == '遭';
    }

    /** "在网上发起关注的甲对记者": the phrase behind the last 的 of a circumstance. */
    private Optional<Subject> behindCircumstance(int start, int to) {
        int last = -1;
        for (int i = start; i < to - 1; i++) {
            if (t.charAt(i) == '的') {
                last = i + 1;
            }
        }
        if (last < 0) {
            return Optional.empty();
        }
        int end = nounPhraseEnd(last, to);
        return end > last ? reduce(last, end).filter(Subject::isName) : Optional.empty();
    }

    /** A title and a name further on, right before the verb, where a comma was left out. */
    private Optional<Subject> lateTitle(int start, int to) {
        for (int i = to - 2; i > start; i--) {
            if (t.charAt(i) == '》' || Chars.isClosingBracket(t.charAt(i))) {
                return Optional.empty();
            }
            int title = words.titles.endAt(t, i, to);
            int end = title > 0 && title < to ? nounPhraseEnd(i, to) : -1;
            if (end > title && (to - end <= 4 || words.adverbs.endAt(t, end, to) > 0)) {
                Optional<Subject> name = reduce(i, end)
                        .filter(found -> found.kind() == Subject.Kind.NAME && shapedAsName(found.range()));
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    /** Skips what may stand before a subject: conjunctions, times, places. */
    private int skipOpeners(int from, int to) {
        int i = from;
        while (i < to) {
            char c = t.charAt(i);
            if (Chars.isBlankOrBreak(c) || "，、,·—-－•*》」』”\"）)；;：:".indexOf(c) >= 0 || Line.endsSentence(c)) {
                i++;
                continue;
            }
            int time = timeEnd(i, to);
            if (time > 0) {
                i = time;
                continue;
            }
            int opener = words.openers.endAt(t, i, to);
            if (opener < 0 || words.notBreakers.endAt(t, i, to) > opener || words.surnames.endAt(t, i, to) > opener) {
                break;
            }
            i = opener;
        }
        return circumstanceEnd(i, to);
    }

    /** "在记者会上王毅说": what stands between 在 and its last 上, 时, 中 is no subject. */
    private int circumstanceEnd(int from, int to) {
        if (from >= to || "在当对从就为于".indexOf(t.charAt(from)) < 0 || words.notBreakers.endAt(t, from, to) > 0) {
            return from;
        }
        for (int i = to - 3; i > from + 1; i--) {
            if (words.circumstanceEnds.endAt(t, i, to) > 0 && words.notBreakers.endAt(t, i, to) < 0) {
                return i + 1;
            }
        }
        return from;
    }

    /** The place behind a word such as 引述, behind which the true speaker stands, or -1. */
    private int afterReporting(int from, int to) {
        int found = -1;
        for (int i = from; i < to; i++) {
            int end = words.reportsWords.endAt(t, i, to);
            if (end > 0 && end < to - 1) {
                found = end;
            }
        }
        return found;
    }

    private int timeEnd(int from, int to) {
        int i = from;
        while (i < to
                && ((Chars.isBlank(t.charAt(i)) && i > from)
                        || Chars.isDigit(t.charAt(i))
                        || ("一二三四五六七八九十".indexOf(t.charAt(i)) >= 0 && i > from))) {
            i++;
        }
        if (i > from && i < to && "年月日号號时時点點".indexOf(t.charAt(i)) >= 0) {
            int more = timeEnd(i + 1, to);
            return more > 0 ? more : i + 1;
        }
        return -1;
    }

    /** The end of the first noun phrase: where a word stands that cannot belong to one. */
    private int nounPhraseEnd(int from, int to) {
        int i = from;
        while (i < to) {
            char c = t.charAt(i);
            if (Chars.isOpeningBracket(c) || c == '《') {
                int close = bracketEnd(i, to);
                if (close > 0) {
                    if (personBracket(from, i, close, to)) {
                        return close;
                    }
                    i = close;
                    continue;
                }
            }
            if (Chars.isComma(c) || c == '；' || (i > from && timeEnd(i, to) > 0)) {
                return i;
            }
            int kept = Math.max(words.notBreakers.endAt(t, i, to), nameEnd(from, i, to));
            int breaker = words.breakers.endAt(t, i, to);
            if ((breaker > 0 && breaker > kept) || (i > from && kept < 0 && verb(i, to))) {
                return i;
            }
            i = kept > 0 ? kept : i + 1;
        }
        return to;
    }

    /**
     * 任正非, 罗致政: a character of a name may be a word that ends a subject elsewhere. Behind a surname that starts the
     * phrase or follows a title, the next character belongs to the name.
     */
    private int nameEnd(int from, int at, int to) {
        if (words.adverbs.endAt(t, at, to) > 0) {
            return -1;
        }
        boolean starts = at == from || words.titles.startBefore(t, at, from) >= 0 || Chars.isBlank(t.charAt(at - 1));
        int surname = starts ? words.surnames.endAt(t, at, to) : -1;
        if (surname < 0
                || surname >= to
                || !Chars.isHan(t.charAt(surname))
                || words.adverbs.endAt(t, surname, to) > 0) {
            return surname;
        }
        return surname + 1;
    }

    /** A bracket with a foreign name of several words, behind a name: what follows is no part of the phrase. */
    private boolean personBracket(int from, int open, int close, int to) {
        if (close < to
                && (t.charAt(close) == '的'
                        || Chars.isBlank(t.charAt(close))
                        || words.honorifics.endAt(t, close, to) > 0)) {
            return false;
        }
        int capitals = 0;
        boolean small = false;
        for (int i = open + 1; i < close - 1; i++) {
            char c = t.charAt(i);
            capitals += Character.isUpperCase(c) && !Chars.isLatin(t.charAt(i - 1)) ? 1 : 0;
            small |= Character.isLowerCase(c);
        }
        int before = trimRight(from, open);
        return capitals >= 2
                && capitals <= 4
                && small
                && before == open
                && before > from
                && !isBody(from, before)
                && titleEnd(close, to) < 0;
    }

    private boolean verb(int at, int to) {
        int cue = words.anyCues.endAt(t, at, to);
        if (cue < 0 || words.falseCues.endAt(t, at, to) > cue) {
            return false;
        }
        return cue > at + 1 || words.adverbs.endAt(t, at, to) > 0;
    }

    private int bracketEnd(int open, int to) {
        int limit = Math.min(to, open + 2 * LONGEST);
        for (int i = open + 1; i < limit; i++) {
            char c = t.charAt(i);
            if (c == '》' ? t.charAt(open) == '《' : Chars.isClosingBracket(c) && t.charAt(open) != '《') {
                return i + 1;
            }
        }
        return -1;
    }

    /** {@return whether a stretch is built as the names of people are} */
    boolean shapedAsName(Range range) {
        int surname = words.surnames.endAt(t, range.start(), range.end());
        if (isBody(range.start(), range.end())) {
            return false;
        }
        return (surname > 0
                        && range.end() - surname <= 2
                        && range.length() >= 2
                        && words.clauseWords.endAt(t, range.start() + 1, range.end()) < 0)
                || Chars.isLatin(t.charAt(range.start()))
                || (range.length() >= 3 && transliterated(range.start(), range.end()));
    }

    /** {@return whether a bracket holds a foreign name of several words} */
    boolean nameBracket(int open) {
        int close = bracketEnd(open, t.length());
        int words = 0;
        for (int i = open + 1; i < close - 1; i++) {
            words += Character.isUpperCase(t.charAt(i)) && !Chars.isLatin(t.charAt(i - 1)) ? 1 : 0;
        }
        return words >= 2 && words <= 5;
    }

    /** {@return the shortest mention in a noun phrase} */
    Optional<Subject> reduce(int from, int to) {
        int start = from;
        int end = trimRight(start, to);
        boolean named = false;
        int open = lastBracket(start, end);
        if (open > start) {
            int close = bracketEnd(open, end);
            int before = trimRight(start, open);
            boolean titled = titleEnd(close, end) > 0 && titleEnd(close, end) < end;
            if (titled || (before > start && "》」』”\"".indexOf(t.charAt(before - 1)) >= 0 && close < end)) {
                start = close;
            } else {
                end = before;
                named = close >= to - 4;
            }
        }
        int tail = words.tails.startBefore(t, end, start + 1);
        end = tail > start ? tail : end;
        start = skipMarks(lastAttribute(start, end), end);
        if (start >= end) {
            return Optional.empty();
        }
        start = behindBody(start, end);
        return start >= end ? Optional.empty() : Optional.of(name(start, end, named));
    }

    /** Where the title opens that closes at {@code close}; below {@code start} where none does. */
    private int titleStart(int start, int close) {
        int open = close;
        while (open >= start && t.charAt(open) != '《') {
            open--;
        }
        return open;
    }

    /** The place behind the last 的 that stands in no title of a work. */
    private int lastAttribute(int start, int end) {
        for (int i = end - 2; i > start; i--) {
            if (t.charAt(i) == '》') {
                int open = titleStart(start, i);
                if (open < start) {
                    return start;
                }
                if (i == end - 1 || (i == end - 2 && t.charAt(end - 1) == '》')) {
                    return open;
                }
                i = open;
            } else if (t.charAt(i) == '的') {
                return i + 1;
            }
        }
        return start;
    }

    /** "监测组织Great Fire": a foreign name behind the noun for what it is. */
    private int behindBody(int start, int end) {
        if (!Chars.isLatin(t.charAt(end - 1))) {
            return start;
        }
        int i = end;
        while (i > start
                && (Chars.isLatin(t.charAt(i - 1))
                        || Chars.isBlank(t.charAt(i - 1))
                        || ".&-'’".indexOf(t.charAt(i - 1)) >= 0
                        || Chars.isDigit(t.charAt(i - 1)))) {
            i--;
        }
        return i == start ? start : Chars.skipBlanks(t, i, end);
    }

    private Subject name(int start, int to, boolean named) {
        int end = to;
        if (t.charAt(end - 1) == '》' && titleStart(start, end - 1) >= start) {
            return new Subject(new Range(titleStart(start, end - 1), end), Subject.Kind.BODY);
        }
        int inside = words.insides.startBefore(t, end, start);
        if (inside > start && words.documents.startBefore(t, inside, start) >= 0) {
            end = inside;
        }
        int document = words.documents.startBefore(t, end, start);
        if (document > start && isBody(start, document)) {
            end = document;
        }
        for (int round = 0; round < 2; round++) {
            int honorific = words.honorifics.startBefore(t, end, start + 1);
            if (honorific > start
                    && words.pointers.startBefore(t, honorific, start) < 0
                    && !isBody(start, honorific)
                    && titleEnd(start, honorific) != honorific) {
                end = trimRight(start, honorific);
                named |= end - start <= 4 || transliterated(start, end);
            }
        }
        int title = titleEnd(start, end);
        if (title > 0 && title < end) {
            int first = skipMarks(title, end);
            end = cutName(first, end);
            if (looksLikeName(first, end)) {
                return new Subject(new Range(first, end), Subject.Kind.NAME);
            }
        } else if (title == end) {
            return new Subject(new Range(start, end), Subject.Kind.DESCRIPTION);
        }
        int surname = surnameStart(start, end);
        if (surname >= 0) {
            Subject.Kind kind = named || surname > start ? Subject.Kind.NAME : Subject.Kind.SURNAMED;
            boolean doubtful = kind == Subject.Kind.SURNAMED
                    && end - start == 2
                    && !known.isEmpty()
                    && !known.contains(t.substring(start, end));
            return new Subject(new Range(surname, end), doubtful ? Subject.Kind.UNKNOWN : kind);
        }
        int name = knownName(start, end);
        if (name >= 0) {
            return new Subject(new Range(name, end), Subject.Kind.NAME);
        }
        int foreigner = foreignStart(start, end);
        if (foreigner > start) {
            return new Subject(new Range(foreigner, end), Subject.Kind.NAME);
        }
        boolean foreign = transliterated(start, end);
        Subject.Kind kind = (named && end - start >= 2) || foreign
                ? Subject.Kind.NAME
                : known(start, end) ? Subject.Kind.BODY : Subject.Kind.UNKNOWN;
        return new Subject(new Range(start, end), kind);
    }

    /** Where a foreign name starts at the end of a phrase, behind words that are written with other characters. */
    private int foreignStart(int start, int end) {
        int at = end;
        boolean dotted = false;
        while (at > start
                && (words.transliterating.endAt(t, at - 1, at) > 0 || "·・‧•".indexOf(t.charAt(at - 1)) >= 0)) {
            at--;
            dotted |= "·・‧•".indexOf(t.charAt(at)) >= 0;
        }
        int size = end - at;
        boolean enough = dotted ? size >= 4 : size >= 3 && size <= 6;
        return enough && at > start && !isBody(at, end) ? at : -1;
    }

    /** Where a name that the story is known to hold starts, if the phrase ends with one; or -1. */
    private int knownName(int start, int end) {
        for (int at = Math.max(start, end - 8); at <= end - 2; at++) {
            if (known.contains(t.substring(at, end))
                    && (at == start || isBody(start, at) || at == end - 3 || at == end - 2)) {
                return at;
            }
        }
        return -1;
    }

    private boolean known(int start, int end) {
        return isBody(start, end)
                || words.documents.startBefore(t, end, start) >= 0
                || Chars.isLatin(t.charAt(end - 1));
    }

    /** {@return whether nearly all characters are such as foreign names are written with} */
    private boolean transliterated(int start, int end) {
        int yes = 0;
        for (int i = start; i < end; i++) {
            char c = t.charAt(i);
            if ("·・‧•".indexOf(c) >= 0 && i > start && i < end - 1) {
                return true;
            }
            yes += words.transliterating.endAt(t, i, i + 1) > 0 ? 1 : 0;
        }
        int size = end - start;
        return size >= 2 && size <= 7 && yes >= size - size / 4 && !isBody(start, end);
    }

    /** A Chinese name has a surname and at most two more characters: what runs on behind them is none of it. */
    private int cutName(int start, int end) {
        if (start < end && Chars.isLatin(t.charAt(start))) {
            int i = start;
            while (i < end && (Chars.isLatin(t.charAt(i)) || " .-'’·".indexOf(t.charAt(i)) >= 0)) {
                i++;
            }
            return trimRight(start, i);
        }
        int surname = words.surnames.endAt(t, start, end);
        if (surname < 0 || end - surname <= 2 || transliterated(start, end)) {
            return end;
        }
        for (int i = start; i < end; i++) {
            if (!Chars.isHan(t.charAt(i)) || words.joints.endAt(t, i, end) > 0) {
                return end;
            }
        }
        return surname + 2;
    }

    /** The end of the last title from {@code from} on, or -1. */
    private int titleEnd(int from, int to) {
        int last = -1;
        int i = from;
        while (i < to) {
            int end = words.titles.endAt(t, i, to);
            int body = words.bodyEndings.endAt(t, i, to);
            if (end > 0 && body > end) {
                i = body;
            } else if (end > 0) {
                last = end;
                i = end;
                if (i + 1 < to && t.startsWith("之一", i)) {
                    last = i + 2;
                } else if (i < to && "们們".indexOf(t.charAt(i)) >= 0) {
                    last = i + 1;
                }
            } else {
                i++;
            }
        }
        return last;
    }

    /** "甲和乙": two names of two to four characters. */
    private boolean joint(int start, int end) {
        for (int i = start + 2; i < end - 2; i++) {
            if (words.joints.endAt(t, i, end) == i + 1) {
                return i - start <= 4 && end - i - 1 <= 4;
            }
        }
        return false;
    }

    private boolean looksLikeName(int start, int end) {
        if (words.bodyEndings.startBefore(t, end, start) == start || end - start < 1) {
            return false;
        }
        int han = 0;
        boolean foreign = false;
        for (int i = start; i < end; i++) {
            char c = t.charAt(i);
            if (Chars.isHan(c)) {
                han++;
            } else {
                foreign |= Chars.isLatin(c) || "·・‧•．.".indexOf(c) >= 0;
            }
        }
        if (foreign) {
            return end - start <= LONGEST;
        }
        boolean joint = joint(start, end);
        return (han <= 6 && !isBody(start, end)) || joint;
    }

    /** Where a Chinese name stands at the end of a phrase, behind a place or a body, or -1. */
    private int surnameStart(int start, int end) {
        int length = end - start;
        if (length <= 4 && length >= 2) {
            int surname = words.surnames.endAt(t, start, end);
            return surname > 0 && surname < end && !isBody(start, end) ? start : -1;
        }
        for (int size = 3; size >= 2; size--) {
            int at = end - size;
            if (at > start
                    && words.surnames.endAt(t, at, end) > 0
                    && (isBody(start, at) || words.roleEndings.startBefore(t, at, start) >= 0)
                    && !isBody(at, end)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isBody(int start, int end) {
        return words.bodyEndings.startBefore(t, end, start) >= 0 || words.places.startBefore(t, end, start) >= 0;
    }

    private int lastBracket(int from, int to) {
        for (int i = to - 1; i >= Math.max(from, to - 2 * LONGEST); i--) {
            if (Chars.isOpeningBracket(t.charAt(i)) && bracketEnd(i, to) > 0) {
                return i;
            }
        }
        return -1;
    }

    private int skipMarks(int from, int to) {
        int i = from;
        while (i < to && (Chars.isBlank(t.charAt(i)) || "、，,“”「」\"‘’『』兼暨：:".indexOf(t.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private int trimRight(int from, int to) {
        int i = to;
        while (i > from && (Chars.isBlankOrBreak(t.charAt(i - 1)) || "，,、：:“”「」\"".indexOf(t.charAt(i - 1)) >= 0)) {
            i--;
        }
        return i;
    }
}
