package dev.newspost.internal.speech.word;

/** The words of Chinese that tell where a mention ends. Immutable. */
public final class ChineseMentionWords {
    public final Lexicon verbless;
    public final Lexicon laws;

    ChineseMentionWords(SpeechWords words) {
        verbless = ChineseWords.unnoted(words, "verbless");
        laws = ChineseWords.unnoted(words, "laws");
    }
}
