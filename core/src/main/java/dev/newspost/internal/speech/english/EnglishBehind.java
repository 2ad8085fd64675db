package dev.newspost.internal.speech.english;

import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Attribution.Way;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.EnglishWords;
import java.util.Optional;

/** Reads who hands a stretch over from behind it, in an English passage. */
final class EnglishBehind {
    private static final int SENTENCE = 70;
    private static final int APPOSITION = 34;
    private static final int PLACE = 9;
    private static final int LONGEST_OFFICE = 19;
    private static final int NOUN = 6;
    private static final int LENGTH = 20;
    private static final int BARE = 5;

    private final EnglishWords words;
    private final Line line;
    private final Tokens tokens;
    private final EnglishSubject subjects;
    private final EnglishSentence sentences;
    private final EnglishNounCues nouns;

    EnglishBehind(
            EnglishWords words,
            Line line,
            Tokens tokens,
            EnglishSubject subjects,
            EnglishSentence sentences,
            EnglishNounCues nouns) {
        this.words = words;
        this.line = line;
        this.tokens = tokens;
        this.subjects = subjects;
        this.sentences = sentences;
        this.nouns = nouns;
    }

    /** {@return what hands a stretch over, from behind it} */
    Optional<Attribution> of(Utterance u) {
        int i = tokens.at(u.marked.close());
        int limit = Math.min(tokens.count(), tokens.at(u.gapEnd));
        boolean pause = pauses(u);
        while (i < limit && (tokens.type(i) == Token.COMMA || tokens.type(i) == Token.DASH)) {
            pause = true;
            i++;
        }
        if (i >= limit || tokens.stops(i)) {
            return Optional.empty();
        }
        int end = sentences.sentenceEnd(i, Math.min(limit, i + SENTENCE));
        Optional<Attribution> so = nouns.told(i, end);
        if (so.isPresent()) {
            return so;
        }
        if (!pause && !(opensAtLength(u) && end - i <= BARE) && !isInverted(u, i)) {
            return Optional.empty();
        }
        int first = i;
        int source = sentences.cues.sourceEnd(i, end);
        if (source > 0) {
            return asSource(i, source, end);
        }
        Optional<Attribution> spoken =
                nouns.inWords(i, end).map(by -> by.as(Way.AFTER)).or(() -> nouns.equated(first, end));
        if (spoken.isPresent() || (tokens.in(words.questions, i) && !tokens.is(i, "who"))) {
            return spoken;
        }
        boolean capital =
                tokens.type(i) == Token.NAME && tokens.type(i + 1) == Token.NAME && tokens.in(words.strongCues, i);
        boolean unlisted = breaksOff(u) && isVerb(i) && tokens.type(i + 1) == Token.NAME;
        if (capital || unlisted || sentences.cues.says(i)) {
            Range cue = sentences.cues.range(i);
            return subjects.at(i + 1, end)
                    .filter(who ->
                            // “…,” said Ames should: what he said of her is told in the reporter's words
                            !tokens.in(words.finites, who.next()))
                    .map(who -> named(who, end))
                    .map(who -> new Attribution(line.passage(), Optional.of(who), Optional.of(cue), Way.AFTER));
        }
        return named(i, end, u);
    }

    /** “… and go on to row” Finch said: a paragraph of words that lacks the comma in front of its cue. */
    private boolean opensAtLength(Utterance u) {
        return Chars.blank(line.text(), 0, u.marked.open()) && u.words().length() >= LENGTH;
    }

    /** “It rained” said Dora Finch: a plain verb of saying in front of its subject needs no comma in front of it. */
    private boolean isInverted(Utterance u, int verb) {
        int before = tokens.at(u.marked.open()) - 1;
        boolean opens = before < 0 || tokens.stops(before) || tokens.type(before) == Token.MARKED;
        return opens
                && tokens.type(verb) == Token.WORD
                && tokens.in(words.strongCues, verb)
                && subjects.at(verb + 1, tokens.count())
                        .filter(who -> who.subject().kind() != Subject.Kind.PRONOUN)
                        .filter(who -> who.subject().isName() || !tokens.in(words.determiners, verb + 1))
                        .filter(who -> !tokens.in(words.finites, who.next()))
                        .isPresent();
    }

    /** "said his neighbour, Dora Finch", "said one of the authors, Ana Ruiz": the name behind a description. */
    private Subject named(EnglishSubject.Phrase who, int end) {
        int comma = who.next();
        Subject alias = sentences.antecedents.alias(who.subject(), end);
        if (alias.kind() != Subject.Kind.DESCRIPTION) {
            return alias;
        }
        for (int i = 0;
                i < PLACE && comma < end && tokens.isWord(comma) && tokens.in(words.attaching, who.next());
                i++) {
            comma++;
        }
        return comma < end && tokens.type(comma) == Token.COMMA && !tokens.in(words.relativePronouns, comma + 1)
                ? subjects.at(comma + 1, end)
                        .map(EnglishSubject.Phrase::subject)
                        .filter(Subject::isName)
                        .orElse(who.subject())
                : who.subject();
    }

