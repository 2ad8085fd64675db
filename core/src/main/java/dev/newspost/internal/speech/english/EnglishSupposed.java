package dev.newspost.internal.speech.english;

import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.mark.MarkSign;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.EnglishWords;
import java.util.Optional;

/** Tells marked words of an English passage that nobody has said: examples, imagined words, what people say as a rule. */
final class EnglishSupposed {
    private static final int NEAREST = 5;
    private static final int LONGEST_NAME = 3;
    private static final int LONGEST_SIGN = 6;
    private static final int SENTENCE = 70;
    private static final int LONGEST_GLOSS = 4;

    private final EnglishWords words;
    private final Line line;
    private final Tokens tokens;

    EnglishSupposed(EnglishWords words, Line line, Tokens tokens) {
        this.words = words;
        this.line = line;
        this.tokens = tokens;
    }

    /** {@return whether the words only might be said} */
    boolean imagined(Utterance u, Attribution by) {
        if (by.subject().isEmpty()
                || !by.passage().equals(line.passage())
                || by.cue().isEmpty()) {
            return toItself(u);
        }
        Subject who = by.subject().get();
        int subject = tokens.at(who.range().start());
        int cue = tokens.at(by.cue().get().start());
        boolean anybody = isAnybody(who);
        boolean several = anybody || isSeveral(who);
        boolean heard = tokens.is(words.hearing, subject - 1) && !isPast(cue);
        return (heard && isGeneric(by))
                || (anybody && !isPast(cue) && !by.is(Attribution.Way.COLON))
                || isSupposed(cue, subject, several)
                || ((several || isThing(who))
                        && (isConditional(subject - 1) || isConditional(subject - 2))
                        && !isPast(cue))
                || imagines(cue)
                || toItself(u);
    }

    /** "You", "people", "users": nobody in particular. */
    private boolean isAnybody(Subject who) {
        return words.anybody.contains(who.range().of(line.bare()));
    }

    /** {@return whether a mention is of people whom the story does not name, as "we" and "a customer"} */
    private boolean isSeveral(Subject who) {
        if (who.isNamed()) {
            return false;
        }
        String mention = who.range().of(line.bare());
        int space = mention.indexOf(' ');
        return who.kind() == Subject.Kind.DESCRIPTION
                ? space < 0 || words.indefinites.contains(mention, 0, space)
                : words.they.contains(mention);
    }

    /** "If the screen says": nobody, and no paper. */
    private boolean isThing(Subject who) {
        int head = tokens.at(who.range().end()) - 1;
        return who.kind() == Subject.Kind.DESCRIPTION
                && !tokens.in(words.roles, head)
                && !tokens.in(words.documents, head)
                && !tokens.in(words.collective, head);
    }

