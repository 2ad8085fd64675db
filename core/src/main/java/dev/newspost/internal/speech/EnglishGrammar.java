package dev.newspost.internal.speech;

import dev.newspost.Quote;
import dev.newspost.internal.speech.Attribution.Way;
import java.util.Optional;

/** Reads who hands a stretch over in an English passage. */
final class EnglishGrammar implements Grammar {
    private static final int SENTENCE = 70;
    private static final int APPOSITION = 34;

    private final SpeechWords.English words;
    private final Line line;
    private final Tokens tokens;
    private final EnglishSubject subjects;
    private final EnglishKind kinds;

    EnglishGrammar(SpeechWords words, Line line, Occurrences occurrences) {
        this.words = words.english;
        this.line = line;
        this.tokens = line.tokens();
        this.subjects = new EnglishSubject(this.words, tokens);
        this.kinds = new EnglishKind(this.words, line, tokens, occurrences);
    }

    @Override
    public Optional<Quote.Kind> kind(Utterance utterance, boolean handedDown) {
        return kinds.of(utterance, handedDown);
    }

    @Override
    public boolean listable(Utterance utterance) {
        return kinds.listable(utterance);
    }

    @Override
    public boolean joins(String between) {
        String core = between.strip();
        return core.isEmpty()
                || core.equals(",")
                || core.equals("and")
                || core.equals(", and")
                || core.equals("or")
                || core.equals(";")
                || core.equals(", or");
    }

    @Override
    public Optional<Attribution> before(Utterance u) {
        int end = tokens.at(u.marked.open());
        int floor = Math.max(0, end - SENTENCE);
        int start = sentenceStart(floor, end);
        if (start == end) {
            return Optional.empty();
        }
        boolean colon = tokens.type(end - 1) == Token.COLON;
        boolean comma = tokens.type(end - 1) == Token.COMMA;
        int to = colon || comma ? end - 1 : end;
        if (colon && to - start <= 5) {
            Optional<Subject> label = subjects.reduce(start, to).filter(found -> found.kind() == Subject.Kind.NAME);
            if (label.isPresent() && lastCue(start, to) < 0) {
                return Optional.of(new Attribution(line.passage(), label, Optional.empty(), Way.LABEL));
            }
        }
        int cue = lastCue(start, to);
        Optional<Attribution> source = source(start, to, cue);
        if (source.isPresent()) {
            return source;
        }
        if (cue < 0) {
            return Optional.empty();
        }
        Optional<Subject> who = subject(start, cue);
        Way way = way(cue, to, colon, comma);
        return Optional.of(new Attribution(line.passage(), who, Optional.of(range(cue)), way));
    }

    private Way way(int cue, int to, boolean colon, boolean comma) {
        int i = cue + 1;
        if (i < to && tokens.is(i, "that")) {
            i++;
        }
        if (i >= to) {
            return colon ? Way.COLON : Way.CUE;
        }
        if (colon || comma) {
            boolean plain = to - cue <= 9;
            for (int j = cue + 1; j < to; j++) {
                plain &= tokens.type(j) != Token.COMMA && tokens.type(j) != Token.MARKED;
            }
            return plain ? colon ? Way.COLON : Way.CUE : colon ? Way.LATE_COLON : Way.RUN_ON;
        }
        return Way.INLINE;
    }

    /** "According to X", "in the words of X". */
    private Optional<Attribution> source(int start, int to, int cue) {
        for (int i = start; i < to; i++) {
            int behind = sourceEnd(i, to);
            if (behind > 0 && cue <= i) {
                Optional<EnglishSubject.Phrase> who = subjects.at(behind, to);
                if (who.isPresent()) {
                    Range words = new Range(tokens.start(i), tokens.end(behind - 1));
                    return Optional.of(new Attribution(
                            line.passage(), Optional.of(who.get().subject()), Optional.of(words), Way.INLINE));
                }
            }
        }
        return Optional.empty();
    }

    /** The token behind a phrase such as "according to", or -1. */
    private int sourceEnd(int i, int limit) {
        if (!tokens.isWord(i)) {
            return -1;
        }
        int end = words.sources.endAt(line.bare(), tokens.start(i), tokens.end(Math.min(limit, tokens.count()) - 1));
        if (end < 0) {
            return -1;
        }
        int behind = tokens.at(end);
        return behind > i && tokens.end(behind - 1) == end ? behind : -1;
    }