    /** "as X put it", "according to X". */
    private Optional<Attribution> asSource(int i, int source, int end) {
        Optional<EnglishSubject.Phrase> who =
                subjects.at(source, end).filter(found -> sentences.cues.givesSource(i, source, found, end));
        return who.map(found -> {
            int verb = found.next();
            Range cue = verb < end && tokens.in(words.cues, verb)
                    ? sentences.cues.range(verb)
                    : new Range(tokens.start(i), tokens.end(source - 1));
            Subject named = named(found, end);
            return new Attribution(line.passage(), Optional.of(named), Optional.of(cue), Way.AFTER);
        });
    }

    /** "X said", "X, who …, said", "X (R., Place) said". */
    private Optional<Attribution> named(int from, int end, Utterance u) {
        Optional<EnglishSubject.Phrase> who =
                subjects.at(from, end).or(() -> anybody(from, end)).or(() -> alone(from, end, u));
        if (who.isEmpty()) {
            return Optional.empty();
        }
        Subject speaker = sentences.apposition(who.get(), end).orElse(who.get().subject());
        int behind = who.get().next();
        int cue = -1;
        if (tokens.type(behind) == Token.COMMA
                || tokens.type(behind) == Token.DASH
                || (tokens.type(behind) == Token.WORD
                        && tokens.in(words.stops, behind)
                        && tokens.in(words.attaching, behind + 1))
                || tokens.in(words.prepositions, behind)
                || tokens.in(words.relatives, behind)) {
            cue = cueBehindApposition(behind, end);
            cue = cue < 0 ? cueBehindPlace(behind, end) : cue;
            cue = cue < 0 && speaker.isName() ? cueInApposition(behind, end) : cue;
            if (cue < 0 && speaker.isName() && tokens.type(behind) == Token.COMMA) {
                return listed(from, behind, end);
            }
        } else {
            int i = behind;
            while (i < end
                    && i < behind + 4
                    && tokens.type(i) == Token.WORD
                    && (tokens.in(words.times, i) || tokens.in(words.auxiliaries, i) || sentences.isAdverb(i))) {
                i++;
            }
            if (tokens.in(words.wonts, i) && tokens.is(i + 1, "to") && sentences.cues.says(i + 2)) {
                // "Finch likes to say"
                i += 2;
            }
            boolean unlisted = breaksOff(u)
                    && isVerb(i)
                    && !tokens.in(words.passives, i - 1)
                    && (i + 1 >= end || tokens.type(i + 1) == Token.COMMA);
            if (i < end && (unlisted || sentences.cues.says(i) || sentences.cues.decides(speaker, i))) {
                cue = i;
            }
        }
        Optional<Attribution> quoted = cue < 0 ? Optional.empty() : quotedOrPassedOn(cue, end);
        if (quoted.isPresent()) {
            return quoted;
        }
        if (cue < 0
                || (ended(u) && !closes(cue, end, opens(u)))
                || takesObject(cue, end)
                || (isJudged(u) && tellsOn(cue, end))) {
            return Optional.empty();
        }
        int verb = subjects.verbs.adverbsBefore(cue, behind);
        Subject alias = sentences.antecedents.alias(speaker, cue);
        Subject whole = tokens.type(verb - 1) == Token.COMMA ? alias : sentences.antecedents.whole(alias, verb);
        return Optional.of(
                new Attribution(line.passage(), Optional.of(whole), Optional.of(sentences.cues.range(cue)), Way.AFTER));
    }

    /** "“…,” Ada Ames, Ben Finch and Cy Roe said": all whose names a verb of saying closes. */
    private Optional<Attribution> listed(int from, int comma, int end) {
        int verb = comma + 1;
        while (verb < end
                && (tokens.type(verb) == Token.NAME || tokens.type(verb) == Token.COMMA || tokens.joins(verb))) {
            verb++;
        }
        if (verb >= end || !tokens.in(words.strongCues, verb) || tokens.type(verb) != Token.WORD) {
            return Optional.empty();
        }
        Optional<Range> cue = Optional.of(sentences.cues.range(verb));
        return sentences
                .subject(from, verb)
                .filter(who -> who.range().start() <= tokens.start(comma - 1))
                .map(who -> new Attribution(line.passage(), Optional.of(who), cue, Way.AFTER));
    }

