package dev.newspost.internal.speech.english;

import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Attribution.Way;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.EnglishWords;
import java.util.Optional;

/** Tells the second half of words that a cue interrupts, whatever else the reporter tells in between. */
final class EnglishHalves {
    private final EnglishWords words;
    private final Line line;
    private final Tokens tokens;

    EnglishHalves(EnglishWords words, Line line) {
        this.words = words;
        this.line = line;
        this.tokens = line.tokens();
    }

    /**
     * “The bell,” said Ames, pointing at the tower, “is old.”: {@return whether words go on with the sentence in front}
     *
     * @param before what hands the words over, from in front of them
     */
    boolean resumes(Utterance previous, Utterance u, Attribution before) {
        Range first = previous.words();
        boolean paused = first.length() > 0
                && line.text().charAt(first.end() - 1) == ','
                && previous.cued().filter(by -> by.is(Way.AFTER)).isPresent();
        int open = tokens.at(u.marked.open());
        boolean parted = tokens.type(open - 1) == Token.COMMA || tokens.type(open - 1) == Token.DASH;
        return paused
                && parted
                && goesOn(u)
                && words.sentences(line.text().substring(previous.marked.close(), u.marked.open())) <= 1
                && !handsOver(before);
    }

    private boolean goesOn(Utterance u) {
        String said = u.words().of(line.text());
        return !said.isEmpty()
                && (Character.isLowerCase(said.charAt(0))
                        || said.equals("I")
                        || said.startsWith("I ")
                        || said.startsWith("I’")
                        || said.startsWith("I'"));
    }

    /** "Ames said, adding, “…”": whether a verb of saying of its own stands right before the words. */
    private boolean handsOver(Attribution before) {
        Optional<Range> cue = before.cue();
        // “…,” said a guard, who asked for no name, “…”
        boolean told = cue.filter(range -> tokens.in(words.relativePronouns, tokens.at(range.start()) - 1))
                .isPresent();
        return before.is(Way.CUE)
                && !told
                && cue.filter(range -> !tokens.in(words.weakCues, tokens.at(range.start())))
                        .isPresent();
    }
}
