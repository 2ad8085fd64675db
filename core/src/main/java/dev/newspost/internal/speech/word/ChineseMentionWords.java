package dev.newspost.internal.speech.word;

/** The words of Chinese that tell where a mention ends. Immutable. */
public final class ChineseMentionWords {
    public final Lexicon verbless;
    public final Lexicon laws;

    ChineseMentionWords(SpeechWords words) {
        verbless = lexicon(words, "verbless");
        laws = lexicon(words, "laws");
    }

    private static Lexicon lexicon(SpeechWords all, String name) {
        return new Lexicon(all.words(true, name), all.folding());
    }
}