    /** {@return who really speaks, where whoever the cue belongs to only hands it on} */
    private Optional<Attribution> quotedOrPassedOn(int cue, int end) {
        return tokens.in(words.strongCues, cue) ? passedOn(cue, end) : quoted(cue, end);
    }

    /** "“…,” Ames said she was told by a guard": the guard. */
    private Optional<Attribution> passedOn(int cue, int end) {
        int heard = tokens.is(cue + 1, "that") ? cue + 3 : cue + 2;
        boolean told = tokens.in(words.pronouns, heard - 1)
                && tokens.in(words.passives, heard)
                && tokens.in(words.cues, heard + 1)
                && tokens.is(heard + 2, "by");
        return !told
                ? Optional.empty()
                : subjects.at(heard + 3, end)
                        .map(who -> new Attribution(
                                line.passage(),
                                Optional.of(who.subject()),
                                Optional.of(sentences.cues.range(heard + 1)),
                                Way.AFTER));
    }

    /** "“…,” the paper quoted Ames as saying" */
    private Optional<Attribution> quoted(int cue, int end) {
        return tokens.is(words.quoting, cue)
                ? subjects.at(cue + 1, end)
                        .filter(who -> tokens.is(who.next(), "as") && tokens.is(who.next() + 1, "saying"))
                        .map(who -> new Attribution(
                                line.passage(),
                                Optional.of(who.subject()),
                                Optional.of(sentences.cues.range(who.next() + 1)),
                                Way.AFTER))
                : Optional.empty();
    }

    /** "“…,” Ames shares.": a name and a verb that are all of the sentence behind words that break off. */
    private Optional<EnglishSubject.Phrase> alone(int from, int end, Utterance u) {
        int verb = from;
        while (verb < end && tokens.type(verb) == Token.NAME) {
            verb++;
        }
        boolean closes = verb + 1 >= end || tokens.type(verb + 1) == Token.COMMA;
        return verb > from && verb < end && breaksOff(u) && isVerb(verb) && closes
                ? subjects.at(from, verb)
                : Optional.empty();
    }

    /** "the cashier, who …, told", "the ticket collector said": whatever noun, where a plain verb of saying follows. */
    private Optional<EnglishSubject.Phrase> anybody(int from, int end) {
        if (!tokens.in(words.determiners, from)) {
            return Optional.empty();
        }
        int i = from + 1;
        while (i < end
                && i <= from + NOUN
                && tokens.type(i) == Token.WORD
                && (!tokens.in(words.stops, i) || tokens.is(i, "and"))) {
            if (tokens.in(words.strongCues, i)) {
                break;
            }
            i++;
        }
        boolean verb = tokens.type(i) == Token.WORD && tokens.in(words.strongCues, i);
        boolean clause = tokens.type(i) == Token.COMMA && tokens.in(words.relativePronouns, i + 1);
        return i > from + 1 && i < end && (verb || clause)
                ? Optional.of(new EnglishSubject.Phrase(
                        new Subject(new Range(tokens.start(from), tokens.end(i - 1)), Subject.Kind.DESCRIPTION), i))
                : Optional.empty();
    }

