package dev.newspost.internal.speech.chinese;

import static dev.newspost.internal.speech.chinese.ChineseVerdict.direct;
import static dev.newspost.internal.speech.chinese.ChineseVerdict.none;
import static dev.newspost.internal.speech.chinese.ChineseVerdict.partial;

import dev.newspost.Quote;
import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Occurrences;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.Optional;

/** Tells what the place of a cue makes of the words that it hands over, in a Chinese passage. */
final class ChineseHanded {
    private static final int TERM = 6;
    private static final int LEAST_SCORE = 3;
    private static final int LONG_FRAMED = 12;
    private static final int MOST_OF_A_TERM = 4;
    private static final int LONG_CLAUSE = 8;

    private final ChineseWords words;
    private final String t;
    private final Occurrences occurrences;
    private final ChineseWording wording;
    private final ChineseSentences sentences;
    private final ChinesePlace place;
    private final ChinesePredicate predicates;
    private final ChineseFragment fragments;
    private final ChineseNaming naming;

    ChineseHanded(
            ChineseWords words,
            Line line,
            Occurrences occurrences,
            ChineseWording wording,
            ChineseSentences sentences,
            ChinesePlace place,
            ChinesePredicate predicates,
            ChineseNaming naming) {
        this.words = words;
        this.t = line.text();
        this.occurrences = occurrences;
        this.wording = wording;
        this.sentences = sentences;
        this.place = place;
        this.predicates = predicates;
        this.fragments = new ChineseFragment(words, t, wording, place, predicates);
        this.naming = naming;
    }

    /** What the place of the cue makes of the words. */
    Optional<Quote.Kind> of(Utterance u, Range inner, int size, boolean terminal) {
        boolean comma = Chars.isComma(t.charAt(inner.end() - 1));
        return switch (u.attribution().get().way()) {
            case LABEL -> label(u, size, terminal);
            case PASSIVE -> passive(u, inner, size, terminal);
            case COLON ->
                explained(u, size, terminal)
                        ? none(u, "a term that is explained")
                        : size >= 2 || terminal || !Chars.isHan(t.charAt(inner.start()))
                                ? direct(u, "a colon hands it over")
                                : none(u, "too short");
            case LATE_COLON ->
                terminal || size >= 10 ? direct(u, "a colon hands it over") : none(u, "a term behind a colon");
            case AFTER -> behind(u, inner, size, terminal || comma);
            case SPLIT ->
                terminal || comma || size >= 10 ? direct(u, "the words go on") : none(u, "a term behind a quote");
            case ORPHAN ->
                sentences.is(u, inner, size)
                        ? predicates.isBehindAuxiliary(u)
                                ? partial(u, "the verb of the reporter's clause")
                                : direct(u, "a whole sentence in marks")
                        : none(u, "no cue and no whole sentence");
            case RUN_ON -> runOn(u, inner, size, terminal);
            case CUE -> cue(u, inner, size, terminal);
            default -> inline(u, inner, size, terminal);
        };
    }

    /** 被问到「…」 hands somebody's words over, 被称为「…」 gives a thing its name. */
    private Optional<Quote.Kind> passive(Utterance u, Range inner, int size, boolean terminal) {
        Range cue = u.attribution().get().cue().get();
        boolean names = fragments.partialCue(u) && !words.cues.contains(t, cue.start(), cue.end());
        if (terminal || (size >= 8 && !names)) {
            return direct(u, "a passive hands it over");
        }
        return names ? none(u, "a passive gives it its name") : fragment(u, inner, size);
    }

    /** 以「…」为由: what is in the frame is somebody's word for something, and one word does. */
    Optional<Quote.Kind> framed(Utterance u, Range inner, int size) {
        if (size < 2) {
            return none(u, "too short");
        }
        Range verb = u.attribution().get().cue().get();
        if (words.kinds.framedSpeech.startBefore(t, verb.end(), verb.start()) >= 0 && wording.clause(inner, size)) {
            return direct(u, "the words that a speech begins or ends with");
        }
        return size >= LONG_FRAMED && wording.commaInside(inner) && wording.clauseWords(inner) > 1
                ? direct(u, "clauses with a verb behind them that makes them somebody's")
                : partial(u, "a verb behind it makes it somebody's");
    }

