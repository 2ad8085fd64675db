package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Attribution.Way;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.mark.Marked;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.List;
import java.util.Optional;

/** Reads who hands a stretch over from behind it, in a Chinese passage. */
final class ChineseBehind {
    private static final int WINDOW = 240;
    private static final int LONGEST_OBJECT = 14;
    private static final int MOST_CLAUSES = 4;
    private static final int MOST_TERMS = 4;
    private static final int LONGEST_TERM = 8;
    private static final int LONGEST_NAMED = 14;
    private static final int LONG = 10;
    private static final int LONGEST_TITLE = 16;

    private final ChineseWords words;
    private final Line line;
    private final Bare t;
    private final ChineseClauses clauses;
    private final ChineseSubject subjects;
    private final ChineseSpeaker speakers;
    private final ChineseDoers doers;

    ChineseBehind(
            ChineseWords words, Line line, ChineseClauses clauses, ChineseSubject subjects, ChineseSpeaker speakers) {
        this.words = words;
        this.line = line;
        this.t = line.noted();
        this.clauses = clauses;
        this.subjects = subjects;
        this.speakers = speakers;
        this.doers = speakers.actors().doers();
    }

    /**
     * {@return what hands a stretch over, from behind it}
     *
     * @param spoken whether the clause that runs into the stretch hands it over
     */
    Optional<Attribution> of(Utterance u, boolean spoken) {
        int start = u.marked.close();
        int limit = Math.min(behind(u), start + WINDOW);
        int i = start;
        while (i < limit && (Chars.isBlank(t.charAt(i)) || "，,—－-.．".indexOf(t.charAt(i)) >= 0)) {
            i++;
        }
        int from = i;
        int first = Chars.skipBlanks(t, start, i);
        boolean pause = pauses(u) || (first < i && Chars.isComma(t.charAt(first)));
        boolean goesOn = goesOn(u);
        if (first < i && words.contrasts.endAt(t, i, limit) > 0 && leadsOn(limit)) {
            // 「…」，但甲说，「…」: he answers
            return Optional.empty();
        }
        int clause = i;
        for (int n = 0; n < MOST_CLAUSES && clause < limit; n++) {
            int end = clauses.clauseEnd(clause, limit);
            Optional<Range> cue =
                    closingCue(clause, end).filter(found -> words.denials.startBefore(t, found.start(), from) < 0);
            boolean sentence = end >= limit || !Chars.isComma(t.charAt(end)) || n == 0 || goesOn;
            if (cue.isPresent() && sentence && (n > 0 || pause || end >= limit || !Chars.isComma(t.charAt(end)))) {
                int verb = verbStart(clause, cue.get());
                Optional<Subject> who = subjects.joined(behindMemory(behindWords(clause, verb), verb), verb);
                if (who.isEmpty() && n > 0) {
                    who = subjects.in(i, cue.get().start());
                }
                boolean passesOn = amid(u) && !ends(end, limit) && !(n == 0 && !spoken && plausibleBehind(who));
                boolean closing = n == 0 && opens(u) && ends(end, limit) && beginsNear(who, i);
                if (n == 0 && who.isPresent() && joinsIn(u, who.get(), verb, end, limit)) {
                    return Optional.empty();
                }
                boolean plausible = plausibleBehind(who)
                        || (n == 1 && pause && (isFront(from, clause - 1, who) || saysThem(cue.get(), end)));
                if (who.isPresent() && !passesOn && (n == 0 ? pause || closing : goesOn || plausible)) {
                    return Optional.of(new Attribution(line.passage(), who, cue, Way.AFTER));
                }
            }
            if (n == 0 && !pause && (end >= limit || !Chars.isComma(t.charAt(end)))) {
                break;
            }
            if (end >= limit || !Chars.isComma(t.charAt(end))) {
                break;
            }
            clause = end + 1;
        }
        return goesOn && begins(u) && i < limit ? actor(i, limit) : Optional.empty();
    }

    /** 店主总会说, 店主都会这么说: where a verb of saying starts with what tells that somebody is wont to say so. */
    private int verbStart(int clause, Range cue) {
        int habit = words.owners.wonts.startBefore(t, cue.start(), clause);
        return habit > clause ? habit : cue.start();
    }

    /** 这话林知秋说过, 这话是林知秋说的: the place behind words for the stretch in front that a clause begins with. */
    private int behindWords(int clause, int verb) {
        int start = Chars.skipBlanks(t, clause, verb);
        int end = words.owners.saidWords.endAt(t, start, verb);
        // 这话是林知秋说的
        int being = end < 0 ? -1 : words.beings.endAt(t, end, verb);
        return end > 0 && end < verb ? Math.max(end, being) : clause;
    }

