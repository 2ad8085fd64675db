package dev.newspost.internal.speech.english;

import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.EnglishWords;
import java.util.Optional;

/** Finds the name, pronoun or description that a noun phrase of an English sentence comes down to. */
public final class EnglishSubject {
    private static final int LONGEST = 14;
    private static final int OWNER = 4;

    private final EnglishWords words;
    private final Tokens tokens;
    final EnglishVerbs verbs;
    final EnglishNameRuns names;

    public EnglishSubject(EnglishWords words, Tokens tokens) {
        this.words = words;
        this.tokens = tokens;
        this.verbs = new EnglishVerbs(words, tokens);
        this.names = new EnglishNameRuns(words, tokens);
    }

    /** A noun phrase: what it comes down to, and the token behind it. */
    public record Phrase(Subject subject, int next) {}

    /** {@return the noun phrase that starts at a token} */
    public Optional<Phrase> at(int from, int limit) {
        int i = from;
        if (i >= limit) {
            return Optional.empty();
        }
        if (tokens.in(words.pronouns, i)) {
            return Optional.of(new Phrase(subject(i, i + 1, Subject.Kind.PRONOUN), i + 1));
        }
        Optional<Subject> contracted = contracted(i);
        if (contracted.isPresent()) {
            return contracted.map(who -> new Phrase(who, i + 1));
        }
        int end = phraseEnd(i, limit);
        if (end == i || leadsClause(i)) {
            return Optional.empty();
        }
        Optional<Subject> first = reduce(i, end);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(joint(first.get(), Math.max(0, i - 1), end, limit));
    }

    /** "Failing that, ask": whether a participle begins a sentence, and no name. */
    private boolean leadsClause(int i) {
        return tokens.type(i) == Token.NAME
                && tokens.endsWith(i, "ing")
                && (i == 0 || tokens.stops(i - 1) || tokens.type(i - 1) == Token.MARKED)
                && (tokens.in(words.determiners, i + 1) || tokens.in(words.pronouns, i + 1));
    }

    /** "A (R., X) and B": one speaker. */
    private Phrase joint(Subject first, int from, int end, int limit) {
        int next = skipBracket(end, limit);
        if (next < limit && tokens.joins(next) && first.kind() != Subject.Kind.PRONOUN) {
            int to = phraseEnd(next + 1, limit);
            Optional<Subject> second = to > next + 1 ? reduce(next + 1, to) : Optional.empty();
            int behind = skipBracket(to, limit);
            boolean verb = behind < limit
                    && (tokens.in(words.cues, behind)
                            || verbs.isVerb(behind)
                            || tokens.in(words.finites, behind)
                            || (first.isNamed() && tokens.in(words.prepositions, behind))
                            || tokens.type(behind) == Token.COMMA
                            || tokens.stops(behind));
            boolean bare = first.kind() == Subject.Kind.DESCRIPTION
                    && !tokens.in(words.determiners, tokens.at(first.range().start()));
            boolean office = first.kind() == Subject.Kind.BODY
                    && second.filter(one -> one.range().start() > tokens.start(next + 1))
                            .isPresent();
            if ((bare || office) && second.isPresent() && second.get().isName()) {
                // "poet and former baker Nils Aune", "Chamber of Trade and Industry CEO Nils Aune" is one
                return new Phrase(second.get(), behind);
            }
            if ((verb || behind >= limit)
                    && second.filter(one -> !names.overAnd(one, from).equals(one))
                            .isPresent()) {
                return new Phrase(names.overAnd(second.get(), from), behind);
            }
            boolean alike = second.isPresent()
                    && (second.get().kind() == first.kind()
                            || (first.isNamed() && second.get().isNamed()));
            if (alike && (verb || behind >= limit)) {
                Range both =
                        new Range(first.range().start(), second.get().range().end());
                return new Phrase(new Subject(both, first.kind()), behind);
            }
        }
        return new Phrase(first, next);
    }

