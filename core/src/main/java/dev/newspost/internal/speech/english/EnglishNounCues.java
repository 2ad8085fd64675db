package dev.newspost.internal.speech.english;

import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Attribution.Way;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.EnglishWords;
import java.util.Optional;

/**
 * Reads who hands a stretch over by a noun of saying in an English passage: "the bank's vow to “…”", "her warning that
 * “…”", "in Finch's words, “…”", "a “…” message from Finch".
 */
final class EnglishNounCues {
    private static final int FURTHEST = 12;
    private static final int ADJECTIVES = 3;

    private final EnglishWords words;
    private final Line line;
    private final Tokens tokens;
    private final EnglishSubject subjects;

    EnglishNounCues(EnglishWords words, Line line, EnglishSubject subjects) {
        this.words = words;
        this.line = line;
        this.tokens = line.tokens();
        this.subjects = subjects;
    }

    /**
     * {@return whose noun in front of a stretch hands it over}
     *
     * @param start where the sentence begins
     * @param to where it ends in front of the stretch and of a comma or colon there
     * @param cue the last verb of saying in it, or -1
     */
    Optional<Attribution> before(int start, int to, int cue) {
        boolean colon = tokens.type(to) == Token.COLON;
        for (int i = to - 1; i >= Math.max(start, to - FURTHEST) && i > cue; i--) {
            if (tokens.type(i) == Token.MARKED || tokens.stops(i)) {
                return Optional.empty();
            }
            // "called Finch's claims “…”", but "praised Finch's vow to “…”"
            boolean judged = cue >= 0
                    && tokens.in(words.partialCues, cue)
                    && !tokens.is(i + 1, "to")
                    && !tokens.is(i + 1, "that");
            boolean leads = tokens.type(i) == Token.WORD
                    && tokens.in(words.utterances, i)
                    && !judged
                    && leads(i + 1, to, colon)
                    && !goesAstray(i + 2, to);
            if (leads) {
                int noun = i;
                return owner(noun, start)
                        .or(() -> giver(noun + 1, to))
                        .map(who -> by(who, noun, noun + 1, way(noun, to, colon)));
            }
        }
        return Optional.empty();
    }

    private static Way way(int noun, int to, boolean colon) {
        if (noun + 1 < to) {
            return colon ? Way.LATE_COLON : Way.INLINE;
        }
        return colon ? Way.COLON : Way.CUE;
    }

    /** "to “…”", "that “…”", "of a “…”", "was simple: “…”": whether what stands behind the noun goes on to the words. */
    private boolean leads(int from, int to, boolean colon) {
        return from == to
                || tokens.is(words.content, from)
                || tokens.is(from, "from")
                || tokens.is(from, "by")
                || (colon && (tokens.in(words.copulas, from) || tokens.in(words.auxiliaries, from)));
    }