    /** 「…。」一旁的乙也说：「…」: whether somebody behind a whole sentence adds words of his own to those of another. */
    private boolean joinsIn(Utterance u, Subject who, int verb, int end, int limit) {
        return u.endsSentence()
                && who.kind() != Subject.Kind.PRONOUN
                && end < limit
                && Chars.isColon(t.charAt(end))
                && Chars.trimEnd(t, end + 1, limit) == end + 1
                && limit < t.length()
                && words.owners.answering.endAt(t, who.range().end(), verb) > 0;
    }

    /** “…，”我记得他那时告诉我: the place behind a verb of remembering in front of whoever says so, else the clause's start. */
    private int behindMemory(int clause, int verb) {
        int told = speakers.reported(clause, verb);
        return words.owners.remembering.startBefore(t, told, clause) < 0 ? clause : told;
    }

    /** “…，”甲举起了手，: words that a sentence begins with and that end with a comma are of whom it goes on about. */
    private Optional<Attribution> actor(int start, int limit) {
        int from = start;
        int end = clauses.clauseEnd(from, limit);
        if (isCircumstance(from, end) && end < limit && Chars.isComma(t.charAt(end))) {
            // “…，”当船开走时，甲举起了手
            from = end + 1;
            end = clauses.clauseEnd(from, limit);
        }
        return end < limit || limit == t.length() ? actorIn(from, end) : Optional.empty();
    }

    private Optional<Attribution> actorIn(int from, int end) {
        Optional<Subject> who =
                doers.of(from, end).filter(one -> one.known() && one.range().start() - from <= LONGEST_TITLE);
        return who.map(one -> new Attribution(line.passage(), who, Optional.empty(), Way.AFTER));
    }

    /** 当船开走时, 在船开走后: whether a clause tells nothing but when. */
    private boolean isCircumstance(int from, int end) {
        return end > from
                && words.circumstanceStarts.endAt(t, from, from + 1) > 0
                && words.notBreakers.endAt(t, from, end) < 0
                && words.circumstanceEnds.startBefore(t, end, end - 1) >= 0;
    }

    private boolean begins(Utterance u) {
        int end = Chars.trimEnd(t, 0, u.marked.open());
        return end == 0 || Line.endsSentence(t.charAt(end - 1));
    }

    /** 「…」甲说。: words of some length that a sentence begins with, which is done behind who says them. */
    private boolean opens(Utterance u) {
        return u.words().length() >= LONG && begins(u);
    }

    private static boolean beginsNear(Optional<Subject> who, int start) {
        return who.filter(one -> one.definite() && one.range().start() - start <= LONGEST_TITLE)
                .isPresent();
    }

    /** {@return whether the reporter's words run into a stretch and on behind it: a cue further on hands over what follows} */
    boolean amid(Utterance u) {
        return u.marked.open() > 0 && Chars.isHan(t.charAt(u.marked.open() - 1)) && !pauses(u);
    }

    /** 「…。」他提到，…: whether the words end a sentence, and behind them stands a clause with a verb of saying that goes on. */
    boolean opensSentence(Utterance u) {
        int start = u.marked.close();
        if (!u.endsSentence() || start >= t.length() || !Chars.isHan(t.charAt(start))) {
            return false;
        }
        int end = clauses.clauseEnd(start, t.length());
        if (end < t.length() && Chars.isComma(t.charAt(end)) && words.openers.contains(t, start, end)) {
            // 甲说，「…。」另外，乙说，…
            return true;
        }
        return end < t.length()
                && (Chars.isComma(t.charAt(end)) || Chars.isColon(t.charAt(end)))
                && clauses.cueEndingAt(start, Chars.trimEnd(t, start, end)).isPresent();
    }

    /** 「…，」周三，他写道，: a comma in the marks tells that the sentence goes on behind them with whoever said so. */
    private boolean goesOn(Utterance u) {
        Range inner = u.words();
        return inner.length() > 0
                && u.marked.closed()
                && Chars.isComma(line.text().charAt(inner.end() - 1));
    }

    /** {@return whether the words behind a stretch run into the next one with a comma or colon} */
    private boolean leadsOn(int limit) {
        int end = Chars.trimEnd(t, 0, limit);
        return limit < t.length() && end > 0 && (Chars.isComma(t.charAt(end - 1)) || Chars.isColon(t.charAt(end - 1)));
    }

    /** {@return whether a sentence ends here} */
    private boolean ends(int at, int limit) {
        return at >= t.length() || (at < limit && (Line.endsSentence(t.charAt(at)) || t.charAt(at) == '\n'));
    }

    /** Where the reporter's words behind a stretch end: at the next one that is no short term. */
    private int behind(Utterance u) {
        for (int i = u.index + 1; i < line.pairs().size() && i <= u.index + MOST_TERMS; i++) {
            Marked pair = line.pairs().get(i);
            if (!isTerm(pair)) {
                return pair.open();
            }
        }
        return u.index + MOST_TERMS < line.pairs().size() ? u.gapEnd : t.length();
    }