    /** The last verb of saying in a sentence, or -1. */
    private int lastCue(int start, int to) {
        for (int i = to - 1; i >= start; i--) {
            if (isCue(i, start)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isCue(int i, int start) {
        if (tokens.type(i) != Token.WORD || !tokens.in(words.cues, i)) {
            return false;
        }
        if (i == start) {
            return false;
        }
        // "the report", "a claim", "his answer" are nouns, "to say" is no report
        if (tokens.in(words.determiners, i - 1) || tokens.possessive(i - 1)) {
            return false;
        }
        return !tokens.is(i - 1, "to") || tokens.in(words.partialCues, i);
    }

    /** The subject of a verb. */
    private Optional<Subject> subject(int start, int verb) {
        int i = verb;
        while (i > start
                && tokens.type(i - 1) == Token.WORD
                && (tokens.in(words.times, i - 1) || tokens.in(words.auxiliaries, i - 1))) {
            i--;
        }
        if (i > start
                && tokens.type(i - 1) != Token.COMMA
                && tokens.type(i - 1) != Token.CLOSE
                && !tokens.is(i - 1, "and")
                && !tokens.is(i - 1, "but")
                && !tokens.is(i - 1, "to")) {
            Optional<Subject> near = subjects.before(i, start);
            if (near.isPresent() && !afterPreposition(near.get(), start)) {
                return near;
            }
        }
        if (tokens.type(i - 1) == Token.CLOSE) {
            int open = bracketOpen(i - 1, start);
            if (open > start) {
                Optional<Subject> near = subjects.endingAt(open, start);
                if (near.isPresent()) {
                    return near;
                }
            }
        }
        return main(start, i);
    }

    private int bracketOpen(int close, int floor) {
        for (int i = close - 1; i >= Math.max(floor, close - 12); i--) {
            if (tokens.type(i) == Token.OPEN) {
                return i;
            }
        }
        return -1;
    }

    private boolean afterPreposition(Subject near, int start) {
        int first = tokens.at(near.range().start());
        while (first > start && (tokens.type(first - 1) == Token.NAME || tokens.is(first - 1, "the"))) {
            first--;
        }
        return first > start && tokens.in(words.attaching, first - 1);
    }

    /** The subject of the sentence: of its first verb of saying, else its first name. */
    private Optional<Subject> main(int start, int to) {
        for (int i = start + 1; i < to; i++) {
            if (isCue(i, start)) {
                Optional<Subject> who = subject(start, i);
                if (who.isPresent()) {
                    return who;
                }
            }
            if (i < to
                    && tokens.type(i) == Token.WORD
                    && tokens.in(words.cues, i)
                    && (tokens.type(i - 1) == Token.MARKED || i == start + 1)) {
                Optional<EnglishSubject.Phrase> behind = subjects.at(i + 1, to);
                if (behind.isPresent()) {
                    return Optional.of(behind.get().subject());
                }
            }
        }
        if (start < to && tokens.type(start) == Token.WORD && tokens.in(words.cues, start)) {
            Optional<EnglishSubject.Phrase> behind = subjects.at(start + 1, to);
            if (behind.isPresent()) {
                return Optional.of(behind.get().subject());
            }
        }
        return first(start, to);
    }

    /** The first name or pronoun of a sentence that is no part of its opening circumstance. */
    Optional<Subject> first(int start, int to) {
        int i = start;
        while (i < to && !tokens.isWord(i)) {
            i++;
        }
        if (tokens.in(words.prepositions, i)) {
            while (i < to && tokens.type(i) != Token.COMMA) {
                i++;
            }
            i++;
        }
        while (i < to) {
            if (tokens.type(i) == Token.NAME && isAdverb(i)) {
                i++;
                continue;
            }
            Optional<EnglishSubject.Phrase> phrase = subjects.at(i, to);
            Optional<Subject> apposition = phrase.flatMap(found -> apposition(found, to));
            if (apposition.isPresent()) {
                return apposition;
            }
            if ((phrase.isPresent() && phrase.get().subject().kind() != Subject.Kind.DESCRIPTION)
                    || (phrase.isPresent() && i == start)) {
                return Optional.of(phrase.get().subject());
            }
            i++;
            while (i < to && !tokens.isWord(i)) {
                i++;
            }
        }
        return Optional.empty();
    }

    /** "the group, the Miners' Union, …": the name behind a description. */
    private Optional<Subject> apposition(EnglishSubject.Phrase phrase, int to) {
        if (phrase.subject().kind() != Subject.Kind.DESCRIPTION || tokens.type(phrase.next()) != Token.COMMA) {
            return Optional.empty();
        }
        return subjects.at(phrase.next() + 1, to)
                .filter(found -> found.subject().isName() || found.subject().kind() == Subject.Kind.BODY)
                .filter(found -> tokens.type(found.next()) == Token.COMMA)
                .map(EnglishSubject.Phrase::subject);
    }

    @Override
    public Optional<Attribution> after(Utterance u) {
        int i = tokens.at(u.marked.close());
        int limit = Math.min(tokens.count(), tokens.at(u.gapEnd));
        boolean pause = pauses(u);
        while (i < limit && (tokens.type(i) == Token.COMMA || tokens.type(i) == Token.DASH)) {
            pause = true;
            i++;
        }
        if (!pause || i >= limit || tokens.stops(i)) {
            return Optional.empty();
        }
        int end = sentenceEnd(i, Math.min(limit, i + SENTENCE));
        int source = sourceEnd(i, end);
        if (source > 0) {
            return asSource(i, source, end);
        }
        boolean capital =
                tokens.type(i) == Token.NAME && tokens.type(i + 1) == Token.NAME && tokens.in(words.strongCues, i);
        if (capital || (tokens.type(i) == Token.WORD && tokens.in(words.cues, i))) {
            Range cue = range(i);
            return subjects.at(i + 1, end)
                    .map(who ->
                            new Attribution(line.passage(), Optional.of(who.subject()), Optional.of(cue), Way.AFTER));
        }
        return named(i, end, u);
    }

    /** "as X put it", "according to X". */
    private Optional<Attribution> asSource(int i, int source, int end) {
        Optional<EnglishSubject.Phrase> who = subjects.at(source, end);
        return who.map(found -> {
            int verb = found.next();
            Range cue = verb < end && tokens.in(words.cues, verb)
                    ? range(verb)
                    : new Range(tokens.start(i), tokens.end(source - 1));
            return new Attribution(line.passage(), Optional.of(found.subject()), Optional.of(cue), Way.AFTER);
        });
    }

    /** "X said", "X, who …, said", "X (R., Place) said". */
    private Optional<Attribution> named(int from, int end, Utterance u) {
        Optional<EnglishSubject.Phrase> who = subjects.at(from, end);
        if (who.isEmpty()) {
            return Optional.empty();
        }
        int behind = who.get().next();
        int cue = -1;
        if (tokens.type(behind) == Token.COMMA
                || tokens.in(words.prepositions, behind)
                || tokens.in(words.relatives, behind)) {
            cue = cueBehindApposition(behind, end);
        } else {
            int i = behind;
            while (i < end
                    && i < behind + 4
                    && tokens.type(i) == Token.WORD
                    && (tokens.in(words.times, i) || tokens.in(words.auxiliaries, i) || isAdverb(i))) {
                i++;
            }
            if (i < end && tokens.type(i) == Token.WORD && tokens.in(words.cues, i)) {
                cue = i;
            }
        }
        if (cue < 0 || (ended(u) && !closes(cue, end))) {
            return Optional.empty();
        }
        return Optional.of(
                new Attribution(line.passage(), Optional.of(who.get().subject()), Optional.of(range(cue)), Way.AFTER));
    }

    private boolean isAdverb(int i) {
        int end = tokens.end(i);
        return end - tokens.start(i) > 4 && line.bare().startsWith("ly", end - 2);
    }

    private int cueBehindApposition(int from, int end) {
        for (int i = from + 1; i < Math.min(end, from + APPOSITION); i++) {
            boolean verb = tokens.type(i) == Token.WORD && tokens.in(words.cues, i);
            if (verb && (tokens.type(i - 1) == Token.COMMA || tokens.type(i - 1) == Token.CLOSE)) {
                return i;
            }
        }
        return -1;
    }

    /** {@return whether the words end with a full stop, behind which a cue is rare} */
    private boolean ended(Utterance u) {
        Range inner = u.words();
        return inner.length() > 0 && line.text().charAt(inner.end() - 1) == '.';
    }

    /** {@return whether a sentence has hardly more than its cue} */
    private boolean closes(int cue, int end) {
        return end - cue <= 4 && tokens.type(end) == Token.STOP && !tokens.is(cue + 1, "that");
    }

    private boolean pauses(Utterance u) {
        Range inner = u.words();
        if (inner.length() == 0) {
            return false;
        }
        char last = line.text().charAt(inner.end() - 1);
        return ",.?!—–-…’'".indexOf(last) >= 0;
    }

    @Override
    public Optional<Attribution> around(Utterance u) {
        int end = tokens.at(u.marked.open());
        int to = end;
        for (int n = 0; n < 2 && to > 0; n++) {
            int stop = to;
            while (stop > 0 && tokens.stops(stop - 1)) {
                stop--;
            }
            int start = sentenceStart(Math.max(0, stop - SENTENCE), stop);
            Optional<Subject> who = told(start, stop) ? main(start, stop).filter(this::speaks) : Optional.empty();
            if (who.isPresent()) {
                return Optional.of(new Attribution(line.passage(), who, Optional.empty(), Way.ORPHAN));
            }
            to = start;
        }
        return Optional.empty();
    }

    /** {@return whether a sentence has a verb, as the entries of a bibliography have none} */
    private boolean told(int start, int stop) {
        for (int i = start; i < stop; i++) {
            if (tokens.type(i) == Token.WORD && (tokens.in(words.finites, i) || isCue(i, start) || isPast(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPast(int i) {
        int end = tokens.end(i);
        return end - tokens.start(i) > 4 && line.bare().startsWith("ed", end - 2);
    }

    /** {@return whether somebody can speak on without a verb of saying} */
    private boolean speaks(Subject subject) {
        if (subject.kind() == Subject.Kind.PRONOUN) {
            String pronoun = subject.range().of(line.bare());
            return words.he.contains(pronoun) || words.she.contains(pronoun);
        }
        return subject.kind() == Subject.Kind.NAME;
    }

    @Override
    public Optional<Attribution> speaker() {
        int stop = tokens.count();
        for (int n = 0; n < 8 && stop > 0; n++) {
            while (stop > 0 && tokens.stops(stop - 1)) {
                stop--;
            }
            int start = sentenceStart(Math.max(0, stop - SENTENCE), stop);
            int cue = lastCue(start, stop);
            if (cue > 0 && !tokens.in(words.weakCues, cue)) {
                Optional<Subject> who = subject(start, cue).filter(this::speaks);
                if (who.isPresent()) {
                    return Optional.of(new Attribution(line.passage(), who, Optional.empty(), Way.ORPHAN));
                }
            }
            stop = start;
        }
        return Optional.empty();
    }

    @Override
    public Optional<Attribution> signature() {
        int first = 0;
        while (first < tokens.count() && tokens.type(first) == Token.DASH) {
            first++;
        }
        if (tokens.count() - first > 24) {
            return Optional.empty();
        }
        Optional<EnglishSubject.Phrase> who = subjects.at(first, tokens.count());
        if (who.isEmpty() || who.get().subject().kind() != Subject.Kind.NAME) {
            return Optional.empty();
        }
        int behind = who.get().next();
        boolean several = who.get().subject().range().of(line.bare()).indexOf(' ') > 0;
        boolean line = tokens.type(behind) == Token.BREAK
                || tokens.type(behind) == Token.COMMA
                || tokens.type(behind) == Token.OPEN
                || tokens.type(behind) == Token.DASH
                || tokens.type(behind) == Token.OTHER;
        for (int i = behind; i < tokens.count(); i++) {
            line &= tokens.type(i) != Token.STOP && !(tokens.type(i) == Token.WORD && tokens.in(words.finites, i));
        }
        return several && line
                ? Optional.of(new Attribution(
                        this.line.passage(), Optional.of(who.get().subject()), Optional.empty(), Way.ORPHAN))
                : Optional.empty();
    }

    private int sentenceStart(int floor, int to) {
        for (int i = to - 1; i >= floor; i--) {
            if (tokens.stops(i)) {
                return i + 1;
            }
        }
        return floor;
    }

    private int sentenceEnd(int from, int limit) {
        int i = from;
        while (i < limit && !tokens.stops(i)) {
            i++;
        }
        return i;
    }

    private Range range(int token) {
        return new Range(tokens.start(token), tokens.end(token));
    }
}