    /** "her call for calm to address “…”": whether a verb of its own stands between the noun and the words. */
    private boolean goesAstray(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, "to") && tokens.type(i + 1) == Token.WORD && !tokens.in(words.determiners, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "in Finch's words": {@return whose words a phrase gives} */
    Optional<Attribution> inWords(int from, int limit) {
        if (!tokens.is(from, "in")) {
            return Optional.empty();
        }
        for (int i = from + 1; i < Math.min(limit, from + FURTHEST) && tokens.isWord(i); i++) {
            if (tokens.is(i, "words") && i > from + 1) {
                int noun = i;
                return owner(i, from + 1).map(who -> by(who, from, noun + 1, Way.INLINE));
            }
        }
        return Optional.empty();
    }

    /** "a “heartbroken” message from Finch", "Finch's “heartbroken” message". */
    Optional<Attribution> around(Utterance u) {
        int noun = tokens.at(u.marked.close());
        boolean says = tokens.type(noun) == Token.WORD && tokens.in(words.utterances, noun);
        if (!says) {
            return Optional.empty();
        }
        int open = tokens.at(u.marked.open());
        Optional<Subject> who = tokens.in(words.indefinites, open - 1)
                ? giver(noun + 1, tokens.count())
                : owner(open, Math.max(0, open - FURTHEST))
                        .filter(one -> tokens.end(open - 1) >= one.range().end());
        return who.map(one -> by(one, noun, noun + 1, Way.INLINE));
    }

    /** "Her response? “…”": a noun of saying and its owner that are all of a question. */
    Optional<Attribution> asked(Utterance u) {
        int end = tokens.at(u.marked.open()) - 1;
        int noun = end - 1;
        boolean question = tokens.type(end) == Token.STOP && line.bare().charAt(tokens.start(end)) == '?';
        if (!question || tokens.type(noun) != Token.WORD || !tokens.in(words.utterances, noun)) {
            return Optional.empty();
        }
        int start = noun;
        while (start > 0 && start > noun - ADJECTIVES && tokens.isWord(start - 1)) {
            start--;
        }
        return start == 0 || tokens.stops(start - 1)
                ? owner(noun, start).map(who -> by(who, noun, noun + 1, Way.COLON))
                : Optional.empty();
    }

    /** "“…,” was Finch's answer", "“…,” came the reply": whose noun behind a verb hands over what stands in front of it. */
    Optional<Attribution> equated(int verb, int limit) {
        boolean comes = tokens.is(words.arriving, verb);
        if (!comes && !tokens.in(words.copulas, verb)) {
            return Optional.empty();
        }
        for (int i = verb + 2; i < Math.min(limit, verb + FURTHEST / 2) && tokens.isWord(i); i++) {
            if (tokens.in(words.utterances, i)) {
                int noun = i;
                Optional<Attribution> owned = owner(i, verb + 1)
                        .or(() -> comes ? giver(noun + 1, limit) : Optional.empty())
                        .map(who -> by(who, noun, noun + 1, Way.AFTER));
                return owned.isPresent() || !comes ? owned : Optional.of(byNobody(noun));
            }
        }
        return Optional.empty();
    }

    /** "“…” is how Finch described it", "“…” That is how Finch put it": who says what stands in front, behind a verb of being. */
    Optional<Attribution> told(int from, int end) {
        int be = tokens.is(from, "that") || tokens.is(from, "this") ? from + 1 : from;
        if (!tokens.in(words.copulas, be) || !(tokens.is(be + 1, "how") || tokens.is(be + 1, "what"))) {
            return Optional.empty();
        }
        return subjects.at(be + 2, end).flatMap(who -> {
            int verb = subjects.verbs.adverbs(who.next(), end);
            boolean says = tokens.type(verb) == Token.WORD && tokens.in(words.cues, verb);
            return says ? Optional.of(by(who.subject(), verb, verb + 1, Way.INLINE)) : Optional.empty();
        });
    }

    private Attribution byNobody(int noun) {
        Range cue = new Range(tokens.start(noun), tokens.end(noun));
        return new Attribution(line.passage(), Optional.empty(), Optional.of(cue), Way.AFTER);
    }

    /** Whose a noun is: "his", "the bank's", "Mary Finch's final". */
    private Optional<Subject> owner(int noun, int start) {
        for (int i = noun - 1; i >= Math.max(start, noun - ADJECTIVES) && tokens.isWord(i); i--) {
            if (tokens.is(words.owners, i)) {
                return Optional.of(new Subject(new Range(tokens.start(i), tokens.end(i)), Subject.Kind.PRONOUN));
            }
            if (tokens.possessive(i)) {
                return tokens.type(i) == Token.NAME ? name(i, start) : described(i, start);
            }
            if (tokens.in(words.stops, i) || tokens.in(words.determiners, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Subject> name(int last, int start) {
        int first = last;
        while (first > start && tokens.type(first - 1) == Token.NAME && !tokens.possessive(first - 1)) {
            first--;
        }
        return subjects.name(first, last + 1);
    }

    /** "the bank's" */
    private Optional<Subject> described(int last, int start) {
        int end = tokens.possessiveStart(last);
        boolean role = words.roles.contains(line.bare(), tokens.start(last), end)
                || words.documents.contains(line.bare(), tokens.start(last), end);
        int first = last;
        while (first > Math.max(start, last - ADJECTIVES)
                && tokens.isWord(first - 1)
                && !tokens.in(words.determiners, first)
                && !tokens.in(words.stops, first - 1)) {
            first--;
        }
        return role
                ? Optional.of(new Subject(new Range(tokens.start(first), end), Subject.Kind.DESCRIPTION))
                : Optional.empty();
    }

    /** "from Finch", "by the bank" */
    private Optional<Subject> giver(int from, int limit) {
        return tokens.is(from, "from") || tokens.is(from, "by")
                ? subjects.at(from + 1, limit).map(EnglishSubject.Phrase::subject)
                : Optional.empty();
    }

    private Attribution by(Subject who, int first, int end, Way way) {
        Range cue = new Range(tokens.start(first), tokens.end(end - 1));
        return new Attribution(line.passage(), Optional.of(who), Optional.of(cue), way);
    }
}