    int skipBracket(int from, int limit) {
        if (from < limit && tokens.type(from) == Token.OPEN) {
            for (int i = from + 1; i < Math.min(limit, from + LONGEST); i++) {
                if (tokens.type(i) == Token.CLOSE) {
                    return i + 1;
                }
            }
        }
        return from;
    }

    /** {@return the noun phrase that ends before a verb, whatever noun its last word is} */
    Optional<Subject> before(int to, int floor) {
        if (to - floor > 2 && tokens.is(to - 2, "of") && tokens.in(words.objects, to - 1)) {
            // "many of them said"
            return endingAt(to - 2, floor);
        }
        Optional<Subject> known = endingAt(to, floor);
        if (known.isPresent() || tokens.type(to - 1) != Token.WORD || tokens.in(words.stops, to - 1)) {
            return known;
        }
        int start = to - 1;
        while (start > floor
                && start > to - LONGEST
                && goesOn(start - 1)
                && !(tokens.in(words.questions, start - 1) && start - 1 > floor)
                && !tokens.in(words.determiners, start)) {
            start--;
        }
        boolean noun = tokens.in(words.determiners, start)
                || (tokens.type(start) == Token.NAME && start < to - 1)
                || (tokens.endsWith(to - 1, "s") && beginsClause(start));
        return noun ? Optional.of(subject(start, behindNoun(start, to), Subject.Kind.DESCRIPTION)) : Optional.empty();
    }

    /** "…: navies say", "…, telecoms firms say" */
    private boolean beginsClause(int i) {
        return tokens.stops(i - 1) || tokens.type(i - 1) == Token.COLON || tokens.type(i - 1) == Token.COMMA;
    }

    /** "the therapist I saw": where the noun ends that a clause without a pronoun of its own hangs on. */
    private int behindNoun(int start, int to) {
        int end = start + 1;
        while (end < to && !tokens.in(words.pronouns, end)) {
            end++;
        }
        return end > start + 1 ? end : to;
    }

    /** "two people briefed on it": what was done to somebody without a name. */
    boolean isParticiple(int i) {
        return tokens.type(i) == Token.WORD && tokens.endsWith(i, "ed") && tokens.in(words.roles, i - 1);
    }

    /** {@return the noun phrase that ends before a token} */
    public Optional<Subject> endingAt(int to, int floor) {
        if (to - 2 > floor && tokens.type(to - 2) == Token.COMMA && names.isTail(to - 1)) {
            // "Ada Ames, Ph.D."
            return endingAt(to - 2, floor);
        }
        int start = start(to, floor);
        return start == to ? Optional.empty() : reduce(start, to).map(found -> names.overAnd(found, floor));
    }

    /** {@return where the words start that may be one noun phrase and end before a token} */
    int start(int to, int floor) {
        int start = to;
        while (start > floor && start > to - LONGEST && goesOn(start - 1)) {
            start--;
        }
        return start;
    }

    /** "Tull said volunteers": a noun phrase does not reach over a verb of saying. */
    private boolean goesOn(int i) {
        return inPhrase(i)
                && !(tokens.type(i) == Token.WORD && (tokens.in(words.strongCues, i) || tokens.is(words.hearing, i)));
    }

    /** "an aunt of Ada Finch’s, seeing it": where an owner ends that hangs on somebody without a name, or -1. */
    private int ownerEnd(int of) {
        if (!tokens.is(of, "of") || tokens.type(of - 1) != Token.WORD || !tokens.in(words.roles, of - 1)) {
            return -1;
        }
        int end = of + 1;
        while (end < of + OWNER && tokens.isWord(end) && !tokens.possessive(end)) {
            end++;
        }
        int next = end + 1;
        boolean noun = tokens.in(words.documents, next)
                || tokens.in(words.nounCues, next)
                || tokens.in(words.utterances, next)
                || tokens.in(words.roles, next);
        boolean closes = tokens.type(next) == Token.COMMA
                || tokens.stops(next)
                || tokens.in(words.relativePronouns, next)
                || (tokens.type(next) == Token.WORD && !noun && (tokens.in(words.cues, next) || verbs.isVerb(next)));
        return tokens.possessive(end) && closes ? end : -1;
    }

