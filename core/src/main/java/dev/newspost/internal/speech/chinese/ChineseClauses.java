package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Occurrences;
import dev.newspost.internal.speech.mark.MarkSign;
import dev.newspost.internal.speech.name.GivenNames;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds verbs of saying in a Chinese passage, and where its sentences and clauses begin and end. */
public final class ChineseClauses {
    private static final int LONGEST_TITLE = 60;

    private final ChineseWords words;
    private final Bare t;
    private final Occurrences occurrences;
    private final GivenNames given;

    ChineseClauses(ChineseWords words, Bare bare, Occurrences occurrences, GivenNames given) {
        this.words = words;
        this.t = bare;
        this.occurrences = occurrences;
        this.given = given;
    }

    /** All cues in a stretch, in order. */
    List<Range> cues(int from, int to) {
        List<Range> found = new ArrayList<>();
        long bits = words.falseCues.bit() | words.anyCues.bit();
        for (int i = t.next(bits, from, to); i < to; i = t.next(bits, i, to)) {
            int no = words.noCueEnd(t, i, to);
            int cue = words.anyCues.endAt(t, i, to);
            if (cue > 0 && (cue >= no || begins(cue, no))) {
                boolean loose = words.looseCues.contains(t, i, cue)
                        && !followedByBreak(cue, t.length())
                        && !leadsToHearer(i, cue);
                int verb = verb(i, cue);
                if (verb >= 0 && !loose && !inTitle(i) && !inName(i, cue)) {
                    found.add(new Range(verb, cue));
                }
                i = cue;
            } else {
                i = no < 0 ? i + 1 : goesOn(i, no, to) ? no - 1 : no;
            }
        }
        return found;
    }

    /** 劝他：: whether nothing but a pronoun for whoever is spoken to stands between a verb of saying and a colon. */
    private boolean leadsToHearer(int cue, int end) {
        int hearer = words.asking.contains(t, cue, end) ? words.pronouns.endAt(t, end, t.length()) : -1;
        return hearer > 0 && hearer < t.length() && Chars.isColon(t.charAt(hearer));
    }

    /** 甲告诉记者，乙不提，他们也不再问，「…」: without the last verb of saying where nobody says anything, behind another. */
    List<Range> withoutDenied(List<Range> cues, int sentence, int end) {
        int last = cues.size() - 1;
        boolean denied = last > 0
                && cues.get(last).end() == end
                && (words.denials.startBefore(t, cues.get(last).start(), sentence) >= 0
                        || isWished(cues.get(last), sentence));
        return denied ? cues.subList(0, last) : cues;
    }

    /** 甲批评、驱赶船工，把桥变成「…」: without verbs of saying in a list of verbs whose object stands in their own clause. */
    List<Range> withoutListed(List<Range> cues, int end) {
        return cues.stream()
                .filter(cue -> cue.end() >= end || t.charAt(cue.end()) != '、' || !clauseBreak(cue.end(), end))
                .toList();
    }

    /** 甲还想作出回应: whether a verb of saying is what somebody only wishes to do. */
    boolean isWished(Range cue, int sentence) {
        int made = words.kinds.uttering.startBefore(t, cue.start(), sentence);
        return made > sentence && words.wishes.startBefore(t, made, sentence) >= 0;
    }

    /** 声明中指出: whether the last character of what is no verb begins one that goes on behind it. */
    private boolean goesOn(int from, int no, int to) {
        return no - from == 2 && words.cues.endAt(t, no - 1, to) > no;
    }

    /** 说法国…, 说教宗…: the second character of what is no verb belongs to a word that goes on behind it. */
    private boolean begins(int cue, int no) {
        int limit = t.length();
        return words.speechVerbs.startBefore(t, cue, cue - 1) >= 0
                && (words.places.endAt(t, cue, limit) > no || words.titles.endAt(t, cue, limit) > no);
    }

    /** "甲记得，…": verbs of remembering, hearing and telling in a stretch that a pause follows. */
    List<Range> reports(int from, int to) {
        List<Range> found = new ArrayList<>();
        for (int i = t.next(words.reporting.bit(), from, to); i < to; i = t.next(words.reporting.bit(), i + 1, to)) {
            int verb = words.reporting.endAt(t, i, to);
            if (verb > 0 && words.noCueEnd(t, i, to) < verb && followedByBreak(verb, to)) {
                found.add(new Range(i, verb));
            }
        }
        return found;
    }

    /** Where a title ends that begins here, or the place behind where nothing ends it. */
    private int titleEnd(int from, int to) {
        int limit = Math.min(to, from + LONGEST_TITLE);
        for (int i = from + 1; i < limit; i++) {
            if (t.charAt(i) == '》') {
                return i + 1;
            }
        }
        return from + 1;
    }

