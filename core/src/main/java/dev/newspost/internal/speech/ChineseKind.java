package dev.newspost.internal.speech;

import dev.newspost.Quote;
import dev.newspost.internal.speech.Attribution.Way;
import java.util.Optional;

/** Tells speech from terms, names and titles in a Chinese passage, and whole clauses from fragments. */
final class ChineseKind {
    private static final int TERM = 6;
    private static final int LEAST_SCORE = 3;
    private static final int LONG_FRAMED = 12;

    private final ChineseWords words;
    private final String t;
    private final Occurrences occurrences;
    private final ChineseWording wording;
    private final ChineseFragment fragments;
    private final ChineseNaming naming;
    private final ChineseImagined imagined;

    ChineseKind(ChineseWords words, Line line, Occurrences occurrences) {
        this.words = words;
        this.t = line.text();
        this.occurrences = occurrences;
        this.wording = new ChineseWording(words, t);
        this.fragments = new ChineseFragment(words, t, wording);
        this.naming = new ChineseNaming(words, t, fragments, wording);
        this.imagined = new ChineseImagined(words, t);
    }

    Optional<Quote.Kind> of(Utterance u, boolean handedDown) {
        Range inner = u.words();
        int size = size(inner);
        if (size == 0) {
            return none(u, "no words");
        }
        if (u.isUncued() && !alone(u) && !wholeSentence(u, inner, size)) {
            return none(u, "no cue and no whole sentence");
        }
        if (u.attribution().isEmpty()) {
            if (alone(u) && size >= 6 && (sentence(u, inner) || handedDown)) {
                return direct(u, "a paragraph of somebody's words");
            }
            return standsAlone(u, inner, size)
                    ? direct(u, "a whole sentence that nobody says")
                    : none(u, "nobody says it");
        }
        if (!u.marked.closed()
                && fragments.attached(u)
                && !u.attribution().get().is(Way.COLON, Way.CUE)) {
            return none(u, "a mark that nothing closes");
        }
        if (imagined.isImagined(u)) {
            return none(u, "words that nobody has said");
        }
        boolean terminal = Chars.endsSentence(t.charAt(inner.end() - 1)) || t.charAt(inner.end() - 1) == '.';
        if (u.attribution().get().is(Way.FRAMED)) {
            return framed(u, inner, size);
        }
        boolean apart =
                (terminal && size > 10) || (size > 12 && words.clauseStarts.endAt(t, inner.start(), inner.end()) > 0);
        if (naming.named(u) && !apart) {
            return naming.judges(u, size) ? fragment(u, inner, size) : none(u, "a naming phrase stands before it");
        }
        if (!terminal && (naming.namingAfter(u, size) || naming.names(u, inner, size) || naming.topic(u))) {
            return none(u, "it names the noun behind it");
        }
        if (!terminal && naming.asks(u)) {
            return none(u, "what somebody looks into");
        }
        if (!terminal && !fragments.handsOver(u) && naming.view(u)) {
            return none(u, "a view that others hold");
        }
        return byWay(u, inner, size, terminal);
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
                wholeSentence(u, inner, size)
                        ? direct(u, "a whole sentence in marks")
                        : none(u, "no cue and no whole sentence");
            case RUN_ON -> runOn(u, inner, size, terminal);
            case CUE -> cue(u, inner, size, terminal);
            default -> inline(u, inner, size, terminal);
        };
    }

    /** {@return whether words that nothing hands over are a whole sentence or clause} */
    private boolean wholeSentence(Utterance u, Range inner, int size) {
        char last = t.charAt(inner.end() - 1);
        boolean terminal = Chars.endsSentence(last) || last == '.';
        return (terminal && size >= 6)
                || (Chars.isComma(last) && size >= 10)
                || (size >= 10
                        && (alone(u)
                                || u.attribution().flatMap(Attribution::subject).isPresent())
                        && sentence(u, inner)
                        && wording.clause(inner, size));
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
        if (fragments.attached(u) && !pause) {
            return fragment(u, inner, size);
        }
        if (pause) {
            return fragments.attached(u) && size < 8 ? fragment(u, inner, size) : direct(u, "the cue stands behind it");
        }
        return size >= 5 ? direct(u, "the cue stands behind it") : fragment(u, inner, size);
    }

    private Optional<Quote.Kind> runOn(Utterance u, Range inner, int size, boolean terminal) {
        boolean cue = u.attribution().get().cue().isPresent();
        if (!terminal && (wording.dependent(inner, size) || (cue && wording.lacksSubject(inner)))) {
            return fragment(u, inner, size);
        }
        if ((terminal && size >= 6) || (wording.clause(inner, size) && size >= 6)) {
            return direct(u, "it goes on after a comma");
        }
        return cue && size >= 8 ? fragment(u, inner, size) : none(u, "a term after a comma");
    }

    private Optional<Quote.Kind> cue(Utterance u, Range inner, int size, boolean terminal) {
        Range cue = u.attribution().get().cue().get();
        if (!words.telling.contains(t, cue.start(), cue.end())
                && fragments.further(u, cue)
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
        boolean object = words.objectCues.contains(t, cue.start(), cue.end());
        boolean apart =
                !fragments.attached(u) || (size >= 8 && fragments.aspectBehind(u, cue) && wording.clause(inner, size));
        if (wording.dependent(inner, size)) {
            return fragment(u, inner, size);
        }
        boolean own = wording.clause(inner, size) && wording.speaksAtOnce(inner);
        if (!terminal && fragments.attributive(u) && !own && !wording.commaInside(inner)) {
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

    private Optional<Quote.Kind> inline(Utterance u, Range inner, int size, boolean terminal) {
        if (terminal && size >= 3 && "？！?!".indexOf(t.charAt(inner.end() - 1)) >= 0) {
            return direct(u, "a question or an exclamation");
        }
        boolean said = words.quantified.endAt(t, inner.start(), inner.end()) > 0 && fragments.predicate(u);
        if (said || (wording.lacksSubject(inner) && (fragments.attached(u) || !terminal))) {
            return fragment(u, inner, size);
        }
        if (terminal && size >= 12 && !words.fragmentStartsAt(t, inner)) {
            return direct(u, "a whole sentence inside a reported one");
        }
        if (size >= 6
                && fragments.attached(u)
                && wording.holdsSubject(inner)
                && fragments.closed(u)
                && !fragments.behindCoverb(u)
                && (wording.isJudgement(inner) || !fragments.isPredicateItself(u))) {
            return direct(u, "a clause with a subject inside a reported sentence");
        }
        boolean clauses = size >= 14 && wording.commaInside(inner) && wording.clauseWords(inner) > 1;
        if ((!fragments.attached(u) && wording.clause(inner, size) && size >= 8) || clauses) {
            return direct(u, "a whole clause inside a reported sentence");
        }
        return fragment(u, inner, size);
    }

    /** A fragment of somebody's words, or a term. */
    private Optional<Quote.Kind> fragment(Utterance u, Range inner, int size) {
        String what = inner.of(t);
        boolean verb = fragments.closed(u) && fragments.isPredicateItself(u);
        if (occurrences.of(what) > 1 && size <= TERM && !verb && !wording.clause(inner, size)) {
            return none(u, "a term that is marked again");
        }
        if (fragments.counted(u) && size <= TERM + 2) {
            return none(u, "a term that is counted");
        }
        if (naming.callsItself(u) && size <= TERM && !wording.clause(inner, size)) {
            return none(u, "what somebody calls himself");
        }
        int score = fragments.score(u, inner, size);
        return score >= LEAST_SCORE ? partial(u, "a fragment of their words: " + score) : none(u, "a term: " + score);
    }

    /** {@return whether a sentence with its stop stands behind a colon, or between sentences of the story} */
    private boolean standsAlone(Utterance u, Range inner, int size) {
        int before = Chars.trimEnd(t, 0, u.marked.open());
        boolean told = u.line.passage().place() != Passage.Place.HEADING;
        boolean colon = before > 0 && Chars.isColon(t.charAt(before - 1));
        boolean starts = before == u.gapStart || Chars.endsSentence(t.charAt(before - 1));
        return told
                && Chars.endsSentence(t.charAt(inner.end() - 1))
                && ((starts && size >= TERM) || (colon && size > TERM && wording.commaInside(inner)));
    }

    /** {@return whether the stretch and its marks are all that its passage holds, but for a number in front} */
    private boolean alone(Utterance u) {
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
    private boolean sentence(Utterance u, Range inner) {
        int behind = u.marked.close();
        return Chars.endsSentence(t.charAt(inner.end() - 1))
                || (behind < t.length() && Chars.endsSentence(t.charAt(behind)));
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
