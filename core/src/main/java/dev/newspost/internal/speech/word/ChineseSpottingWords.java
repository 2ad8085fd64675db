package dev.newspost.internal.speech.word;

/** The words of Chinese that tell names from other words wherever they stand. Immutable. */
public final class ChineseSpottingWords {
    public final Lexicon sureSurnames;
    public final Lexicon wordSurnames;
    public final Lexicon seldomSurnames;
    public final Lexicon hardlyGiven;
    public final Lexicon givenFronts;
    public final Lexicon nameLeads;
    public final Lexicon nameFollowers;
    public final Lexicon verbTails;
    public final Lexicon countedVerbs;
    public final Lexicon ages;

    ChineseSpottingWords(SpeechWords words) {
        sureSurnames = ChineseWords.unnoted(words, "sureSurnames");
        wordSurnames = ChineseWords.unnoted(words, "wordSurnames");
        seldomSurnames = ChineseWords.unnoted(words, "seldomSurnames");
        hardlyGiven = ChineseWords.unnoted(words, "notGiven", "hardlyGiven");
        givenFronts = ChineseWords.unnoted(words, "givenFronts");
        nameLeads = ChineseWords.unnoted(words, "nameLeads");
        nameFollowers = ChineseWords.unnoted(words, "nameFollowers");
        verbTails = ChineseWords.unnoted(words, "verbTails");
        countedVerbs = ChineseWords.unnoted(words, "countedVerbs");
        ages = ChineseWords.unnoted(words, "ages");
    }
}