    /** {@return whether a place lies inside a title} */
    boolean inTitle(int at) {
        for (int i = at - 1; i >= Math.max(0, at - LONGEST_TITLE) && t.charAt(i) != '》'; i--) {
            if (t.charAt(i) == '《') {
                return titleEnd(i, t.length()) > at;
            }
        }
        return false;
    }

    Optional<Range> cueEndingAt(int floor, int to) {
        int end = to;
        for (int round = 0; round < 2; round++) {
            int start = cueStart(end, Math.max(floor, end - 12));
            if (start >= 0) {
                int no = words.falseCues.startBefore(t, end, Math.max(floor, end - 12));
                int verb = verb(start, end);
                return (no >= 0 && no < start && !words.endsNoun(t, no, start)) || verb < 0 || inName(start, end)
                        ? Optional.empty()
                        : Optional.of(new Range(verb, end));
            }
            if (end > floor && words.aspects.startBefore(t, end, end - 1) >= 0) {
                end--;
            } else {
                break;
            }
        }
        return Optional.empty();
    }

    /** 断言道, 推断说: where the longest verb of saying starts that ends at a place, with or without a plain one; or -1. */
    private int cueStart(int end, int floor) {
        int start = words.anyCues.startBefore(t, end, floor);
        boolean plain = start >= 0 && words.owners.cueTails.contains(t, end - 1, end);
        int whole = plain ? words.anyCues.startBefore(t, end - 1, floor) : -1;
        // 这项命令说: a noun, and no part of the verb as in 命令道
        boolean noun = whole >= 0
                && !words.looseCues.contains(t, end - 1, end)
                && (words.documents.contains(t, whole, end - 1) || words.kinds.utterances.contains(t, whole, end - 1));
        return whole >= 0 && end - whole > 2 && !noun ? whole : start;
    }

    /** 李青云：「…」: whether a verb of one character is the last one of a name that the story has elsewhere. */
    private boolean inName(int start, int end) {
        return words.looseCues.contains(t, start, end)
                && start > 1
                && words.surnames.endAt(t, start - 2, start) == start - 1
                && given.goesOn(t, start - 2, start, end);
    }

    /** Where a verb starts; behind the document that speaks in 一条留言说; -1 where a noun stands there alone. */
    private int verb(int start, int end) {
        boolean counted = start > 1 && words.textMeasures.startBefore(t, start, start - 2) == start - 2;
        int behind = counted ? behindDocument(start, end) : -1;
        return behind > 0 ? behind : noun(start) ? behindDocument(start, end) : start;
    }

    /** 《晨报》的评论称: where the verb starts behind the document that speaks, or -1. */
    private int behindDocument(int start, int end) {
        int verb = words.documents.endAt(t, start, end - 1);
        return verb > 0 && words.anyCues.contains(t, verb, end) ? verb : -1;
    }

    /** {@return whether a verb that starts here is a noun, by the 的 or 这一 before it} */
    boolean noun(int start) {
        boolean pointed = start > 1 && words.demonstratives.startBefore(t, start, start - 2) == start - 2;
        return start > 0
                && (pointed || words.attributive.startBefore(t, start, start - 1) >= 0)
                && words.partialCues.endAt(t, start, t.length()) < start + 3
                && words.speechVerbs.endAt(t, start, t.length()) < 0;
    }

    /** 赵立坚称: where the story knows the longer name, the first character of 坚称 belongs to it. */
    Range withoutName(int sentence, Range cue) {
        int start = cue.start();
        int body = words.relativizers.endAt(t, start, start + 1) > 0 && cue.length() > 1
                ? words.bodyEndings.startBefore(t, start + 1, sentence)
                : -1;
        if (body >= 0 && body < start) {
            // 研究所指出: the first character belongs to the body
            return new Range(start + 1, cue.end());
        }
        if (cue.length() != 2
                || start - 2 < sentence
                || words.anyCues.startBefore(t, cue.end(), start + 1) != start + 1
                || words.surnames.endAt(t, start - 2, start) != start - 1
                || isPlaceOrBody(start)) {
            return cue;
        }
        String name = t.substring(start - 2, start + 1);
        // 赵立力挺, 赵立力称: where the story goes on otherwise behind the longer name, it is one, whatever its last character
        if (!words.mayEndName(t, start) && !occurrences.elsewhere(name, t.substring(start - 2, cue.end()))) {
            return cue;
        }
        return occurrences.elsewhere(t.substring(start - 2, start), name) ? cue : new Range(start + 1, cue.end());
    }

    /** 白宫坚称: no name ends with the first character of the verb behind a place or body. */
    private boolean isPlaceOrBody(int at) {
        return words.places.endAt(t, at - 2, at) == at || words.bodyEndings.startBefore(t, at, at - 2) >= 0;
    }