    /** 发表「…」的言论: a clause is somebody's words, a fragment where it begins with a verb, and a noun is a term. */
    Optional<Quote.Kind> uttered(Utterance u, Range inner, int size, boolean terminal) {
        Range by = u.attribution().get().cue().get();
        if ((terminal && size > 1) || wording.clause(inner, size)) {
            return direct(u, "a noun for what is said stands behind a clause");
        }
        boolean asked = size > MOST_OF_A_TERM - 1
                && words.kinds.uttering.startBefore(t, by.end(), by.start()) >= 0
                && place.utterance(u)
                        .filter(noun -> words.kinds.deeds.contains(t, noun.start(), noun.end()))
                        .isPresent();
        return asked
                ? partial(u, "a noun for what is said stands behind it")
                : none(u, "a term before a noun for what is said");
    }

    /** 这样解释：「渔火」代表着…: a word that the sentence behind the colon speaks of, unlike 说：「走吧」在场的人…. */
    private boolean explained(Utterance u, int size, boolean terminal) {
        int behind = u.marked.close();
        return !terminal
                && size <= MOST_OF_A_TERM
                && words.kinds.callingEnds.startBefore(
                                t, u.words().end(), u.words().start())
                        < 0
                && (words.beings.endAt(t, behind, t.length()) > 0
                        || words.kinds.meanings.endAt(t, behind, t.length()) > 0
                        || words.kinds.negations.endAt(t, behind, t.length()) > 0
                        || words.kinds.placeStarts.endAt(t, behind, t.length()) > 0
                        || place.qualifies(u));
    }

    private static Optional<Quote.Kind> label(Utterance u, int size, boolean terminal) {
        boolean somebody = u.attribution()
                .flatMap(Attribution::subject)
                .filter(who -> who.definite() || who.kind() == Subject.Kind.DESCRIPTION)
                .isPresent();
        return terminal || (size >= 2 && somebody)
                ? direct(u, "a label hands it over")
                : none(u, "a heading in front of a term");
    }

    private Optional<Quote.Kind> behind(Utterance u, Range inner, int size, boolean pause) {
        if (place.attached(u) && !pause) {
            return wording.speaksBehindComma(inner)
                    ? direct(u, "a clause of its own inside a sentence")
                    : fragment(u, inner, size);
        }
        if (pause) {
            return place.attached(u) && size < 8 ? fragment(u, inner, size) : direct(u, "the cue stands behind it");
        }
        return size >= 5 ? direct(u, "the cue stands behind it") : fragment(u, inner, size);
    }

    private Optional<Quote.Kind> runOn(Utterance u, Range inner, int size, boolean terminal) {
        boolean cue = u.attribution().get().cue().isPresent();
        boolean clause = !place.attached(u) && place.closed(u) && wording.clause(inner, size);
        if (!terminal && !clause && (wording.dependent(inner, size) || (cue && wording.lacksSubject(inner)))) {
            return fragment(u, inner, size);
        }
        if (!terminal && (wording.suffers(inner) || (cue && goesOn(inner)))) {
            return fragment(u, inner, size);
        }
        if ((terminal && size >= 4) || (wording.clause(inner, size) && size >= 6)) {
            return direct(u, "it goes on after a comma");
        }
        return cue && size >= 8 ? fragment(u, inner, size) : none(u, "a term after a comma");
    }

    /** 甲坚称，小镇「已经过了拐点」: a predicate without a pause, whose subject stands in front of the marks. */
    private boolean goesOn(Range inner) {
        return words.kinds.predicateStarts.endAt(t, inner.start(), inner.end()) > 0
                && wording.lacksSubject(inner)
                && !wording.commaInside(inner);
    }