    /** 民间组织“青山”的, 民间组织“青山守望”(Green Watch)的: whether a name stands in marks within a clause. */
    private boolean isTerm(Marked pair) {
        int close = pair.close();
        int size = pair.end() - pair.start();
        if (close >= t.length() || size > LONGEST_NAMED || !Chars.isHan(charBefore(pair.open()))) {
            return false;
        }
        if (Chars.isHan(t.charAt(close))) {
            return size <= LONGEST_TERM;
        }
        int end = Chars.isOpeningBracket(t.charAt(close)) ? subjects.shapes().bracketEnd(close, t.length()) : -1;
        return end > 0 && end < t.length() && Chars.isHan(t.charAt(end)) && Chars.isLatin(t.charAt(close + 1));
    }

    private char charBefore(int at) {
        return at == 0 ? 0 : t.charAt(at - 1);
    }

    /** A clause that stands apart from the words by another one must name its speaker. */
    private static boolean plausibleBehind(Optional<Subject> who) {
        return who.filter(Subject::definite).isPresent();
    }

    /** 「…。」视频中，一名保安说: whether a clause in front of somebody without a name tells nothing but where or when. */
    private boolean isFront(int from, int end, Optional<Subject> who) {
        boolean somebody =
                who.filter(one -> one.kind() == Subject.Kind.DESCRIPTION).isPresent();
        return somebody && (words.insides.startBefore(t, end, from) > from || subjects.skipOpeners(from, end) >= end);
    }

    /** {@return whether the words themselves end as a clause does} */
    private boolean pauses(Utterance u) {
        Range inner = u.words();
        if (inner.length() == 0) {
            return false;
        }
        char last = line.text().charAt(inner.end() - 1);
        return Chars.isComma(last)
                || Chars.endsSentence(last)
                || last == '.'
                || last == '—'
                || last == '’'
                || last == '』';
    }

    /** The cue that closes a clause, with an object behind it or not. */
    private Optional<Range> closingCue(int from, int to) {
        int end = Chars.trimEnd(t, from, to);
        // 「…」赵立坚称: the first character of the verb may belong to the name
        Optional<Range> last = clauses.cueEndingAt(from, end).map(cue -> clauses.withoutName(from, cue));
        if (last.isPresent()) {
            return last;
        }
        List<Range> cues = clauses.cues(from, end);
        for (int i = cues.size() - 1; i >= 0; i--) {
            Range cue = cues.get(i);
            boolean takesObject =
                    words.telling.contains(t, cue.start(), cue.end()) || pointsBack(from, cue) || saysThem(cue, end);
            if (takesObject && size(cue.end(), end) <= LONGEST_OBJECT) {
                return Optional.of(cue);
            }
        }
        return Optional.empty();
    }

    /** "他这样介绍自己": a verb whose manner is the words in front, whatever its object. */
    private boolean pointsBack(int from, Range cue) {
        return words.manners.startBefore(t, cue.start(), from) >= 0
                || words.manners.endAt(t, cue.start(), cue.end()) > 0;
    }

    /** 甲说过这句话, 甲说完这话, 甲说了两遍: whether the object of a verb is nothing but the words in front. */
    private boolean saysThem(Range cue, int end) {
        int completed = words.owners.completions.endAt(t, cue.end(), end);
        int verb = completed > 0 ? completed : cue.end();
        boolean aspect = words.aspects.startBefore(t, verb, cue.start()) > cue.start();
        boolean times = aspect && words.owners.saidTimes.startBefore(t, end, verb) > verb;
        return (times || words.owners.saidWords.endAt(t, verb, end) > 0)
                && words.speechVerbs.endAt(t, cue.start(), cue.end()) > 0;
    }

    /** How long a stretch is to a reader of Chinese: a foreign word counts as one character. */
    private int size(int from, int to) {
        int size = 0;
        for (int i = from; i < to; i++) {
            boolean within = i > from && Chars.isLatin(t.charAt(i)) && Chars.isLatin(t.charAt(i - 1));
            size += within || Chars.isBlank(t.charAt(i)) ? 0 : 1;
        }
        return size;
    }

    /** 船工告诉记者。: who says what the passage in front holds, in one that is nothing else. */
    Optional<Attribution> saidAbove() {
        int end = Chars.trimEnd(t, 0, t.length());
        end -= end > 0 && Line.endsSentence(t.charAt(end - 1)) ? 1 : 0;
        if (end == 0 || line.passage().place() != Passage.Place.PARAGRAPH || clauses.clauseBreak(0, end)) {
            return Optional.empty();
        }
        return closingCue(0, end)
                .filter(cue -> words.speechVerbs.contains(t, cue.start(), cue.end())
                        || words.telling.contains(t, cue.start(), cue.end()))
                .filter(cue -> words.asking.endAt(t, cue.start(), cue.end()) < 0)
                .filter(cue -> words.denials.startBefore(t, cue.start(), 0) < 0)
                .flatMap(cue -> subjects.joined(0, cue.start()))
                .filter(Subject::known)
                .map(who -> new Attribution(line.passage(), Optional.of(who), Optional.empty(), Way.ORPHAN));
    }
}
