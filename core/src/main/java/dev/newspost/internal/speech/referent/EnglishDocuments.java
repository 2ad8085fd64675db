package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.english.EnglishSentence;
import dev.newspost.internal.speech.english.EnglishSubject;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.EnglishWords;
import java.util.List;
import java.util.Optional;

/** Tells whose report, statement or letter it is that speaks in an English story. */
final class EnglishDocuments {
    private static final int NEAREST = 4;
    private static final int MOST_PLACES = 4;
    private static final int SENTENCE = 70;
    private static final int BEHIND = 8;
    private static final int LEAST_NAME = 2;

    private final EnglishWords words;
    private final List<Line> lines;

    EnglishDocuments(EnglishWords words, List<Line> lines) {
        this.words = words;
        this.lines = lines;
    }

    /** {@return who gave out a document that a mention calls by nothing but what it is} */
    Optional<Mention> of(Mention document) {
        Optional<Mention> beside = behind(document).or(() -> inside(document)).or(() -> possessed(document));
        if (beside.isPresent()) {
            return beside;
        }
        String text = document.text();
        int space = text.indexOf(' ');
        boolean bare = space > 0 && space == text.lastIndexOf(' ') && words.definites.contains(text, 0, space);
        if (!bare || !words.documents.contains(text, space + 1, text.length())) {
            return Optional.empty();
        }
        String noun = text.substring(space + 1);
        int number = document.passage().number();
        int places = 0;
        for (int i = number; i >= Math.max(0, number - NEAREST); i--) {
            Line line = lines.get(i);
            if (line.passage().chinese()
                    || line.passage().section() != document.passage().section()) {
                continue;
            }
            int from = i == number ? document.range().start() : line.text().length();
            for (int at = last(line, noun, from); at >= 0 && places < MOST_PLACES; at = last(line, noun, at)) {
                places++;
                Optional<Mention> owner = owner(line, line.tokens().at(at));
                if (owner.isPresent() || introduces(line, line.tokens().at(at))) {
                    return owner;
                }
            }
        }
        return Optional.empty();
    }

    /** "A recent report by the Land Observatory": who stands right behind the document. */
    private Optional<Mention> behind(Mention document) {
        Line line = lines.get(document.passage().number());
        Tokens tokens = line.tokens();
        int noun = tokens.at(document.range().end()) - 1;
        boolean given = tokens.is(noun + 1, "by") || tokens.is(noun + 1, "from");
        if (!given || !tokens.in(words.documents, noun)) {
            return Optional.empty();
        }
        int limit = Math.min(tokens.count(), noun + SENTENCE);
        return new EnglishSubject(words, tokens)
                .at(noun + 2, limit)
                .map(EnglishSubject.Phrase::subject)
                .filter(Subject::isNamed)
                .map(who -> new Mention(line.passage(), who.range()));
    }

    /** "the Land Observatory report": the body whose name stands right before the document. */
    private Optional<Mention> inside(Mention document) {
        Line line = lines.get(document.passage().number());
        Tokens tokens = line.tokens();
        int noun = tokens.at(document.range().end()) - 1;
        int first = tokens.at(document.range().start());
        int from = tokens.in(words.determiners, first) ? first + 1 : first;
        if (noun <= from || !tokens.in(words.documents, noun) || tokens.type(from) != Token.NAME) {
            return Optional.empty();
        }
        int end = noun;
        while (end > from && tokens.type(end - 1) == Token.WORD) {
            end--;
        }
        return new EnglishSubject(words, tokens)
                .endingAt(end, first)
                .filter(who -> who.kind() == Subject.Kind.BODY
                        && tokens.start(from) == who.range().start())
                .map(who -> new Mention(line.passage(), who.range()));
    }

    /** "Ames’s website": whose the mention says it is. */
    private Optional<Mention> possessed(Mention document) {
        Line line = lines.get(document.passage().number());
        Tokens tokens = line.tokens();
        int first = tokens.at(document.range().start());
        int noun = tokens.at(document.range().end()) - 1;
        // "Murphy’s law" is nobody's paper
        return noun > first && tokens.in(words.documents, noun) && !tokens.is(words.enactments, noun)
                ? possessor(tokens, new EnglishSubject(words, tokens), first, noun)
                        .map(who -> new Mention(line.passage(), who.range()))
                : Optional.empty();
    }