    private Optional<Quote.Kind> cue(Utterance u, Range inner, int size, boolean terminal) {
        Range cue = u.attribution().get().cue().get();
        if (size >= TERM && place.closed(u) && pausesBehind(cue, u)) {
            return direct(u, "a cue and a pause hand it over");
        }
        if (size > 1 && counts(cue)) {
            return direct(u, "words that are counted");
        }
        if (terminal && asksOrCalls(inner) && (cue.end() == Chars.trimEnd(t, 0, u.marked.open()) || asks(cue))) {
            return direct(u, "a question or an exclamation");
        }
        if (!words.telling.contains(t, cue.start(), cue.end())
                && place.further(u, cue)
                && wording.lacksSubject(inner)) {
            return fragment(u, inner, size);
        }
        if ((naming.defines(cue) && !wording.holdsSentences(inner))
                || (!terminal && fragments.thought(u, cue, inner, size))) {
            return fragment(u, inner, size);
        }
        if (terminal && size >= 4) {
            return direct(u, "a cue hands it over");
        }
        if (!terminal && size <= LONG_CLAUSE && place.qualifies(u) && wording.clauseWords(inner) == 0) {
            return fragment(u, inner, size);
        }
        boolean object = words.objectCues.contains(t, cue.start(), cue.end());
        boolean apart = !place.attached(u) || (size >= 8 && place.aspectBehind(u, cue) && wording.clause(inner, size));
        boolean whole = !object && size >= LONG_CLAUSE && place.closed(u) && wording.clause(inner, size);
        if (wording.dependent(inner, size) && !(whole && !place.attached(u))) {
            return fragment(u, inner, size);
        }
        boolean own = wording.clause(inner, size) && wording.speaksAtOnce(inner);
        if (!terminal && place.attributive(u) && !own && !wording.commaInside(inner)) {
            return fragment(u, inner, size);
        }
        boolean runsOn = words.kinds.predicateStarts.endAt(t, inner.start(), inner.end()) > 0;
        if (!terminal && runsOn && place.handsOver(u) && wording.lacksSubject(inner) && !wording.commaInside(inner)) {
            // 称「已决定修桥」: the reporter's subject is that of the words
            return fragment(u, inner, size);
        }
        if (apart && (wording.clause(inner, size) || (size >= 7 && !object))) {
            return direct(u, "a cue hands it over");
        }
        if (apart
                && (size > 1 || (!object && !Chars.isHan(t.charAt(inner.start()))))
                && words.speechVerbs.contains(t, cue.start(), cue.end())) {
            return direct(u, "a cue hands it over");
        }
        if (words.degrees.endAt(t, inner.start(), inner.end()) > 0 && !wording.clause(inner, size)) {
            return fragment(u, inner, size);
        }
        if (object && size <= TERM && !wording.clause(inner, size)) {
            return none(u, "the object of a verb");
        }
        // 宣布「休渔期已经结束」: a subject and what becomes of it
        boolean says = size > TERM && place.handsOver(u) && wording.holdsSubject(inner);
        if (says || (wording.clause(inner, size) && !words.fragmentStartsAt(t, inner))) {
            return direct(u, "a cue hands it over");
        }
        return fragment(u, inner, size);
    }

    private boolean asksOrCalls(Range inner) {
        return "？！?!".indexOf(Utterance.last(t, inner)) >= 0;
    }

    /** 回了他一句「…」 */
    private boolean counts(Range cue) {
        int counted = words.owners.countedWords.startBefore(t, cue.end(), cue.start());
        return counted > cue.start();
    }

    private boolean asks(Range cue) {
        return words.asking.contains(t, cue.start(), cue.end()) || words.telling.contains(t, cue.start(), cue.end());
    }

    /** 他说，「…」: nothing but a comma stands between a cue and the words, so that they are no part of its clause. */
    private boolean pausesBehind(Range cue, Utterance u) {
        int end = Chars.trimEnd(t, 0, u.marked.open());
        return end == cue.end() + 1 && Chars.isComma(t.charAt(end - 1));
    }

