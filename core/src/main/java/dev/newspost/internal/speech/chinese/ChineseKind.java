package dev.newspost.internal.speech.chinese;

import dev.newspost.Quote;
import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Attribution.Way;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Occurrences;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.Optional;

/** Tells speech from terms, names and titles in a Chinese passage, and whole clauses from fragments. */
final class ChineseKind {
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
    private final ChineseImagined imagined;

    ChineseKind(ChineseWords words, Line line, Occurrences occurrences) {
        this.words = words;
        this.t = line.text();
        this.occurrences = occurrences;
        this.wording = new ChineseWording(words, t);
        this.sentences = new ChineseSentences(words, t, wording);
        this.place = new ChinesePlace(words, t);
        this.predicates = new ChinesePredicate(words, t, wording, place);
        this.fragments = new ChineseFragment(words, t, wording, place, predicates);
        this.naming = new ChineseNaming(words, t, wording, place, predicates);
        this.imagined = new ChineseImagined(words, t);
    }

    Optional<Quote.Kind> of(Utterance u, boolean handedDown) {
        Range inner = u.words();
        int size = size(inner);
        if (size == 0) {
            return none(u, "no words");
        }
        if (u.isUncued() && says(u, inner, size)) {
            return partial(u, "what the sentence says of somebody");
        }
        if (u.isUncued() && !sentences.alone(u) && !sentences.is(u, inner, size)) {
            return none(u, "no cue and no whole sentence");
        }
        if (u.attribution().isEmpty()) {
            if (sentences.alone(u)
                    && ((size >= 6 && (sentences.sentence(u, inner) || handedDown))
                            || sentences.byItself(inner, size))) {
                return direct(u, "a paragraph of somebody's words");
            }
            return sentences.ofNobody(u, inner, size)
                    ? direct(u, "a whole sentence that nobody says")
                    : none(u, "nobody says it");
        }
        if (!u.marked.closed() && place.attached(u) && !u.attribution().get().is(Way.COLON, Way.CUE)) {
            return none(u, "a mark that nothing closes");
        }
        if (imagined.isImagined(u)) {
            boolean story = imagined.isMine(u) && sentences.between(u, inner, size);
            if (story) {
                u.attribute(Optional.empty());
            }
            return story
                    ? direct(u, "a whole sentence in a story of one's own")
                    : none(u, "words that nobody has said");
        }
        boolean terminal = Chars.endsSentence(t.charAt(inner.end() - 1)) || t.charAt(inner.end() - 1) == '.';
        if (u.attribution().get().is(Way.FRAMED)) {
            return framed(u, inner, size);
        }
        if (u.attribution().get().is(Way.NOUN)) {
            return uttered(u, inner, size, terminal);
        }
        boolean apart = (terminal && size > 10)
                || (size >= LONG_FRAMED && place.closed(u) && wording.commaInside(inner))
                || (size > 12 && words.clauseStarts.endAt(t, inner.start(), inner.end()) > 0);
        if (naming.callsItself(u) && !terminal && naming.title(inner)) {
            return none(u, "what somebody calls himself");
        }
        if (naming.named(u) && !apart) {
            return naming.judges(u, size) ? fragment(u, inner, size) : none(u, "a naming phrase stands before it");
        }
        if (!terminal && (naming.namingAfter(u, size) || naming.names(u, inner, size) || naming.topic(u))) {
            return none(u, "it names the noun behind it");
        }
        if (!terminal && naming.asks(u)) {
            return none(u, "what somebody looks into");
        }
        if (!terminal && !place.handsOver(u) && naming.view(u)) {
            return none(u, "a view that others hold");
        }
        return byWay(u, inner, size, terminal);
    }

    /** 她「一直没有机会说话」。: words of some length that are the verb of a clause, and no name of anything. */
    private boolean says(Utterance u, Range inner, int size) {
        boolean verb = size > MOST_OF_A_TERM && wording.clauseWords(inner) > 0 && wording.lacksSubject(inner);
        boolean judges = size > 2 && words.degrees.endAt(t, inner.start(), inner.end()) > 0;
        return (verb || judges || words.kinds.verdicts.contains(t, inner.start(), inner.end()))
                && place.closed(u)
                && predicates.isPredicateItself(u)
                && !wording.qualifies(inner)
                && !naming.named(u);
    }

