package dev.newspost.internal.speech.chinese;

import static dev.newspost.internal.speech.chinese.ChineseVerdict.direct;
import static dev.newspost.internal.speech.chinese.ChineseVerdict.none;
import static dev.newspost.internal.speech.chinese.ChineseVerdict.partial;

import dev.newspost.Quote;
import dev.newspost.internal.speech.line.Attribution.Way;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Occurrences;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.Optional;

/** Tells speech from terms, names and titles in a Chinese passage, and whole clauses from fragments. */
final class ChineseKind {
    private static final int LONG_FRAMED = 12;
    private static final int MOST_OF_A_TERM = 4;
    private static final int LONGEST_EXAMPLE = 6;

    private final ChineseWords words;
    private final String t;
    private final Occurrences occurrences;
    private final ChineseWording wording;
    private final ChineseSentences sentences;
    private final ChinesePlace place;
    private final ChinesePredicate predicates;
    private final ChineseHanded handed;
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
        this.naming = new ChineseNaming(words, t, wording, place, predicates);
        this.handed = new ChineseHanded(words, line, occurrences, wording, sentences, place, predicates, naming);
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
        if (imagined.isRowOfQuestions(u)
                || (u.attribution().isEmpty() && (imagined.behindExample(u) || imagined.inRow(u)))) {
            return none(u, "an example");
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
        if (place.isWritten(u)) {
            return none(u, "words that stand on a thing");
        }
        boolean terminal = u.stops();
        if (!terminal && size <= LONGEST_EXAMPLE && wording.clauseWords(inner) == 0 && imagined.behindExample(u)) {
            return none(u, "an example word");
        }
        if (u.attribution().get().is(Way.FRAMED)) {
            return handed.framed(u, inner, size);
        }
        if (u.attribution().get().is(Way.NOUN)) {
            return handed.uttered(u, inner, size, terminal);
        }
        boolean apart = (terminal && size > 10)
                || (size >= LONG_FRAMED && place.closed(u) && wording.commaInside(inner))
                || (size > 12 && words.clauseStarts.endAt(t, inner.start(), inner.end()) > 0);
        if (naming.callsItself(u) && !terminal && naming.title(inner)) {
            return none(u, "what somebody calls himself");
        }
        if (naming.named(u) && !apart) {
            return naming.judges(u, size)
                    ? handed.fragment(u, inner, size)
                    : none(u, "a naming phrase stands before it");
        }
        if (!terminal && naming.calledInBracket(u, size)) {
            return none(u, "what a bracket tells that somebody calls it");
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
        return handed.of(u, inner, size, terminal);
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
}