    /** "You might ask", "we would never say": a modal between subject and verb. */
    private boolean isSupposed(int cue, int subject, boolean several) {
        for (int i = cue - 1; i > subject && i >= cue - NEAREST && goesBefore(i); i--) {
            if (tokens.in(words.modals, i) && (several || !tokens.in(words.habits, i))) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a word may stand between a modal and its verb} */
    private boolean goesBefore(int i) {
        return tokens.in(words.modals, i)
                || tokens.in(words.auxiliaries, i)
                || tokens.in(words.times, i)
                || tokens.endsWith(i, "ly");
    }

    private boolean isConditional(int i) {
        return tokens.in(words.conditions, i);
    }

    private boolean isPast(int cue) {
        return tokens.endsWith(cue, "ed") || tokens.in(words.pasts, cue);
    }

    /** "Imagine a customer who writes": the sentence asks the reader to. */
    private boolean imagines(int cue) {
        int first = cue;
        while (first > 0 && first > cue - SENTENCE && !tokens.stops(first - 1)) {
            first--;
        }
        int i = first;
        while (i < cue && i < first + 2 && !tokens.in(words.imagining, i)) {
            i++;
        }
        return i < cue && tokens.in(words.imagining, i);
    }

    /** "Ask yourself", "to yourself": words that go to nobody else. */
    private boolean toItself(Utterance u) {
        int end = tokens.at(u.marked.open());
        for (int i = end - 1; i >= Math.max(0, end - NEAREST) && !tokens.stops(i); i--) {
            if (tokens.in(words.reflexives, i) && !stresses(i)) {
                return true;
            }
        }
        int behind = tokens.at(u.marked.close());
        return tokens.is(behind, "to") && tokens.in(words.reflexives, behind + 1);
    }

    /** "Ames herself said", "he himself says", "the wells themselves": whether it only stresses the noun in front of it. */
    private boolean stresses(int reflexive) {
        int noun = reflexive - 1;
        return tokens.type(noun) == Token.NAME
                || tokens.in(words.pronouns, noun)
                || (tokens.type(noun) == Token.WORD && tokens.in(words.determiners, noun - 1));
    }

    /** "Questions like “…”", "phrases such as “…”": examples behind a noun in the plural. */
    boolean isExample(int end) {
        int before = end - 1;
        if (tokens.is(before, "as") && tokens.is(before - 1, "such")) {
            return true;
        }
        int noun = before - 1;
        return tokens.is(before, "like")
                && tokens.type(noun) == Token.WORD
                && line.bare().charAt(tokens.end(noun) - 1) == 's'
                && !tokens.in(words.copulas, noun)
                && !tokens.in(words.finites, noun)
                && !tokens.in(words.cues, noun);
    }

    /** "she said things like “It leaks!”": whether somebody says what the example is of. */
    boolean givesExample(Attribution by, int end) {
        int cue = by.passage().equals(line.passage())
                ? by.cue().map(range -> tokens.at(range.start())).orElse(-1)
                : -1;
        return cue >= 0 && cue < end && end - cue < NEAREST && isTold(by);
    }

    /** "“taken to tea”—a common euphemism for": whether the words are explained right behind them. */
    boolean isExplained(int close) {
        boolean pause = tokens.type(close) == Token.DASH
                || tokens.type(close) == Token.COMMA
                || tokens.type(close) == Token.OPEN;
        int from = pause ? close + 1 : close;
        if (!pause || !tokens.in(words.determiners, from)) {
            return false;
        }
        for (int i = from + 1; i <= from + LONGEST_GLOSS && tokens.isWord(i); i++) {
            if (words.glosses.contains(line.bare(), tokens.start(i), tokens.end(i))) {
                return true;
            }
        }
        return false;
    }

    /** "They dubbed it “…”", "we call this “…”": a few words that are a name and no judgement. */
    boolean isName(Attribution by, int size, String said) {
        if (size > LONGEST_NAME || by.cue().isEmpty()) {
            return false;
        }
        int cue = tokens.at(by.cue().get().start());
        if (tokens.in(words.namers, cue)) {
            return true;
        }
        if (!tokens.in(words.callers, cue)) {
            return size == 1 && !isPast(cue) && tokens.in(words.partialCues, cue) && isAskedOfSome(by);
        }
        Optional<String> who =
                by.subject().map(subject -> subject.range().of(by.passage().text()));
        boolean asRule =
                tokens.is(cue - 1, "to") && by.subject().filter(Subject::isName).isEmpty();
        boolean own = who.filter(one -> (words.they.contains(one) && (size == 1 || !isPast(cue)))
                        || words.ownPronouns.contains(one)
                        || words.anybody.contains(one))
                .isPresent();
        boolean generic = isGeneric(by)
                && tokens.in(
                        words.questions, tokens.at(by.subject().get().range().start()) - 1);
        int space = said.indexOf(' ');
        boolean definite = space > 0 && words.definite.contains(said, 0, space);
        boolean term = size == 1 && !said.endsWith("ly") && isAskedBody(by);
        return own || asRule || ((definite || generic || term) && !isPast(cue));
    }

    /** {@return whether a verb only tells how somebody calls or describes a thing} */
    boolean judges(Attribution by) {
        int cue = by.passage().equals(line.passage())
                ? by.cue().map(range -> tokens.at(range.start())).orElse(-1)
                : -1;
        boolean calls =
                tokens.in(words.callers, cue) || tokens.in(words.participles, cue) || tokens.in(words.namers, cue);
        // "was quoted as saying"
        return calls && !(tokens.is(cue + 1, "as") && tokens.is(cue + 2, "saying"));
    }

    /** "Examples: “…” Or: “…”": words behind a label that only show what such words are like. */
    boolean isSample(Attribution by) {
        return by.subject()
                .map(who -> who.range().of(by.passage().text()))
                .filter(words.examples::contains)
                .isPresent();
    }

    /** "what the design team calls": a body's own word for a thing. */
    private boolean isAskedBody(Attribution by) {
        if (!by.passage().equals(line.passage()) || by.subject().isEmpty()) {
            return false;
        }
        Subject who = by.subject().get();
        int first = tokens.at(who.range().start());
        int from = tokens.in(words.determiners, first - 1) ? first - 1 : first;
        int head = tokens.at(who.range().end()) - 1;
        boolean body = who.kind() == Subject.Kind.BODY
                || (who.kind() == Subject.Kind.DESCRIPTION && tokens.in(words.collective, head));
        return body && tokens.is(from - 1, "what");
    }

    /** "what some scholars describe as a “turn”": a word of some, none of them in particular. */
    private boolean isAskedOfSome(Attribution by) {
        if (!isGeneric(by)) {
            return false;
        }
        int first = tokens.at(by.subject().get().range().start());
        return tokens.in(words.indefinites, first) && tokens.in(words.questions, first - 1);
    }

    /** "what ecologists call": people in the plural, none of them in particular. */
    private boolean isGeneric(Attribution by) {
        return by.passage().equals(line.passage())
                && by.subject()
                        .filter(who -> who.kind() == Subject.Kind.DESCRIPTION)
                        .map(who -> who.range().of(line.bare()))
                        .filter(who -> who.endsWith("s"))
                        .isPresent();
    }

    /** "Recent events suggest “no”", "we think of it as “legs”": a few words that no person or body is said to say. */
    boolean isNobodys(Attribution by) {
        boolean own = by.passage().equals(line.passage());
        if (!own || by.subject().isEmpty() || by.cue().isEmpty()) {
            return false;
        }
        Subject who = by.subject().get();
        String mention = who.range().of(line.bare());
        if (words.ownPronouns.contains(mention) || isStrong(by)) {
            return words.ownPronouns.contains(mention);
        }
        int cue = tokens.at(by.cue().get().start());
        boolean asked = tokens.in(words.questions, tokens.at(who.range().start()) - 1);
        if (asked && tokens.in(words.partialCues, cue) && isPast(cue) && mention.equalsIgnoreCase("it")) {
            // "what it called “a glitch”"
            return false;
        }
        if (who.kind() == Subject.Kind.PRONOUN) {
            return !words.his.contains(mention)
                    && !words.her.contains(mention)
                    && !mention.equalsIgnoreCase("they")
                    && !mention.equalsIgnoreCase("their");
        }
        int head = tokens.at(who.range().end()) - 1;
        return who.kind() == Subject.Kind.DESCRIPTION
                && tokens.type(head) == Token.WORD
                && !tokens.in(words.roles, head)
                && !tokens.in(words.documents, head)
                // "the travel warning, which tells tourists to"
                && !(tokens.in(words.utterances, head) && tokens.is(words.addressing, cue))
                && !tokens.in(words.unnamed, head);
    }

    /** {@return whether somebody with a name, or whom a pronoun stands for, has said something for certain} */
    boolean isTold(Attribution by) {
        return isStrong(by) && by.subject().filter(Subject::definite).isPresent();
    }

    /** "her warning of “…”", "a “…” message from Finch": whether a noun of saying hands over that is somebody's. */
    boolean utters(Attribution by) {
        boolean own = by.passage().equals(line.passage());
        if (!own || by.subject().isEmpty() || by.cue().isEmpty()) {
            return false;
        }
        Range who = by.subject().get().range();
        Range cue = by.cue().get();
        boolean possessive =
                who.end() < line.bare().length() && MarkSign.of(line.bare().charAt(who.end())) >> 2 == MarkSign.SINGLE;
        boolean owned = possessive || words.owners.contains(who.of(line.bare())) || cue.end() <= who.start();
        return owned && words.utterances.contains(line.bare(), cue.start(), cue.end());
    }

    private boolean isStrong(Attribution by) {
        return by.cue()
                // the verb stands beside the words also where its subject stands in another passage
                .filter(cue -> words.strongCues.contains(line.text(), cue.start(), cue.end()))
                .isPresent();
    }

    /** "A sign reads “…”": what stands on a thing and is as short as a label. */
    boolean isSign(Attribution by, int size) {
        return size <= LONGEST_SIGN
                && by.subject()
                        .filter(who ->
                                isSign(who.range().of(by.passage().text())) || isOneOfSigns(by, who) || isHeld(by, who))
                        .isPresent();
    }

    private boolean isSign(String mention) {
        return words.signs.contains(mention, mention.lastIndexOf(' ') + 1, mention.length());
    }

    /** "A sign held by a marcher" */
    private boolean isHeld(Attribution by, Subject who) {
        int first = by.passage().equals(line.passage()) ? tokens.at(who.range().start()) : tokens.count();
        int sign = tokens.in(words.determiners, first) ? first + 1 : first;
        return tokens.type(sign) == Token.WORD
                && tokens.end(sign) < who.range().end()
                && words.signs.contains(line.bare(), tokens.start(sign), tokens.end(sign))
                && (isPast(sign + 1) || tokens.in(words.attaching, sign + 1));
    }

    /** "New signs hang in shops: “…,” reads one" */
    private boolean isOneOfSigns(Attribution by, Subject who) {
        int one = by.passage().equals(line.passage()) ? tokens.at(who.range().start()) : -1;
        boolean stands = one >= 0
                && tokens.in(words.unnamed, one)
                && tokens.end(one) == who.range().end();
        for (int i = one - 1; stands && i >= Math.max(0, one - SENTENCE); i--) {
            if (tokens.isWord(i) && words.signs.contains(line.bare(), tokens.start(i), tokens.end(i))) {
                return true;
            }
        }
        return false;
    }
}