    private Optional<Quote.Kind> inline(Utterance u, Range inner, int size, boolean terminal) {
        if (terminal && size >= 3 && asksOrCalls(inner)) {
            return direct(u, "a question or an exclamation");
        }
        if (wording.joinsClauses(inner) && linked(u, inner, size)) {
            return direct(u, "clauses of their own behind a conjunction");
        }
        boolean said = words.quantified.endAt(t, inner.start(), inner.end()) > 0 && predicates.of(u);
        if (said || (wording.lacksSubject(inner) && (place.attached(u) || !terminal))) {
            return fragment(u, inner, size);
        }
        if (terminal && size >= 12 && !words.fragmentStartsAt(t, inner)) {
            return direct(u, "a whole sentence inside a reported one");
        }
        if (terminal && size > MOST_OF_A_TERM && wording.speaksAtOnce(inner)) {
            return direct(u, "a sentence of his own");
        }
        if (size >= TERM && (wording.speaksBehindComma(inner) || linked(u, inner, size))) {
            return direct(u, "a clause of its own inside a reported sentence");
        }
        if (size >= 6
                && place.attached(u)
                && wording.holdsSubject(inner)
                && place.closed(u)
                && !place.behindCoverb(u)
                && (wording.isJudgement(inner) || !predicates.isPredicateItself(u))) {
            return direct(u, "a clause with a subject inside a reported sentence");
        }
        boolean told = place.closed(u)
                && wording.clause(inner, size)
                && (place.attached(u)
                        ? size >= LONG_CLAUSE
                                && (wording.speaksAtOnce(inner) || wording.pointsAtOnce(inner))
                                && !place.behindCoverb(u)
                                && !predicates.of(u)
                        : size >= TERM && wording.holdsSubject(inner));
        if (told) {
            return direct(u, "a clause with a subject of its own");
        }
        boolean attribute = place.qualifies(u) && !wording.speaksAtOnce(inner);
        boolean clauses = size >= 14
                && !attribute
                && wording.commaInside(inner)
                && wording.clauseWords(inner) > 1
                && !(predicates.needed(u) && !wording.bringsSubject(inner));
        if ((!place.attached(u) && wording.clause(inner, size) && size >= 8) || clauses) {
            return direct(u, "a whole clause inside a reported sentence");
        }
        return fragment(u, inner, size);
    }

    /** 因为「…」, 但「…」: a clause with its subject that a conjunction joins to the reporter's. */
    private boolean linked(Utterance u, Range inner, int size) {
        return place.closed(u) && place.behindConjunction(u) && wording.clause(inner, size);
    }

    /** A fragment of somebody's words, or a term. */
    Optional<Quote.Kind> fragment(Utterance u, Range inner, int size) {
        String what = inner.of(t);
        boolean verb = place.closed(u)
                && (predicates.isPredicateItself(u)
                        || (words.degrees.endAt(t, inner.start(), inner.end()) > 0
                                && (predicates.of(u) || predicates.isComplement(u))));
        if (occurrences.of(what) > 1 && size <= TERM && !verb && !fragments.felt(u) && !wording.clause(inner, size)) {
            return none(u, "a term that is marked again");
        }
        boolean defined = u.attribution().get().cue().filter(naming::defines).isPresent();
        if (defined && naming.isTranslated(u)) {
            return none(u, "a foreign term");
        }
        if (place.behindDeed(u) && !(size > TERM && wording.lacksSubject(inner))) {
            return none(u, "a clause that the verb does not hand over");
        }
        if (place.counted(u) && size <= TERM + 2) {
            return none(u, "a term that is counted");
        }
        if (naming.callsItself(u) && size <= TERM && !wording.clause(inner, size)) {
            return none(u, "what somebody calls himself");
        }
        int score = fragments.score(u, inner, size);
        return score >= LEAST_SCORE ? partial(u, "a fragment of their words: " + score) : none(u, "a term: " + score);
    }
}
