package dev.newspost.internal.speech.people;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.name.KnownNames;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.List;

/** Reads the names of people in a passage, outside its marked stretches. */
interface NameReader {
    /**
     * A name.
     *
     * @param mention where it stands
     * @param speaks whether it is the subject of a verb of saying
     * @param leads whether it is the subject of a clause
     * @param sure whether it is a name for certain, else only where the story has it again
     * @param titled whether a title makes it a name
     * @param bracketed whether a foreign name in brackets stands behind it, so that it ends there for certain
     */
    record Found(Mention mention, boolean speaks, boolean leads, boolean sure, boolean titled, boolean bracketed) {}

    List<Found> read();

    static NameReader of(SpeechWords words, Line line, KnownNames known) {
        return line.passage().chinese() ? new ChineseNames(words, line, known) : new EnglishNames(words, line);
    }
}