    /** "Marc Delaney of Oakbridge Partners wrote": a verb right behind where somebody belongs. */
    private int cueBehindPlace(int behind, int end) {
        // "a person familiar with the plan said"
        int from = tokens.in(words.attaching, behind) ? behind : behind + 1;
        if (!tokens.in(words.attaching, from)) {
            return -1;
        }
        for (int i = from + 1; i < Math.min(end, from + PLACE); i++) {
            boolean verb = tokens.type(i) == Token.WORD && tokens.in(words.cues, i);
            // "the letter to Ames reads"
            boolean weak = tokens.in(words.weakCues, i)
                    && !tokens.in(words.documents, behind - 1)
                    && i + 1 < end
                    && !sentences.cues.isPhrase(i);
            if (verb && i > from + 1 && !weak && !tokens.in(words.determiners, i - 1)) {
                return i;
            }
            boolean goesOn = tokens.runsOn(i) || tokens.type(i) == Token.NUMBER;
            if (verb || !goesOn || tokens.in(words.finites, i) || tokens.in(words.relativePronouns, i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "Marc Delaney, head of Oakbridge Partners wrote": a verb behind an office that lacks its closing comma, or -1. */
    private int cueInApposition(int from, int end) {
        boolean office = false;
        int field = fieldEnd(from);
        for (int i = from + 1; i < Math.min(end, from + LONGEST_OFFICE); i++) {
            boolean verb = tokens.type(i) == Token.WORD
                    && tokens.in(words.cues, i)
                    && !tokens.in(words.determiners, i - 1)
                    && !tokens.in(words.documents, i);
            if (verb && ((office && i > from + 2) || i == field)) {
                boolean inserted = tokens.type(i + 1) == Token.COMMA && tokens.type(i + 2) != Token.MARKED;
                return inserted || (tokens.in(words.weakCues, i) && i + 1 < end) ? -1 : i;
            }
            office |= tokens.type(i) == Token.WORD && tokens.in(words.roles, i);
            boolean told = tokens.in(words.finites, i) || tokens.in(words.relatives, i) || tokens.in(words.pronouns, i);
            if (!tokens.isWord(i) || told) {
                return -1;
            }
        }
        return -1;
    }

    /** "Tuva Lund, Modern Dance said": where what somebody does ends that stands in capitals behind a full name, or -1. */
    private int fieldEnd(int comma) {
        int i = comma + 1;
        while (tokens.type(i) == Token.NAME && !subjects.names.isGivenName(i)) {
            i++;
        }
        boolean full = tokens.type(comma) == Token.COMMA
                && tokens.type(comma - 1) == Token.NAME
                && tokens.type(comma - 2) == Token.NAME;
        return full && i > comma + 1 && tokens.in(words.strongCues, i) ? i : -1;
    }

    private int cueBehindApposition(int from, int end) {
        for (int i = from + 1; i < Math.min(end, from + APPOSITION); i++) {
            // "Ames — who rows — said"
            boolean parted = tokens.type(i - 1) == Token.COMMA
                    || tokens.type(i - 1) == Token.CLOSE
                    || (tokens.type(i - 1) == Token.DASH && tokens.type(from) == Token.DASH);
            if (parted && sentences.cues.says(i)) {
                return i;
            }
        }
        return -1;
    }

    /** "“…,” breathes Finch.": a comma inside the marks makes a verb of saying of any verb beside the name alone. */
    private boolean breaksOff(Utterance u) {
        Range inner = u.words();
        return inner.length() > 0 && line.text().charAt(inner.end() - 1) == ',';
    }

    private boolean isVerb(int i) {
        return tokens.type(i) == Token.WORD
                && (tokens.endsWith(i, "ed") || tokens.endsWith(i, "s") || tokens.in(words.pasts, i))
                && !tokens.in(words.stops, i)
                && !tokens.in(words.finites, i)
                && !tokens.in(words.pronouns, i)
                && !tokens.in(words.determiners, i)
                && !tokens.in(words.roles, i);
    }

    /** "While Ames called it “a fraud,”": whether a verb that judges stands in front of the words. */
    private boolean isJudged(Utterance u) {
        int open = tokens.at(u.marked.open());
        for (int i = open - 1; i > Math.max(0, open - NOUN) && tokens.isWord(i); i--) {
            if (tokens.type(i) == Token.WORD && tokens.in(words.partialCues, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Finch said it was “a start”", but "Finch said on Monday": whether a verb has something else to tell. */
    private boolean tellsOn(int cue, int end) {
        return tokens.is(cue + 1, "that")
                || (tokens.in(words.pronouns, cue + 1) && tokens.in(words.finites, cue + 2))
                || (cue + 1 < end && tokens.type(end) == Token.MARKED && end - cue <= NOUN);
    }

    /** "Dana Roe shared her plans": what a verb that seldom hands over words does is told right behind it. */
    private boolean takesObject(int cue, int end) {
        int next = cue + 1;
        return tokens.in(words.weakCues, cue)
                && !tokens.in(words.partialCues, cue)
                && next < end
                && !sentences.cues.isPhrase(cue)
                && (tokens.in(words.determiners, next)
                        || (tokens.type(next) == Token.WORD
                                && !tokens.in(words.stops, next)
                                && !tokens.in(words.prepositions, next)
                                && !tokens.in(words.attaching, next)
                                && !sentences.isAdverb(next)));
    }

    /** {@return whether the words end with a full stop, behind which a cue is rare} */
    private boolean ended(Utterance u) {
        // also “… a ‘hostile place.’” They say
        return u.last() == '.';
    }

    /** {@return whether the words begin their sentence} */
    private boolean opens(Utterance u) {
        int before = tokens.at(u.marked.open()) - 1;
        return before < 0 || tokens.stops(before);
    }

    /** {@return whether a sentence has hardly more than its cue} */
    private boolean closes(int cue, int end, boolean opens) {
        boolean plain =
                cue + 1 == end || tokens.in(words.strongCues, cue) || (opens && tokens.in(words.attaching, cue + 1));
        return plain && end - cue <= 4 && tokens.type(end) == Token.STOP && !tokens.is(cue + 1, "that");
    }

    private boolean pauses(Utterance u) {
        Range inner = u.words();
        if (inner.length() == 0) {
            return false;
        }
        char last = line.text().charAt(inner.end() - 1);
        return ",.?!—–-…’'".indexOf(last) >= 0;
    }
}
