package dev.newspost.internal.speech;

import dev.newspost.internal.speech.Attribution.Way;

/** Weighs what speaks for a fragment of somebody's words, in a Chinese passage. */
final class ChineseFragment {
    private static final int LONGEST_NOUN = 10;
    private static final int LONGEST_PREVERB = 4;
    private static final int LONGEST_NAME = 4;
    private static final int LONG_PHRASE = 12;

    private final ChineseWords words;
    private final String t;
    private final ChineseWording wording;

    ChineseFragment(ChineseWords words, String text, ChineseWording wording) {
        this.words = words;
        this.t = text;
        this.wording = wording;
    }

    /** {@return how much speaks for a fragment of somebody's words and against a term} */
    int score(Utterance u, Range inner, int size) {
        int score = 0;
        score += size >= 12 ? 3 : size >= 8 ? 2 : size >= 5 ? 0 : -1;
        score += wording.clauseWords(inner) > 0 ? 2 : 0;
        score += words.degrees.endAt(t, inner.start(), inner.end()) > 0 ? 3 : words.fragmentStartsAt(t, inner) ? 1 : 0;
        score += words.attributive.startBefore(t, inner.end(), inner.start()) >= 0 ? 2 : 0;
        score += size >= 5 && words.quantified.endAt(t, inner.start(), inner.end()) > 0 ? 3 : 0;
        score += !qualifies(u) && words.kinds.judgements.endAt(t, inner.start(), inner.end()) > 0 ? 3 : 0;
        score += handed(u) ? 3 : 0;
        boolean predicate = predicate(u) || isPredicateItself(u);
        score += predicate ? 2 : 0;
        score += closed(u) ? 1 : -1;
        score += attributive(u) ? -1 : 0;
        score += partialCue(u) ? 1 : 0;
        score += predicate && words.degrees.endAt(t, inner.start(), inner.end()) > 0 ? 2 : 0;
        // what is said of a thing needs less than what may be its name
        return score + (predicate && closed(u) && size >= 4 ? 1 : 0);
    }

    /** 「重大事件」的信息: the words are an attribute of the reporter's noun, and tell which one it is. */
    private boolean qualifies(Utterance u) {
        int i = u.marked.close();
        return i + 1 < t.length() && words.attributive.endAt(t, i, i + 1) > 0 && Chars.isHan(t.charAt(i + 1));
    }

    /** {@return whether a cue that takes no noun as object stands right in front} */
    boolean handed(Utterance u) {
        if (!u.attribution().get().is(Way.CUE) || attached(u)) {
            return false;
        }
        Range cue = u.attribution().get().cue().get();
        return !words.objectCues.contains(t, cue.start(), cue.end());
    }

    /** {@return whether a cue stands right in front, with no pause between} */
    boolean handsOver(Utterance u) {
        int end = Chars.trimEnd(t, 0, u.marked.open());
        return u.attribution()
                .flatMap(Attribution::cue)
                .filter(cue -> cue.end() == end)
                .isPresent();
    }

    /** 在「…」, 以「…」: the words are no clause, whatever they hold. */
    boolean behindCoverb(Utterance u) {
        int end = Chars.trimEnd(t, 0, u.marked.open());
        int floor = Math.max(0, end - 2);
        return words.coverbs.startBefore(t, end, floor) >= 0
                || words.circumstanceStarts.startBefore(t, end, floor) >= 0
                || words.adjuncts.startBefore(t, end, floor) >= 0
                || words.passives.startBefore(t, end, floor) >= 0;
    }

    /** 五个「…」, 两项「…」: more than one of what the words name. */
    boolean counted(Utterance u) {
        int end = Chars.trimEnd(t, 0, u.marked.open());
        int measure = words.measures.startBefore(t, end, Math.max(0, end - 1));
        if (measure < 1) {
            return false;
        }
        return words.plurality.startBefore(t, measure, measure - 1) >= 0 || Chars.isDigit(t.charAt(measure - 1));
    }

    /** 是「…」, 是一个「…」, 非常「…」, 应「…」: the words say what somebody thinks of a thing. */
    boolean predicate(Utterance u) {
        int end = Chars.trimEnd(t, 0, u.marked.open());
        int floor = Math.max(0, end - LONGEST_PREVERB);
        int number = words.quantified.startBefore(t, end, floor);
        if (words.kinds.negations.startBefore(t, end, floor) >= 0) {
            // 这不是「…」: somebody else calls it so
            return false;
        }
        return words.preverbs.startBefore(t, end, floor) >= 0
                || (number > 0 && words.kinds.copulas.startBefore(t, number, Math.max(0, number - 1)) >= 0)
                || (words.kinds.auxiliaries.startBefore(t, end, floor) >= 0 && closed(u));
    }