    int clauseStart(int sentence, int to) {
        for (int i = to - 1; i >= sentence; i--) {
            char c = t.charAt(i);
            if (isClauseBreak(c) || (c == '-' && standsApart(i, to))) {
                return i + 1;
            }
            if (Chars.isClosingBracket(c)) {
                int open = bracketStart(sentence, i);
                i = open < 0 ? i : open;
            } else if (c == '》') {
                i = titleStart(sentence, i);
            }
        }
        return sentence;
    }

    /** 晨报南桥5月1日 - 甲说: whether a dash between blanks sets off what stands in front. */
    private boolean standsApart(int dash, int to) {
        return dash > 0 && dash + 1 < to && Chars.isBlank(t.charAt(dash - 1)) && Chars.isBlank(t.charAt(dash + 1));
    }

    /** 《老城：一座桥的历史》: where the title opens that closes at a place, no break of a clause inside; else that place. */
    private int titleStart(int floor, int close) {
        for (int i = close - 1; i >= Math.max(floor, close - LONGEST_TITLE); i--) {
            if (t.charAt(i) == '《') {
                return i;
            }
            if (t.charAt(i) == '》') {
                return close;
            }
        }
        return close;
    }

    int bracketStart(int floor, int close) {
        for (int i = close - 1; i >= Math.max(floor, close - 80); i--) {
            if (Chars.isOpeningBracket(t.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    public static boolean isClauseBreak(char c) {
        // every character of a clause is asked, and nearly all are Chinese ones
        return !Chars.isHan(c)
                && (Chars.isComma(c)
                        || Chars.isColon(c)
                        || c == '；'
                        || c == ';'
                        || c == '—'
                        || c == Line.CLAUSE_CLOSED
                        || Line.endsSentence(c));
    }

    boolean clauseBreak(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isClauseBreak(t.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@return the first place from {@code from} on that is no blank, pause or end of a sentence} */
    int skipPauses(int from, int to) {
        int i = from;
        while (i < to
                && (Chars.isBlank(t.charAt(i)) || Chars.isComma(t.charAt(i)) || Chars.endsSentence(t.charAt(i)))) {
            i++;
        }
        return i;
    }

    boolean followedByBreak(int end, int limit) {
        int i = Chars.skipBlanks(t, end, limit);
        return i < limit && (isClauseBreak(t.charAt(i)) || t.charAt(i) == Line.INSIDE || MarkSign.of(t.charAt(i)) >= 0);
    }

    /** {@return where the last sentence before a place ends, without its mark and the blanks behind it} */
    int sentenceEnd(int floor, int to) {
        int stop = to;
        while (stop > floor && (Line.endsSentence(t.charAt(stop - 1)) || Chars.isBlank(t.charAt(stop - 1)))) {
            stop--;
        }
        return stop;
    }

    /** {@return the mark with which the sentence at a place ends, or {@code limit}} */
    int sentenceStop(int from, int limit) {
        int end = from;
        while (end < limit && !Line.endsSentence(t.charAt(end))) {
            end++;
        }
        return end;
    }

    int sentenceStart(int floor, int to) {
        for (int i = to - 1; i >= floor; i--) {
            char c = t.charAt(i);
            if (c == '》') {
                i = titleStart(floor, i);
            } else if (Line.endsSentence(c)) {
                return i + 1;
            }
        }
        return floor;
    }

    /** 因批评市府，…: whether the clause of a verb, another one behind it, tells why or when something happens and hands nothing over. */
    boolean isCircumstance(int sentence, Range cue, int to) {
        int stop = clauseEnd(cue.end(), to);
        if (stop == to || stop == cue.end()) {
            return false;
        }
        int start = Chars.skipBlanks(t, clauseStart(sentence, cue.start()), cue.start());
        // 甲发文，重申船长上岸后，…: a verb that begins its clause goes on with the one in front
        boolean moment = start < cue.start()
                && words.circumstanceEnds.startBefore(t, stop, cue.end()) > cue.end()
                && words.kinds.localizers.startBefore(t, stop, cue.end()) < 0;
        return moment || words.kinds.causes.endAt(t, start, cue.start()) > 0;
    }

    int withoutBracket(int floor, int end) {
        if (end > floor && Chars.isClosingBracket(t.charAt(end - 1))) {
            int open = bracketStart(floor, end - 1);
            if (open > floor) {
                return Chars.trimEnd(t, floor, open);
            }
        }
        return end;
    }

    int clauseEnd(int from, int limit) {
        for (int i = from; i < limit; i++) {
            char c = t.charAt(i);
            if (Chars.isComma(c) || Chars.isColon(c) || Line.endsSentence(c) || c == '；' || c == ';' || c == '—') {
                return i;
            }
        }
        return limit;
    }
}
