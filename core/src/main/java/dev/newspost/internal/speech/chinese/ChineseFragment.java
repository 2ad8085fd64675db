package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Attribution.Way;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.Optional;

/** Weighs what speaks for a fragment of somebody's words, in a Chinese passage. */
final class ChineseFragment {
    private static final int LONG_PHRASE = 12;
    private static final int MOST_OF_A_TERM = 4;
    private static final int AMOUNT = 4;
    private static final int DEED = 3;
    private static final int ADVERBIAL = 5;
    private static final int MANNER = 3;
    private static final int FOREIGN = 4;
    private static final int PHRASE = 3;

    private final ChineseWords words;
    private final String t;
    private final ChineseWording wording;
    private final ChinesePlace place;
    private final ChinesePredicate predicates;

    ChineseFragment(
            ChineseWords words, String text, ChineseWording wording, ChinesePlace place, ChinesePredicate predicates) {
        this.words = words;
        this.t = text;
        this.wording = wording;
        this.place = place;
        this.predicates = predicates;
    }

    /** {@return how much speaks for a fragment of somebody's words and against a term} */
    int score(Utterance u, Range inner, int size) {
        int score = 0;
        score += size >= 12 ? 3 : size >= 8 ? 2 : size >= 5 ? 0 : -1;
        score += wording.clauseWords(inner) > 0 ? 2 : 0;
        score += words.degrees.endAt(t, inner.start(), inner.end()) > 0 ? 3 : words.fragmentStartsAt(t, inner) ? 1 : 0;
        boolean attribute = words.attributive.startBefore(t, inner.end(), inner.start()) >= 0;
        // 认为「自己看到的」内容是…: what the reporter's clause speaks of
        score += attribute ? place.attributive(u) && isTopic(u) ? -2 : 2 : 0;
        score += size >= 5 && words.quantified.endAt(t, inner.start(), inner.end()) > 0 ? 3 : 0;
        score += handed(u) ? 3 : 0;
        score += size >= MOST_OF_A_TERM && told(u) ? phrase(u, inner) : 0;
        boolean predicate =
                predicates.of(u) || predicates.isPredicateItself(u) || (predicates.isComplement(u) && inClauseOfCue(u));
        boolean judges = words.kinds.judgements.endAt(t, inner.start(), inner.end()) > 0
                || words.kinds.verdicts.contains(t, inner.start(), inner.end());
        score += judges && !isTopic(u) && (predicate || !place.qualifies(u)) ? 3 : 0;
        score += words.kinds.amounts.endAt(t, inner.start(), inner.end()) > 0 ? AMOUNT : 0;
        score += words.kinds.extents.endAt(t, u.marked.close(), t.length()) > 0 ? AMOUNT : 0;
        score += predicates.acts(u, inner)
                ? DEED + (words.kinds.deedAdverbs.endAt(t, inner.start(), inner.end()) > 0 ? 2 : 0)
                : 0;
        score += predicate ? 2 : 0;
        score += words.kinds.states.startBefore(t, inner.end(), inner.start()) > inner.start() && place.closed(u)
                ? 2
                : 0;
        score += place.closed(u) ? 1 : -1;
        score += place.attributive(u) ? -1 : 0;
        score += partialCue(u) ? 1 : 0;
        score += size >= MOST_OF_A_TERM && ends(u, inner) ? 1 : 0;
        score += predicate && words.degrees.endAt(t, inner.start(), inner.end()) > 0 ? 2 : 0;
        score += predicate && place.closed(u) && size <= MOST_OF_A_TERM && inClauseOfCue(u) ? 1 : 0;
        score -= holdsHan(inner) ? 0 : FOREIGN;
        score += place.adverbial(u) ? ADVERBIAL : place.manner(u, size) ? MANNER : 0;
        // what is said of a thing needs less than what may be its name
        return score + (predicate && place.closed(u) && size >= 4 ? 1 : 0);
    }

    /** 甲说, 甲表示: somebody of whom the story tells says something, and neither writes of it nor names it. */
    private boolean told(Utterance u) {
        Attribution by = u.attribution().get();
        int end = Chars.trimEnd(t, 0, u.marked.open());
        boolean here = by.passage().number() == u.line.passage().number();
        return here
                && by.subject()
                        .filter(this::isSomebody)
                        .map(Subject::range)
                        .filter(who -> !words.isIndefinite(t, who.start(), who.end()))
                        .isPresent()
                && words.kinds.makers.startBefore(t, end, Math.max(0, end - 2)) < 0
                && by.cue()
                        .filter(cue -> words.kinds.plainCues.startBefore(t, cue.end(), cue.start()) >= 0)
                        .filter(cue -> words.relativizers.endAt(t, cue.start(), cue.end()) < 0)
                        .filter(cue -> !words.selfNaming.contains(t, cue.start(), cue.end()))
                        .isPresent();
    }