    /** {@return whether a possessive ends a description: "a friend of my father’s said", but "my father’s letter"} */
    boolean endsOwner(int possessive) {
        for (int of = possessive - 1; of >= possessive - OWNER && tokens.isWord(of); of--) {
            if (tokens.is(of, "of")) {
                return ownerEnd(of) == possessive;
            }
        }
        return false;
    }

    private int phraseEnd(int from, int limit) {
        int i = from;
        while (i < limit
                && i < from + LONGEST
                && inPhrase(i)
                && !(i > from && (verbs.isVerb(i) || verbs.adverbs(i, limit) > i))) {
            i++;
        }
        return i;
    }

    private boolean inPhrase(int i) {
        return (tokens.isWord(i)
                        && !(tokens.type(i) == Token.WORD
                                && tokens.in(words.stops, i)
                                && !names.particle(i)
                                && ownerEnd(i) < 0))
                || (tokens.type(i) == Token.NUMBER && (tokens.isWord(i + 1) || tokens.isAge(i) || isPart(i)));
    }

    /** "Article 5 says": whether a number tells a part of a paper. */
    private boolean isPart(int i) {
        return tokens.is(words.parts, i - 1) && tokens.type(i - 1) == Token.NAME;
    }

    /** {@return whether a small word belongs to the surname behind it: "von", "de", "la"} */
    public boolean isParticle(int i) {
        return names.isParticle(i);
    }

    /** {@return the name that a run of capitals holds, without the possessive behind it} */
    public Optional<Subject> name(int from, int to) {
        if (!tokens.possessive(to - 1)) {
            return reduce(from, to);
        }
        int first = names.nameStart(from, to - 1);
        Range range = new Range(tokens.start(first), tokens.possessiveStart(to - 1));
        return Optional.of(new Subject(range, names.isBody(first, to) ? Subject.Kind.BODY : Subject.Kind.NAME));
    }

    /** {@return what a noun phrase comes down to} */
    Optional<Subject> reduce(int from, int to) {
        if (to <= from) {
            return Optional.empty();
        }
        if (to - from == 1 && tokens.isParty(from)) {
            return Optional.empty();
        }
        boolean word = to - from > 1 && tokens.type(to - 1) == Token.WORD;
        boolean himself = word && (tokens.endsWith(to - 1, "self") || tokens.endsWith(to - 1, "selves"));
        if (himself || (word && tokens.in(words.times, to - 1)) || names.isHonour(to - 1, from)) {
            // "some people already", "Ames himself"
            return reduce(from, to - 1);
        }
        int last = to - 1;
        if (isUnnamed(from, to)) {
            return Optional.of(subject(tokens.in(words.questions, from) ? last : from, to, Subject.Kind.DESCRIPTION));
        }
        if ((tokens.in(words.pronouns, last) && tokens.type(last) == Token.WORD)
                || (to - from == 1 && tokens.in(words.pronouns, last))) {
            return Optional.of(subject(last, to, Subject.Kind.PRONOUN));
        }
        Optional<Subject> contracted = contracted(last);
        if (contracted.isPresent()) {
            return contracted;
        }
        if (tokens.possessive(last) && endsOwner(last)) {
            int of = last - 1;
            while (!tokens.is(of, "of")) {
                of--;
            }
            return of <= from ? Optional.empty() : describes(from, of).map(one -> reachingTo(one, to));
        }
        if (tokens.type(last) == Token.WORD || tokens.possessive(last)) {
            return describes(from, to);
        }
        if (tokens.type(last) == Token.NUMBER && tokens.isAge(last) && tokens.in(words.determiners, from)) {
            return Optional.of(subject(from, to, Subject.Kind.DESCRIPTION));
        }
        if (tokens.type(last) == Token.NUMBER && isPart(last) && last > from) {
            return Optional.of(subject(last - 1, to, Subject.Kind.DESCRIPTION));
        }
        if (tokens.type(last) != Token.NAME) {
            return Optional.empty();
        }
        boolean one = tokens.is(from, "the") || tokens.in(words.indefinites, from);
        if (one && tokens.in(words.demonyms, last)) {
            // "the Irishman", "one weary Democrat"
            return Optional.of(subject(from, to, Subject.Kind.DESCRIPTION));
        }
        boolean surname = tokens.is(words.tradeSurnames, last);
        if (to - from == 1 && tokens.in(words.roles, last) && !surname) {
            return Optional.of(subject(from, to, Subject.Kind.DESCRIPTION));
        }
        return named(from, to);
    }

