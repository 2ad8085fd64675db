package dev.newspost.internal.speech;

/** Tells whole sentences that nothing hands over from terms, in a Chinese passage. */
final class ChineseSentences {
    private static final int TERM = 6;
    private static final int LONG_CLAUSE = 8;
    private static final int LONG_ALONE = 10;

    private final String t;
    private final ChineseWording wording;

    ChineseSentences(String text, ChineseWording wording) {
        this.t = text;
        this.wording = wording;
    }

    /** {@return whether words that nothing hands over are a whole sentence or clause} */
    boolean is(Utterance u, Range inner, int size) {
        char last = t.charAt(inner.end() - 1);
        boolean terminal = Chars.endsSentence(last) || last == '.';
        return (terminal && size >= 6)
                || (Chars.isComma(last) && size >= 10)
                || (alone(u) && byItself(inner, size))
                || (betweenStops(u) && size >= LONG_CLAUSE && wording.clause(inner, size))
                || (size >= 10
                        && (alone(u)
                                || u.attribution().flatMap(Attribution::subject).isPresent())
                        && sentence(u, inner)
                        && wording.clause(inner, size));
    }

    /** {@return whether a sentence with its stop stands behind a colon, or between sentences of the story} */
    boolean ofNobody(Utterance u, Range inner, int size) {
        int before = Chars.trimEnd(t, 0, u.marked.open());
        boolean told = u.line.passage().place() != Passage.Place.HEADING;
        boolean colon = before > 0 && Chars.isColon(t.charAt(before - 1));
        boolean comma = before > 0 && Chars.isComma(t.charAt(before - 1));
        boolean starts = before == u.gapStart || Chars.endsSentence(t.charAt(before - 1));
        boolean clause = betweenStops(u) && size >= LONG_CLAUSE && wording.clause(inner, size);
        boolean sentence = told
                && Chars.endsSentence(t.charAt(inner.end() - 1))
                && (((starts || comma) && size >= TERM) || (colon && size > TERM && wording.commaInside(inner)));
        return clause || sentence;
    }

    /** {@return whether words that are all that their passage holds are too long for a name} */
    boolean byItself(Range inner, int size) {
        return size >= LONG_ALONE || (size > TERM && wording.clause(inner, size));
    }

    /** 「…」，店主摇着头: the words begin a sentence, and a pause, a stop or a bracket stands behind them. */
    private boolean betweenStops(Utterance u) {
        int before = Chars.trimEnd(t, 0, u.marked.open());
        int behind = Chars.skipBlanks(t, u.marked.close(), t.length());
        if (before > 0 && !Chars.endsSentence(t.charAt(before - 1))) {
            return false;
        }
        if (behind >= t.length()) {
            return before > 0;
        }
        char c = t.charAt(behind);
        return Chars.isComma(c) || Chars.endsSentence(c) || Chars.isOpeningBracket(c) || c == '—' || c == '－';
    }

    /** {@return whether the stretch and its marks are all that its passage holds, but for a number in front} */
    boolean alone(Utterance u) {
        if (u.line.pairs().size() > 1) {
            return false;
        }
        for (int i = 0; i < t.length(); i++) {
            boolean outside = i < u.marked.open() || i >= u.marked.close();
            if (outside && (Chars.isHan(t.charAt(i)) || Chars.isLatin(t.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a sentence ends with the words, inside the mark or right behind it} */
    boolean sentence(Utterance u, Range inner) {
        int behind = u.marked.close();
        return Chars.endsSentence(t.charAt(inner.end() - 1))
                || (behind < t.length() && Chars.endsSentence(t.charAt(behind)));
    }
}
