package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Attribution.Way;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.mark.MarkSign;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.Optional;

/** Tells what stands right in front of marked words and right behind them, in a Chinese passage. */
final class ChinesePlace {
    private static final int LONGEST_LIST = 20;
    private static final int MOST_OF_A_TERM = 4;
    private static final int LONGEST_ATTRIBUTE = 4;
    private static final int LONGEST_CONJUNCTION = 4;

    private final ChineseWords words;
    private final String t;

    ChinesePlace(ChineseWords words, String text) {
        this.words = words;
        this.t = text;
    }

    /** {@return whether a cue stands right in front, with no pause between} */
    boolean handsOver(Utterance u) {
        int end = Chars.trimEnd(t, 0, u.marked.open());
        return u.attribution()
                .flatMap(Attribution::cue)
                .filter(cue -> cue.end() == end)
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

    /** {@return whether words of the reporter stand between a cue and what it hands over} */
    boolean further(Utterance u, Range cue) {
        for (int i = cue.end(); i < u.marked.open(); i++) {
            if (Chars.isHan(t.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether nothing but a particle stands between a cue and a mark, as in 讽刺到「…」} */
    boolean aspectBehind(Utterance u, Range cue) {
        int end = Chars.trimEnd(t, 0, u.marked.open());
        return words.attributive.endAt(t, cue.end(), end) < 0 && words.aspects.endAt(t, cue.end(), end) == end;
    }

    /** 在「…」, 以「…」: the words are no clause, whatever they hold. */
    boolean behindCoverb(Utterance u) {
        int end = Chars.trimEnd(t, 0, u.marked.open());
        int floor = Math.max(0, end - 2);
        if (words.kinds.earlier.startBefore(t, end, floor) >= 0) {
            // 现在「…」: the end of a time
            return false;
        }
        return words.coverbs.startBefore(t, end, floor) >= 0
                || words.circumstanceStarts.startBefore(t, end, floor) >= 0
                || words.adjuncts.startBefore(t, end, floor) >= 0
                || words.passives.startBefore(t, end, floor) >= 0;
    }

    /** 因为「…」, 但「…」: nothing of the reporter's clause stands in front but what joins it to the one before. */
    boolean behindConjunction(Utterance u) {
        int end = Chars.trimEnd(t, 0, u.marked.open());
        int floor = Math.max(0, end - LONGEST_CONJUNCTION);
        int word = words.kinds.conjunctions.startBefore(t, end, floor);
        return words.kinds.causes.startBefore(t, end, floor) >= 0
                || word == 0
                || (word > 0 && ChineseClauses.isClauseBreak(t.charAt(word - 1)));
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

    /** The clause ends with the words, or with a particle behind them; “…。” ends a sentence whatever begins behind. */
    boolean closed(Utterance u) {
        if (u.endsSentence()) {
            return true;
        }
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
                && !u.endsSentence()
                && ((Chars.isHan(t.charAt(i)) && words.attributive.endAt(t, i, i + 1) < 0)
                        || Chars.isLatin(t.charAt(i)));
    }

    /** 认为「无知」是…: a verb of being stands behind the words, so that the reporter's clause speaks of them. */
    boolean beforeBeing(Utterance u) {
        return words.beings.endAt(t, Chars.skipBlanks(t, u.marked.close(), t.length()), t.length()) > 0;
    }

    /** 「重大事件」的信息: the words are an attribute of the reporter's noun, and tell which one it is. */
    boolean qualifies(Utterance u) {
        int i = u.marked.close();
        return i + 1 < t.length() && words.attributive.endAt(t, i, i + 1) > 0 && Chars.isHan(t.charAt(i + 1));
    }

    /** 写着「…」的旗帜: the words stand on a thing that the reporter's clause has, which is no letter. */
    boolean isWritten(Utterance u) {
        int end = Chars.trimEnd(t, 0, u.marked.open());
        if (!qualifies(u) || words.kinds.written.startBefore(t, end, Math.max(0, end - LONGEST_CONJUNCTION)) < 0) {
            return false;
        }
        int limit = Math.min(t.length(), u.marked.close() + LONGEST_LIST);
        for (int i = u.marked.close(); i < limit && Chars.isHan(t.charAt(i)); i++) {
            if (words.documents.endAt(t, i, limit) > 0 || words.messages.endAt(t, i, limit) > 0) {
                return false;
            }
        }
        return true;
    }

    /** 「毫不迟疑」地行动: the words tell how somebody does a thing, and name none. */
    boolean adverbial(Utterance u) {
        int i = u.marked.close();
        return i + 1 < t.length()
                && words.kinds.adverbials.endAt(t, i, i + 1) > 0
                && Chars.isHan(t.charAt(i + 1))
                && words.kinds.notAdverbials.endAt(t, i, t.length()) < 0;
    }

    /** 「以最轻的脚步」走来: a circumstance in front of the reporter's verb. */
    boolean manner(Utterance u, int size) {
        int i = u.marked.close();
        return size > MOST_OF_A_TERM
                && i < t.length()
                && Chars.isHan(t.charAt(i))
                && words.attributive.endAt(t, i, i + 1) < 0
                && words.kinds.mannerStarts.endAt(
                                t, u.words().start(), u.words().end())
                        > 0;
    }

    /** 「…」等言论, 「…」的公开警告: the noun for what is said whose attribute the words are. */
    Optional<Range> utterance(Utterance u) {
        int i = Chars.skipBlanks(t, u.marked.close(), t.length());
        int such = words.kinds.suchlike.endAt(t, i, t.length());
        i = such > 0 ? such : i;
        int behind = words.attributive.endAt(t, i, t.length());
        i = behind > 0 ? behind : i;
        int most = such > 0 || behind > 0 ? LONGEST_ATTRIBUTE : 0;
        for (int at = i; at <= i + most && at < t.length() && Chars.isHan(t.charAt(at)); at++) {
            int end = words.kinds.utterances.endAt(t, at, t.length());
            if (end > 0) {
                return Optional.of(new Range(at, end));
            }
            if (words.attributive.endAt(t, at, at + 1) > 0 || words.pronouns.endAt(t, at, t.length()) > 0) {
                break;
            }
        }
        return Optional.empty();
    }

    /** 公布了菜单，店里有了「…」: whether a verb that takes no clause has its object in front of the last pause. */
    boolean behindDeed(Utterance u) {
        Optional<Range> verb = u.attribution()
                .flatMap(Attribution::cue)
                .filter(cue -> words.kinds.deedCues.contains(t, cue.start(), cue.end()))
                // 甲表示希望下雨，让「…」: another verb hands both clauses over
                .filter(cue -> words.speechVerbs.startBefore(t, cue.start(), Math.max(0, cue.start() - 3)) < 0
                        && words.kinds.plainCues.startBefore(t, cue.start(), Math.max(0, cue.start() - 3)) < 0);
        if (verb.isEmpty() || !u.attribution().get().is(Way.INLINE)) {
            return false;
        }
        CharSequence bare = u.line.noted();
        int from = Chars.skipBlanks(t, verb.get().end(), u.marked.open());
        for (int i = from; i < u.marked.open(); i++) {
            if (ChineseClauses.isClauseBreak(bare.charAt(i))) {
                return i > from;
            }
        }
        return false;
    }

    boolean listInside(Utterance u) {
        int limit = Math.min(u.marked.end(), u.marked.start() + LONGEST_LIST);
        for (int i = u.marked.start(); i < limit; i++) {
            if (t.charAt(i) == '、') {
                return true;
            }
        }
        return false;
    }
}