    /** What a noun phrase comes down to that ends in a name. */
    private Optional<Subject> named(int from, int to) {
        int last = to - 1;
        int start = names.runStart(from, last);
        int first = names.nameStart(start, last);
        if (first == last && start > from && tokens.in(words.titles, last) && tokens.possessive(start - 1)) {
            // "Norway's President-elect"
            return Optional.of(subject(from, to, Subject.Kind.DESCRIPTION));
        }
        if (first == last && tokens.in(words.titles, last) && last > start) {
            // "the General Manager", but "the House Speaker"
            boolean body = tokens.in(words.bodies, start);
            return Optional.of(subject(body ? start : from, to, body ? Subject.Kind.BODY : Subject.Kind.DESCRIPTION));
        }
        // “…,” May said
        boolean speaks = tokens.type(from - 1) == Token.MARKED
                && names.isGivenName(last)
                && tokens.in(words.strongCues, last + 1);
        if (first == last && tokens.in(words.notNames, last) && !speaks) {
            return Optional.empty();
        }
        return Optional.of(subject(first, to, names.isBody(first, to) ? Subject.Kind.BODY : Subject.Kind.NAME));
    }

    private Optional<Subject> describes(int from, int to) {
        int head = to - 1;
        if (!tokens.in(words.roles, head) && !tokens.in(words.documents, head) && to - from < 2) {
            return Optional.empty();
        }
        int start = from;
        while (start < head
                && (tokens.in(words.prepositions, start)
                        || tokens.in(words.stops, start)
                        || tokens.in(words.questions, start))) {
            // "If customers say", "what customers call"
            start++;
        }
        for (int i = to - 2; i >= from; i--) {
            boolean question = tokens.in(words.questions, i) && i > from;
            if (question || (tokens.in(words.determiners, i) && !tokens.in(words.stops, i))) {
                // "it ended what residents call"
                start = question ? i + 1 : i;
                break;
            }
        }
        boolean known = tokens.in(words.roles, head)
                || tokens.in(words.documents, head)
                || (tokens.in(words.indefinites, from) && !tokens.possessive(head));
        return known ? Optional.of(subject(start, to, Subject.Kind.DESCRIPTION)) : Optional.empty();
    }

    /** "One", "what one", "a third": one of those whom the story has just told of. */
    private boolean isUnnamed(int from, int to) {
        if (to - from > 2 || !tokens.in(words.unnamed, to - 1)) {
            return false;
        }
        return tokens.in(words.ordinals, to - 1)
                ? to - from == 2 && tokens.in(words.determiners, from)
                : to - from == 1 || tokens.in(words.questions, from);
    }

    /** "she’ll", "they’ve": a pronoun and what is short for a verb */
    private Optional<Subject> contracted(int i) {
        int end = tokens.pronounEnd(i);
        return end < 0
                ? Optional.empty()
                : Optional.of(new Subject(new Range(tokens.start(i), end), Subject.Kind.PRONOUN));
    }

    private Subject reachingTo(Subject one, int to) {
        return new Subject(new Range(one.range().start(), tokens.end(to - 1)), one.kind());
    }

    private Subject subject(int from, int to, Subject.Kind kind) {
        int end = tokens.end(to - 1);
        return new Subject(new Range(tokens.start(from), end), kind);
    }
}
