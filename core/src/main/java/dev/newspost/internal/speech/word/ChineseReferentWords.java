package dev.newspost.internal.speech.word;

/** The words of Chinese that tell whom a pronoun, a short form or a description stands for. Immutable. */
public final class ChineseReferentWords {
    public final Lexicon abbreviating;
    public final Lexicon fronts;
    public final Lexicon wideFronts;
    public final Lexicon frontEnds;
    public final Lexicon soleRoles;
    public final Lexicon stationed;
    public final Lexicon addressing;
    public final Lexicon notAddressing;
    public final Lexicon tellers;
    public final Lexicon replies;

    ChineseReferentWords(SpeechWords words) {
        abbreviating = lexicon(words, "abbreviating");
        fronts = lexicon(words, "fronts");
        wideFronts = lexicon(words, "wideFronts");
        frontEnds = lexicon(words, "frontEnds");
        soleRoles = lexicon(words, "soleRoles");
        stationed = lexicon(words, "stationed");
        addressing = lexicon(words, "addressing");
        notAddressing = lexicon(words, "notAddressing");
        tellers = lexicon(words, "storyTellers");
        replies = lexicon(words, "replies");
    }

    private static Lexicon lexicon(SpeechWords all, String name) {
        return new Lexicon(all.words(true, name), all.folding());
    }
}
