package dev.newspost.internal.speech;

import java.util.List;

/** Reads the names of people in a passage, outside its marked stretches. */
interface NameReader {
    /**
     * A name.
     *
     * @param mention where it stands
     * @param speaks whether it is the subject of a verb of saying
     * @param leads whether it is the subject of a clause
     * @param sure whether more than a surname makes it a name
     */
    record Found(Mention mention, boolean speaks, boolean leads, boolean sure) {}

    List<Found> read();

    static NameReader of(SpeechWords words, Line line) {
        return line.passage().chinese() ? new ChineseNames(words, line) : new EnglishNames(words, line);
    }
}
