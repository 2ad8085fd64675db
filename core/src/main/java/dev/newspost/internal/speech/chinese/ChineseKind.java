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
            return ofNobody(u, inner, size, handedDown);
        }
        if (!u.marked.closed() && place.attached(u) && !u.attribution().get().is(Way.COLON, Way.CUE)) {
            return none(u, "a mark that nothing closes");
        }
        if (imagined.isImagined(u)) {
            return imagined(u, inner, size);
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
        if (naming.named(u)
                && !(naming.callsItself(u) && !terminal && naming.title(inner))
                && !isApart(u, inner, size)) {
            return naming.judges(u, size)
                    ? handed.fragment(u, inner, size)
                    : none(u, "a naming phrase stands before it");
        }
        Optional<String> name = name(u, inner, size);
        return name.isPresent() ? none(u, name.get()) : handed.of(u, inner, size, terminal);
    }

    /** Words that nobody hands over: a paragraph or sentence of them is said all the same. */
    private Optional<Quote.Kind> ofNobody(Utterance u, Range inner, int size, boolean handedDown) {
        if (sentences.alone(u)
                && ((size >= 6 && (sentences.sentence(u, inner) || handedDown)) || sentences.byItself(inner, size))) {
            return direct(u, "a paragraph of somebody's words");
        }
        return sentences.ofNobody(u, inner, size)
                ? direct(u, "a whole sentence that nobody says")
                : none(u, "nobody says it");
    }

    /** Words that nobody has said are no quote, unless they are a sentence of a story that somebody tells of himself. */
    private Optional<Quote.Kind> imagined(Utterance u, Range inner, int size) {
        if (!imagined.isMine(u) || !sentences.between(u, inner, size)) {
            return none(u, "words that nobody has said");
        }
        u.attribute(Optional.empty());
        return direct(u, "a whole sentence in a story of one's own");
    }

    /** Whether words are too much of a sentence for the name that a phrase in front of them announces. */
    private boolean isApart(Utterance u, Range inner, int size) {
        return (u.stops() && size > 10)
                || (size >= LONG_FRAMED && place.closed(u) && wording.commaInside(inner))
                || (size > LONG_FRAMED && words.clauseStarts.endAt(t, inner.start(), inner.end()) > 0);
    }

    /** {@return what the words name, where they are a name for something and do not end as a sentence does} */
    private Optional<String> name(Utterance u, Range inner, int size) {
        if (u.stops()) {
            return Optional.empty();
        }
        if (naming.callsItself(u) && naming.title(inner)) {
            return Optional.of("what somebody calls himself");
        }
        if (naming.calledInBracket(u, size)) {
            return Optional.of("what a bracket tells that somebody calls it");
        }
        if (naming.namingAfter(u, size) || naming.names(u, inner, size) || naming.topic(u)) {
            return Optional.of("it names the noun behind it");
        }
        if (naming.asks(u)) {
            return Optional.of("what somebody looks into");
        }
        return !place.handsOver(u) && naming.view(u) ? Optional.of("a view that others hold") : Optional.empty();
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