    /** "in an email, an aide wrote": where a document comes in, it belongs to nobody else. */
    private boolean introduces(Line line, int noun) {
        Tokens tokens = line.tokens();
        return tokens.in(words.documents, noun)
                && (tokens.in(words.indefinites, noun - 1) || tokens.in(words.indefinites, noun - 2));
    }

    private static int last(Line line, String noun, int before) {
        return before <= 0 ? -1 : line.bare().lastIndexOf(noun, before - 1);
    }

    private Optional<Mention> owner(Line line, int noun) {
        Tokens tokens = line.tokens();
        if (!tokens.in(words.documents, noun)) {
            return Optional.empty();
        }
        EnglishSubject subjects = new EnglishSubject(words, tokens);
        EnglishSentence sentences = new EnglishSentence(words, line, tokens, subjects);
        int start = sentences.sentenceStart(Math.max(0, noun - SENTENCE), noun);
        int end = sentences.sentenceEnd(noun, Math.min(tokens.count(), noun + SENTENCE));
        return possessor(tokens, subjects, start, noun)
                .or(() -> by(tokens, subjects, noun, end))
                .or(() -> publisher(tokens, sentences, start, noun))
                .or(() -> named(tokens, start, noun))
                .filter(who -> who.isNamed() || isNamedBody(tokens, who))
                .map(who -> new Mention(line.passage(), who.range()));
    }

    /** "the U.N. humanitarian office": whether a description is of a body and holds a name. */
    private boolean isNamedBody(Tokens tokens, Subject who) {
        int end = tokens.at(who.range().end());
        boolean body = who.kind() == Subject.Kind.DESCRIPTION
                && (tokens.in(words.bodies, end - 1) || tokens.in(words.collective, end - 1));
        for (int i = tokens.at(who.range().start()); body && i < end; i++) {
            if (tokens.type(i) == Token.NAME && !tokens.possessive(i) && !tokens.in(words.determiners, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Greenpeace's latest report" */
    private Optional<Subject> possessor(Tokens tokens, EnglishSubject subjects, int start, int noun) {
        for (int i = noun - 1;
                i >= Math.max(start, noun - 3) && (tokens.isWord(i) || tokens.type(i) == Token.NUMBER);
                i--) {
            if (tokens.possessive(i) && tokens.type(i) == Token.NAME) {
                int first = i;
                while (first > start && tokens.type(first - 1) == Token.NAME && !tokens.possessive(first - 1)) {
                    first--;
                }
                return subjects.name(first, i + 1);
            }
        }
        return Optional.empty();
    }

    /** "a July Land Observatory report": the document by a name of at least two words in front of it. */
    private Optional<Subject> named(Tokens tokens, int start, int noun) {
        int first = noun;
        while (first > start
                && tokens.type(first - 1) == Token.NAME
                && !tokens.possessive(first - 1)
                && !tokens.in(words.notNames, first - 1)
                && !tokens.in(words.times, first - 1)) {
            first--;
        }
        return noun - first < LEAST_NAME
                ? Optional.empty()
                : Optional.of(new Subject(new Range(tokens.start(first), tokens.end(noun)), Subject.Kind.BODY));
    }

    /** "a report published on Monday by the Land Observatory" */
    private Optional<Subject> by(Tokens tokens, EnglishSubject subjects, int noun, int end) {
        for (int i = noun + 1; i < Math.min(end, noun + BEHIND); i++) {
            if (tokens.in(words.cues, i) || tokens.in(words.finites, i)) {
                return Optional.empty();
            }
            boolean gave = i == noun + 1 || tokens.in(words.publishing, i - 1);
            if ((tokens.is(i, "by") && gave) || (tokens.is(i, "from") && i == noun + 1)) {
                return subjects.at(i + 1, end).map(EnglishSubject.Phrase::subject);
            }
        }
        return Optional.empty();
    }

    /** "…, the Land Observatory said in a report": who says something in it, or gives it out. */
    private Optional<Subject> publisher(Tokens tokens, EnglishSentence sentences, int start, int noun) {
        int i = noun - 1;
        while (i > start
                && i > noun - 4
                && tokens.isWord(i)
                && !tokens.is(i, "in")
                && !tokens.in(words.publishing, i)) {
            i--;
        }
        if (tokens.in(words.publishing, i)) {
            return sentences.subject(start, i);
        }
        int cue = tokens.is(i, "in") ? sentences.cues.lastCue(start, i) : -1;
        return cue < 0 ? Optional.empty() : sentences.subject(start, cue);
    }
}