    /** 排水系统「年久失修」: nothing in the clause but a noun in front of the words, so that they are its verb. */
    boolean isPredicateItself(Utterance u) {
        int end = Chars.trimEnd(t, 0, u.marked.open());
        int start = end;
        while (start > 0 && end - start <= 2 * LONGEST_NOUN && Chars.isWord(t.charAt(start - 1))) {
            start--;
        }
        int cueEnd = u.attribution()
                .flatMap(Attribution::cue)
                .filter(cue -> !words.telling.contains(t, cue.start(), cue.end()))
                .map(Range::end)
                .orElse(-1);
        boolean near = cueEnd > start && cueEnd < end && endsAsSomebody(cueEnd, end);
        start = near ? cueEnd : start;
        boolean clause = near || start == 0 || Chars.isComma(t.charAt(start - 1));
        if (end - start > LONGEST_NOUN
                || listInside(u)
                || (end > start && words.attributive.startBefore(t, end, end - 1) >= 0)) {
            return false;
        }
        int head = clause ? start : -1;
        boolean coverb = false;
        for (int at = start; at < end; at++) {
            int cue = words.notBreakers.endAt(t, at, end) < 0 ? words.anyCues.endAt(t, at, end) : -1;
            int kept = words.notBreakers.endAt(t, at, end);
            if (kept > at + 1) {
                at = kept - 1;
                continue;
            }
            boolean noun = at > start && words.attributive.startBefore(t, at, at - 1) >= 0;
            if (cue > 0 && noun) {
                at = cue - 1;
            } else if (cue > 0 && words.naming.endAt(t, at, end) < 0) {
                head = cue;
                coverb = false;
                at = cue - 1;
            } else if (head >= 0 && !coverb && at > head && at + 1 < end && words.adjuncts.endAt(t, at, end) > 0) {
                // 对局势「深感关切」: behind a coverb and its noun only a verb can stand
                coverb = true;
            } else if (isVerbal(at, end)) {
                head = -1;
            }
        }
        return head >= 0 && end - head >= (near ? 1 : 2);
    }

    /** 美方, 他, 专家罗伯特: a stretch that ends with somebody, of whom the words behind it say something. */
    private boolean endsAsSomebody(int from, int end) {
        if (words.pronouns.startBefore(t, end, from) >= 0
                || words.places.startBefore(t, end, from) >= 0
                || words.bodyEndings.startBefore(t, end, from) >= 0
                || words.plurals.startBefore(t, end, from) >= 0) {
            return true;
        }
        for (int name = end; name > from && name >= end - LONGEST_NAME; name--) {
            if (words.titles.startBefore(t, name, from) >= 0) {
                return true;
            }
        }
        return false;
    }

    boolean isVerbal(int at, int end) {
        return words.notBreakers.endAt(t, at, end) < 0
                && ((words.clauseWords.endAt(t, at, end) > 0 && words.pronouns.endAt(t, at, end) < 0)
                        || words.naming.endAt(t, at, end) > 0
                        || words.breakers.endAt(t, at, end) > 0);
    }

    boolean listInside(Utterance u) {
        int limit = Math.min(u.marked.end(), u.marked.start() + 2 * LONGEST_NOUN);
        for (int i = u.marked.start(); i < limit; i++) {
            if (t.charAt(i) == '、') {
                return true;
            }
        }
        return false;
    }

    /** The clause ends with the words, or with a particle behind them. */
    boolean closed(Utterance u) {
        int i = Chars.skipBlanks(t, u.marked.close(), t.length());
        if (words.attributive.endAt(t, i, t.length()) > 0) {
            i++;
        }
        if (i + 1 < t.length() && words.joints.endAt(t, i, i + 1) > 0 && MarkSign.of(t.charAt(i + 1)) >= 0) {
            return true;
        }
        return i >= t.length() || "，,。.；;！!？?、）)\n”」—".indexOf(t.charAt(i)) >= 0;
    }

    boolean attributive(Utterance u) {
        int i = u.marked.close();
        return i < t.length()
                && ((Chars.isHan(t.charAt(i)) && words.attributive.endAt(t, i, i + 1) < 0)
                        || Chars.isLatin(t.charAt(i)));
    }

    boolean partialCue(Utterance u) {
        return u.attribution()
                .flatMap(Attribution::cue)
                .filter(cue -> words.partialCues.contains(t, cue.start(), cue.end()))
                .isPresent();
    }

    /** {@return whether the reporter's words run right into the mark} */
    boolean attached(Utterance u) {
        int end = Chars.trimEnd(t, 0, u.marked.open());
        if (end == 0) {
            return false;
        }
        char c = t.charAt(end - 1);
        if (!Chars.isWord(c) && c != '》' && !Chars.isClosingBracket(c)) {
            return false;
        }
        return u.attribution()
                .flatMap(Attribution::cue)
                .map(cue -> cue.end() != end)
                .orElse(true);
    }

    /** 他觉得「不能再等」, 说法是「非常荒谬的」: what somebody thinks or wants, without a subject of its own. */
    boolean thought(Utterance u, Range cue, Range inner, int size) {
        if (cue.end() != Chars.trimEnd(t, 0, u.marked.open()) || !wording.lacksSubject(inner)) {
            return false;
        }
        boolean judges = words.degrees.endAt(t, inner.start(), inner.end()) > 0
                && words.attributive.startBefore(t, inner.end(), inner.start()) >= 0;
        return judges || (size <= LONG_PHRASE && words.kinds.minds.contains(t, cue.start(), cue.end()));
    }

    /** {@return whether nothing but a particle stands between a cue and a mark, as in 讽刺到「…」} */
    boolean aspectBehind(Utterance u, Range cue) {
        int end = Chars.trimEnd(t, 0, u.marked.open());
        return words.attributive.endAt(t, cue.end(), end) < 0 && words.aspects.endAt(t, cue.end(), end) == end;
    }

    /** {@return whether words of the reporter stand between a cue and what it hands over} */
    boolean further(Utterance u, Range cue) {
        for (int i = cue.end(); i < u.marked.open(); i++) {
            if (Chars.isHan(t.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