    /** What the place of the cue makes of the words. */
    private Optional<Quote.Kind> byWay(Utterance u, Range inner, int size, boolean terminal) {
        boolean comma = Chars.isComma(t.charAt(inner.end() - 1));
        return switch (u.attribution().get().way()) {
            case LABEL -> label(u, size, terminal);
            case PASSIVE -> passive(u, inner, size, terminal);
            case COLON -> size >= 2 || terminal ? direct(u, "a colon hands it over") : none(u, "too short");
            case LATE_COLON ->
                terminal || size >= 10 ? direct(u, "a colon hands it over") : none(u, "a term behind a colon");
            case AFTER -> behind(u, inner, size, terminal || comma);
            case SPLIT ->
                terminal || comma || size >= 10 ? direct(u, "the words go on") : none(u, "a term behind a quote");
            case ORPHAN ->
                sentences.is(u, inner, size)
                        ? direct(u, "a whole sentence in marks")
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
    private Optional<Quote.Kind> framed(Utterance u, Range inner, int size) {
        if (size < 2) {
            return none(u, "too short");
        }
        return size >= LONG_FRAMED && wording.commaInside(inner) && wording.clauseWords(inner) > 1
                ? direct(u, "clauses with a verb behind them that makes them somebody's")
                : partial(u, "a verb behind it makes it somebody's");
    }

    /** 发表「…」的言论: a clause is somebody's words, a fragment where it begins with a verb, and a noun is a term. */
    private Optional<Quote.Kind> uttered(Utterance u, Range inner, int size, boolean terminal) {
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
        if (!terminal && wording.suffers(inner)) {
            return fragment(u, inner, size);
        }
        if ((terminal && size >= 4) || (wording.clause(inner, size) && size >= 6)) {
            return direct(u, "it goes on after a comma");
        }
        return cue && size >= 8 ? fragment(u, inner, size) : none(u, "a term after a comma");
    }

    private Optional<Quote.Kind> cue(Utterance u, Range inner, int size, boolean terminal) {
        Range cue = u.attribution().get().cue().get();
        if (size >= TERM && place.closed(u) && pausesBehind(cue, u)) {
            return direct(u, "a cue and a pause hand it over");
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
        if (apart && (wording.clause(inner, size) || (size >= 7 && !object))) {
            return direct(u, "a cue hands it over");
        }
        if (apart
                && (size > 1 || !Chars.isHan(t.charAt(inner.start())))
                && words.speechVerbs.contains(t, cue.start(), cue.end())) {
            return direct(u, "a cue hands it over");
        }
        if (words.degrees.endAt(t, inner.start(), inner.end()) > 0 && !wording.clause(inner, size)) {
            return fragment(u, inner, size);
        }
        if (object && size <= TERM && !wording.clause(inner, size)) {
            return none(u, "the object of a verb");
        }
        if (wording.clause(inner, size) && !words.fragmentStartsAt(t, inner)) {
            return direct(u, "a cue hands it over");
        }
        return fragment(u, inner, size);
    }

    private boolean asksOrCalls(Range inner) {
        return "？！?!".indexOf(t.charAt(inner.end() - 1)) >= 0;
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
        boolean clauses = size >= 14 && !attribute && wording.commaInside(inner) && wording.clauseWords(inner) > 1;
        if ((!place.attached(u) && wording.clause(inner, size) && size >= 8) || clauses) {
            return direct(u, "a whole clause inside a reported sentence");
        }
        return fragment(u, inner, size);
    }

    /** 因为「…」, 但「…」: a clause with its subject that a conjunction joins to the reporter's. */
    private boolean linked(Utterance u, Range inner, int size) {
        return place.closed(u)
                && place.behindConjunction(u)
                && wording.clause(inner, size);
    }

    /** A fragment of somebody's words, or a term. */
    private Optional<Quote.Kind> fragment(Utterance u, Range inner, int size) {
        String what = inner.of(t);
        boolean verb = place.closed(u) && predicates.isPredicateItself(u);
        if (occurrences.of(what) > 1 && size <= TERM && !verb && !fragments.felt(u) && !wording.clause(inner, size)) {
            return none(u, "a term that is marked again");
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

    boolean listable(Utterance u) {
        Range inner = u.words();
        int size = size(inner);
        return size >= 3 && !naming.named(u) && !naming.namingAfter(u, size) && occurrences.of(inner.of(t)) == 1;
    }

    /** How many characters and foreign words there are. */
    private int size(Range inner) {
        int size = 0;
        boolean word = false;
        for (int i = inner.start(); i < inner.end(); i++) {
            char c = t.charAt(i);
            boolean latin = Chars.isLatin(c) || Chars.isDigit(c);
            if (Chars.isHan(c) || (latin && !word)) {
                size++;
            }
            word = latin;
        }
        return size;
    }

    private static Optional<Quote.Kind> direct(Utterance u, String rule) {
        return verdict(u, Optional.of(Quote.Kind.DIRECT), rule);
    }

    private static Optional<Quote.Kind> partial(Utterance u, String rule) {
        return verdict(u, Optional.of(Quote.Kind.PARTIAL), rule);
    }

    private static Optional<Quote.Kind> none(Utterance u, String rule) {
        return verdict(u, Optional.empty(), rule);
    }

    private static Optional<Quote.Kind> verdict(Utterance u, Optional<Quote.Kind> kind, String rule) {
        u.judge(kind, rule);
        return kind;
    }
}
