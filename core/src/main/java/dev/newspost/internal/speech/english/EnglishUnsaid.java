package dev.newspost.internal.speech.english;

import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Attribution.Way;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.word.EnglishWords;
import java.util.Optional;

/**
 * Reads whose words a stretch holds where no verb of saying hands it over: "Ames wants to “win back the harbour”", "the
 * bill would bar boats “within two miles of a school”", "an audit found the answer “slow.”"
 */
final class EnglishUnsaid {
    private static final int FURTHEST = 24;
    private static final int LEAST_WISH = 3;
    private static final int LEAST_CLAUSE = 6;

    private final EnglishWords words;
    private final Line line;
    private final Tokens tokens;
    private final EnglishSentence sentences;

    EnglishUnsaid(EnglishWords words, Line line, EnglishSentence sentences) {
        this.words = words;
        this.line = line;
        this.tokens = line.tokens();
        this.sentences = sentences;
    }

    /**
     * {@return who wishes, provides or finds something in words of his own, in front of a stretch}
     *
     * @param start where the sentence begins
     */
    Optional<Attribution> of(Utterance u, int start) {
        if (u.words().length() == 0) {
            return Optional.empty();
        }
        int open = tokens.at(u.marked.open());
        boolean deed = isDeed(u, open);
        boolean clause = Character.isLowerCase(line.text().charAt(u.words().start())) && hasWords(u, LEAST_CLAUSE);
        boolean judged =
                closes(u) && open - 1 > start && tokens.isWord(open - 1) && !tokens.in(words.determiners, open - 1);
        if (!deed && !clause && !judged) {
            return Optional.empty();
        }
        for (int i = open - 1; i > Math.max(start, open - FURTHEST) && !tokens.stops(i); i--) {
            if (tokens.type(i) == Token.MARKED || tokens.type(i) == Token.COLON) {
                return Optional.empty();
            }
            if (tokens.type(i) != Token.WORD) {
                continue;
            }
            if (deed && tokens.is(words.wishing, i) && !isNoun(i)) {
                return by(start, i)
                        .filter(found -> found.subject().filter(Subject::known).isPresent());
            }
            boolean paper = (clause && tokens.is(words.providing, i)) || (judged && tokens.is(words.rulings, i));
            if (paper) {
                return by(start, i).filter(this::isPaper);
            }
        }
        return Optional.empty();
    }

    /** "the plan to “…”", "against plans to “…”" */
    private boolean isNoun(int i) {
        return tokens.in(words.determiners, i - 1)
                || tokens.possessive(i - 1)
                || (tokens.in(words.prepositions, i - 1) && !tokens.is(i - 1, "to"));
    }

    /** "to “win back the harbour”", "“to win back the harbour”": an infinitive, more than a word long. */
    private boolean isDeed(Utterance u, int open) {
        String text = line.text();
        int start = u.words().start();
        return (tokens.is(open - 1, "to") ? Character.isLowerCase(text.charAt(start)) : text.startsWith("to ", start))
                && hasWords(u, LEAST_WISH);
    }

    private boolean hasWords(Utterance u, int least) {
        int count = 1;
        for (int i = u.words().start(); i < u.words().end() && count < least; i++) {
            count += line.text().charAt(i) == ' ' ? 1 : 0;
        }
        return count >= least;
    }

    /** {@return whether the sentence ends with the words} */
    private boolean closes(Utterance u) {
        return u.stops() || tokens.type(tokens.at(u.marked.close())) == Token.STOP;
    }

    private Optional<Attribution> by(int start, int verb) {
        return sentences
                .subject(start, verb)
                .map(who -> new Attribution(
                        line.passage(), Optional.of(who), Optional.of(sentences.cues.range(verb)), Way.INLINE));
    }

    /** "the bill", "the Harbour Act", "an inquiry", but not "the bill would widen rules that ban" */
    private boolean isPaper(Attribution by) {
        int noun = tokens.at(by.subject().get().range().end()) - 1;
        int that = sentences.verbStart(tokens.at(by.cue().get().start())) - 1;
        boolean others = tokens.in(words.relatives, that) && that - noun > 2;
        return !others && (tokens.in(words.documents, noun) || tokens.is(words.enactments, noun));
    }
}