    /** 黑暗的一天, 「勇于承担」。: what is no name, and no attribute of the reporter's noun. */
    private int phrase(Utterance u, Range inner) {
        boolean verb = place.closed(u) && !place.qualifies(u) && words.fragmentStartsAt(t, inner);
        // few names have an attribute that tells what they are like
        return words.holdsAttributive(t, inner.start() + 1, inner.end() - 1) ? PHRASE : verb ? 1 : 0;
    }

    /** 为渔港「制造麻烦」。: a verb and what belongs to it that the reporter's clause ends with, no list and no name. */
    private boolean ends(Utterance u, Range inner) {
        int verb = words.fragmentStarts.endAt(t, inner.start(), inner.end());
        return verb > inner.start() + 1
                && verb < inner.end()
                && u.attribution().get().is(Way.INLINE)
                && place.attached(u)
                && place.closed(u)
                && !place.qualifies(u)
                && !wording.qualifies(inner)
                && words.kinds.localizers.startBefore(t, inner.end(), verb) < 0
                && !place.listInside(u);
    }

    /** 称他为「Batyr」: what holds no Chinese is a name, if nothing hands it over. */
    private boolean holdsHan(Range inner) {
        for (int i = inner.start(); i < inner.end(); i++) {
            if (Chars.isHan(t.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** 称他是「…」: no clause of its own stands between the verb of saying and the words. */
    private boolean inClauseOfCue(Utterance u) {
        Attribution by = u.attribution().get();
        if (by.cue().isEmpty() || by.subject().filter(this::isSomebody).isEmpty()) {
            return false;
        }
        int from = by.cue().get().end();
        for (int i = from; i < u.marked.open(); i++) {
            if (ChineseClauses.isClauseBreak(t.charAt(i))) {
                return false;
            }
        }
        int end = Chars.trimEnd(t, 0, u.marked.open());
        return from < end
                && words.joints.startBefore(t, end, end - 1) < 0
                && words.agents.startBefore(t, end, end - 1) < 0;
    }

    /** {@return whether a subject is somebody of whom the story tells, and neither who tells it nor a thing} */
    private boolean isSomebody(Subject who) {
        int start = who.range().start();
        int end = who.range().end();
        boolean other = who.kind() == Subject.Kind.PRONOUN
                && (words.anybody.contains(t, start, end)
                        || words.ownPronouns.contains(t, start, end)
                        || words.kinds.things.contains(t, start, end));
        return who.known() && !other;
    }

    /** {@return whether a cue that takes no noun as object stands right in front, and nothing behind makes a clause of them} */
    boolean handed(Utterance u) {
        if (!u.attribution().get().is(Way.CUE) || place.attached(u) || isTopic(u)) {
            return false;
        }
        Range cue = u.attribution().get().cue().get();
        return !words.objectCues.contains(t, cue.start(), cue.end());
    }

    /** 自称「文明」的社会, 认为「名人」是…: a noun that the reporter's clause speaks of, which is all that the verb hands over. */
    private boolean isTopic(Utterance u) {
        Range inner = u.words();
        Optional<Range> cue = u.attribution().flatMap(Attribution::cue);
        boolean one = words.kinds.verdicts.contains(t, inner.start(), inner.end())
                || words.kinds.judgements.contains(t, inner.start(), inner.end());
        if (cue.isEmpty()
                || !place.handsOver(u)
                || words.degrees.endAt(t, inner.start(), inner.end()) > 0
                || (!one && words.fragmentStartsAt(t, inner))) {
            return false;
        }
        boolean thinks = words.kinds.minds.contains(
                        t, cue.get().start(), cue.get().end())
                || words.selfNaming.contains(t, cue.get().start(), cue.get().end());
        return place.qualifies(u) || (thinks && (place.attributive(u) || place.beforeBeing(u)));
    }

    /** 感到「…」: a verb of feeling right in front, which takes no name. */
    boolean felt(Utterance u) {
        return handed(u)
                && place.closed(u)
                && u.attribution()
                        .flatMap(Attribution::cue)
                        .filter(cue -> words.kinds.feelings.contains(t, cue.start(), cue.end()))
                        .isPresent();
    }

    boolean partialCue(Utterance u) {
        return u.attribution()
                .flatMap(Attribution::cue)
                .filter(cue -> words.partialCues.contains(t, cue.start(), cue.end()))
                .isPresent();
    }

    /** 他觉得「不能再等」, 说法是「非常荒谬的」: what somebody thinks or wants, without a subject of its own. */
    boolean thought(Utterance u, Range cue, Range inner, int size) {
        if (cue.end() != Chars.trimEnd(t, 0, u.marked.open()) || !wording.lacksSubject(inner)) {
            return false;
        }
        boolean judges = words.degrees.endAt(t, inner.start(), inner.end()) > 0
                && words.attributive.startBefore(t, inner.end(), inner.start()) >= 0;
        return judges
                || (!wording.commaInside(inner) && words.kinds.promises.contains(t, cue.start(), cue.end()))
                || (size <= LONG_PHRASE && words.kinds.minds.contains(t, cue.start(), cue.end()));
    }
}
