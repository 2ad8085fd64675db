package dev.newspost.internal.speech;

/** Finds where a Chinese noun phrase ends: at the first word that cannot belong to one. */
final class ChinesePhrase {
    private final SpeechWords.Chinese words;
    private final Bare t;
    private final ChineseShapes shapes;

    ChinesePhrase(SpeechWords.Chinese words, Bare bare, ChineseShapes shapes) {
        this.words = words;
        this.t = bare;
        this.shapes = shapes;
    }

    int timeEnd(int from, int to) {
        int i = from;
        while (i < to
                && ((Chars.isBlank(t.charAt(i)) && i > from)
                        || Chars.isDigit(t.charAt(i))
                        || (words.numerals.endAt(t, i, i + 1) > 0 && i > from))) {
            i++;
        }
        if (i > from && i < to && words.timeUnits.endAt(t, i, i + 1) > 0) {
            int more = timeEnd(i + 1, to);
            return more > 0 ? more : i + 1;
        }
        return -1;
    }

    /** The end of the first noun phrase: where a word stands that cannot belong to one. */
    int nounPhraseEnd(int from, int to) {
        int i = from;
        while (i < to) {
            char c = t.charAt(i);
            if (Chars.isOpeningBracket(c) || c == '《') {
                int close = shapes.bracketEnd(i, to);
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
            if ((breaker > 0 && breaker > kept && !inForeignName(breaker, to))
                    || (i > from && kept < 0 && verb(i, to))) {
                return i;
            }
            i = kept > 0 ? kept : i + 1;
        }
        return to;
    }

    /** {@return whether a foreign name runs on here, as in 让-吕克} */
    boolean inForeignName(int at, int to) {
        return at + 1 < to && "-·・‧•".indexOf(t.charAt(at)) >= 0 && Chars.isHan(t.charAt(at + 1));
    }

    /** 处长曾志强: a word that is a surname as well belongs to the name where a title stands before it and a verb behind. */
    int fullName(int from, int at, int to) {
        if (words.titles.startBefore(t, at, from) < 0
                || words.surnames.endAt(t, at, to) != at + 1
                || words.anyCues.endAt(t, at + 1, to) > 0) {
            return -1;
        }
        for (int end = Math.min(at + 3, to); end >= at + 2; end--) {
            if (end == to || words.anyCues.endAt(t, end, to) > 0 || words.breakers.endAt(t, end, to) > 0) {
                return end;
            }
        }
        return -1;
    }

    /**
     * 任正安, 罗致平: a character of a name may be a word that ends a subject elsewhere. Behind a surname that starts the
     * phrase or follows a title, the next character belongs to the name.
     */
    int nameEnd(int from, int at, int to) {
        // 阿都维曼: no word of its own inside a foreign name that begins with 阿
        if (at > from
                && at + 1 < to
                && words.familiarAlone.endAt(t, at - 1, at) > 0
                && words.transliterating.endAt(t, at + 1, to) > 0) {
            return at + 1;
        }
        if (words.adverbs.endAt(t, at, to) > 0) {
            return fullName(from, at, to);
        }
        boolean starts = at == from || words.titles.startBefore(t, at, from) >= 0 || Chars.isBlank(t.charAt(at - 1));
        int surname = starts ? words.surnames.endAt(t, at, to) : -1;
        if (surname < 0
                || surname >= to
                || !Chars.isHan(t.charAt(surname))
                || words.adverbs.endAt(t, surname, to) > 0) {
            return surname;
        }
        int end = surname + 1;
        // 林文如接受: a character that many names end with
        boolean longer = end < to
                && words.titles.startBefore(t, at, from) >= 0
                && words.nameCharacters.endAt(t, end, to) > 0
                && (end + 1 == to
                        || words.breakers.endAt(t, end + 1, to) > 0
                        || words.anyCues.endAt(t, end + 1, to) > 0);
        return longer ? end + 1 : end;
    }

    /** A bracket with a foreign name of several words, behind a name: what follows is no part of the phrase. */
    boolean personBracket(int from, int open, int close, int to) {
        if (close < to
                && (words.attributive.endAt(t, close, close + 1) > 0
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
        int before = shapes.trimRight(from, open);
        return capitals >= 2
                && capitals <= 4
                && small
                && before == open
                && before > from
                && !shapes.isBody(from, before)
                && shapes.titleEnd(close, to) < 0;
    }

    boolean verb(int at, int to) {
        int cue = words.anyCues.endAt(t, at, to);
        if (cue < 0 || words.falseCues.endAt(t, at, to) > cue) {
            return false;
        }
        return cue > at + 1 || words.adverbs.endAt(t, at, to) > 0;
    }
}
