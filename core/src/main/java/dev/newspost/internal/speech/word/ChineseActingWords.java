package dev.newspost.internal.speech.word;

import dev.newspost.internal.speech.text.Bare;

/** The words of Chinese that tell what somebody does, by which a name ends in front of it. Immutable. */
public final class ChineseActingWords {
    final Lexicon actions;
    final Lexicon looseActions;
    final Lexicon actionEnds;
    final Lexicon actionAspects;
    final Lexicon firmEnds;
    final Lexicon notActions;
    final Lexicon bodyParts;
    final Lexicon shortBodyParts;
    final Lexicon atOneGo;
    final Lexicon comings;
    final Lexicon paired;
    final Lexicon bodyMoves;
    private final Lexicon notGiven;

    ChineseActingWords(SpeechWords words) {
        actions = ChineseWords.unnoted(words, "actions");
        looseActions = ChineseWords.unnoted(words, "looseActions");
        actionEnds = ChineseWords.unnoted(words, "actionEnds");
        actionAspects = ChineseWords.unnoted(words, "actionAspects");
        firmEnds = ChineseWords.unnoted(words, "firmEnds");
        notActions = ChineseWords.unnoted(words, "notActions");
        bodyParts = ChineseWords.unnoted(words, "bodyParts");
        shortBodyParts = ChineseWords.unnoted(words, "shortBodyParts");
        atOneGo = ChineseWords.unnoted(words, "atOneGo");
        comings = ChineseWords.unnoted(words, "comings");
        paired = ChineseWords.unnoted(words, "paired");
        bodyMoves = ChineseWords.unnoted(words, "bodyMoves");
        notGiven = ChineseWords.unnoted(words, "notGiven");
    }

    /** {@return whether a character is none that given names are written with} */
    public boolean isNotGiven(Bare t, int at) {
        return notGiven.endAt(t, at, at + 1) > 0;
    }
}
